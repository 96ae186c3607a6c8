# Rules of monitoring, calibration, the hotline and findings. Form as in rules.ftl.

concerned-here = the person concerned is named here
earlier-here = the earlier one stands here

rectification-missing = { $unit } was told, but there is no `rectification`
    .title = Finding without rectification
    .what = Once the unit was told, a finding says who mends it, how, and until when. Allegations that are open or dismissed are exempt.
    .why = What is found and not mended comes back.
    .mend = Add `rectification` with owner, action and due date.

notification-not-recorded = It is being mended, but when { $unit } was told (`notified_at`) is not recorded
    .title = Notification not recorded
    .what = A finding that is being mended says when the unit was told.
    .why = Time limits run from the notification; without it none can be reckoned.
    .mend = Add `notified_at` as it really was.

closed-without-verification = Closed on { $closed }, without a `verification`
    .title = Closed without verification
    .what = A finding is closed once its rectification was verified.
    .why = To say that it is mended does not make it so.
    .mend = Have someone other than the owner verify it, and add `verification`; until then leave it open.

own-case-decided =
    { $act ->
         [settled] The person concerned settled the allegation
         [verified] The person concerned verified the rectification
         [decided] The person concerned decided the disposition
         [extended] The person concerned granted the extension
        *[extended_own] The owner of the rectification granted its extension
    }
    .title = Decided in their own case
    .what = Allegations are settled, extensions granted, rectifications verified and dispositions decided by someone else than the person concerned and the owner.
    .why = Nobody trusts a result that people gave themselves.
    .mend = Have someone else do it; if only the id is wrong, correct it.

rectification-extended-again = The rectification was extended { $count } { $count ->
        [one] time
       *[other] times
    }; the limit is { $limit }
    .title = Rectification extended again
    .what = A rectification is extended no more often than the policy gives.
    .why = A deadline that can always be put off is none.
    .mend = It is a fact: leave it as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record } and says why it was put off again.

prohibited-conduct-not-serious = { $code } is proved, but the severity is “{ $severity }”
    .title = Prohibited conduct not serious
    .what = Intimidation, threat, insult and violence, once proved, are serious.
    .why = The regulation forbids them by name; nobody may call them less.
    .mend = Set `severity` to serious and deal with it under the company’s rules; if it is not proved yet, write an `allegation`.

disposition-missing =
    { $kind ->
         [done] Dealt with { $days } days after the proof; the limit is { $limit }
        *[open] Not dealt with { $days } days after the proof; the limit is { $limit }
    }
    .title = Serious finding not dealt with
    .what = A serious finding that is proved is dealt with under the company’s rules within the policy’s days, with decision and reference.
    .why = A ban without consequences is a slogan.
    .mend = Add `disposition` with its real date; if it is late, answer with a finding that names this rule and record.
    .help = Add `disposition`; where it is late, open a finding that answers { $rule } of { $record }.

allegation-open =
    { $kind ->
         [done] Settled { $days } days after it was raised; the limit is { $limit }
        *[open] Not settled { $days } days after it was raised; the limit is { $limit }
    }
    .title = Allegation open too long
    .what = What is alleged is confirmed or dismissed within the policy’s days.
    .why = The customer waits for the result, and so does the person concerned.
    .mend = Settle it in `allegation`; if it is late, answer with a finding that names this rule and record.
    .help = Settle it in `allegation`, and open a finding that answers { $rule } of { $record }.

disclosure-not-escalated = A disclosure to a third party was proved on { $proved }, and the company’s leaders were not told
    .title = Disclosure not escalated
    .what = A proved disclosure of a debt to a third party is reported to the company’s leaders. One that comes from a major complaint is reported by that.
    .why = What is out cannot be taken back; those who can decide on redress must know early.
    .mend = Report it at once, and record the real time under `escalations`.
    .help = Report it to the leaders at once, and record the real time under `escalations`.

