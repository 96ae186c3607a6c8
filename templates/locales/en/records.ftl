# Words of records, registers and deadlines.

due-resolution = Complaint to be closed
due-acknowledgement = Receipt to be acknowledged to the customer
due-feedback = Customer to be told the result
due-plan-review = Plan waits for its department head's review
due-plan-approval = Plan waits for the quality department's approval
due-amendment-review = Amendment waits for the department head's agreement
due-amendment-approval = Amendment waits for the quality department's agreement
due-notification = Unit to be told of the finding
due-rectification = Rectification to be completed
due-answer = Breach to be answered
due-by = due { $date } ({ $left })

headline-more = { $text };
headline-last = { $text }.
sentence-end = {"."}
from-to = { $from } to { $to }
share = { $some } of { $all } ({ $percent })
share-withheld = { $some } of { $all }
share-of-none = nothing to count
used-working-days = { $days ->
        [0] done the same day; the limit is { $limit } working { $limit ->
        [one] day
       *[other] days
    }
       *[other] { $days } working { $days ->
        [one] day
       *[other] days
    } used of { $limit }
    }
used-days = { $days } calendar { $days ->
        [one] day
       *[other] days
    } used of { $limit }
used-hours = { $hours } { $hours ->
        [one] hour
       *[other] hours
    } used of { $limit }
policy-limit = policy: { $limit }
plan-limit = plan: { $limit }
head-findings = the check found { $count } { $count ->
        [one] matter
       *[other] matters
    } to deal with

state-kept = Within
state-beyond = Beyond
state-late = Late
state-missing = Missing
state-not-yet = Not yet
state-waits = Waiting
state-submitted = Submitted
state-reviewed = Reviewed
state-returned = Returned
state-due-soon = Due soon
state-waits-review = Waits for review
state-waits-approval = Waits for approval
state-in-force = In force
state-ended = Ended
state-answered = Answered
state-waits-feedback = Waits for feedback
state-handled = Being handled
state-registered = Registered
state-rectified = Being rectified
state-waits-verification = Waits for verification
state-verified = Verified
state-dismissed = Dismissed
state-not-effective = Not effective
verified-effective = Effective
judged-pass = yes
judged-fail = no
judged-not = not judged

finding-place = line { $line }, column { $column }
finding-answered-by = Answered by
finding-answer-due = to be answered by { $date } ({ $left })
finding-answer-overdue = not answered; was due { $date } ({ $left })

fields-title = The record
field-file = File
field-unit = Unit
field-whom = Whom
field-how = How
field-hours = Hours
field-attempts = How often
field-period = Period
field-basis = Basis
field-creditor = Creditor
field-channel = Channel
field-category = Category
field-plan = Plan
field-case = Case
    .note = a code without personal data
field-verdict = Result
field-response = Response
field-severity = Severity
field-owner = Responsible
field-action = What is done
field-due = Due
field-verification = Verification
field-note = Remark
field-cases = Cases worked
field-channels = Channels
field-contacts = Attempts
field-reached = Reached
field-hours-weekdays = Weekday hours
field-hours-saturday = Saturday hours
field-hours-sunday = Sunday hours
field-most-per-day = Most to one case in a day
field-most-per-week = Most to one case in 7 days
field-collected = Collected
field-reported-by = Reported by
field-method = Method
field-sent = Sent
field-answered = Valid answers
field-satisfied = Satisfied (4 or 5)
field-mean-score = Mean score
field-closed-on = Closed on
field-run-by = Run by
field-class = Class of data
field-without-error = Without error
field-audited-on = Audited on
field-audited-by = Audited by
field-who-segment = Whom
field-who-cases = Cases
field-when-from = First day
field-when-to = Last day
field-when-weekdays-start = Weekdays from
field-when-weekdays-end = Weekdays until
field-when-saturday-start = Saturday from
field-when-saturday-end = Saturday until
field-when-sunday-start = Sunday from
field-when-sunday-end = Sunday until
field-when-max-attempts-per-day = Attempts a case and day
field-when-max-attempts-per-week = Attempts a case and 7 days

