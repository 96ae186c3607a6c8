# Records of any kind: their pages, their registers, what they lead to; labels of fields and words of values.

any-of-unit-on = { $kind } of { $unit }, { $date }
any-of-unit = { $kind } of { $unit }
any-on = { $kind }, { $date }
any-is = { $kind }
any-waits-nothing = nothing waits
any-waits = { $what }, due { $date } ({ $left })
any-waits-more = { $count } more { $count ->
        [one] matter waits
       *[other] matters wait
    }
any-to-do = To do
any-yes = yes
any-no = no
any-label = { $label }:{" "}
any-part-mark = ;{" "}
any-item-mark = {" / "}
any-within = { $whole }: { $part }
any-numbered = { $label } { $number }
any-named = { $label } { $name }
any-cut = …
any-units-more = {" "}and { $count } more

state-nothing-waits = Nothing waits
finding-answers-title = Breaches that it answers
waiver-covers = Findings that it covers

lineage = What it comes from and leads to
    .note = earliest first
lineage-before = Comes from
lineage-here = This record
lineage-after = Leads to
lineage-many = { $count } records
lineage-latest = , the latest{" "}
lineage-open = { $count } open
lineage-overdue = { $count } overdue
lineage-stuck = This step waits now.
lineage-stuck-overdue = This step waits now, and is overdue.

coverage-matrix = Matrix of traceability
coverage-lead = From each clause to its rules, its kinds of record, its measures and the records of today. What is missing is said where it is missing.
coverage-totals = { $covered } of { $clauses } clauses are covered in full, and { $inferred-covered } of { $inferred } inferred ones
coverage-of-chapter = { $chapter } has { $count } { $count ->
        [one] clause
       *[other] clauses
    }
coverage-with-gaps = { $count ->
        [0] nothing is missing
       *[other] { $count } { $count ->
        [one] clause lacks
       *[other] clauses lack
    } something
    }
coverage-gaps = Gaps
coverage-clause = Clause
coverage-covered = Evidence
coverage-gap-kinds = No kind of record
coverage-gap-records = No record yet
coverage-gap-rules = No rule
coverage-gap-checks = A check without a rule
coverage-check = { $name } { $check }: { $rules }
coverage-check-gap = { $name } { $check }: no rule
coverage-page = page: { $page }
coverage-checks = Checks
coverage-gap-kpis = No measure
coverage-samples = { $fails } failing and { $passes } passing samples
coverage-kinds = records: { $kinds }
coverage-rules = rules: { $rules } ({ $fails } failing and { $passes } passing samples)
coverage-kpis = measures: { $kpis }

ages-note = { $count } open; half of them for { $days } { $days ->
        [one] day
       *[other] days
    } or longer
ages-range = { $from }–{ $to } days
ages-beyond = over { $from } days
ages-limit = limit: { $days } days
ages-begun = Of the { $count } that came since { $date }, the open ones counted too
ages-median = { $begun }, half were closed within { $days } calendar days (Kaplan–Meier, { $percent }% interval { $low }–{ $high } days).
ages-median-open = { $begun }, fewer than half are closed (Kaplan–Meier).

record-pack = Contact-practice pack
record-own-rule = Own rule
record-own-kpi = Own measure

