# One message a rule: the finding as a fact with its value. Attributes: title (the defect in a few words),
# what (what is checked), why, mend (how to put it right, or how to answer), help (the next action for this finding).

limit-set-here = the limit is set here
first-use-here = the id is first used here
plan-says-here = the plan says so here
pack-value = pack { $pack } ({ $citation }; { $status })
own-rule-asks-here = the company’s own rule asks here
own-kpi-asks-here = the company’s own measure asks here
pack-chosen-here = the pack is chosen here

recipient-quality = the quality department
recipient-company-leaders = the company's leaders
step-department-head = the department head
step-quality = the quality department
term-set-here = the time of employment stands here
contract-set-here = the time of the contract stands here
owner-set-here = the owner of the rectification stands here

registered-before-received = Registered at { $registered }, before it was received at { $received }
    .title = Registered before received
    .what = A complaint is registered no earlier than it is received.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the times to what really happened.

closed-without-feedback = The complaint is closed, but nothing says that the customer was told (response)
    .title = Closed without feedback
    .what = A closed complaint tells when and how the customer learned of the result.
    .why = As long as the customer does not know the result, the complaint is not dealt with.
    .mend = Add `response`; if nobody has told the customer yet, leave the complaint open.

closed-without-decision = The complaint is closed, but nothing says whether it was upheld (decision)
    .title = Closed without a decision
    .what = A closed complaint tells who decided it when, with what verdict and for which reason.
    .why = Without a verdict nobody asks for the root cause and the improvement that an upheld complaint needs.
    .mend = Add `decision`; if nobody has decided yet, leave the complaint open.

major-not-escalated = Nobody has told { $recipient } of the major complaint; the { $limit } hours have passed
    .title = Major complaint not escalated
    .what = A major complaint is reported within the policy’s hours to the quality department and to the company’s leaders, to both.
    .why = Only those who know of a grave matter can contain it.
    .mend = Report it at once and note the time as it is; then answer with a finding that names this rule and record.
    .help = Report it at once, and note the time as it is under `escalations`.

complaint-registered-late = Registered { $hours } { $hours ->
        [one] hour
       *[other] hours
    } after receipt; the limit is { $limit }
    .title = Complaint registered late
    .what = A complaint is registered within the policy’s hours from its receipt.
    .why = Nobody deals with a complaint that is not registered.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

complaint-escalated-late = It took { $hours } { $hours ->
        [one] hour
       *[other] hours
    } until { $recipient } learned of the major complaint; the limit is { $limit }
    .title = Major complaint escalated late
    .what = A major complaint reaches the quality department and the company's leaders within the policy's hours from its receipt.
    .why = Only those who know of a grave matter can contain it.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

complaint-resolution-overdue =
    { $kind ->
         [closed] Closed { $days } calendar days after receipt; the limit is { $limit }
        *[open] Still open { $days } calendar days after receipt; the limit is { $limit }
    }
    .title = Complaint resolution overdue
    .what = A complaint is closed within the policy’s calendar days from its receipt.
    .why = The longer it takes, the more likely the customer turns to others.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

complaint-feedback-late =
    { $kind ->
         [done] The customer was told { $days } working days after the decision; the limit is { $limit }
        *[open] The customer is not told { $days } working days after the decision; the limit is { $limit }
    }
    .title = Feedback to the customer late
    .what = After the decision the customer learns of it within the policy’s working days.
    .why = The regulation asks for prompt feedback of the result.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

major-category-not-marked = The policy counts the category { $category } among the major ones, but major is not true
    .title = Major category not marked
    .what = A complaint of a category that the policy lists as major is marked `major: true`.
    .why = What is not marked is not reported upwards.
    .mend = Set `major: true` and report it at once; if the category is wrong, correct it.

complaint-dates-out-of-order =
    { $kind ->
         [future] The time { $at } is after today ({ $today })
         [received] The time { $at } is before the complaint was received
         [decision] The customer was told at { $at }, before the decision
        *[response] Closed at { $at }, before the customer was told
    }
    .title = Dates of the complaint out of order
    .what = Receipt, reports, decision, response and closure follow each other; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the times to what really happened.

acknowledgement-late =
    { $kind ->
         [done] Acknowledged { $days } working days after receipt; the limit is { $limit }
        *[open] Not acknowledged { $days } working days after receipt; the limit is { $limit }
    }
    .title = Acknowledgement late
    .what = Within the policy’s working days from receipt the customer learns that the complaint was received.
    .why = A customer needs to know that somebody is dealing with it.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

faulty-above-sampled =
    { $kind ->
         [faulty] { $count } faulty of { $sampled } sampled
         [completeness] { $count } empty fields of { $sampled }
        *[dimension] { $count } errors of { $kind } in { $sampled } sampled
    }
    .title = More faulty than sampled
    .what = Neither the faulty records nor the errors of one dimension are more than the records sampled.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the source, and correct one of the numbers.

errors-and-faulty-disagree =
    { $kind ->
         [faulty] { $faulty } faulty records, and { $count } errors in all
         [completeness] { $count } empty fields in { $faulty } faulty records
        *[dimension] { $count } errors of { $kind } in { $faulty } faulty records
    }
    .title = Errors and faulty records disagree
    .what = A faulty record has an error in at least one dimension, and a record with an error is faulty: no dimension has more errors than the faulty records can hold, and no fewer errors were found in all than faulty records.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the source, and correct one of the numbers.