channel-phone = phone
channel-sms = text message
channel-letter = letter
channel-email = e-mail
channel-visit = visit
day-weekdays = weekdays
day-saturday = Saturday
day-sunday = Sunday
excluded-disputed = disputed
excluded-vulnerable = vulnerable
excluded-deceased = deceased
excluded-other = other
complaint-channel-phone = Telephone
complaint-channel-web = Website
complaint-channel-letter = Letter
complaint-channel-email = E-mail
complaint-channel-in-person = In person
complaint-channel-media = Press or public forum
complaint-channel-court = Court
complaint-channel-police = Police
complaint-channel-regulator = Regulator
complaint-channel-creditor = Creditor
complaint-category-frequency = Too many contacts
complaint-category-time = Unsuitable time
complaint-category-attitude = Discourtesy
complaint-category-third-party = Third-party contact
complaint-category-disclosure = Disclosure of the debt
complaint-category-amount = Amount disputed
complaint-category-data = Wrong data
complaint-category-intimidation = Intimidation
complaint-category-threat = Threat
complaint-category-insult = Insult
complaint-category-violence = Violence
complaint-category-self-harm = Risk of self-harm
complaint-category-data-leak = Leak of personal data
complaint-category-service = Service
complaint-category-other = Other
complaint-verdict-upheld = upheld
complaint-verdict-partly-upheld = partly upheld
complaint-verdict-not-upheld = not upheld
grade-major = Major
grade-normal = Normal
severity-normal = Normal
severity-major = Major
severity-serious = Serious
data-class-customer = Customer data
data-class-collection = Collection records
data-class-repayment = Repayment records

plan-status-draft = Draft
plan-status-rejected = Rejected
plan-status-approved = Approved
plan-is-draft = The plan is a draft and not submitted
plan-is-submitted = The plan was returned and waits for a new submission
plan-is-rejected = The plan is rejected and may not be carried out
plan-is-approved = The plan is approved and begins on { $date }
plan-in-force = The plan is approved and in force until { $date }
plan-ended = The plan ended on { $date }
plan-waits-department-head = The plan waits for its department head's review until { $date }
plan-waits-quality = The plan waits for the quality department's approval until { $date }
plan-amendment-waits-department-head = amendment { $number } waits for the department head until { $date }
plan-amendment-waits-quality = amendment { $number } waits for the quality department until { $date }
plan-amendments-wait = { $count } { $count ->
        [one] amendment waits
       *[other] amendments wait
    }
approved-content = This content was approved:
content-unchanged = Content unchanged
content-changed = Content changed, approval void
step-submitted = Submission
step-reviewed = Department head's review
step-approved = Quality department's approval
step-executed = Execution
plan-verdicts = Lawful: { $legality }. Reasonable: { $reasonableness }
plan-day = Day { $day } of { $days }
plan-executions = { $count ->
        [0] no execution recorded yet
       *[other] { $count } { $count ->
        [one] execution
       *[other] executions
    } recorded
    }
plan-whom = { $segment }, { $cases } { $cases ->
        [one] case
       *[other] cases
    }
plan-excluded = { $cases } left out: { $reasons }
plan-excluded-part = { $cases } { $reason }
plan-hours = { $day } { $hours }
plan-attempts = at most { $day } a case and day, { $week } in 7 days
plan-no-contact = plan: no contact

amendment-number = Amendment { $number }
amendments-agreed = Amendments agreed to
amendment-waits-department-head = Waits for the department head
amendment-waits-quality = Waits for the quality department
amendment-asked = Asked for on { $date },
amendment-reason = Reason:{" "}
amendment-until-then = Until both agree the plan holds as approved; this change may not be carried out yet.
amendment-agreed = Agreed: { $name },{" "}
amendment-missing = Missing: { $name }.{" "}
amendment-clause = , those who approved the plan must agree.
    .before = By clause{" "}
amendment-no-limit = no limit in the policy
approver-department-head = department head
approver-quality = quality department

execution-sentence = { $unit } worked { $cases } { $cases ->
        [one] case
       *[other] cases
    } in { $period }
execution-measured = measured on { $date }
complaint-about = A complaint about: { $category }
complaint-closed = closed after { $days } calendar { $days ->
        [one] day
       *[other] days
    } ({ $date })
complaint-open = open, due { $date } ({ $left })
complaint-overdue = open, was due { $date } ({ $left })
stage-received = Received
stage-registered = Registered
stage-acknowledged = Acknowledged
stage-escalated = Escalated
stage-decided = Decided
stage-answered = Customer answered
stage-closed = Closed
escalation-made = To { $recipient }: { $used }
escalation-missing = not yet to { $recipient }; the limit is { $limit } hours
finding-answers = Answers { $count } { $count ->
        [one] breach
       *[other] breaches
    }
finding-answers-rule = answers
finding-due = rectification due { $date } ({ $left })
finding-overdue = rectification not completed; was due { $date } ({ $left })
finding-verification-due = rectified; verification due { $date } ({ $left })
finding-verification-overdue = rectified, and not verified; verification was due { $date } ({ $left })
finding-state-verified = rectified, and verified as effective
finding-state-dismissed = alleged, and not borne out
finding-state-not-effective = rectified, but verified as not effective
finding-state-waits-verification = rectified, waits for verification
finding-done-on = done on { $date }
finding-due-by-policy = by the policy
rule-unknown = no such rule
survey-sentence = { $unit }: { $satisfied } of { $answered } valid answers in { $period } were satisfied
survey-mean = { $answered } { $answered ->
        [one] answer
       *[other] answers
    }, sum { $sum }