serious-repeated = { $person } again, { $days } { $days ->
        [one] day
       *[other] days
    } after the serious finding { $earlier }
    .title = Serious finding repeated
    .what = A second serious finding of the same person within the policy’s days is looked into.
    .why = A repetition says that the earlier disposition did not work.
    .mend = It is a fact: leave it as it is. Review the earlier disposition, and answer with a finding that names this rule and record.
    .help = Review the disposition of { $earlier }, and open a finding that answers { $rule } of { $record }.

conduct-complaint-without-finding =
    { $kind ->
         [code] The complaint ({ $code }) was upheld, but { $finding } is not about that conduct
         [severity] The complaint ({ $code }) was upheld, but { $finding } is not serious
        *[none] The complaint ({ $code }) was upheld, but no finding was opened
    }
    .title = Misconduct without a finding
    .what = A complaint of intimidation, threat, insult, violence or disclosure that was upheld, even in part, has a finding that names it as `source`, with the code of that conduct (of disclosure: a breach of privacy), not dismissed; one of intimidation, threat, insult or violence is serious.
    .why = Where proved misconduct is not pursued, customers’ rights are on paper only.
    .mend = Open a finding of that conduct that names the complaint as `source`.
    .help = Open a finding with `source: { $record }` and the code of { $code }.

verification-overdue =
    { $kind ->
         [done] Verified { $days } days after it was done; the limit is { $limit }
        *[open] Not verified { $days } days after it was done; the limit is { $limit }
    }
    .title = Verification overdue
    .what = A rectification that is done is verified within the policy’s days.
    .why = The longer it takes, the less can be told of its effect.
    .mend = Verify it soon and record the real time; then answer with a finding that names this rule and record.
    .help = Verify it soon, and open a finding that answers { $rule } of { $record }.

finding-steps-out-of-order =
    { $kind ->
         [future] The date is after today ({ $today })
         [settled_early] The allegation was settled before it was raised
         [unsettled] The allegation is settled, but the day or the person is missing
         [settled] There is a day or a person of the settling, but the allegation is still open
         [decided_early] The disposition is earlier than the finding
         [extended_back] The extended date is not later than the one before
         [extended_late] The extension was granted after the date had passed
         [undone] Verified as effective, but no day tells when the rectification was done
        *[closed_early] Closed before it was verified
    }
    .title = Steps of the finding out of order
    .what = Allegation, extensions, rectification, disposition and closure follow each other; none is of the future, and only what was done is verified as effective.
    .why = Where steps contradict each other, nobody can tell how the matter was handled.
    .mend = Correct the dates to what really happened; an extension granted too late is none: remove it, and the rectification is overdue.

critical-item-without-finding = Contact { $no } failed the critical item { $item } ({ $critical }), and has no finding
    .title = Critical item without a finding
    .what = A critical item that was not met has a finding, named by the contact.
    .why = Critical items concern the law and customers’ rights; to note them is not enough.
    .mend = Open a finding, and name it under `finding` of the contact.

monitoring-score-low = Contact { $no } scores { $score }; the pass mark is { $limit }
    .title = Score below the pass mark
    .what = Monitored contacts of collection and customer service score the policy’s pass mark; those that do not have a finding.
    .why = Where a low score has no consequence, the next contact is the same.
    .mend = Leave the score as it is. Go through it with the person, open a finding, and name it under `finding` of the contact, or answer with a finding that names this rule and record.
    .help = Open a finding, and name it under `finding` of contact { $no }.

aspect-missing = Contact { $no } was not judged by: { $aspect }
    .title = Aspect missing
    .what = Every contact is judged by attitude, method and effect.
    .why = The regulation asks for all three; one less hides a part.
    .mend = Listen again and add the aspect.

own-contact-assessed = { $person } assessed their own contact { $no }
    .title = Assessor is assessed
    .what = Who assesses a contact did not make it.
    .why = Nobody’s judgement of themselves can stand.
    .mend = Have someone else assess it; if only the id is wrong, correct it.

