# One message a KPI: its name. Attributes: formula, numerator, denominator (what is counted), unit (behind
# the value; `%` stands in the value itself), about (one paragraph), interval (how it is computed).

kpi-success = Success rate
    .formula = collected customers ÷ overdue customers of the cohort
    .numerator = customers collected within the set time
    .denominator = overdue customers of the cohort
    .unit = of overdue customers
    .about = The share of overdue customers whose case was collected within the set time. A cohort counts only once that time has run; younger ones would pull the rate down.
    .interval = Wilson
kpi-csat = Satisfaction
    .formula = answers of 4 or 5 ÷ valid answers
    .numerator = answers of 4 or 5
    .denominator = valid answers
    .unit = satisfied
    .about = The share of customers who answered 4 or 5 of 5 in the quarterly survey.
    .interval = Wilson
kpi-complaint = Complaint rate
    .formula = complaints received ÷ cases worked × 1,000
    .numerator = complaints received
    .denominator = cases worked
    .unit = per 1,000 cases
    .about = Complaints by the month of receipt, whatever their result, against the cases worked in that month.
    .interval = exact Poisson
kpi-data-acc = Data accuracy
    .formula = sampled records without error ÷ sampled records
    .numerator = records without error
    .denominator = records sampled
    .unit = without error
    .about = The share of sampled records that are accurate, complete and in time, over the three classes of data.
    .interval = Wilson
