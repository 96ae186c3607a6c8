# The measures from a complaint to its improvement. As in kpis.ftl.

kpi-comp-rca = Root causes found
    .formula = upheld complaints with a known root cause ÷ upheld complaints closed
    .numerator = complaints with a known root cause
    .denominator = upheld complaints closed
    .unit = with a root cause
    .about = Of the complaints upheld wholly or partly and closed, the share whose investigation found the root cause, by the quarter of the closure. A cause that is unknown does not count.
    .interval = Wilson
kpi-capa-eff = Effective improvements
    .formula = improvements found effective ÷ improvements whose check came to a result
    .numerator = improvements found effective
    .denominator = improvements with a result
    .unit = effective
    .about = Of the improvements whose check came to a result, the share found effective, by the quarter of the check. Those whose data do not tell yet are left out.
    .interval = Wilson
kpi-first-resp = First response in time
    .formula = inquiries first answered in time ÷ inquiries received
    .numerator = inquiries first answered in time
    .denominator = inquiries received
    .unit = answered in time
    .about = The share of a month's inquiries that were first answered within the policy's hours.
    .interval = Wilson
kpi-fcr = Solved at first contact
    .formula = inquiries solved at the first contact ÷ inquiries received
    .numerator = inquiries solved at the first contact
    .denominator = inquiries received
    .unit = solved at once
    .about = The share of a month's inquiries that were solved at the first contact.
    .interval = Wilson
kpi-fb-time = Feedback in time
    .formula = answers given in time ÷ answers due
    .numerator = answers given in time
    .denominator = answers due
    .unit = in time
    .about = Two kinds of answers together: the quality department's to what a unit reports, and customer service's to the customer after the decision of a complaint. By the month of the report or the decision; what can still be in time is left out.
    .interval = Wilson
kpi-info-tat = Information in time
    .formula = requests answered in time ÷ requests
    .numerator = requests answered in time
    .denominator = requests
    .unit = answered in time
    .about = The share of collections' requests for customer information that customer service answered within the policy's working days, by the month of the request.
    .interval = Wilson
kpi-csat-cad = Survey cadence
    .formula = survey waves held ÷ survey waves due
    .numerator = waves held
    .denominator = waves due
    .unit = held
    .about = Of the intervals for which the policy asks for a satisfaction survey, the share in which a wave was held.
    .interval = Wilson

left-out-not-closed = { $count } { $count ->
    [one] complaint that is not closed
   *[other] complaints that are not closed
}
left-out-not-upheld = { $count } { $count ->
    [one] complaint that was not upheld
   *[other] complaints that were not upheld
}
left-out-not-checked = { $count } { $count ->
    [one] improvement without a result yet
   *[other] improvements without a result yet
}