monitoring-recorded-late = Contact { $no } was recorded after { $hours } { $hours ->
        [one] hour
       *[other] hours
    }; the limit is { $limit }
    .title = Monitoring recorded late
    .what = The result of monitoring is recorded within the policy’s hours after the contact.
    .why = The later a fault is seen, the more customers it reaches.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

unit-not-monitored = { $unit } made { $count } attempts in { $period }; none was monitored
    .title = Unit not monitored
    .what = Every unit that contacts customers, a partner agency too, is monitored in every month.
    .why = Things go wrong where nobody looks.
    .mend = The month is over: leave it as it is. Answer with a finding that names this rule and the execution, and put the unit on the next month’s list.
    .help = Open a finding that answers { $rule } of { $record }, and put { $unit } on the list.

monitoring-coverage-low = { $monitored } of { $frame } contacts of { $unit } were monitored in { $period }: { $share }%; the least is { $limit }%
    .title = Coverage too low
    .what = Of a unit’s contacts on the monitored days of a month, at least the policy’s share is monitored.
    .why = A sample too small stands for nothing.
    .mend = It is a fact: leave the numbers as they are. Sample more, and answer with a finding that names this rule and record.
    .help = Sample more of { $unit }, and open a finding that answers { $rule } of { $record }.

monitoring-counts-do-not-fit =
    { $kind ->
         [empty] No contact was sampled (`samples` is empty)
         [frame] { $count } contacts were sampled of { $limit }
         [repeated] The number { $count } stands twice
         [impossible] No point could be given
        *[points] { $count } points of { $limit }
    }
    .title = Monitoring counts do not fit
    .what = No more contacts are sampled than were made, each has a number of its own, and none scores more than is possible.
    .why = From numbers that contradict each other no share can be computed.
    .mend = Compare with the list of recordings and the score sheet, and correct the number.

monitoring-dates-out-of-order =
    { $kind ->
         [day] Contact { $no } is not of { $date }
         [early] Contact { $no } was recorded before it took place
        *[future] Contact { $no } was recorded after today ({ $today })
    }
    .title = Monitoring times out of order
    .what = Contacts are of the record’s day, are recorded after they took place, and none is of the future.
    .why = From wrong times neither lag nor coverage can be computed.
    .mend = Correct the times; contacts of another day belong in a record of that day.

one-assessor-dominates = { $person } assessed { $count } of { $total } contacts in { $period }; the limit is { $limit }%
    .title = One assessor dominates
    .what = In a month nobody assesses more than the policy’s share of all monitored contacts.
    .why = With one ruler only, nobody can tell whether it is straight.
    .mend = It is a fact: leave it as it is. Share the work anew, and answer with a finding that names this rule and record.
    .help = Share the work anew, and open a finding that answers { $rule } of { $record }.

working-day-without-inspection = On { $count } of { $total } working days in { $period } nothing was inspected, first on { $first }
    .title = Working day without inspection
    .what = The quality department inspects collection on every working day, and keeps a monitoring record.
    .why = The regulation asks for daily supervision; a day without is a day on which nobody looked.
    .mend = Add records that were left out. Where nothing was inspected, leave it so, and answer with a finding that names this rule and the quality department.
    .help = Add what was left out; else open a finding that answers { $rule } of { $record }.

privacy-not-checked = The checklist of contact { $no } has no privacy item ({ $item })
    .title = Privacy not checked
    .what = The checklist of every contact with a debtor has an item on privacy.
    .why = The regulation asks for privacy throughout; what is not checked is not known.
    .mend = Listen again and add the privacy item with its result.

calibration-missing = No calibration in { $period }; its record could come until { $last }
    .title = Calibration missing
    .what = Within every interval the quality officers judge the same contacts, each alone, to keep one scale.
    .why = Without one scale, scores cannot be compared.
    .mend = Hold one soon; then answer with a finding that names this rule and the quality department.
    .help = Hold a calibration soon, and open a finding that answers { $rule } of { $record }.

