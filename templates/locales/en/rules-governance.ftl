# Rules of governance: committee, management review, work plan, documents, partner agencies, approvals of the policy, coverage of clauses.

meeting-held-here = the meeting's day stands here
meeting-chaired-here = who presided stands here
decided-here = the decision stands here

meeting-interval-exceeded =
    { $kind ->
         [held] Held { $days } days after the regular meeting of { $last }; the limit with its grace is { $limit }
        *[open] No regular meeting for { $days } days since { $last }; the limit with its grace is { $limit }
    }
    .title = Committee meetings too far apart
    .what = The committee’s regular meetings follow each other within the policy’s days and its grace.
    .why = Major quality issues need somebody who decides on them at intervals.
    .mend = It is a fact: leave the dates. Hold the meeting, and answer with a finding, a waiver or a decision.

quorum-missed =
    { $kind ->
         [few] { $present } of { $members } members attended; the quorum is { $limit }%
        *[chair] { $present } members attended, but not the chair of the committee
    }
    .title = Quorum missed
    .what = So many members attend a meeting as the policy asks, the chair of the committee among them.
    .why = A meeting of a few does not decide for the committee.
    .mend = It is a fact: leave the list as it is. Confirm the decisions at the next meeting, and answer with a finding, a waiver or a decision.

attendee-without-seat =
    { $kind ->
         [seat] { $person } held no seat on { $date }
         [twice] { $person } stands twice among those who attended
        *[chair] { $person } presided but is not among those who attended
    }
    .title = Attendance at fault
    .what = Those who attend hold a seat on the day, each is named once, and who presides is one of them.
    .why = A wrong list gives a wrong quorum.
    .mend = Put those without a vote under `guests`, name each once, and add who presided. Correct the committee where its terms are wrong.

decision-id-refused =
    { $kind ->
         [form] { $decision } is not DEC-{ $year }- and three digits or more
        *[taken] { $decision } is the id of another decision already
    }
    .title = Decision id at fault
    .what = A decision’s id is DEC, the year of the meeting and three digits or more; no two are alike.
    .why = Policy, targets and documents name decisions by their ids: each must lead to one.
    .mend = Use the next free number of the year, and correct what names it.

decision-without-owner =
    { $kind ->
         [owner] Nobody sees to decision { $decision } (owner)
        *[due] Decision { $decision } has no date (due)
    }
    .title = Decision without owner or date
    .what = Every decision says who sees to it and by when.
    .why = A decision without owner and date cannot be followed up.
    .mend = Add `owner` and `due`.

decision-overdue =
    { $kind ->
         [done] Decision { $decision } was due on { $due } and was done { $days } days later
        *[open] Decision { $decision } was due on { $due }, { $days } days ago
    }
    .title = Decision overdue
    .what = A decision is carried out by its date.
    .why = A decision that is not carried out was taken in vain.
    .mend = It is a fact: leave the dates. When it is done set `done_on` and `outcome`, and answer with a finding, a waiver or a decision of the next meeting.

decision-dates-out-of-order =
    { $kind ->
         [held] The meeting’s day { $at } is still to come
         [due] Decision { $decision } is due on { $at }, before its meeting of { $held }
         [before] Decision { $decision } was done on { $at }, before its meeting of { $held }
         [future] Decision { $decision } is done on { $at }, which is still to come
        *[outcome] Decision { $decision } was done on { $at }, but nothing says what came of it (outcome)
    }
    .title = Dates of a meeting out of order
    .what = A meeting lies in the past; its decisions are due and done no earlier than it, not in the future, and tell what came of them.
    .why = Where dates contradict each other, nobody can tell what was in time.
    .mend = Correct the dates to what really happened, and add `outcome` to what is done.

decision-without-data = Decision { $decision } names no data (data)
    .title = Decision without data
    .what = Every decision names the measure, report or record on which it rests.
    .why = The regulation asks for decisions on data; one without cannot be looked at again.
    .mend = Name a measure with its period, or a record such as a report, an analysis or a complaint, under `data`.

