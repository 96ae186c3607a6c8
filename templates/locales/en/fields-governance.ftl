# Names, fields and values of the records of governance; their deadlines; the words of the committee’s page.

record-meeting = Committee meeting
record-decision = Decision
record-management-review = Management review
record-work-plan = Work plan
record-document = Document
record-partner-evaluation = Partner evaluation

register-holds-meeting = Who came, what was discussed, who does what was decided by when
register-holds-management-review = What a review or self-audit rested on and what came of it
register-holds-work-plan = What the quality department does in a year, and by when
register-holds-document = Revisions of documents, their days in force and approvals
register-holds-partner-evaluation = Scores of partner agencies, what follows, and when the next is due

due-meeting = Committee to hold its regular meeting
due-decision = Decision to be carried out
due-management-review = Management review to be held
due-self-audit = Self-audit to be held
due-work-plan = Yearly work plan to be laid down
due-work-item = Item of the work plan to be done
due-document-review = Document to be looked at again
due-targets = Targets for the time after to be set
due-partner-evaluation = Partner agency to be evaluated

field-held-on = Day
field-chair = Chair
field-attendees = Members who attended
field-guests = Guests
field-minutes-by = Minutes by
field-agenda = Agenda
field-records = Records
field-decisions = Decisions
field-approves = Approves
field-subject = Subject
field-name = Name
field-revision = Revision
field-prepared-by = Prepared by
field-accepted-by = Accepted by
field-inputs = Inputs
field-conclusions = Conclusions
field-made-on = Laid down on
field-items = Items
field-clause = Clause
field-registered-on = Registered on
field-revisions = Revisions
field-number = Number
field-drafted-by = Drafted by
field-effective-to = In force until
field-review-by = Review by
field-reference = Reference
field-sha256 = SHA-256
field-retention = Retention
field-months = Months
field-evaluated-on = Evaluated on
field-criteria = Criteria
field-result = Result
field-next-due = Next due
field-partner = Partner agency
field-qualifications = Qualifications
field-interpretation = Interpretation

value-kind-regular = Regular
value-kind-extraordinary = Extraordinary
value-kind-management-review = Management review
value-kind-self-audit = Self-audit
value-kind-regulation = Regulation
value-kind-procedure = Procedure
value-kind-work-instruction = Work instruction
value-kind-form = Form
value-kind-data-policy = Policy of data
value-subject-policy = Policy
value-subject-target = Target
value-subject-phase = Phase of a chart
value-subject-level = Level of a rule
value-subject-document = Document
value-subject-work-plan = Work plan
value-subject-training-plan = Training plan
value-subject-disposal = Disposal of records
value-subject-kpis = Measures
value-subject-complaints = Complaints
value-subject-corrective-actions = Findings and improvements
value-subject-audits = Audits
value-subject-previous-decisions = Previous decisions
value-subject-resources = Resources
value-subject-risks = Risks
value-subject-partners = Partner agencies
value-subject-compliance = Compliance
value-subject-data-protection = Data protection
value-subject-training = Training
value-subject-results = Results
value-result-keep = Keep
value-result-improve = Improve
value-result-end = End

committee-headline =
    { $open ->
         [0] Every decision is carried out
         [one] { $open } decision is open
        *[other] { $open } decisions are open
    }
committee-late =
    { $late ->
         [0] none is overdue
         [one] { $late } of them is overdue
        *[other] { $late } of them are overdue
    }
committee-next = the next regular meeting is due by { $date }
committee-never = no regular meeting has been held
committee-lead = The committee is made of leaders of the company, the heads of the departments and the quality department; it approves policy and targets and resolves major quality issues.
committee-members = Members
    .empty = There are no members now.
committee-person = Member
committee-seat = Seat
committee-from = Term from
committee-to = Term to
committee-vacant = Empty seat
seat-chair = Chair
seat-company-leader = Leader of the company
seat-department-head = Head of a department
seat-quality = Quality department
committee-open = Open decisions
    .empty = No decision is open.
committee-decision = Decision
committee-owner = Owner
committee-due = Due
committee-state = State
committee-meetings = Meetings
    .empty = There are no meetings yet.
committee-meeting = Meeting
committee-held = Day
committee-kind = Kind
committee-attended = Attended
committee-decided = Decisions
committee-attendance = { $present } of { $members }
partner-contract = Contract
partner-evaluations = Evaluations
    .empty = There are no evaluations yet.
partner-evaluation = Evaluation
partner-mean = Mean score
partner-result = Result
partner-next = Next due
