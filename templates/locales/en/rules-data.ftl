# Rules of access reviews, anomalies, data incidents, portfolios, analyses, reports and cited measures.

closing-set-here = the month before ends with this

parameter-access-review-interval = Within which one access review is held.
parameter-report-presentation-days = Issue of a quality report to its presentation to the committee.
parameter-incident-finding-working-days = Report of a data incident to the finding that mends its causes.
parameter-incident-closure-days = Report of a data incident to its closure.
parameter-anomaly-resolution-working-days = Detection of an anomaly of the data to its resolution.
parameter-data-audit-minimum-sample = Records sampled by a data audit at least.
parameter-analysis-interval = Within which one analysis is made.
parameter-recommendation-intervals = Intervals in a row of which at least one brings a recommendation.
parameter-survey-response-percent = Share of the questionnaires of a survey wave that is answered at least.

access-review-missing = No access review covers { $period }; its record was due by { $last }
    .title = Access review missing
    .what = In every whole interval since the clause came into force, access rights were reviewed.
    .why = Rights that nobody looks through stay with people who no longer need them.
    .mend = It is a fact: do not back-date a review. Hold one now, and answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

removed-above-reviewed =
    { $kind ->
         [empty] The review names no system
        *[above] { $removed } accounts removed of { $reviewed } reviewed
    }
    .title = Access review contradicts itself
    .what = An access review names at least one system, and no more accounts are removed than were reviewed.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the list of accounts, and correct the numbers.

access-review-dates-out-of-order =
    { $kind ->
         [future] Reviewed on { $date }, which is after today ({ $today })
        *[before] Reviewed on { $date }, before { $period } began
    }
    .title = Dates of the access review out of order
    .what = An access review is held after its period has begun, and not in the future.
    .why = A review of what has not happened yet has seen nothing.
    .mend = Correct the date, or the period that it covers.

anomaly-reported-late =
    { $kind ->
         [done] Reported { $hours } hours after detection; the limit is { $limit }
        *[open] Not reported { $hours } hours after detection; the limit is { $limit }
    }
    .title = Anomaly reported late
    .what = An anomaly of the data reaches the quality department within the policy’s hours from its detection.
    .why = Figures made from wrong data mislead everyone until somebody says so.
    .mend = It is a fact: leave the times as they are; report it if that is not done. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

anomaly-dates-out-of-order =
    { $kind ->
         [future] The time { $at } is after today ({ $today })
        *[before] The time { $at } is before the detection at { $detected }
    }
    .title = Dates of the anomaly out of order
    .what = An anomaly is reported and resolved no earlier than it is detected; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the times to what really happened.

anomaly-resolution-overdue =
    { $kind ->
         [done] Resolved { $days } working days after detection; the limit is { $limit }
        *[open] Not resolved { $days } working days after detection; the limit is { $limit }
    }
    .title = Anomaly resolution overdue
    .what = An anomaly is resolved within the policy’s working days from its detection.
    .why = As long as it stands, measures rest on data that are known to be wrong.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

incident-without-finding = The data incident has no finding { $days } working days after its report; the limit is { $limit }
    .title = Data incident without finding
    .what = Within the policy’s working days from the report of a data incident, a finding mends its causes.
    .why = What is contained but not mended happens again.
    .mend = Open a finding and name it under `finding`; until then answer with a finding that names this rule and record.
    .help = Open a finding, and name it under `finding`.

incident-closed-unmended =
    { $kind ->
         [containment] Closed at { $closed }, but nothing says how it was contained
        *[finding] Closed at { $closed }, but no finding mends its causes
    }
    .title = Data incident closed unmended
    .what = A closed data incident tells how it was contained, and names the finding that mends its causes.
    .why = A case that is closed is no longer looked at.
    .mend = Add `containment` or `finding`; where there is none yet, leave the incident open.

incident-dates-out-of-order =
    { $kind ->
         [future] The time { $at } is after today ({ $today })
        *[before] The time { $at } is before { $before }, which must come first
    }
    .title = Dates of the data incident out of order
    .what = A data incident happens, is detected, reported and contained, and is closed last; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the times to what really happened.