data-reference-refused =
    { $kind ->
         [unknown] There is no measure { $kpi }
         [period] Measure { $kpi } stands without a period
         [both] Both measure { $kpi } and a record are named
        *[none] Neither a measure nor a record is named
    }
    .title = Reference to data at fault
    .what = A reference names one measure with its period, or one record.
    .why = What a decision rests on must be found to be looked at.
    .mend = Name a measure that there is with its period, or a record; make two references of both.

major-complaint-not-on-agenda = Major complaint { $complaint }, received on { $received }, is not on the agenda
    .title = Major complaint not on the agenda
    .what = A major complaint stands on the agenda of the first regular meeting after its receipt.
    .why = The committee resolves major issues, and must see them first.
    .mend = Leave the agenda as it was; put the complaint on the next one, and answer with a finding, a waiver or a decision.

management-review-missing = { $period } has no management review; it was due by { $last }
    .title = Management review missing
    .what = In every interval of the policy the committee reviews the quality system.
    .why = To oversee and evaluate is the committee’s duty; without a look at the whole nobody knows whether the system works.
    .mend = Hold the review, and answer with a finding, a waiver or a decision.

review-without-inputs =
    { $subject ->
         [kpis] The review does not rest on the measures (kpis)
         [complaints] The review does not rest on the complaints (complaints)
        *[corrective_actions] The review does not rest on findings and improvements (corrective_actions)
    }
    .title = Review without inputs
    .what = A management review looks at the measures, the complaints, and findings and improvements.
    .why = Without one of them its conclusions do not hold.
    .mend = Add it to `inputs`, and say what was looked at.

self-audit-missing = { $period } has no self-audit of the system; it was due by { $last }
    .title = Self-audit missing
    .what = In every interval of the policy the quality department audits the quality system itself.
    .why = Who does not look at the own system cannot ask it of others.
    .mend = Hold the self-audit, and answer with a finding, a waiver or a decision.

review-accepted-by-preparer = { $person } both prepared and accepted this review
    .title = Review accepted by its preparer
    .what = Who accepts a review or audit has not prepared it.
    .why = A review that one accepts oneself is none.
    .mend = Have another leader of the company accept it, and correct `accepted_by`.

review-dates-out-of-order =
    { $kind ->
         [future] The review’s day { $held } is still to come
        *[before] The review of { $period } was concluded on { $held }, before that began
    }
    .title = Dates of a review out of order
    .what = A review is concluded no earlier than its period begins, and not in the future.
    .why = With wrong dates nobody knows which time was looked at.
    .mend = Correct `held_on` or `period` to what really happened.

work-plan-missing =
    { $kind ->
         [late] The work plan of { $period } was laid down on { $made }; it was due on { $due }
        *[none] There is no work plan for { $period }; it was due on { $due }
    }
    .title = Work plan missing or late
    .what = Every year the quality department lays down its work plan by the policy’s day.
    .why = Without a plan there is no promise to hold it to.
    .mend = Lay it down with its true date, and answer with a finding, a waiver or a decision.

work-item-overdue =
    { $kind ->
         [done] Item { $number } was due on { $due } and was done { $days } days later
        *[open] Item { $number } was due on { $due }, { $days } days ago
    }
    .title = Item of a work plan overdue
    .what = What a work plan says is done by its date.
    .why = One delay moves everything that follows.
    .mend = It is a fact: leave the dates. Set `done_on` when it is done, and answer with a finding, a waiver or a decision.

work-plan-dates-out-of-order =
    { $kind ->
         [year] The plan covers { $period }, which is not a year
         [due] Due on { $at }, before the plan was laid down on { $made }
        *[future] The day { $at } is still to come
    }
    .title = Dates of a work plan out of order
    .what = A work plan covers a year; nothing is due before it was laid down, or done in the future.
    .why = With wrong dates nobody can tell what was in time.
    .mend = Correct the dates to what really happened; leave out what was done before.