dimension-missing =
    { $dimension ->
         [accuracy] No result on accuracy for { $unit }
         [completeness] No result on completeness for { $unit }
         [fields] How many fields were looked at is not said for { $unit }
        *[timeliness] No result on timeliness for { $unit }
    }
    .title = A dimension is missing
    .what = A data audit looks at accuracy, completeness and timeliness; no error is written as 0.
    .why = The regulation asks for all three; without a result nobody knows whether it was examined.
    .mend = Examine it, and enter the number of errors; beside empty fields, how many had to be filled.

strata-empty-or-repeated =
    { $kind ->
         [empty] The audit has no unit
        *[repeated] The unit { $unit } stands twice
    }
    .title = Strata empty or repeated
    .what = A data audit samples at least one unit, and lists each once.
    .why = A unit that stands twice is counted twice.
    .mend = Add the units sampled; merge those that stand twice.

execution-before-approval =
    { $kind ->
         [early] Execution of { $plan } began on { $from }; it was approved on { $approved }
         [status] Execution of { $plan } began on { $from }; it stands as: { $status }
         [review] Execution of { $plan } began on { $from }; the head of the department has not agreed to it
         [content] Execution of { $plan } began on { $from }; what was reviewed or approved is another content
        *[never] Execution of { $plan } began on { $from }; it has no approval
    }
    .title = Execution before approval
    .what = An execution is of a plan that stands as approved, with the head’s agreement and the quality department’s approval of its present content, and begins no earlier than the day of that approval.
    .why = The regulation lets only approved plans be executed.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

execution-outside-plan =
    { $kind ->
         [unit] Executed by { $actual }; { $plan } is for { $planned }
         [channel] Contacted by { $actual }; { $plan } has { $planned }
         [early] Executed from { $actual }; { $plan } begins on { $planned }
         [late] Executed until { $actual }; { $plan } ends on { $planned }
         [no-window] Contacted at { $actual } on a day for which { $plan } has no hours
         [day] Up to { $actual } attempts a case and day; { $plan } has { $planned }
         [week] Up to { $actual } attempts a case and seven days; { $plan } has { $planned }
        *[window] Contacted at { $actual }; the hours of { $plan } are { $planned }
    }
    .title = Execution outside the plan
    .what = Dates, unit, channels, hours and frequency of an execution lie within the plan then in force, its effective amendments included.
    .why = It is the plan that was approved; nobody has approved what goes beyond it.
    .mend = It is a fact: leave it as it is. Where other ways are needed, amend the plan first; answer this with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

execution-spans-months =
    { $kind ->
         [order] The last day, { $to }, is before the first, { $from }
         [months] { $from } to { $to } spans months
        *[early] Reported on { $reported } for days up to { $to }
    }
    .title = Execution not within one month
    .what = An execution covers days of one month and is reported when they are over.
    .why = Measures are computed by month; numbers that span months belong to none.
    .mend = Make two records of it, one a month; or correct the dates.

rejected-plan-executed = { $plan } was rejected, yet executed from { $from } on
    .title = Rejected plan executed
    .what = A rejected plan is not executed.
    .why = To reject a plan is to forbid its execution.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

collected-above-cohort = { $collected } collected of { $cohort }
    .title = More collected than there are
    .what = The number collected is no greater than the cohort.
    .why = A success rate cannot pass 100%.
    .mend = Compare with the system’s report and correct one of the numbers.

outcome-measured-early = Measured on { $measured }; { $limit } days after the last day is { $due }
    .title = Outcome measured early
    .what = The outcome is measured once the policy’s days after the execution have run.
    .why = A rate measured before its time is too low, and months cannot be compared.
    .mend = Remove `outcome`, and add it when the time has run.
    .help = Remove `outcome`, and add it from { $due } on.

reached-above-attempts = { $reached } reached in { $attempts } attempts
    .title = More reached than attempted
    .what = Contacts that reached the customer are no more than the attempts.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the dialler’s report and correct one of the numbers.

finding-notified-late =
    { $kind ->
         [done] The unit was told { $days } working days after the finding; the limit is { $limit }
        *[open] The unit is not told { $days } working days after the finding; the limit is { $limit }
    }
    .title = Finding notified late
    .what = The unit that must act learns of a finding within the policy’s working days.
    .why = Nobody mends what they do not know of.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

verifier-is-owner = { $person } both owns the rectification and verified it
    .title = Verified by its owner
    .what = Who verifies a rectification does not own it.
    .why = To verify one’s own work is not to verify it.
    .mend = Have someone else verify it.

rectification-overdue =
    { $kind ->
         [done] Due on { $due }, done { $days } working days late
        *[open] Due on { $due }, { $days } working days ago, and not done
    }
    .title = Rectification overdue
    .what = A rectification is done by its due date.
    .why = Every day that a fault stays, customers bear it.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

rectification-due-too-far =
    { $severity ->
         [normal] A normal finding is due in { $days } calendar days; the limit is { $limit }
         [major] A major finding is due in { $days } calendar days; the limit is { $limit }
        *[serious] A serious finding is due in { $days } calendar days; the limit is { $limit }
    }
    .title = Rectification due too far away
    .what = A rectification is due, counted from the notification, within the days that the policy gives for its severity.
    .why = A deadline that may be set at will is none.
    .mend = Bring the date within the policy; where that cannot be done, the committee decides on more time.
    .help = The last day is { $last }.

finding-dates-out-of-order =
    { $kind ->
         [future] The time is after today ({ $today })
         [notified] The unit was told before the fault was found
         [due] The rectification is due before the fault was found
         [done] The rectification was done before the fault was found
         [nothing] There is a verification, but no rectification
        *[verified] The verification is earlier than the rectification
    }
    .title = Dates of the finding out of order
    .what = Finding, notification, rectification and verification follow each other; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the dates and times to what really happened.