data-audit-sentence = { $class }, { $period }: { $faulty ->
        [0] none
       *[other] { $faulty }
    } of { $sampled } sampled records { $faulty ->
        [one] has an error
       *[other] have errors
    }
data-audit-strata = The sample by unit

column-kind = Kind
column-record = Record
column-short = In short
column-field = Field
column-approved = Approved
column-proposed = Change
column-limit = Policy limit
column-amendment = Amendment
column-effective = Holds from
column-reason = Reason
column-unit = Unit
column-sampled = Sampled
column-faulty = With errors
column-accuracy = Wrong
column-required-fields = Required fields
column-completeness = Empty fields
column-timeliness = Late

timeline-source = Times are those of the record.{" "}
timeline-commit = The file was last changed in commit
    .at = {" "}({ $date }).
happened-plan-submitted = Plan submitted
happened-plan-reviewed = Department head agreed
happened-plan-returned = Department head returned it
happened-plan-approved = Quality department approved
happened-plan-rejected = Quality department rejected
happened-amendment = Amendment { $number } asked for
happened-amendment-department-head = Department head agreed to amendment { $number }
happened-amendment-quality = Quality department agreed to amendment { $number }
happened-execution = Execution { $record }: { $cases } { $cases ->
        [one] case
       *[other] cases
    }
happened-reported = Execution reported
happened-received = Complaint received
happened-registered = Complaint registered
happened-acknowledged = Receipt acknowledged to the customer
happened-escalated-quality = Reported to the quality department
happened-escalated-company-leaders = Reported to the company's leaders
happened-decided = Result decided
happened-answered = Customer told the result
happened-closed = Closed
happened-found = Finding opened
happened-dismissed = Allegation dismissed
happened-confirmed = Allegation confirmed
happened-notified = Unit told of the finding
happened-verified = Verified as effective
happened-verified-not = Verified as not effective

column-id = Id
column-submitted = Submitted
column-received = Received
column-found = Found
column-from = From
column-title = Title
column-what = What was found
column-until = Until
column-grade = Grade
column-state = State
column-due-date = Due
column-left = Left
column-satisfied = Satisfied
column-holds = What it holds
column-records = Records
column-latest = Latest
view-all = All
view-all-units = All units
view-all-periods = All periods
view-open = Open
view-overdue = Overdue
view-major = Major
view-closed = Closed
view-in-force = In force
view-waiting = Waiting
register-shown = { $shown } of { $count }
register-none = No record here: { $kind }
register-all = { $kind }: { $count } { $count ->
        [one] record
       *[other] records
    }
register-of-unit = { $kind } of { $unit }: { $count } { $count ->
        [one] record
       *[other] records
    }
register-in-view = { $kind }, { $view }: { $count } { $count ->
        [one] record
       *[other] records
    }
register-open = { $count ->
        [0] none is open
       *[other] { $count } { $count ->
        [one] is
       *[other] are
    } open
    }
register-overdue = { $count ->
        [0] none is overdue
       *[other] { $count } of them overdue
    }
register-soon = { $count } due soon
registers-hold = { $registers } registers hold { $count } records
register-holds-plan = Whom, how and when; who approved it
register-holds-execution = Cases worked and attempts, month by month
register-holds-complaint = From receipt to closure, with times and limits
register-holds-survey = Questionnaires and satisfied answers
register-holds-data-audit = Records sampled and records with errors
register-holds-finding = What was wrong, how it was mended, whether that worked
pager-place = Page { $page } of { $pages }
pager-previous = Previous
pager-next = Next
counting-complaint = Registered within { $registration } { $registration ->
        [one] hour
       *[other] hours
    } of receipt, acknowledged within { $acknowledgement } working { $acknowledgement ->
        [one] day
       *[other] days
    }, closed within { $resolution } calendar days; the customer is told within { $feedback } working { $feedback ->
        [one] day
       *[other] days
    } of the decision. Major complaints reach the quality department within { $quality } hours and the company's leaders within { $leaders } hours. What is left is counted in working days.
counting-plan = The department head reviews within { $review } working { $review ->
        [one] day
       *[other] days
    } of submission, the quality department approves within { $approval } working { $approval ->
        [one] day
       *[other] days
    } of the review; the same holds for amendments.
counting-finding = The unit is told within { $notification } working { $notification ->
        [one] day
       *[other] days
    }; normal findings are rectified within { $normal } calendar days, major ones within { $major }, serious ones within { $serious }. What is left is counted in working days.
counting-set-by = {" "}Policy { $version } sets these numbers, clauses{" "}
