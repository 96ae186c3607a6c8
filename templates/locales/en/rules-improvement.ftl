# The rules from a complaint to its improvement, and of what is passed on. As in rules.ftl.

soft-before-here = the earlier measure stands here
improvement-owner-here = the owner stands here

closed-without-investigation = The complaint is closed, but no investigation names it
    .title = Closed without investigation
    .what = A closed complaint is named by an investigation (`concerns`).
    .why = Without a cause the same complaint comes again.
    .mend = Open an investigation whose `concerns` is this complaint; if nobody has investigated yet, leave the complaint open.

upheld-without-improvement =
    { $kind ->
         [major] The major complaint was closed on { $closed }, but no improvement comes from it
        *[upheld] The complaint was upheld and closed on { $closed }, but no improvement comes from it
    }
    .title = No improvement
    .what = A complaint that was upheld, wholly or partly, or is a major one, brings an improvement whose `sources` name it or its investigation.
    .why = What was upheld shows what has to change.
    .mend = Open an improvement, or add this complaint to the `sources` of one that is there.
    .help = Open an improvement with { $record } among its `sources`.

exposure-missing =
    { $kind ->
         [zero] { $unit } has complaints in { $period }, but its executions count no case worked
        *[missing] { $unit } has complaints in { $period }, but no execution
    }
    .title = Business volume missing
    .what = Where a unit has complaints in a month, its executions give the cases worked.
    .why = Without a denominator there is no complaint rate.
    .mend = Add the unit's execution of the month; if the unit or the time of receipt is wrong, correct the complaint.

complaint-pause-out-of-course =
    { $kind ->
         [backward] The pause ends at { $to }, no later than it began at { $from }
         [received] The pause begins at { $from }, before the complaint was received
         [long] The pause ends at { $to }: { $days } days in all, { $limit } at most; the days beyond count
        *[closed] The pause begins at { $from }, after the complaint was closed
    }
    .title = Pause out of course
    .what = A pause ends after it began, and begins between the receipt and the closure; all of them stop the clock no longer than the policy allows.
    .why = Its time does not count against the limit, so it must stand up to scrutiny.
    .mend = Correct `from` and `to` to what really happened; where the customer sends nothing, close the complaint on what there is.

extension-not-allowed =
    { $kind ->
         [late] Extended on { $on }, after the time had run out
         [unapproved] Extended again to { $to } without approval
         [unauthorised] Extended again to { $to }; { $approver }, who approved it, led neither the company nor a department that day, or handles the complaint
         [third] This is the third extension; there are two at most
        *[beyond] Extended to { $to }; it may go to { $most } at the latest
    }
    .title = Extension not allowed
    .what = An extension is given before the time has run out: the first within the policy's days, the second with the approval of a leader of the company or a head of department who does not handle it, and no third.
    .why = An extension is no way to turn late into in time.
    .mend = Remove an extension that is not allowed, and the limit stays as it was; if the approver was left out, add `approved_by`; if the approver had no authority, let one who has approve it.

investigator-of-the-unit = { $person } belongs to { $department }, the department that { $concerns } is about
    .title = Investigator of the department concerned
    .what = Who investigates does not belong to the department complained of.
    .why = Nobody finds the cause in their own work.
    .mend = Have someone of another department investigate.

investigation-response-overdue =
    { $kind ->
         [done] { $unit } was to respond by { $due }, and responded on { $at }
        *[open] { $unit } was to respond by { $due }, and has not responded
    }
    .title = Response to an investigation overdue
    .what = A unit that is asked responds by the day that was set, else within the policy's working days.
    .why = The regulation asks every unit to cooperate in investigations.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

investigation-overdue =
    { $kind ->
         [done] Concluded { $days } calendar days after it was opened; the limit is { $limit }
        *[open] Not concluded { $days } calendar days after it was opened; the limit is { $limit }
    }
    .title = Investigation overdue
    .what = An investigation is concluded within the policy's calendar days.
    .why = The more time passes, the harder it is to establish the facts.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

root-cause-missing =
    { $kind ->
         [unknown] { $concerns } was upheld, yet its root cause is unknown
         [blank] The root cause is blank
         [concluded] The investigation is concluded without a root cause
        *[closed] { $concerns } is closed, but its investigation has no root cause
    }
    .title = Root cause missing
    .what = What is closed or concluded has a root cause; that of an upheld complaint is not `unknown`.
    .why = Without the cause nobody knows what to improve.
    .mend = Add the category, method and text of `root_cause`; while it is not known, leave the complaint open.