answer-points-nowhere =
    { $kind ->
         [rule] There is no rule { $answered }
        *[record] There is no record { $answered }
    }
    .title = Answer points nowhere
    .what = The rule and the record under `answers` exist.
    .why = An answer that points nowhere answers nothing, and the breach stays open.
    .mend = Correct the ids as they stand in the report of the check.

unknown-person = The register of people has no { $person }
    .title = Person not in the register
    .what = Everyone whom a record names has a record of their own.
    .why = Where nobody knows who it was, nobody knows whether they might, and nobody answers for it.
    .mend = Correct the id; for someone new, add the record of the person first.

unknown-unit =
    { $want ->
         [department] The company has no department { $unit }
         [team] The company has no team { $unit }
        *[unit] The company has no department, team or partner agency { $unit }
    }
    .title = Unit not in the company
    .what = Every unit that a record names is a registered department, team or partner agency.
    .why = A record that belongs to no unit is missing from the measures of all.
    .mend = Correct the id; for a new unit, add its record first.

unknown-record = { $wanted } { $named } is not in the records
    .title = Record not there
    .what = Every record that another record names exists, and is of the kind that it is named as.
    .why = A chain of evidence holds only as long as each link is there.
    .mend = Correct the id, or add the record that was left out.

person-not-active =
    { $kind ->
         [before] { $person } acted on { $date }, but joined on { $limit }
        *[after] { $person } acted on { $date }, but left on { $limit }
    }
    .title = Acted outside employment
    .what = Every act in a record lies within the person’s time in the company.
    .why = Who has left can neither approve nor register; mostly an id or a date is wrong.
    .mend = Correct the id or the date; if the time of employment is wrong, correct the record of the person.

role-missing =
    { $part ->
         [plan] { $person } was neither team lead nor department head on { $date }, and cannot draw up a plan
         [execution] { $person } was neither team lead nor department head on { $date }, and cannot report an execution
         [complaint] { $person } was neither service officer nor head of customer service on { $date }, and cannot register a complaint
         [decision] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot decide a complaint
         [review-acceptance] { $person } was no leader of the company on { $date }, and cannot accept a review
         [work-plan] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot lay down a work plan
         [partner-evaluation] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot evaluate a partner agency
         [survey] { $person } was neither service officer nor head of customer service on { $date }, and cannot run a survey
         [audit] { $person } was neither data officer nor head of the data department on { $date }, and cannot audit data
         [monitoring] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot assess a contact
         [calibration] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot take part in a calibration
         [hotline] { $person } was neither service officer nor head of customer service on { $date }, and cannot keep the hotline’s records
         [allegation] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot settle an allegation
         [extension] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot grant an extension
         [verification] { $person } was neither quality officer, head of the quality department nor a leader of the company on { $date }, and cannot verify a rectification
         [disposition] { $person } was neither leader of the company nor department head on { $date }, and cannot decide a disposition
         [training] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot plan or organise training
         [publicity] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot run publicity
         [assessment] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot assess
         [incentive] { $person } was neither a leader of the company nor head of a department on { $date }, and cannot decide on rewards and penalties
         [appeal] { $person } was neither a leader of the company nor head of a department on { $date }, and cannot hear appeals
         [verification] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot verify a rectification
         [correction] { $person } was neither a leader of the company nor head of the quality department on { $date }, and cannot agree to a correction
         [access-review] { $person } was neither data officer nor head of the data department on { $date }, and cannot review access rights
         [anomaly] { $person } was neither data officer nor head of the data department on { $date }, and cannot record an anomaly
         [data-incident] { $person } was neither data officer nor head of the data department on { $date }, and cannot report a data incident
         [portfolio] { $person } was neither data officer nor head of the data department on { $date }, and cannot draw up a portfolio
         [repayment] { $person } was neither data officer nor head of the data department on { $date }, and cannot draw up repayments
         [analysis] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot issue an analysis
         [report] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot issue a quality report
         [investigation] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot investigate
         [improvement] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot track an improvement or check its effect
         [inquiry] { $person } was neither service officer nor head of customer service on { $date }, and cannot compile inquiries
         [info-request] { $person } was neither service officer nor head of customer service on { $date }, and cannot give customer information
         [suggestion] { $person } was neither service officer nor head of customer service on { $date }, and cannot take down a suggestion
        *[finding] { $person } was neither quality officer nor head of the quality department on { $date }, and cannot record a finding
    }
    .title = Role missing
    .what = Who draws up a plan, reports an execution, registers or decides a complaint, runs a survey, audits data, plans or organises training, runs publicity or records a finding holds, on that day, the role for it.
    .why = The regulation asks for clear duties and powers of everyone.
    .mend = Have someone who holds the role do it; if the role was left out, add it under `roles` of the person.

partner-out-of-contract =
    { $kind ->
         [from] It begins on { $date }; the contract of { $partner } begins on { $limit }
        *[to] It lasts until { $date }; the contract of { $partner } ends on { $limit }
    }
    .title = Partner agency out of contract
    .what = Plans and executions of a partner agency lie within its contract.
    .why = Without a contract nothing binds the agency.
    .mend = Bring the dates within the contract; when it is renewed, update its `to` and keep as `from` the first day of the unbroken contract.

committee-incomplete =
    { $kind ->
         [committee] There is no record of the quality committee
         [chair] The committee has no chair on { $today }
         [leader] The committee has no leader of the company on { $today }
         [head] The committee has no head of { $department } on { $today }
        *[quality] The committee has nobody of the quality department on { $today }
    }
    .title = Committee incomplete
    .what = The committee has a chair, a leader of the company, the head of every department and someone of the quality department, all within their terms today.
    .why = Where one is missing, decisions are not carried out, or not watched over.
    .mend = Add the member; when an office changes hands, update `members` with it.

