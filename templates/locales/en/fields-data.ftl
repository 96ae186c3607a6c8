# Names, fields and values of the records of data and analysis; their deadlines.

record-access-review = Access review
register-holds-access-review = Systems, accounts reviewed and removed
record-anomaly = Anomaly
register-holds-anomaly = What was seen, when it was reported and resolved
record-data-incident = Data incident
register-holds-data-incident = What happened, how it was contained, which finding mends it
record-portfolio = Portfolio
register-holds-portfolio = Accounts and balances of a month, and what is overdue
record-repayment = Repayments
register-holds-repayment = Instalments and promises of a month
record-analysis = Analysis
register-holds-analysis = What the data say, risks and recommendations
record-report = Quality report
register-holds-report = Values of the measures and what they mean

field-id = Id
field-reviewed-on = Reviewed on
field-systems = Systems
field-system = System
field-reviewed = Accounts reviewed
field-removed = Accounts removed
field-detected-at = Detected
field-resolved-at = Resolved
field-resolution = Resolution
field-nature = What happened
field-occurred-at = Happened
field-affected = Customers concerned
field-containment = Containment
field-finding = Finding
field-product = Product
field-reported-on = Reported on
field-opening = When the month began
field-assigned = Assigned
field-closed = Closed
field-withdrawn = Withdrawn
field-closing = When the month ended
field-overdue = Overdue
field-bucket = Days overdue
field-accounts = Accounts
field-balance = Balance
field-instalments-due = Instalments due
field-instalments-paid = Instalments paid
field-promises-due = Promises due
field-promises-broken = Promises broken
field-amount-due = Amount due
field-amount-paid = Amount paid
field-areas = Areas
field-data = Data
field-findings = Findings
field-kpis = Measures
field-risks = Risks
field-likelihood = Likelihood
field-impact = Impact
field-recommendations = Recommendations
field-what = What
field-answered-on = Answered on
field-kpi = Measure
field-numerator = Numerator
field-denominator = Denominator
field-value = Value
field-presented-at = Presented at

value-nature-disclosure = Disclosure
value-nature-loss = Loss
value-nature-alteration = Alteration
value-nature-unavailability = Unavailability
value-affected-none = None
value-affected-1-9 = 1 to 9
value-affected-10-99 = 10 to 99
value-affected-100-999 = 100 to 999
value-affected-1000 = 1,000 or more
value-product-credit-card = Credit card
value-product-personal-loan = Personal loan
value-product-car-loan = Car loan
value-product-other = Other
value-bucket-1-30 = 1–30 days
value-bucket-31-60 = 31–60 days
value-bucket-61-90 = 61–90 days
value-bucket-91-180 = 91–180 days
value-bucket-181 = 181 days or more
value-areas-operations = Operations
value-areas-repayment = Repayment
value-areas-service = Service
value-areas-data = Data
value-likelihood-low = Low
value-likelihood-medium = Medium
value-likelihood-high = High
value-impact-low = Low
value-impact-medium = Medium
value-impact-high = High
value-status-open = Open
value-status-adopted = Adopted
value-status-refused = Refused

due-anomaly-report = Anomaly to be reported to the quality department
due-anomaly-resolution = Anomaly to be resolved
due-incident-finding = Data incident waits for a finding
due-incident-closure = Data incident to be closed
due-recommendation = Recommendation to be answered
due-access-review = Access review to be held
due-analysis = Analysis to be issued
due-report = Quality report to be issued
due-presentation = Quality report to be presented to the committee

# The draft of a quality report.

draft-title = Quality report: { $period }
draft-basis = Made from the records as of { $date }.
draft-measures = Measures
    .slot = Say why the measures changed, and what follows from it
draft-complaints = Complaints
    .slot = Say what caused the complaints, and what was changed
draft-findings = Findings and rectification
    .slot = Name the findings that the committee should know of
draft-data = Data
    .slot = Say whether the data can be relied on
draft-breaches = Breaches
    .slot = Say why the breaches came about, and how they are kept from coming again
draft-decisions = For decision
    .slot = List what the committee is asked to decide
draft-no-values = No measure has a value for this period.
draft-value = { $measure }, { $period }: { $value } ({ $numerator } of { $denominator }){ $compared ->
         [yes] , before { $before }
        *[no] {""}
    }{ $against ->
         [met] ; the target of { $target } is met.
         [missed] ; the target of { $target } is missed.
         [undecided] ; whether the target of { $target } is met cannot be told yet.
        *[other] .
    }
draft-too-small = { $measure }, { $period }: { $numerator } of { $denominator }; the sample is too small for a value.
draft-against-met = met
draft-against-missed = missed
draft-against-undecided = undecided
draft-column-id = Id
draft-column-measure = Measure
draft-column-period = Period
draft-column-counts = Counts
draft-column-value = Value
draft-column-interval = Interval
draft-column-target = Target
draft-column-category = Category
draft-column-count = Complaints
draft-thinned = Records of this period were disposed of by rule: what follows counts only those that are left.
draft-complaints-count = Complaints received: { $count }, of which major: { $major }, closed: { $closed }.
draft-findings-count = Findings opened: { $count }, of which major: { $major }, serious: { $serious }, verified as mended: { $mended }.
draft-data-count = Anomalies: { $anomalies }, resolved: { $resolved }. Data incidents: { $incidents }, closed: { $closed }.
draft-breaches-count = Breaches: { $count }, not answered yet: { $open }.

# The command that prints it.

report-period-open = { $period } is not over: it ends on { $end }
report-written = Wrote the draft to { $path }. Fill what stands in double square brackets, then run: pinguan check