closed-without-effect-check =
    { $kind ->
         [undecided] The improvement is closed, but its checks have come to no result
        *[none] The improvement is closed without a check of its effect
    }
    .title = Closed without effect check
    .what = An improvement is closed only after a check that came to a result.
    .why = Done is not the same as effective.
    .mend = Add `effect_checks`; while there is no result, remove `closed_on`.

effect-check-overdue =
    { $kind ->
         [done] The effect was checked { $days } calendar days after { $since }; the limit is { $limit }
        *[open] The effect is not checked { $days } calendar days after { $since }; the limit is { $limit }
    }
    .title = Effect check overdue
    .what = The effect is checked within the policy's days after the improvement was done, and again where a check was undecided.
    .why = Without a check nobody knows whether the problem is solved.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

improvement-overdue =
    { $kind ->
         [done] Due on { $due }, done { $days } working days late
        *[open] Due on { $due }, { $days } working days ago, and not done
    }
    .title = Improvement overdue
    .what = An improvement is done by its due date.
    .why = Every day that it waits, the same may happen again.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

improvement-not-tracked = Nobody looked at it from { $from } to { $to }, { $days } calendar days; the limit is { $limit }
    .title = Improvement not tracked
    .what = An open improvement is looked at at least every so many days, as the policy says.
    .why = What nobody looks at comes to a standstill.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

effect-claim-differs =
    { $kind ->
         [unknown] There is no measure { $kpi }
         [none] { $kpi } has no value in { $period }
        *[differs] { $kpi } is given as { $claimed } in { $period }; the records give { $measured }
    }
    .title = Claimed effect differs
    .what = A check names a measure that exists, and its values are those that the records give.
    .why = If the values are wrong, the conclusion does not hold.
    .mend = Set the values to those on the page of the measure; if unit or period is wrong, correct it.

effect-not-shown =
    { $kind ->
         [worse] { $kpi } went from { $before } to { $after }; the interval of the difference, { $low } to { $high }, is worse, not effective
         [signal] { $kpi } went from { $before } to { $after }, and its chart has signalled for the worse since: it is worse, not effective
         [few] { $kpi } went from { $before } to { $after }; there are too few cases to call it effective
        *[undecided] { $kpi } went from { $before } to { $after }; the interval of the difference, { $low } to { $high }, may be chance
    }
    .title = Effect not shown
    .what = What is called effective is better by more than chance: the interval of the difference lies wholly on the better side, or the chart has signalled for the better since, against limits of what was before. Where the two contradict each other, nothing is shown. A warning while the improvement is open; an error once it is closed, or got worse.
    .why = A swing by chance is no effect.
    .mend = Set `undecided` and check again with more data; if it got worse, set `not_effective` and take it up again.

improvement-not-reopened =
    { $kind ->
         [tested] Checked on { $on }: { $kpi } got worse by more than chance, but nothing takes it up again
        *[claimed] Checked on { $on } and found not effective, but nothing takes it up again
    }
    .title = Not effective, not reopened
    .what = What was found not effective, or what by the records got worse whatever its check called it, is named by another improvement (`reopens`).
    .why = While the problem is not solved, the work is not over.
    .mend = Open a new improvement whose `reopens` is this one.
    .help = Open a new improvement with `reopens: { $record }`.

measure-only-soft = { $unit } had a reminder or training for the same cause in { $before }, and this is one again
    .title = Only reminders and training
    .what = The same cause in the same unit is not met with reminders or training alone again within the policy's days.
    .why = Where the work stays the same, a reminder is soon forgotten.
    .mend = Change the process, a system or a rule, or open such a measure beside it.

cause-recurs = { $days } calendar days after it was done, a complaint with the same cause was upheld in { $unit } ({ $complaint })
    .title = The same cause recurs
    .what = Within the policy's days after an improvement, no complaint of the same unit is upheld for the same cause; otherwise it is taken up again.
    .why = A cause that comes back was not removed.
    .mend = Open a new improvement whose `reopens` is this one; else answer with a finding that says why not.
    .help = Open a new improvement with `reopens: { $record }`.

no-improvement-opened = Intervals in a row without a new improvement, up to { $period }: { $count }
    .title = No improvement opened
    .what = At least one improvement is opened within the intervals in a row that the policy gives; it also says how long one is.
    .why = The regulation asks for continual improvement.
    .mend = Look at complaints, findings and analyses, and open an improvement; if none is needed, answer with a finding that says why.