person-without-role = { $person } has no role on { $today }
    .title = Person without a role
    .what = Everyone in the company holds at least one role.
    .why = The regulation asks for clear duties and powers of everyone.
    .mend = Add the role with its term under `roles`; for someone who has left, enter `to`.

quality-department-missing =
    { $kind ->
         [none] No department of the company has the kind quality
        *[empty] Nobody is in the quality department on { $today }
    }
    .title = Quality department missing
    .what = The company has a quality department, and people in it.
    .why = Approval, supervision and investigation rest on it.
    .mend = Add a department with kind: quality, and register its people.

plan-without-who = The plan does not say whom it addresses (who)
    .title = Plan without whom
    .what = A submitted plan names its segment and the number of its cases.
    .why = Without it nobody can tell whether the means are fit, nor who must be left out.
    .mend = Add it, then have the plan reviewed and approved anew.

plan-without-how = The plan does not say by which channels it contacts (how)
    .title = Plan without means
    .what = A submitted plan lists its channels of contact.
    .why = What is approved is a definite way; without one, anything would be allowed.
    .mend = Add it, then have the plan reviewed and approved anew.

plan-without-when = The plan does not say when and how often it contacts (when)
    .title = Plan without times
    .what = A submitted plan gives its dates, hours and frequency.
    .why = Without them it can neither be held against the policy nor its execution against it.
    .mend = Add it, then have the plan reviewed and approved anew.

department-review-missing = The plan stands as { $status } without its department head's review
    .title = Department head's review missing
    .what = A plan that is approved carries a review by the head of the department that executes it.
    .why = The regulation has the head examine a plan before the quality department does; without that step nobody in the department answers for it.
    .mend = The department head adds an entry under `reviews` with verdict `agreed` and the hash of the content.
    .help = The department head adds under `reviews`: by, at, verdict: agreed, hash: { $hash }

department-review-by-author = { $person } both wrote the plan and reviewed it
    .title = Reviewed by its author
    .what = The reviewer of a plan is not its author.
    .why = Nobody sees what they have overlooked themselves.
    .mend = Have another department head review it, or have a team lead draw it up and the head review it.

reviewer-not-head = { $person } was not the head of { $department } on { $date }
    .title = Reviewer is not the head
    .what = Who reviews a plan heads, on that day, the department that executes it; a partner agency’s plan goes to the head of the department that answers for it.
    .why = The power to review belongs to the office, not to the person.
    .mend = Have the head of the department review it; where the office changed hands, update the record of the person first.

quality-approval-missing =
    { $kind ->
         [none] The plan stands as approved without the quality department’s approval
        *[negative] The plan stands as approved, but the judgement of { $person } on { $date } is negative
    }
    .title = Quality approval missing
    .what = Of a plan that stands as approved, the quality department’s last judgement is positive.
    .why = The regulation lets a plan be executed only once the quality department has approved it.
    .mend = Ask the quality department for its approval; until then the status is submitted or rejected.
    .help =
        { $kind ->
             [none] The quality department adds under `approvals`: by, at, legality, reasonableness, hash: { $hash }
            *[negative] Set the status to rejected, or change the plan and submit it again.
        }

quality-verdict-missing =
    { $criterion ->
         [legality] The approval gives no verdict on legality
        *[reasonableness] The approval gives no verdict on reasonableness
    }
    .title = A verdict is missing
    .what = The quality department’s approval judges both legality and reasonableness.
    .why = The regulation asks for both; without a verdict nobody knows whether it was examined.
    .mend = The approver adds the verdict: `pass` or `fail`.

approver-outside-quality = { $person } was neither quality officer nor head in the quality department on { $date }
    .title = Approver outside quality
    .what = Who approves a plan is, on that day, a quality officer or the head in the quality department.
    .why = The power to approve belongs to the quality department alone.
    .mend = Have someone of the quality department who holds the role approve it.

approved-content-changed = The plan is not what { $person } saw
    .title = Content changed after approval
    .what = The hash given with a review or an approval is that of the content as it stands.
    .why = What is approved is a content, not a file; when it changes, the approval is void.
    .mend = Restore the content and write the change as an amendment; or have the plan reviewed and approved anew.
    .help = To change an approved plan, add an entry under amendments; if this content is meant and is approved anew, its hash is { $hash }

plan-window-beyond-policy =
    { $by ->
         [policy]
            { $edge ->
                 [start] Contact hours begin at { $actual }; the policy allows { $limit } at the earliest
                 [end] Contact hours end at { $actual }; the policy allows { $limit } at the latest
                *[whole] Contact hours { $actual } lie outside the policy’s { $limit }
            }
        *[pack]
            { $edge ->
                 [start] Contact hours begin at { $actual }; { pack-value } allows { $limit } at the earliest
                 [end] Contact hours end at { $actual }; { pack-value } allows { $limit } at the latest
                *[whole] Contact hours { $actual } lie outside { $limit } of { pack-value }
            }
    }
    .title = Contact hours beyond the policy
    .what = Every window of a submitted plan lies within the hours of the policy and of each pack in force on the day of its submission; the strictest decides.
    .why = Contacts at unsuitable hours break the law and are the most frequent ground of complaints.
    .mend = Set the window within the limit, and have the plan reviewed and approved anew.

