# Rules of the policy's own instruments: levels, waivers, baseline, intervals, criteria.

interval-month = every month
interval-quarter = every quarter
interval-year = every year

complaint-registered-beyond-limit = Registered { $hours } { $hours ->
        [one] hour
       *[other] hours
    } after receipt; the hard limit is { $limit }
    .title = Complaint registered beyond the hard limit
    .what = A complaint is registered within the policy’s hard limit. Between the target and the hard limit, another rule warns.
    .why = A day without registration is a day on which nobody could act or escalate.
    .mend = It is a fact: leave the times as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

major-criterion-not-marked =
    { $kind ->
         [channel] It came in a way that the policy calls major, and is not marked as major
         [repeat] It is the complaint no. { $count } of one case, and is not marked as major
        *[cause] { $count } complainants of one unit have the same cause, and it is not marked as major
    }
    .title = Major complaint by its circumstances, not marked
    .what = A complaint is major when it comes in a way that the policy names, when the same case complains again, or when several complainants of one unit have the same cause within the policy’s days.
    .why = What repeats or reaches the regulator is no single incident.
    .mend = Set major to true and escalate, or ask the committee for another threshold.

survey-wave-missing = No survey wave covers { $period }; its record was due by { $last }
    .title = Survey wave missing
    .what = In every whole interval since the clause came into force, customers were asked.
    .why = Satisfaction that is not asked for cannot be known.
    .mend = It is a fact: do not back-date a survey. Answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

data-audit-missing =
    { $class ->
         [customer] Customer information
         [collection] Collection records
        *[repayment] Repayment records
    } of { $period } were not audited; the record was due by { $last }
    .title = Data audit missing
    .what = In every whole interval since the clause came into force, each class of data was audited.
    .why = Measures rest on data of which nobody knows whether they are right.
    .mend = It is a fact: do not back-date an audit. Answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

level-setting-refused =
    { $kind ->
         [unknown] There is no rule { $set }
         [protected] { $set } cannot be turned off or lowered
        *[twice] The level of { $set } is set twice
    }
    .title = Level setting refused
    .what = The policy sets levels of rules that exist, once each. Rules of texts, approvals, policy, waivers and baseline keep at least their own level.
    .why = A policy that could turn off its own guards would guard nothing.
    .mend = Remove the entry, or name the rule that is meant.

targets-not-in-order =
    { $kind ->
         [overlap] This target of { $kpi } begins before the one before it ends
         [gap] Between this target of { $kpi } and the one before it, days have no target
         [backwards] This target of { $kpi } ends before it begins
         [phase] This phase of { $kpi } begins no later than the one before it
        *[baseline] The baseline of this phase of { $kpi } does not end within the phase
    }
    .title = Targets or phases not in order
    .what = Targets and phases of a measure follow each other without gap or overlap.
    .why = With two targets on one day, or none, nobody knows what was to be reached.
    .mend = Correct the days, so that each target begins on the day after the one before it.

parameters-contradict = { $lower } is not below { $upper }
    .title = Parameters contradict
    .what = Parameters that bound each other do not contradict, such as a target and its hard limit.
    .why = One of the two could never be kept.
    .mend = Correct one of the two in this version.

clause-date-without-effect =
    { $kind ->
         [unknown] No rule asks for clause { $clause }
        *[early] Clause { $clause } comes into force on { $from }, before the adoption on { $adopted }
    }
    .title = Clause date without effect
    .what = A clause’s day of coming into force names a clause for which a rule asks, and a day not before adoption.
    .why = A date without effect lets people believe that something is not yet asked for.
    .mend = Correct the clause or the date, or remove the line.

waiver-covers-nothing-known =
    { $kind ->
         [rule] There is no rule { $name }
         [record] There is no record { $name }
         [unit] There is no unit { $name }
         [both] The waiver names both a record and a unit
        *[none] The waiver names neither record nor unit
    }
    .title = Waiver covers nothing known
    .what = A waiver names one rule, and one record or one unit, that exist.
    .why = What a waiver covers must be plain to everyone.
    .mend = Name the rule by its id, and either record or unit.

waiver-approver-without-authority = { $person } could not approve a waiver on { $date }
    .title = Waiver approver without authority
    .what = A waiver is approved by a leader of the company or the head of the quality department.
    .why = Whoever is bound by a rule does not decide that it need not be kept.
    .mend = Have it approved by a person with the authority, and name that person.

waiver-approver-is-owner = { $person } both owns and approves this waiver
    .title = Waiver approver is its owner
    .what = Nobody approves a waiver of their own.
    .why = An approval by oneself is none.
    .mend = Have another person with the authority approve it.