revisions-overlap =
    { $kind ->
         [overlap] Revision { $number } is in force from { $from }, when the one before still is
         [number] Revision { $number } has no higher number than the one before
        *[backwards] Revision { $number } ends before it comes into force on { $from }
    }
    .title = Revisions overlap
    .what = One revision of a document is in force on any day, and each has a higher number than the one before.
    .why = With two in force nobody knows which to follow.
    .mend = Set the last day of the one before (`effective_to`), or correct first day and number.

revision-without-decision =
    { $kind ->
         [none] Revision { $number } is in force from { $from } without a decision
        *[silent] Decision { $decision } does not approve revision { $number } of this document
    }
    .title = Revision in force without decision
    .what = A revision in force has a decision of the committee that approves it.
    .why = The quality department drafts, the committee approves: only then does a document count.
    .mend = Have the committee decide, name document and revision under `approves` of the decision, and set `decision`; until then take the revision back.

revision-approved-late = Revision { $number } is in force from { $from }; the committee approved it on { $approved }
    .title = Revision approved late
    .what = A revision is approved before it comes into force.
    .why = What is approved afterwards was not approved.
    .mend = It is a fact: leave the dates. Answer with a finding, a waiver or a decision.

document-review-overdue = Revision { $number } was to be looked at again by { $due }, { $days } days ago
    .title = Document review overdue
    .what = A document in force is looked at again by its date.
    .why = An outdated document teaches people the wrong thing.
    .mend = Look at it, and note the result as a new revision or a later `review_by`; answer with a finding, a waiver or a decision.

data-policy-missing =
    { $kind ->
         [over] The policy of data ended on { $last }; on { $today } none is approved and in force
        *[none] No policy of data is approved and in force; it was due by { $last }
    }
    .title = No policy of data in force
    .what = A policy of data (data_policy) that the committee approved is in force at all times.
    .why = Without rules, managing and protecting data has no footing.
    .mend = Draft it and have the committee approve it; answer with a finding, a waiver or a decision.

drafter-presided = { $person } drafted revision { $number } and presided when it was approved ({ $decision })
    .title = Drafter presided over the approval
    .what = Who drafts a revision does not preside over the meeting that approves it.
    .why = Only where drafting and approving are apart is there a look by another.
    .mend = Have it confirmed with another member presiding, and name that decision; correct the drafter where it is wrong.

partner-not-evaluated =
    { $kind ->
         [last] { $partner } was last evaluated on { $start }, { $days } days ago; the limit is { $limit }
        *[never] { $partner } has not been evaluated in { $days } days since { $start }; the limit is { $limit }
    }
    .title = Partner agency not evaluated
    .what = A partner agency with a running contract is evaluated at least once within the policy’s days.
    .why = The company answers for what those do whom it entrusts.
    .mend = Evaluate it, and answer with a finding, a waiver or a decision.

evaluator-not-independent = { $person } belongs to { $unit }, which answers for { $partner }
    .title = Evaluator not independent
    .what = Who evaluates a partner agency does not belong to the department that answers for it.
    .why = A department that judges its own partner judges itself.
    .mend = Have someone of the quality department evaluate it anew, and correct `by`.

criteria-refused =
    { $kind ->
         [none] The evaluation has no criterion
         [twice] One criterion is scored twice
        *[score] { $score } is more than 100 points
    }
    .title = Criteria of an evaluation at fault
    .what = An evaluation scores at least one criterion, each once, from 0 to 100.
    .why = Faulty scores cannot be compared.
    .mend = Add a criterion, remove the repetition, or correct the score.

evaluation-dates-out-of-order =
    { $kind ->
         [future] The evaluation’s day { $made } is still to come
         [before] The evaluation was made on { $made }, before its period began
         [next] The next evaluation on { $next } is no later than this one of { $made }
        *[late] The next evaluation on { $next } is { $days } days off; the limit is { $limit }
    }
    .title = Dates of an evaluation out of order
    .what = An evaluation is made no earlier than its period begins, not in the future, and sets the next one within the policy’s days.
    .why = With wrong dates nobody knows when to look again.
    .mend = Correct the dates to what really happened, or set the next one earlier.

