# Words around every page, and words that several pages share.

frame-description = { $name } in the quality management portal of { $company }
weekday = { " " }({ $day })
source-commit = Source commit
last-change = Records last changed in
policy-in-force = Policy { $version } (in force from { $date })
trust-whole = Computed from { $records } { $records ->
        [one] record
       *[other] records
    } at commit { $commit }, as of { $date }. Anyone can rebuild it byte for byte:
trust-page = Computed from the records that this page lists, last changed in commit { $commit }, as of { $date }. Anyone can rebuild it byte for byte:
trust-tree = Computed from records that are not all committed, as of { $date }. A published copy is checked by:
check-counts = { $rules } { $rules ->
        [one] rule
       *[other] rules
    } · { $defects } { $defects ->
        [one] error
       *[other] errors
    } · { $breaches } { $breaches ->
        [one] breach
       *[other] breaches
    } · { $warnings } { $warnings ->
        [one] warning
       *[other] warnings
    } · { $waived } waived
check-here = Only results that touch this page are shown.
draft-defects = This preview was built in spite of defects; it is not in force. The compliance page lists them.
draft-elsewhere = This preview was built in spite of defects; it is not in force.
page-method = How numbers are made
page-about = About this portal

status-act = Act
status-watch = Watch
status-ok = Normal
status-na = Not rated
status-wait = Waiting
status-done = Done
status-open = Open
status-closed = Closed
status-overdue = Overdue
status-breach = Breach
status-defect = Defect
status-warning = Warning
status-answered = Answered
status-too-small = n too small
due-today = due today
working-days-left = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
overdue-working-days = { $days ->
    [0] overdue
    [one] { $days } working day overdue
   *[other] { $days } working days overdue
}

record-company = Company
record-department = Department
record-person = Person
record-partner = Partner agency
record-committee = Committee
record-policy = Policy
record-measures = Measures
record-calendar = Calendar
record-plan = Plan
record-execution = Execution
record-complaint = Complaint
record-survey = Survey
record-data-audit = Data audit
record-any = Record
record-finding = Finding
record-waiver = Waiver
record-baseline = Baseline