plan-frequency-beyond-policy =
    { $by ->
         [policy]
            { $span ->
                 [day] { $actual } attempts a case and day; the policy’s limit is { $limit }
                *[days] { $actual } attempts a case and { $days } days; the policy’s limit is { $limit }
            }
        *[pack]
            { $counts ->
                 [answered] Up to { $actual } answered calls in { $days ->
                         [one] a day
                        *[other] { $days } days
                    }; the limit of { pack-value } is { $limit }
                *[attempts] Up to { $actual } calls in { $days ->
                         [one] a day
                        *[other] { $days } days
                    }; the limit of { pack-value } is { $limit }
            }
    }
    .title = Frequency beyond the policy
    .what = A submitted plan contacts no more often than the policy and each pack in force on the day of its submission allow; the strictest decides. Beyond a presumption, reasons (justification) turn the error into a warning; a soft or unverified limit only warns.
    .why = Contacts that are too frequent are harassment.
    .mend = Set the frequency within the limit, and have the plan reviewed and approved anew.

amendment-without-original-approvers =
    { $kind ->
         [missing] The amendment lacks the agreement of { $step }
         [authority] { $person } could not agree for { $step } on { $date }
         [early] The amendment holds from { $date }, before its last agreement on { $last }
        *[hash] The changes are not those that { $person } saw
    }
    .title = Amendment without the original approvers
    .what = Before an amendment takes effect, both departments that approved the plan agree to it, with the hash of the changes. An amendment of the future may still wait for an agreement; one that is given must hold at once.
    .why = Those who execute an approved plan cannot change it by themselves.
    .mend = The department head and the quality department each add an entry under `approvals`; the amendment takes effect no earlier than the last of them.
    .help =
        { $kind ->
             [missing] Ask for the agreement of { $step } (`pinguan approve`). It can only hold from the day of the last agreement: put off the day of effect first; who has agreed already then agrees again.
             [authority] Have someone who holds the office agree.
             [early] Set the day of effect to { $last } or later, then have both agree again (`pinguan approve`): they agreed to another day.
            *[hash] Restore the changes, or ask { $person } to agree again (`pinguan approve`); the old entry may stay. The hash of these changes is { $hash }
        }

plan-review-late =
    { $kind ->
         [done] Reviewed { $days } working days after submission; the limit is { $limit }
        *[open] Not reviewed { $days } working days after submission; the limit is { $limit }
    }
    .title = Department review late
    .what = The department head reviews a submitted plan within the policy’s working days.
    .why = Where reviews drag on, plans are executed before they are approved.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

plan-approval-late =
    { $kind ->
         [done] Judged { $days } working days after the review; the limit is { $limit }
        *[open] Not judged { $days } working days after the review; the limit is { $limit }
    }
    .title = Quality approval late
    .what = The quality department judges a plan within the policy’s working days from the department head’s review.
    .why = Where approvals drag on, plans are executed before they are approved.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

approver-not-independent =
    { $part ->
         [author] { $person } both wrote the plan and approved it
        *[reviewer] { $person } both reviewed the plan and approved it
    }
    .title = Approver not independent
    .what = Author, reviewer and approver are three people.
    .why = Three gates kept by one person are one gate.
    .mend = Have another member of the quality department approve it.

amendment-approver-not-independent =
    { $part ->
         [asked] { $person } both asked for the amendment and agreed to it
        *[both] { $person } agreed to the amendment in both steps
    }
    .title = Amendment’s approver not independent
    .what = Who asks for an amendment, who agrees for the department and who agrees for the quality department are three people.
    .why = An amendment opens the same three gates as the plan.
    .mend = Have another person who holds the office agree.

plan-dates-out-of-order =
    { $kind ->
         [unsubmitted] The plan went to review, but has no time of submission (submitted_at)
         [review] The review is earlier than the submission
         [approval] The approval is earlier than the review
         [dates] The last day is before the first
         [window] The window ends no later than it begins
        *[future] The time is after today ({ $today })
    }
    .title = Dates of the plan out of order
    .what = Submission, review and approval follow each other; dates and windows end after they begin; nothing is of the future.
    .why = Where times contradict each other, no deadline can be reckoned.
    .mend = Correct the dates and times to what really happened.

no-vulnerable-exclusion = The plan does not say how many vulnerable customers it leaves out
    .title = Vulnerable customers not left out
    .what = A submitted plan gives under `excluded` the number of vulnerable customers, even where it is 0.
    .why = Ordinary collection harms vulnerable customers most.
    .mend = Add an entry with reason: vulnerable under `who.excluded`.

amendment-field-unknown =
    { $kind ->
         [fixed] “{ $field }” cannot be amended
        *[refused] The change of “{ $field }” does not fit the plan; the parser says: “{ $detail }”
    }
    .title = Amendment of a field that is not there
    .what = Every field path of an amendment leads to a field that the plan has, and its value fits that field.
    .why = A change that does not fit changes nothing, while those who execute the plan believe it does.
    .mend = Write the path as it stands in the plan, such as `when.weekdays.end`; then ask for agreement again.

plan-never-executed = The plan began on { $from }; { $days } { $days ->
        [one] day
       *[other] days
    } later nothing shows that it was executed; the limit is { $limit }
    .title = Approved and never executed
    .what = An approved plan has an execution within the policy’s days from its first day.
    .why = The regulation has approved plans carried out; where one lies idle, customers are contacted outside of any plan.
    .mend = Add an execution that was left out; if there was none, answer with a finding that says why and names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

plan-amended-often = Amendments of the plan: { $actual }; the limit is { $limit }
    .title = Plan amended often
    .what = A plan has no more amendments than the policy allows.
    .why = An amendment is for a special case; a plan that is amended again and again was not thought through, and its approval means little.
    .mend = It is a fact: leave it as it is. Draw up a new plan next time; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

