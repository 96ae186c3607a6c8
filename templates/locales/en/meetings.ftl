# Meetings, decisions, papers of a meeting, what changed since the last one.

meetings-last = Last meeting
meetings-next = Next regular meeting
meetings-next-by = by { $date }
meetings-next-on = { $date }, arranged
meetings-quorum = { $present } of { $members } attended; the quorum is { $percent }%
meetings-quorum-met = Quorum reached
meetings-quorum-missed = Quorum missed
meetings-none = none yet
decisions-log = Decision log
    .empty = There are no decisions yet.
decisions-year = Year of the meeting
decisions-headline =
    { $count ->
         [0] There are no decisions yet
         [one] { $count } decision
        *[other] { $count } decisions
    }
decisions-lead =
    { $rest ->
         [0] Overdue ones first, then those that are open by their dates, then those that are done, latest first.
        *[other] Overdue ones first, then those that are open by their dates, then those that are done, latest first; { $rest } more stand under their years.
    }
decision-done = Done on { $date }
decision-undated = No date set
decisions-state = How its decisions stand

page-changes = Changes since the last meeting
since-title = Since the last meeting
since-on = { " " }on { $date }, commit{" "}
since-no-meeting = No meeting has been held yet: compared with the end of last quarter instead.
since-no-history = These records lie in no Git repository, so those of the last meeting’s day cannot be seen: compared with the end of last quarter instead.
since-short-history = The Git history does not reach the day of the last meeting ({ $date }), so its records cannot be seen: compared with the end of last quarter instead.
since-untold = The records of the last meeting’s day cannot be compared
since-how = It takes a Git repository that holds a commit of that day; fetch the whole history of a shallow clone first.
since-nothing = Nothing has changed.
since-list = The list
since-item-findings = Check
since-item-records = Records
since-item-deadlines = Deadlines
since-findings = { $new } new, { $fixed } gone, { $settled } answered or waived
since-records = { $added } added, { $amended } amended, { $deleted } deleted
since-deadlines =
    { $count ->
         [one] { $count } deadline moved
        *[other] { $count } deadlines moved
    }
since-kind = { $kind } { $count }
since-decisions = Decisions
since-open = { $count } open
since-why-decisions =
    { $late ->
         [0] { $done } carried out; none overdue
        *[other] { $done } carried out; { $late } overdue
    }
since-headline =
    { $records ->
         [0] No record has changed since the last meeting
         [one] { $records } record has changed since the last meeting
        *[other] { $records } records have changed since the last meeting
    }
since-headline-findings =
    { $count ->
         [0] the check has found nothing new
         [one] the check has found { $count } new thing
        *[other] the check has found { $count } new things
    }
since-headline-measures =
    { $count ->
         [0] no measure has changed its status
         [one] { $count } measure has changed its status
        *[other] { $count } measures have changed their status
    }
since-lead = The records of the last meeting’s day are judged and measured as of that day, then compared one by one with those of now.
since-commit-then = Commit of that day
since-note =
    { $rest ->
         [0] { $count }
        *[other] { $count }, { $rest } of them not listed
    }
since-part-measures = Measures of another status
since-part-findings = Findings
since-part-deadlines = Deadlines that moved
since-part-records = Records

pack-heading = Papers for the quality committee
pack-open-file = Papers for the next meeting (to print)
pack-meeting = { $id }, { $date }
pack-next = Next regular meeting, by { $date }
pack-first = First meeting
pack-members = { $members } { $members ->
        [one] member
       *[other] members
    }; the quorum is { $quorum }, the chair among them
pack-foot = As of { $date } · commit { $commit } · policy { $policy }
pack-foot-tree = As of { $date } · policy { $policy }
pack-page = Page
    .of = of
    .end = { "" }
pack-decide = 1. For decision
pack-changes = 2. Since the last meeting
pack-exceptions = 3. Not compliant, and exceptions
pack-open = 4. Decisions to be carried out
pack-measures = 5. Measures
pack-units = 6. Departments and partner agencies
pack-method = 7. How the numbers are made
pack-sign = 8. Signatures
    .how = The members confirm that they have received and reviewed these papers; decisions and reasons stand in part 1.
pack-decision = Decision { $count }
pack-agree = Agreed
pack-disagree = Not agreed
pack-amend = Agreed as amended
pack-reason = Reason
pack-read = How to read these papers
pack-mark-act = A signal for the worse, and the target is missed: an action must be on record.
pack-mark-watch = Cannot be told yet, or one signal.
pack-mark-ok = On target; ups and downs are ordinary.
pack-mark-na = Too few cases: counts only.
pack-waiver = What follows when a waiver ends:
    .over = The waiver of rule { $rule } ran until { $date }; the rule holds again. Reason:{" "}
    .text = The waiver of rule { $rule } runs until { $date }; after that the rule holds again. Reason:{" "}
pack-asked-by = Asked by { $who }
pack-breaches = Breaches to answer
pack-answer-by = Answer by
pack-in-a-sentence = In a sentence
pack-method-interval = Intervals
    .text = Every rate has its 95% interval. The target is met only where the whole interval is on its good side, missed only where the whole is on the bad side; else it cannot be told yet.
pack-method-chart = Charts
    .text = Ups and downs within the grey band are ordinary. Diamonds are signals for the worse, squares for the better, a ring is a point outside the limits. Only a decision of the committee resets the limits.
pack-method-small = Few cases
    .text = Below the minimum only counts are given: no rate, no verdict.
pack-present = Attended
pack-here = Present
pack-absent = Absent
pack-signature = Signature
pack-date = Date
pack-policy-hash = Hash of the policy
pack-hash = Hash of this file
    .text = The SHA-256 of this file stands in manifest.json of the same site; rebuild it from the source commit to check:
pack-contents = Contents
pack-none = None.