effect-checked-by-owner = { $person } owns the improvement and checked its effect
    .title = Effect checked by the owner
    .what = Who checks the effect does not own the improvement.
    .why = To check one's own work is not to check it.
    .mend = Have someone else check it.

follow-up-out-of-order =
    { $kind ->
         [future] The date { $at } lies after today, { $today }
        *[early] Dated { $at }, before the step that it follows ({ $since })
    }
    .title = Steps out of order
    .what = In an investigation, improvement, report, request or suggestion no step comes before the one that it follows, nor in the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the times to what really happened.

effect-periods-misplaced =
    { $kind ->
         [length] { $before } and { $after } are not of one length
         [order] { $before } does not lie before { $after }
         [done] { $after } began before the improvement was done on { $done }
        *[running] { $after } had not ended when it was checked
    }
    .title = Periods misplaced
    .what = A check compares two periods of one length: one before, and one that began after the improvement was done and has ended.
    .why = Between the wrong periods a comparison means nothing.
    .mend = Choose fitting periods, and give their values.

improvement-due-too-far = It is due { $days } calendar days after its opening; the limit is { $limit }
    .title = Due date too far
    .what = An improvement is due within the policy's calendar days from its opening.
    .why = A due date far away is none.
    .mend = Set an earlier date, or divide it into several improvements.

inquiry-counts-differ =
    { $kind ->
         [in-time] { $count } answered in time, more than the { $received } received
         [solved] { $count } solved at the first contact, more than the { $received } received
        *[repeated] A channel stands twice
    }
    .title = Inquiry counts do not fit
    .what = Each channel stands once, and no more are answered or solved than were received.
    .why = From counts that do not fit, no share can be told.
    .mend = Correct the counts; make one line of a channel that stands twice.

first-response-below-policy = In { $period } { $in_time } of { $received } inquiries were first answered in time, { $share }; the policy asks for { $limit }%
    .title = First response below policy
    .what = The share of a month's inquiries first answered in time is not below that of the policy.
    .why = An inquiry that nobody answers becomes a complaint.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

inquiry-limit-differs = Counted by { $hours } hours; the policy gives { $limit }
    .title = Counted by another limit
    .what = Inquiries are counted by the policy's hours of that month.
    .why = Counts by different limits cannot be compared.
    .mend = Count again by the policy's hours.

request-without-purpose-or-approver =
    { $kind ->
         [purpose] Information about a customer is asked without a purpose
         [approver] Information about a customer was given without an approver
        *[self] { $person } both asked and approved
    }
    .title = Request without purpose or approver
    .what = A request states its purpose, and is approved by someone else before anything is given.
    .why = Customers' information is given only where it is needed.
    .mend = Add `purpose` and `approver`; if nobody approved, record it as it was and open a finding.

info-request-late =
    { $kind ->
         [done] Answered { $days } working days after the request; the limit is { $limit }
        *[open] Not answered { $days } working days after the request; the limit is { $limit }
    }
    .title = Information late
    .what = Customer service answers a request within the policy's working days.
    .why = While the information is missing, the case stands still.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

info-beyond-request =
    { $kind ->
         [none] It does not say what is asked
        *[beyond] Given without being asked: { $field }
    }
    .title = More than was asked
    .what = A request lists what it asks, and no more is given.
    .why = Personal data are given only as far as needed.
    .mend = Add `fields`; if more was given, record it as it was and open a finding.

suggestion-forwarded-late =
    { $kind ->
         [done] Forwarded { $days } working days after it came; the limit is { $limit }
        *[open] Not forwarded { $days } working days after it came; the limit is { $limit }
    }
    .title = Suggestion forwarded late
    .what = A suggestion reaches the quality department within the policy's working days.
    .why = A suggestion that stays where it is goes unheard.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

no-feedback-in-quarter = { $department } reported no problem or risk in { $period }
    .title = No report in an interval
    .what = Every department that collects reports at least one problem, risk or proposal in each interval of the policy.
    .why = Those who do the work see problems first.
    .mend = Add reports that were left out; if there was none, answer with a finding that says why.

feedback-answered-late =
    { $kind ->
         [done] Answered { $days } working days after the report; the limit is { $limit }
        *[open] Not answered { $days } working days after the report; the limit is { $limit }
    }
    .title = Report answered late
    .what = What a unit reports is answered within the policy's working days.
    .why = Where no answer comes, nobody reports again.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.