approval-without-comment = { $person } judged the plan and does not say why
    .title = Approval without comment
    .what = Who judges a plan for the quality department says why.
    .why = Without a reason nobody sees how legality and reasonableness were examined.
    .mend = Have whoever judged it add a `comment`.

overdue-basis-missing = The plan does not say on which overdue situation it rests (overdue_basis)
    .title = Overdue basis missing
    .what = A submitted plan names the overdue situation on which it rests.
    .why = The regulation has plans drawn up by the overdue situation.
    .mend = Add it, then have the plan reviewed and approved anew.

parameter-undefined = The policy does not define the parameter { $key }
    .title = Parameter undefined
    .what = The first version of the policy defines every parameter.
    .why = The regulation leaves limits and deadlines to the policy; without them rules have nothing to go by.
    .mend = Add the parameter under `parameters` of the first version.
    .help = Add { $key } under `parameters`.

parameter-unknown = There is no parameter “{ $key }”
    .title = Unknown parameter
    .what = The policy has only parameters that are known.
    .why = A misspelt parameter has no effect, and nobody notices.
    .mend = Write the right name, or delete it.
    .help =
        { $suggestion ->
             [none] Delete the parameter.
            *[other] Did you mean { $suggestion }?
        }

parameter-out-of-range = The value of { $key } is refused; it may be { $expected }
    .title = Parameter out of range
    .what = Every parameter has a value within its range.
    .why = A value without meaning would switch rules off.
    .mend = Give a value within the range; until then the default stands in.

versions-not-in-order =
    { $kind ->
         [none] The policy has no version
         [gap] The first version holds from { $from }, and the company adopted the regulation on { $adopted }: in between there is no policy
         [number] The number of this version is no higher than that of the one before it
        *[order] This version takes effect no later than the one before it
    }
    .title = Versions not in order
    .what = The policy has at least one version; the first holds from the day of adoption, or before; versions stand in order of their numbers and of the days from which they hold, and one holds on a day.
    .why = With two versions on one day, or none, or two under one number, nobody knows by which to judge.
    .mend = Put the versions in order; each has a higher number and takes effect later than the one before it, the first on the day of adoption or before.

target-missing =
    { $kind ->
         [year] { $kpi } has no target in { $year }
        *[today] { $kpi } has no target on { $today }
    }
    .title = Target missing
    .what = Success, satisfaction, complaints and data accuracy have a target in every year since adoption, and today.
    .why = Without a target nothing can be said to be met or missed.
    .mend = The committee decides the target; enter it under `targets` in `measures.yaml` with the number of the decision.

time-zone-unknown = There is no time zone “{ $zone }”
    .title = Time zone unknown
    .what = The company’s time zone is an IANA name such as Asia/Taipei.
    .why = The zone turns times into dates, on which deadlines rest; until it is mended, UTC stands in.
    .mend = Write the IANA name of the zone.

calendar-day-misplaced =
    { $kind ->
        [worked] { $day } is worked all the same, but the published calendar has no holiday on it
       *[makeup_workdays] The makeup working day { $day } is neither Saturday nor Sunday
    }
    .title = Day of the calendar misplaced
    .what = A makeup working day is a Saturday or Sunday; a holiday that is worked all the same is a weekday that the published calendar has off.
    .why = Other days are worked anyway; mostly the date is wrong, and deadlines with it.
    .mend = Correct the date, or remove the day.

yaml-syntax =
    { $kind ->
         [syntax] { $hint ->
             [wide] The colon behind the name is a full-width one (：)
             [space] There is no space behind the colon
             [colon] A value that holds a colon and a space stands without quotation marks
             [quote] A quotation mark is opened and not closed
            *[none] This is not YAML; the parser says: “{ $detail }”
         }
         [empty] The file holds nothing
        *[key] The name of a field is not text
    }
    .title = Not YAML
    .what = Every record is a YAML file made of fields.
    .why = A file that cannot be read can neither be judged nor counted.
    .mend = Mend the place that the message points at; mostly a bracket or a quote stands alone, or the indentation is uneven.
    .help =
        { $kind ->
             [syntax] { $hint ->
                 [wide] Write a half-width colon and a space, as in “name: value”.
                 [space] Write a space behind the colon, as in “name: value”.
                 [colon] Put the whole value in quotation marks.
                 [quote] Close the quotation mark.
                *[none] Look at the brackets, quotes, colons and indentation of this line and the one before.
             }
             [empty] Write the record, or remove the file.
            *[key] Make the name of the field a single word.
        }

outside-the-strict-profile =
    { $kind ->
         [anchor] An anchor or alias is used (& or *)
         [tag] A tag is used (!)
         [merge-key] A merge key is used (<<)
         [second-document] The file holds a second document (---)
         [encoding] Not UTF-8: unreadable from byte { $offset } on
        *[character] A character that is invisible or changes the order of display: { $character }
    }
    .title = Outside the strict profile
    .what = Records use the plain part of YAML: one document, no anchors, aliases, tags or merge keys, in UTF-8, without control characters.
    .why = What a reviewer sees has to be what the program reads.
    .mend = Write it out plainly; what is needed twice is written twice.
    .help =
        { $kind ->
             [encoding] Save the file as UTF-8.
             [character] { $name ->
                 [tab] Put spaces in the place of the tab.
                 [return] End the lines as others do: LF, or CR with LF.
                *[other] Delete the character.
             }
             [second-document] Move the second document to a file of its own.
            *[other] Write the value out.
        }

duplicate-key = The field “{ $key }” stands twice
    .title = Field written twice
    .what = Within a group of fields each name stands once.
    .why = Only one of two values can count, and a reader cannot know which.
    .mend = Keep the right one and delete the other.