incident-closure-overdue =
    { $kind ->
         [done] Closed { $days } days after its report; the limit is { $limit }
        *[open] Still open { $days } days after its report; the limit is { $limit }
    }
    .title = Data incident closure overdue
    .what = A data incident is closed within the policy’s days from its report.
    .why = An incident that stays open keeps customers at risk.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

data-sample-too-small = { $sampled } { $sampled ->
        [one] record
       *[other] records
    } sampled; the policy asks for { $limit }
    .title = Sample of the data audit too small
    .what = A data audit samples at least as many records as the policy asks for.
    .why = From a small sample nobody can tell good data from bad.
    .mend = Sample more records next time; this audit stays as it was. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

data-accuracy-below-target =
    { $kind ->
         [below] { $value } without error ({ $low } to { $high }); the target is { $target }
        *[unproven] { $value } without error, but its interval begins at { $low }, below the target of { $target }
    }
    .title = Data accuracy below target
    .what = The interval of an audit’s accuracy does not lie below the target; and where the sample is large enough to show it, its lower bound reaches the target. A sample too small for that says nothing either way.
    .why = The other measures rest on these data.
    .mend = It is a fact: find the cause, mend the data, and answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

survey-response-low = { $share } of the questionnaires were answered; the policy asks for { $limit }%
    .title = Response of the survey too low
    .what = Of the questionnaires of a survey wave, at least the policy’s share is answered.
    .why = Those who answer may differ from those who do not; the fewer answer, the less the result says.
    .mend = Ask in another way or at another time next wave; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

cited-value-differs =
    { $kind ->
         [unknown] There is no measure { $kpi }
         [none] { $kpi } has no value for { $period }
         [numerator] The numerator of { $kpi } for { $period } is { $numerator }
         [denominator] The denominator of { $kpi } for { $period } is { $denominator }
        *[value] { $kpi } for { $period } is { $value } ({ $numerator } of { $denominator })
    }
    .title = Cited value differs from the records
    .what = The values of measures in reports and analyses are those that the records give, today or as they were known on the day of issue.
    .why = A decision that rests on another number rests on nothing.
    .mend = Correct the value, or the records behind it; `pinguan report` prints the values as they are.

missed-target-unanswered = { $measure } missed its target in { $period }: { $value }, target { $target }; no analysis takes it up
    .title = Missed target not taken up
    .what = When one of the four indicators misses its target for a quarter, an analysis of that time or later names it in a finding or recommendation, or a finding answers this rule.
    .why = A target that may be missed without a word is none.
    .mend = Analyse the cause and recommend what to change, naming the measure under `kpis`; or open a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }, or take it up in the next analysis.

sample-below-minimum = { $measure } of { $period } rests on { $count }; the smallest sample is { $minimum }
    .title = Sample below the minimum
    .what = The latest quarter of success rate, satisfaction and data accuracy rests on at least the smallest sample that the policy sets.
    .why = Below it no value is given, and nobody is judged by it.
    .mend = Ask or sample more next quarter; answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

signal-for-the-worse =
    { $kind ->
         [one] { $measure }: the chart signals for the worse in { $from }
        *[many] { $measure }: the chart signals for the worse from { $from } to { $to }
    }
    .title = Signal for the worse
    .what = Among the latest points, as many as the policy says, the charts of the four indicators and of the share of conduct complaints show no signal for the worse. Charts without limits are not asked.
    .why = A signal is more than chance: whoever waits for a missed target learns of it late.
    .mend = Look for the cause; answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

exposure-changed-without-note = { $kpi } takes { $now } instead of { $before } as business volume from { $from } on, without a note
    .title = Exposure changed without a note
    .what = Where what counts as business volume changes (`exposures`), a note says what that means for the comparison with the time before.
    .why = The rate jumps with its denominator, and nothing has become better or worse.
    .mend = Add `note`, and begin a new phase of the chart on that day.