calibration-ratings-do-not-fit =
    { $kind ->
         [empty] No contact was judged (`contacts` is empty)
         [future] The date { $value } is after today
         [unmonitored] The monitoring record has no contact { $value }
         [alone] Raters: { $value }
         [repeated] { $value } rated it twice
        *[score] { $value } points of 100
    }
    .title = Calibration does not fit
    .what = A calibration judges contacts of monitoring records, each by two raters or more, each rater once, with at most 100 points.
    .why = Scales can be compared only on the same contact, by more than one.
    .mend = Compare with the score sheets, and correct it.

raters-disagree = { $first } and { $second } judged { $count } contacts with a kappa of { $kappa }; the least is { $limit }
    .title = Raters disagree
    .what = Any two raters of a calibration agree, chance taken out (Cohen’s kappa), as the policy asks.
    .why = A score that depends on who listens cannot decide on rewards and penalties.
    .mend = Leave the result as it is. Discuss the differences one by one, sharpen the guide, and answer with a finding that names this rule and record.
    .help = Discuss the differences, open a finding that answers { $rule } of { $record }, and calibrate again.

hotline-uncovered = On { $date } nobody is on duty for { $minutes } minutes, first from { $from } to { $to }; the policy asks for { $hours } hours a day
    .title = Hotline uncovered
    .what = On every day somebody is on duty at the hotline for the policy’s hours; 24 hours is the whole day without a gap.
    .why = The regulation asks for a hotline round the clock.
    .mend = For days to come, add shifts; for days past, leave it as it is, and answer with a finding that names this rule and record.
    .help = Add shifts; for a gap in the past, open a finding that answers { $rule } of { $record }.

hotline-record-missing =
    { $kind ->
         [hotline-roster] No duty roster of the hotline for { $period }; it could come until { $last }
        *[hotline-log] No log of the hotline’s calls for { $period }; it could come until { $last }
    }
    .title = Hotline record missing
    .what = Every month has a duty roster and a log of calls.
    .why = Without records nobody can show that the hotline was answered.
    .mend = Add the record; then answer with a finding that names this rule and customer service.
    .help = Add the record, and open a finding that answers { $rule } of { $record }.

hotline-time-does-not-fit =
    { $kind ->
         [backward] It does not end after it begins
        *[outside] It does not lie within { $period }
    }
    .title = Hotline time does not fit
    .what = Shifts, calls and outages end after they begin, and lie within the period of their record.
    .why = Wrong times make wrong shares.
    .mend = Correct the time; what belongs to another month goes into its record.

hotline-counts-do-not-fit =
    { $kind ->
         [answered] { $count } calls answered of { $limit }
         [quick] { $count } answered within 20 seconds, of { $limit } answered at all
         [together] { $count } answered or given up, of { $limit } that came in
        *[twice] This stretch of time overlaps one before it
    }
    .title = Call counts do not fit
    .what = Calls answered and given up are no more than came in, and no stretch of time is counted twice.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the report of the telephone system, and correct the number.

abandon-rate-high = { $count } of { $total } calls were given up in { $period }: { $share }%; the limit is { $limit }%
    .title = Abandon rate high
    .what = Of all calls no more than the policy’s share is given up before an answer.
    .why = Customers who do not get through complain next.
    .mend = Leave the numbers as they are. Review staffing at the peaks, and answer with a finding that names this rule and record.
    .help = Review staffing at the peaks, and open a finding that answers { $rule } of { $record }.

outage-unexplained = On { $date } the hotline was out for { $minutes } minutes without an explanation; beyond { $limit } minutes one is due
    .title = Outage unexplained
    .what = An outage beyond the policy’s minutes is explained.
    .why = Without an explanation nobody knows whether it will happen again.
    .mend = Say under `explanation` what happened and what was done.

ineffective-not-reopened = Found to have no effect on { $date }, and not taken up again
    .title = Ineffective, not reopened
    .what = Where a rectification had no effect, a new finding takes it up with `reopens`.
    .why = To know that it did not help and do no more is to let it be.
    .mend = Open a finding that names the earlier one under `reopens`.
    .help = Open a finding with `reopens: { $record }`.