unknown-field = This kind of record has no field “{ $field }”
    .title = Unknown field
    .what = A record has only the fields that its kind defines.
    .why = A misspelt field silently takes data away.
    .mend = Write the right name, or delete the field.
    .help =
        { $suggestion ->
             [none] Delete the field, or see `pinguan schema` for the fields that there are.
            *[other] Did you mean { $suggestion }?
        }

missing-field = The field “{ $field }” is missing
    .title = Field missing
    .what = A record has every field that its kind requires.
    .why = Without it the record can neither be judged nor counted.
    .mend = Add the field.
    .help = Add { $field } here.

value-not-as-expected =
    { $kind ->
         [shape] “{ $found }” does not fit: { $expected } is needed here
         [form] “{ $found }” does not fit: a value such as { $expected } is needed here
         [choice] “{ $found }” is none of the values that may stand here: { $allowed }
         [day] “{ $found }” is no day or time that there is
        *[value] The value is refused; the parser says: “{ $detail }”
    }
    .title = Value not as expected
    .what = Every value has the form that its field defines.
    .why = A value of the wrong form is read as something else.
    .mend = Write it in the form that the field needs; put text that looks like a number in quotes.

over-a-limit =
    { $what ->
         [bytes] The file has { $size } bytes; the limit is { $limit }
         [characters] The text has more than { $limit } characters
         [depth] More than { $limit } levels deep
        *[values] More than { $limit } values
    }
    .title = Over a limit
    .what = The size of a file, its depth, the number of its values and the length of a text have limits.
    .why = One record must not stop the whole check, and nobody reads what is too long.
    .mend = Shorten it, or make several records of it.

unaccounted-file =
    { $kind ->
         [place] No kind of record has its place here
         [link] This is no regular file (a link, a pipe, a device or a submodule)
         [name-encoding] The name of this file is not UTF-8
         [name-reserved] The path of this file holds a part that no system can keep safely: empty, “.”, “..”, “.git”, ending in a point or blank, with a control character or a backslash, or what Windows takes for a device (CON, NUL …)
         [name-taken] A system that ignores case, or how accents are written, takes this for the same file as { $detail }
         [too-deep] This folder lies deeper than 32 levels; nothing in it is read
        *[unreadable] The system refuses to read it; it says: “{ $detail }”
    }
    .title = Unaccounted file
    .what = Every file below `records/` is a record at the place of its kind.
    .why = A record at the wrong place would escape every check, and nobody would notice.
    .mend = Move it to `records/<kind>/<year>/<id>.yaml`, or out of `records/`.

duplicate-id = The id { $id } is used in { $first } already
    .title = Id used twice
    .what = An id stands for one record.
    .why = Other records refer to it by its id, and could mean either.
    .mend = Give the later one the next free id, and rename its file.

id-and-file-disagree =
    { $kind ->
         [form] Ids of this kind begin with { $form } and the year; this one is { $id }
        *[path] The file of { $id } should be { $expected }
    }
    .title = Id and file disagree
    .what = The folder and the name of a file follow from the id of its record.
    .why = Evidence that cannot be found by its id is no evidence.
    .mend = Move the file or give it another name; where nobody has named the record yet, its id may be changed instead.

template-words-left =
    { $kind ->
        [whole] Nothing was filled in: the record is as `pinguan new { $text }` begins it
       *[word] “{ $text }” is the word that a new record starts with
    }
    .title = Words of the template left
    .what = Every text that a new record starts with in capitals, such as TITLE, is replaced by a fact before the record is more than a draft.
    .why = A form that nobody filled in says nothing, and looks like a record.
    .mend = Write what the comment beside it asks for, or remove the field where it may be left out.

answered-above-sent = { $answered } answers to { $sent } questionnaires
    .title = More answers than questionnaires
    .what = Valid answers are no more than the questionnaires sent.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the source, and correct one of the numbers.

satisfied-above-answered = { $satisfied } satisfied of { $answered } answers
    .title = More satisfied than answered
    .what = Answers of 4 or 5 are no more than all valid answers.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the source, and correct one of the numbers.

score-outside-scale = The sum { $sum } of { $answered } answers, { $satisfied } of them satisfied, is not between { $least } and { $most }
    .title = Score outside the scale
    .what = A satisfied answer gives 4 or 5 points, any other 1 to 3; the sum lies between the least and the most that gives.
    .why = Numbers that contradict each other cannot be trusted.
    .mend = Compare with the source, and correct one of the numbers.

survey-closed-before-period = Closed on { $closed }, before { $period } began
    .title = Survey closed before its period
    .what = A survey wave is closed no earlier than the first day of the period that it covers.
    .why = Nobody can be satisfied with a service that is yet to come.
    .mend = Correct `closed_on` or `period`.

contacts-outside-hours =
    { $edge ->
         [count] { $actual } contacts outside the hours, to which the debtor had not agreed
         [start] The earliest contact was at { $actual }; the hours of { $by ->
                 [policy] the policy were then { $limit }
                *[pack] { pack-value } are { $limit }
            }
        *[end] The latest contact was at { $actual }; the hours of { $by ->
                 [policy] the policy were then { $limit }
                *[pack] { pack-value } are { $limit }
            }
    }
    .title = Contact outside the hours
    .what = The earliest and the latest contact of an execution lie within the hours of the policy and of every pack in force on its first day, however early its plan was approved; no contact is counted outside.
    .why = Contacts at unsuitable hours break the law and are the most frequent ground of complaints.
    .mend = It is a fact: leave it as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