field-accuracy = Wrong
field-acknowledged-at = Acknowledged
field-amendments = Amendments
field-answers = Breaches answered
field-approvals = Approvals
field-at = When
field-author = Author
field-by = By
field-cases-worked = Cases worked
field-changes = Changes
field-closed-at = Closed
field-cohort = Cases measured
field-comment = Comment
field-completeness = Empty fields
field-cooldown-days = Days without contact after an answer
field-created-on = Created on
field-debtor-ref = Case
field-decision = Decision
field-done-on = Done on
field-effective = Effective
field-effective-from = Holds from
field-end = End
field-ended-on = Ended on
field-errors = Errors
field-escalations = Escalations
field-excluded = Left out
field-expires-on = Expires on
field-faulty = With errors
field-found-at = Found
field-found-by = Found by
field-from = From
field-hash = Content approved
field-justification = Justification
field-legality = Lawful
field-major = Major
field-max-answered-per-day = Answered at most a day
field-max-attempts-per-day = Attempts at most a case and day
field-max-attempts-per-week = Attempts at most a case and 7 days
field-measured-on = Measured on
field-most-answered-per-day = Most answered in a day
field-notified-at = Unit told
field-optout = Way to opt out
field-out-of-window = Outside hours
field-outcome = Outcome
field-over-frequency = Cases contacted too often
field-overdue-basis = Basis of the overdue amount
field-reason = Reason
field-reasonableness = Reasonable
field-received-at = Received
field-rectification = Rectification
field-registered-at = Registered
field-registered-by = Registered by
field-reported-at = Reported
field-reviews = Reviews
field-required-fields = Required fields
field-sampled = Sampled
field-saturday = Saturday
field-score-sum = Sum of scores
field-segment = Segment
field-start = Start
field-status = Status
field-step = Step
field-strata = Sample by unit
field-submitted-at = Submitted
field-summary = Summary
field-sunday = Sunday
field-third-party = Third parties
field-timeliness = Late
field-title = Title
field-to = To
field-visit-collectors = Collectors a visit
field-weekdays = Weekdays
field-when = When
field-who = Whom

value-category-amount = { complaint-category-amount }
value-category-attitude = { complaint-category-attitude }
value-category-data = { complaint-category-data }
value-category-data-leak = { complaint-category-data-leak }
value-category-disclosure = { complaint-category-disclosure }
value-category-frequency = { complaint-category-frequency }
value-category-insult = { complaint-category-insult }
value-category-intimidation = { complaint-category-intimidation }
value-category-other = { complaint-category-other }
value-category-self-harm = { complaint-category-self-harm }
value-category-service = { complaint-category-service }
value-category-third-party = { complaint-category-third-party }
value-category-threat = { complaint-category-threat }
value-category-time = { complaint-category-time }
value-category-violence = { complaint-category-violence }
value-channel-court = { complaint-channel-court }
value-channel-creditor = { complaint-channel-creditor }
value-channel-email = { complaint-channel-email }
value-channel-in-person = { complaint-channel-in-person }
value-channel-letter = { complaint-channel-letter }
value-channel-media = { complaint-channel-media }
value-channel-phone = { complaint-channel-phone }
value-channel-police = { complaint-channel-police }
value-channel-regulator = { complaint-channel-regulator }
value-channel-web = { complaint-channel-web }
value-channels-email = { channel-email }
value-channels-letter = { channel-letter }
value-channels-phone = { channel-phone }
value-channels-sms = { channel-sms }
value-channels-visit = { channel-visit }
value-class-collection = { data-class-collection }
value-class-customer = { data-class-customer }
value-class-repayment = { data-class-repayment }
value-legality-fail = no
value-legality-pass = yes
value-method-court = { complaint-channel-court }
value-method-creditor = { complaint-channel-creditor }
value-method-email = { complaint-channel-email }
value-method-in-person = { complaint-channel-in-person }
value-method-letter = { complaint-channel-letter }
value-method-media = { complaint-channel-media }
value-method-phone = { complaint-channel-phone }
value-method-police = { complaint-channel-police }
value-method-regulator = { complaint-channel-regulator }
value-method-web = { complaint-channel-web }
value-reason-deceased = { excluded-deceased }
value-reason-disputed = { excluded-disputed }
value-reason-other = { excluded-other }
value-reason-vulnerable = { excluded-vulnerable }
value-reasonableness-fail = no
value-reasonableness-pass = yes
value-severity-major = { severity-major }
value-severity-normal = { severity-normal }
value-severity-serious = { severity-serious }
value-status-approved = { plan-status-approved }
value-status-draft = { plan-status-draft }
value-status-rejected = { plan-status-rejected }
value-status-submitted = Submitted
value-step-department-head = Department head
value-step-quality = Quality department
value-third-party-never = Never
value-third-party-unreachable-only = Only when the customer cannot be reached
value-to-company-leaders = Company leaders
value-to-quality = Quality department
value-verdict-agreed = Agreed
value-verdict-not-upheld = { complaint-verdict-not-upheld }
value-verdict-partly-upheld = { complaint-verdict-partly-upheld }
value-verdict-returned = Returned
value-verdict-upheld = { complaint-verdict-upheld }
any-body = Text