overdue-above-portfolio =
    { $kind ->
         [accounts] { $overdue } accounts overdue of { $whole } at the end of the month
         [balance] A balance of { $overdue } is overdue of { $whole } at the end of the month
        *[repeated] The bucket { $bucket } stands twice
    }
    .title = More overdue than the portfolio holds
    .what = What is overdue is a part of the portfolio at the end of the month, and each bucket stands once.
    .why = A numerator above its denominator gives no ratio.
    .mend = Compare with the source, and correct the numbers.

portfolio-does-not-add-up = { $came } accounts came or were there and { $went } went, but { $closing } are there at the end
    .title = Portfolio does not add up
    .what = Opening and assigned accounts, less those closed, withdrawn and excluded, are the closing accounts.
    .why = An account that appears or vanishes makes every rate wrong.
    .mend = Compare with the source, and correct the numbers.

portfolio-opening-differs =
    { $kind ->
         [accounts] The month begins with { $opening } accounts; { $before } ended with { $closing }
        *[balance] The month begins with a balance of { $opening }; { $before } ended with { $closing }
    }
    .title = Opening differs from the closing before
    .what = A month’s portfolio begins with what the month before ended with, for the same creditor, unit and product.
    .why = Between two months nothing can come or go unseen.
    .mend = Correct whichever of the two is wrong.

portfolio-not-of-a-month =
    { $kind ->
         [grain] The period { $period } is not a month
         [early] Reported on { $reported }, before { $period } was over
        *[twice] { $period } is already told in { $first }
    }
    .title = Not of one month that is over
    .what = Portfolios and repayments cover one month that is over, once for each creditor, unit and product.
    .why = Numerators and denominators of different times give no ratio.
    .mend = Give the month, and draw it up when that is over; remove what stands twice.

repayment-counts-contradict =
    { $kind ->
         [paid] { $count } instalments paid of { $due } due
        *[broken] { $count } promises broken of { $due } due
    }
    .title = Repayment counts contradict
    .what = No more instalments are paid, and no more promises broken, than fell due in the month.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Count what was paid ahead in the amount only; compare with the source.

analysis-missing = No analysis covers { $period }; its record was due by { $last }
    .title = Analysis missing
    .what = In every whole interval since the clause came into force, operations and repayment were analysed.
    .why = Without analysis problems and risks are found by chance.
    .mend = It is a fact: do not back-date an analysis. Make it now, and answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

analysis-area-missing =
    The analysis does not cover { $area ->
         [operations] how collection was carried out (operations)
        *[repayment] what was repaid (repayment)
    }
    .title = Analysis leaves out an area
    .what = Every analysis covers operations and repayment.
    .why = The regulation asks for both, because one explains the other.
    .mend = Analyse what is missing, and add it under `areas`.

analysis-without-risks = The analysis of { $period } says nothing of risks
    .title = Analysis without risks
    .what = An analysis says which risks it sees; that there is none of weight is a statement too.
    .why = Data are analysed so that risks are seen early.
    .mend = Add `risks` with likelihood and impact.

analysis-finding-not-linked = No. { $number } of what the analysis found names no finding
    .title = What was found is not followed up
    .what = Each problem that an analysis finds names the finding by which a unit was told and mends it.
    .why = What nobody was told is not mended.
    .mend = Open a finding to the unit, and name it under `finding`.

recommendations-missing =
    { $count ->
         [one] The analysis of { $period } brought no recommendation
        *[other] No recommendation from { $first } to { $period }
    }
    .title = No recommendations
    .what = Of the policy’s number of intervals in a row, at least one brings a recommendation.
    .why = Data that change nothing need not be analysed.
    .mend = Recommend what the data suggest; answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

recommendation-unanswered =
    { $kind ->
         [done] { $unit } answered { $recommendation } after { $days } days; the limit is { $limit }
        *[open] { $unit } has not answered { $recommendation } for { $days } days; the limit is { $limit }
    }
    .title = Recommendation unanswered
    .what = The unit adopts a recommendation, or refuses it with a reason, within the policy’s days.
    .why = To refuse is an answer; silence leaves everyone waiting.
    .mend = Answer it. The delay is a fact: answer it with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