committee-term-expired =
    { $kind ->
         [over] The term of { $person } ended on { $last }, and nobody followed
        *[left] { $person } left the company on { $last }, and nobody followed in the committee
    }
    .title = Committee term expired
    .what = Where a term ends or a member leaves, somebody else holds the seat.
    .why = Seats that stay empty let the committee wither.
    .mend = Choose a successor or renew the term, and add it to the committee.

quality-staff-too-few = { $collectors } collectors and { $quality } people of the quality department; the limit is { $limit } for each
    .title = Too few quality staff
    .what = There are no more collectors for each person of the quality department than the policy says.
    .why = With too few people, monitoring and rectification are for show.
    .mend = Add people to the quality department, or have the committee change the policy.

quality-staff-unqualified = { $person } of the quality department has no valid qualification on { $today }
    .title = Quality staff without qualification
    .what = Everyone in the quality department has a valid qualification (qualifications).
    .why = The regulation asks for qualified staff.
    .mend = Add the qualification with its days; renew one that has run out.

partner-staff-unregistered = { $partner } collects, but none of its people is in the register on { $today }
    .title = Partner staff not in the register
    .what = The people of a partner agency that collects are in the register (`partner`).
    .why = Monitoring, training and assessment do not reach whom the register does not know.
    .mend = Add its people to the register, with `partner`.

approval-missing =
    { $subject ->
         [policy] Decision { $decision } does not approve version { $name } of the policy
         [target] Decision { $decision } does not approve targets of { $name }
         [phase] Decision { $decision } does not approve a phase of { $name }
        *[level] Decision { $decision } does not approve the level of rule { $name }
    }
    .title = Decision approves something else
    .what = Versions of the policy, targets, phases of charts and levels of rules are approved by the committee.
    .why = To name a decision about something else is no approval.
    .mend = Name the decision that approves it, or have the committee decide and name it under `approves`.

approved-after-effect =
    { $subject ->
         [policy] Version { $name } of the policy is in force from { $from }; the committee approved it on { $approved }
        *[target] A target of { $name } holds from { $from }; the committee approved it on { $approved }
    }
    .title = Approved after its effect
    .what = A version of the policy or a target is approved before it takes effect.
    .why = A standard that is set afterwards is set by the results.
    .mend = Let it take effect after its approval, and the one before hold until then.

policy-not-reviewed = The policy was last looked at on { $last }, { $days } days ago; the limit is { $limit }
    .title = Policy not reviewed
    .what = The policy is looked at within the days that it sets: by a new version, or in a management review.
    .why = What was right once need not stay so.
    .mend = Look at the policy in a management review (`inputs`), or approve a new version.

interpretation-missing = The policy does not say which department interprets the regulation (interpretation)
    .title = Nobody interprets the regulation
    .what = The policy names the department that says how the regulation is to be read.
    .why = Where a rule is in doubt, one voice must settle it.
    .mend = Add `interpretation` with the id of a department.

target-unchanged = The target of { $kpi } has held by one decision for { $days } days since { $from }; the limit is { $limit }
    .title = Target unchanged
    .what = A target is decided anew within the policy’s days, also where its value stays.
    .why = A target that nobody looks at is none after a while.
    .mend = Have the committee look at it, and set the next one by a new decision.

clause-without-kind = No kind of record is evidence of clause { $clause }
    .title = Clause without a kind of record
    .what = Every clause of the regulation has at least one kind of record as its evidence.
    .why = Of a clause without records nobody knows whether it is kept.
    .mend = Put the matter under a clause that there is, or strike a clause that will not be carried out.

kind-without-record = { $period } has no record of this kind: { $wanted }
    .title = No record of a kind in the period
    .what = Every kind of record that is kept regularly has at least one record in each of the policy’s intervals.
    .why = A whole period without a record mostly means that a part of the process was not done, or not noted.
    .mend = Add what was not noted; answer with a finding, a waiver or a decision where it was not done.