waiver-too-long =
    { $kind ->
         [future] The waiver was created after today
         [order] The waiver expires before it was created
         [ended] The waiver ended before it was created
        *[length] The waiver runs { $days } days; the limit is { $limit }
    }
    .title = Waiver too long or out of order
    .what = A waiver is no longer than the policy allows, and its dates follow each other.
    .why = A waiver without a near end is a rule that was given up.
    .mend = Shorten it; when it expires, it can be asked for anew.

rule-cannot-be-waived = { $waived } cannot be waived
    .title = Rule cannot be waived
    .what = A waiver covers no rule that is protected: those of texts, approvals, policy, waivers and baseline.
    .why = They are what all other rules rest on.
    .mend = Remove the waiver, and mend what the rule found.

waiver-expired = The waiver expired on { $date }
    .title = Waiver expired
    .what = A waiver that ran out is ended, and what it covered is mended or waived anew.
    .why = What was to be overlooked for a time would be overlooked for ever.
    .mend = Set ended_on. Mend what it covered, or start a new waiver.

waiver-unused = The waiver covers no finding of { $waived }
    .title = Waiver unused
    .what = A waiver that is active covers something.
    .why = An unneeded waiver would cover the next fault unseen.
    .mend = Set ended_on.

waiver-expiring =
    { $days ->
         [0] The waiver expires today
        *[other] The waiver expires on { $date }, in { $days } days
    }
    .title = Waiver expires soon
    .what = A waiver that expires within the policy’s days is told of.
    .why = There must be time to mend what it covers, or to ask anew.
    .mend = Mend what it covers before then, or start a new waiver.

baseline-entry-unused = { $frozen } finds nothing in { $file } that this entry could excuse
    .title = Baseline entry unused
    .what = Every entry of the baseline still excuses something.
    .why = A baseline may only shrink: an entry that is left would excuse the next fault.
    .mend = Remove the entry.

baseline-entry-refused =
    { $kind ->
         [unknown] There is no rule { $frozen }
         [guard] { $frozen } cannot be frozen
         [later] Frozen on { $on }, before the day of its record: it did not stand then
         [future] Frozen on { $on }, a day that is still to come
        *[late] Frozen after { $last }, the last day for the baseline
    }
    .title = Baseline entry refused
    .what = The baseline holds what stood at adoption, of rules that exist and may be frozen, and of records no younger than the entry.
    .why = A baseline that could grow would be a way round every rule.
    .mend = Remove the entry; mend what was found, or ask for a waiver.

waiver-is-active = Active until { $date }
waiver-is-expired = Expired on { $date }
waiver-is-ended = Ended on { $date }
waiver-uses =
    { $count ->
         [0] it covers nothing now
         [one] it covers one finding now
        *[other] it covers { $count } findings now
    }
field-rule = Rule
field-record = Record
field-approver = Approver
field-created = First day
field-expires = Expires
field-ended = Ended

explain-default = Default
explain-in-force = In force
explain-used-by = Rules that use it
explain-used-by-engine = Used by the measures, the charts or the way in which findings are judged.
explain-waits = Waits for the kind of record to which it applies.
register-holds-waiver = Rules or units for which something is overlooked, and until when

# The page of the policy and that of the waivers.
policy-pack-values = What the packs ask for
policy-column-value = Asked for
policy-column-source = Source
policy-pack-strictest = the strictest: it decides
policy-pack-stricter-holds = a stricter one decides
policy-page = Policy
policy-since = Policy { $version } has been in force since { $date } by decision { $decision }
policy-not-yet = Policy { $version } comes into force on { $date } by decision { $decision }; until then there is no policy
policy-first = the first version sets { $count } { $count ->
        [one] parameter
       *[other] parameters
    }
policy-changed =
    { $count ->
         [0] it changed no parameter
         [one] it changed one parameter
        *[other] it changed { $count } parameters
    }
policy-from = from { $date }
policy-fact-version = Version
policy-fact-since = In force from
policy-fact-decision = Decision
policy-fact-parameters = Parameters
policy-fact-next = Next version
policy-fact-packs = Contact packs
policy-versions = Versions of the policy
    .empty = The policy has no version.
policy-version-now = In force
policy-version-next = Not yet in force
policy-version-past = Replaced by a later one
policy-column-changed = Parameters changed
policy-column-summary = What it changed and why
policy-parameters = Parameters
    .empty = This chapter has no parameter.
policy-parameters-count =
    { $count ->
         [one] one parameter
        *[other] { $count } parameters
    }
policy-column-parameter = Parameter
policy-column-unit = Unit
policy-column-today = In force today
policy-column-clause = Clause
policy-column-rules = Rules that use it
policy-value-changed = changed here
policy-value-same = as before
policy-value-none = none
policy-used-engine = Measures and judging
policy-used-waits = Its records do not exist yet
policy-levels = Levels set by the policy
    .empty = The policy sets no rule’s level; each has its usual one.