contacts-too-frequent =
    { $counts ->
         [cases] { $actual } cases were contacted more often than allowed
         [answered] { $actual } answered calls in { $days ->
                 [one] a day
                *[other] { $days } days
            }; the limit of { pack-value } is { $limit }
        *[attempts]
            { $by ->
                 [policy] { $actual } attempts to one case in { $days ->
                         [one] a day
                        *[other] { $days } days
                    }; the policy’s limit was then { $limit }
                *[pack] { $actual } calls in { $days ->
                         [one] a day
                        *[other] { $days } days
                    }; the limit of { pack-value } is { $limit }
            }
    }
    .title = Contact too frequent
    .what = Attempts and answered calls of an execution stay within the limits of the policy and of every pack in force on its first day, however early its plan was approved; no case is counted beyond.
    .why = Contacts that are too frequent are harassment.
    .mend = It is a fact: leave it as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

third-parties-contacted =
    { $allowed ->
         [never] { $actual } contacts with third parties; { pack-value } does not allow them
         [plan] { $actual } contacts with third parties, of which the plan says nothing
        *[unreachable] { $actual } contacts with third parties, of which the plan says nothing; { pack-value } allows them only when the debtor is unreachable
    }
    .title = Third parties contacted
    .what = People other than the debtor are contacted only where every pack in force allows it and the plan says so.
    .why = To tell others of a debt harms the customer’s privacy and good name.
    .mend = It is a fact: leave it as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

pack-unknown = There is no pack { $pack }; there are: { $known }
    .title = Pack unknown
    .what = A pack that the policy chooses is built in, or the company’s own in records/policy/packs/.
    .why = A pack that does not exist limits nothing.
    .mend = Correct the name, or add the pack’s file.

pack-name-taken = The pack { $pack } is built in; the company cannot have another
    .title = Pack name taken
    .what = A pack of the company’s own does not take the name of one that is built in.
    .why = Readers would take its values for those of the law.
    .mend = Give the file another name, and choose it in the policy; of several packs the strictest value decides.

window-laxer-than-pack = The hours of version { $version }, { $actual }, go beyond those of { pack-value }, { $limit }
    .title = Hours laxer than a pack
    .what = The policy’s hours for contact lie within those of every pack in force.
    .why = The company may be stricter than the law, never laxer; were only the rules to tighten it, whoever reads the policy would go by the laxer hours.
    .mend = Shorten the hours in a new version of the policy.

calls-laxer-than-pack = The policy allows { $actual } attempts to contact within { $days } { $days ->
        [one] day
       *[other] days
    }; { pack-value } allows { $limit }
    .title = Attempts laxer than a pack
    .what = The policy allows no more attempts to contact than every pack in force.
    .why = The stricter number holds, but whoever reads the policy would go by the laxer one.
    .mend = Lower the number in a new version of the policy.

packs-leave-no-hour = Version { $version } of the policy leaves no hour for contact with its packs ({ $packs })
    .title = No hour left for contact
    .what = The hours of the policy and those of its packs have some time in common.
    .why = Without any hour no plan can comply; most likely a time was mistyped.
    .mend = Correct the hours, or the choice of packs.

parameter-laxer-than-pack =
    { $kind ->
         [complaint] Complaints have { $actual } days; { pack-value } gives { $limit }
         [evaluation] Partner agencies are evaluated every { $actual } days; { pack-value } asks for every { $limit } months
         [execution] Executions are kept for { $actual } months; { pack-value } asks to keep evidence of contacts for { $limit } days
        *[monitoring] Monitored contacts are kept for { $actual } months; { pack-value } asks to keep evidence of contacts for { $limit } days
    }
    .title = Time limit laxer than a pack
    .what = The policy’s times for complaints and between evaluations of partner agencies are no longer than any pack in force gives; evidence of contacts is kept no shorter than it asks.
    .why = The company may be stricter than the law, never laxer.
    .mend = Shorten the time in a new version of the policy; lengthen a retention period that is too short.

third-party-contact-not-allowed = The plan contacts third parties; { pack-value } does not allow it
    .title = Third-party contact not allowed
    .what = A plan contacts people other than the debtor only where every pack in force allows it.
    .why = To tell others of a debt harms the customer’s privacy and good name.
    .mend = Leave third parties out, and have the plan reviewed and approved anew.

visit-with-too-few-collectors =
    { $stated ->
         [no] The plan has visits and does not say by how many collectors; { pack-value } asks for { $limit }
        *[yes] Visits by { $planned } collectors; { pack-value } asks for { $limit }
    }
    .title = Too few collectors at visits
    .what = Visits are made by at least as many collectors as every pack in force asks for.
    .why = Two can bear witness, and keep each other in bounds.
    .mend = State enough collectors in visit_collectors, and have the plan reviewed and approved anew.

electronic-message-without-optout = Text messages or e-mails offer no way to opt out; { pack-value } asks for one in each
    .title = No way to opt out
    .what = Where a pack in force asks for it, each text message and e-mail offers a way to opt out.
    .why = Customers may decide by which means they are contacted.
    .mend = Offer a way to opt out, state optout: true in the plan, and have it reviewed and approved anew.

cooldown-too-short =
    { $stated ->
         [no] The plan has no pause after a conversation; { pack-value } asks for { $limit } days
        *[yes] A pause of { $planned } days after a conversation; { pack-value } asks for { $limit }
    }
    .title = Pause after a conversation too short
    .what = After a conversation no call is made for at least as many days as every pack in force asks for; beyond a presumption, reasons (justification) turn the error into a warning.
    .why = To call again right after a conversation is harassment.
    .mend = State enough days in cooldown_days, or the reasons, and have the plan reviewed and approved anew.
