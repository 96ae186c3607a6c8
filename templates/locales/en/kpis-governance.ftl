# The measures of governance. Attributes as in kpis.ftl.

kpi-policy-cur = Currency of documents
    .formula = documents within their review date ÷ documents in force
    .numerator = documents within their review date
    .denominator = documents in force
    .unit = of documents are current
    .about = Of the documents in force at the end of a period, those whose review date has not passed.
    .interval = Wilson interval

kpi-comm-comp = Composition of the committee
    .formula = seats filled ÷ seats asked for
    .numerator = seats filled
    .denominator = seats asked for
    .unit = of seats are filled
    .about = Of the seats that the regulation asks for (chair, leader of the company, heads of departments, quality department), those held at the end of a period.
    .interval = Wilson interval

kpi-comm-cad = Cadence of the committee
    .formula = regular meetings held in time ÷ regular meetings due
    .numerator = regular meetings held in time
    .denominator = regular meetings due
    .unit = held in time
    .about = Regular meetings held within the policy’s interval and its grace; one that is overdue counts as due.
    .interval = Wilson interval

kpi-dec-close = Closure of decisions
    .formula = decisions done by their date ÷ decisions due
    .numerator = decisions done by their date
    .denominator = decisions due
    .unit = done by their date
    .about = Decisions of the committee carried out by their date, by the department of the owner; what is not due yet does not count.
    .interval = Wilson interval

kpi-plan-exec = Execution of the work plan
    .formula = items done by their date ÷ items due
    .numerator = items done by their date
    .denominator = items due
    .unit = done by their date
    .about = Items of the quality department’s work plan done by their date; what is not due yet does not count.
    .interval = Wilson interval

kpi-partner-eval = Evaluation of partner agencies
    .formula = partner agencies evaluated ÷ partner agencies with a running contract
    .numerator = partner agencies evaluated
    .denominator = partner agencies with a running contract
    .unit = are evaluated
    .about = Of the partner agencies with a running contract at the end of a period, those evaluated within the policy’s days.
    .interval = Wilson interval

kpi-clause-cov = Evidence of the clauses
    .formula = clauses with a record in the interval ÷ clauses in force
    .numerator = clauses with a record
    .denominator = clauses in force
    .unit = of clauses have a record
    .about = Of the clauses in force, those of which at least one record within the policy’s interval is evidence.
    .interval = Wilson interval