policy-level-error = Error
policy-level-warning = Warning
policy-level-off = Off
policy-clauses = Clauses with a day of their own
    .empty = No clause has a day of its own; all are in force from the day of adoption.
policy-packs = Contact packs in force
    .empty = No contact pack is in force; only the policy’s parameters hold.
policy-column-pack = Pack
policy-column-sources = Where its values come from
policy-column-place = Selected in
policy-sources = { $status }: { $count }
waivers-none = There are no waivers
    .empty = There are no waivers now.
waivers-expired =
    { $count ->
         [one] { $count } waiver has expired and is not ended
        *[other] { $count } waivers have expired and are not ended
    }
waivers-expiring =
    { $count ->
         [one] { $count } waiver expires soon
        *[other] { $count } waivers expire soon
    }
waivers-unused =
    { $count ->
         [one] { $count } waiver is unused
        *[other] { $count } waivers are unused
    }
waivers-active =
    { $count ->
         [one] { $count } waiver is active
        *[other] { $count } waivers are active
    }
waivers-waiting =
    { $count ->
         [one] { $count } waiver has not begun
        *[other] { $count } waivers have not begun
    }
waivers-ended =
    { $count ->
         [one] { $count } waiver is ended
        *[other] { $count } waivers are ended
    }
waivers-lead = A waiver is an exception from one rule for a time: at most { $days } days, with a reminder from { $soon } days before its end. A leader of the company or the head of the quality department approves it, and nobody approves their own.
waivers-limits = The policy sets these days.
waivers-register = Register of waivers
waivers-owner = Owner
waivers-covers = Covers
waivers-uses = Findings covered now
waivers-state-expired = Expired
waivers-state-expiring = Expires soon
waivers-state-unused = Unused
waivers-state-active = Active
waivers-state-waiting = Not begun
waivers-state-ended = Ended

own-rule-faulty =
    { $kind ->
         [field] A record of this kind has no field { $detail }
         [name] Another rule of the company has the name { $detail } already
         [clauses] The rule names no clause
         [fails] The rule does not find its sample { $detail }, or the sample cannot be read
         [passes] The rule finds its sample { $detail }, which it should leave alone, or the sample cannot be read
         [many] More than { $detail } samples in one list
        *[sample] The rule shows no sample of this sort
    }
    .title = Own rule out of order
    .what = A rule that the company makes asks for fields that its records have, names a clause, has a name of its own, and shows by samples what it finds and what it leaves alone; and so it does.
    .why = A rule that asks for a field that there is not finds nothing, and looks as if everything were in order. A sample that the rule does not bear out says that the rule is not what it was meant to be.
    .mend = Correct the file of the rule, then run pinguan rules test.

own-rule-unanswered =
    { $kind ->
         [missing] { $own } has no answer for this record: it asks for { $detail }, which the record leaves out
         [unfit] { $own } has no answer for this record: it puts together values that do not go together, such as a number and a text
         [steps] { $own } has no answer for this record: it would take too many steps over a record of this size
         [answer] { $own } has no answer for this record: it comes to something that is neither true nor false
        *[failed] { $own } has no answer for this record: { $detail }
    }
    .title = Own rule without an answer
    .what = A rule that the company makes has an answer for every record that it is about.
    .why = A condition that cannot be evaluated has not been kept; taken for kept, it would hide what it was made to find.
    .mend = Correct the condition in the file of the rule: ask with has() for what a record may leave out, and say with when which records it is about.

own-kpi-faulty =
    { $kind ->
         [field] A record of this kind has no field { $detail }
         [clauses] The measure names no clause
         [behaves] The measure does not count its sample { $detail } where it says, or the sample cannot be read
         [many] More than { $detail } samples
         [numerator] No sample shows a record that counts
        *[denominator] No sample shows a record of the denominator that does not count
    }
    .title = Own measure out of order
    .what = A measure that the company makes asks for fields that its records have, names a clause, and shows by samples what it counts and what it does not; and so it does.
    .why = A measure that asks for a field that there is not counts nothing, or the wrong thing, and its chart looks like any other.
    .mend = Correct the file of the measure, then run pinguan kpi test.

own-kpi-unanswered =
    { $kind ->
         [missing] { $own } has no answer for this record: it asks for { $detail }, which the record leaves out
         [unfit] { $own } has no answer for this record: it puts together values that do not go together, such as a number and a text
         [steps] { $own } has no answer for this record: it would take too many steps over a record of this size
         [answer] { $own } has no answer for this record: it comes to something that is neither true nor false
        *[failed] { $own } has no answer for this record: { $detail }
    }
    .title = Own measure without an answer
    .what = A measure that the company makes has an answer for every record that it is about.
    .why = A record of which nobody can say whether it counts is counted nowhere; the value is then a value of the others.
    .mend = Correct the condition in the file of the measure: ask with has() for what a record may leave out, and say with when which records it is about.