recommendation-answer-incomplete =
    { $kind ->
         [no-day] { $recommendation } is answered, but the day is missing
         [day] { $recommendation } has a day of the answer, but is open
         [early] { $recommendation } was answered before the analysis was issued
         [future] { $recommendation } is answered on a day to come
         [no-reason] { $recommendation } is refused without a reason
        *[repeated] { $recommendation } stands twice in this analysis
    }
    .title = Answer to a recommendation incomplete
    .what = An answer has its day, a refusal its reason, and each recommendation of an analysis an id of its own.
    .why = Who asks for a change deserves to know what became of it.
    .mend = Complete `status`, `answered_on` and `reason`.

analysis-before-period-end =
    { $kind ->
         [future] Issued on { $issued }, which is after today ({ $today })
        *[early] Issued on { $issued }, before { $period } was over
    }
    .title = Analysis before the period’s end
    .what = An analysis is issued when its period is over, and not in the future.
    .why = What has not happened yet cannot be analysed.
    .mend = Correct the date or the period.

report-missing = There is no report of { $period }; it was due on { $due }, and could come until { $last }
    .title = Quality report missing
    .what = For every whole interval since the clause came into force, a quality report was issued by its due day and the policy’s grace.
    .why = The committee cannot decide about what it is not told.
    .mend = It is a fact: do not back-date a report. Issue it now (`pinguan report`), and answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

report-not-presented =
    { $kind ->
         [done] Presented { $days } days after its issue; the limit is { $limit }
        *[open] The report names no meeting { $days } days after its issue; the limit is { $limit }
    }
    .title = Report not presented in time
    .what = A quality report is presented to a meeting of the committee within the policy’s days from its issue.
    .why = A report that nobody heard changes nothing.
    .mend = Present it, and name the meeting under `presented_at`; answer the delay with a finding that names this rule and record.
    .help = Name the meeting under `presented_at`, or open a finding that answers { $rule } of { $record }.

report-issued-late = Issued on { $issued }, { $days } { $days ->
        [one] day
       *[other] days
    } after it was due on { $due }
    .title = Report issued late
    .what = A quality report is issued by the policy’s day of the month after its period.
    .why = The later it comes, the less can still be changed.
    .mend = It is a fact: leave the date as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

report-dates-out-of-order =
    { $kind ->
         [due] Due on { $date }; by the policy it is due on { $due }
         [early] Issued on { $date }, before { $period } was over
         [presented] Presented on { $date }, before it was issued on { $issued }
        *[future] Issued on { $date }, which is after today ({ $today })
    }
    .title = Dates of the report out of order
    .what = A report is due on the policy’s day, is issued when its period is over, not in the future, and is presented once it is issued.
    .why = A report of a time that is not over leaves part of it out.
    .mend = Correct the dates or the period.

report-slot-open = A place is still to be filled: { $asked }
    .title = Place of the report still open
    .what = Every place that a draft leaves to people, in double square brackets, is filled before the report is issued.
    .why = Numbers do not say why; people do.
    .mend = Write what is asked for in place of the brackets.

report-without-indicator = The report does not give { $kpis } for { $period }
    .title = Report without an indicator
    .what = A quality report gives in `kpis` each of the regulation’s four indicators that had a value for its period on the day of issue.
    .why = A report that leaves a number out is believed to have nothing to hide.
    .mend = Add the values; `pinguan report` drafts them.

report-number-differs =
    { $kind ->
         [unbound] The table gives { $kpi } of { $period }, which `kpis` does not
         [counts] The table says { $said } of { $kpi } in { $period }; `kpis` says otherwise
        *[value] The table gives { $said } for { $kpi } in { $period }; `kpis` gives another value
    }
    .title = Number in the body differs
    .what = In a table of a report, a row that begins with the id of a measure gives the counts and the value that `kpis` gives for the same period. `kpis` is held against the records; sentences are not read.
    .why = The committee reads the table, not the front matter.
    .mend = Correct the row, or add the measure to `kpis`; `pinguan report` drafts both.

value-basis-cases-worked = cases worked
value-basis-contacts = attempts to contact
