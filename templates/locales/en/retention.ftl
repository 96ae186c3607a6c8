# Retention, holds and disposal: names, labels and rules.

record-legal-hold = Legal hold
record-disposal = Disposal of records
record-correction = Correction
register-holds-legal-hold = Records that a proceeding needs, on whose order, since when
register-holds-disposal = What was disposed of after its time, by which decision, and the tombstones that are left
register-holds-correction = Closed records that were corrected: what they said, what they say, why, who agreed
due-disposal = Records whose retention period is over are to be disposed of
due-assessment = The assessment of a period is to be made and issued
field-ordered-by = Ordered by
field-since = Since
field-until = Until
field-disposed-on = Disposed of on
field-tombstones = Tombstones
field-dated = Dated
field-kinds = Kinds
field-was = It said
field-is = It says
field-entries = Entries
field-field = Field
value-method-deleted = Deleted from the current state
value-method-purged = Deleted from the history too
held-here = Held here

retention-period-missing =
    { $kind ->
         [missing] No retention period is set for: { $names }
         [twice] { $names } has a retention period already
        *[unknown] There is no kind of record “{ $names }”
    }
    .title = Retention period missing
    .what = The policy sets a retention period for every kind of record, once, with its basis and the decision.
    .why = What nobody has said how long to keep is either kept for ever or gone when it is needed.
    .mend = Add the kind to `retention` in the policy, with months, basis and the committee’s decision.

disposed-too-early = { $named } was disposed of on { $on }; it must be kept until { $kept }
    .title = Disposed of too early
    .what = No record is disposed of before the last day of its retention period is over.
    .why = Evidence that is gone too early cannot answer a complaint, an audit or a court.
    .mend = Bring the record back from the history of Git, and take its tombstone out of the disposal.

disposed-under-hold =
    { $kind ->
         [below] { $named } was disposed of while { $hold } held { $held }, which rests on it
        *[named] { $named } was disposed of while { $hold } held it
    }
    .title = Disposed of under a hold
    .what = No record is disposed of while a hold keeps it, or keeps a record that rests on it: what that one names, and what this names in turn.
    .why = A proceeding needs it; disposing of it may be an offence.
    .mend = Bring the record back from the history of Git, and take its tombstone out of the disposal.

disposal-not-approved =
    { $kind ->
         [none] The disposal of { $on } rests on no decision
         [silent] { $decision } approves nothing of this disposal
        *[late] The disposal of { $on } was decided only on { $decided }
    }
    .title = Disposal not approved
    .what = A disposal rests on a decision of the committee that was taken on its day or before, and that approves the disposal by its id, or by every kind of record in it.
    .why = What is gone cannot be looked at again: two pairs of eyes see it before.
    .mend = Name the decision that approved it, and in its `approves` the disposal’s id or the kinds of record; without one, bring the records back and ask for one.

disposal-not-whole =
    { $kind ->
         [there] { $named } is still there
         [kind] { $named } is of a kind that there is not
         [id] { $named } is no id of that kind
         [twice] { $named } was disposed of twice
         [future] The disposal is dated in the future
        *[empty] Nothing was disposed of
    }
    .title = Disposal not whole
    .what = What was disposed of is gone, once, and its tombstone gives id, kind and date.
    .why = A tombstone is all that is left: it must be right.
    .mend = Remove the record’s file, or correct the tombstone.

disposal-overdue = Past the retention period of the kind { $wanted }: { $count }, first { $first } of { $dated }; to be disposed of within { $limit } days after it
    .title = Disposal overdue
    .what = Records are disposed of within the policy’s days after their retention period, unless a hold keeps them.
    .why = Data that is kept longer than needed can only leak.
    .mend = Ask the committee for a decision, remove the files, and leave their tombstones in a disposal; or order a hold and say why.
    .help = Dispose of them by decision (`pinguan new disposal`), or order a hold (`pinguan new legal-hold`).

hold-dates-out-of-order =
    { $kind ->
         [early] The hold ends before it begins
         [future] The hold is dated in the future
        *[empty] The hold holds nothing
    }
    .title = Hold not in order
    .what = A hold names the records that it keeps, does not end before it begins, and is none of the future.
    .why = Nobody can tell from it what may not be disposed of.
    .mend = Correct records and days of the hold.

assessment-rectification-overdue =
    { $kind ->
         [done] The rectification was due on { $due } and done late (days late: { $days })
        *[open] The rectification was due on { $due } and is not done (days late: { $days })
    }
    .title = Rectification after a criticism overdue
    .what = What a criticism orders is done by the date that it sets.
    .why = The regulation asks for rectification by a deadline; a deadline that passes in silence is none.
    .mend = It is a fact: leave the dates as they are. Do it, have it verified, and answer with a finding that names this rule and record.
    .help = Have it done and verified, and open a finding that answers { $rule } of { $record }.

correction-not-applied =
    { $kind ->
         [empty] The correction corrects no field
         [future] The correction is of the future
         [same] The correction of { $field } changes nothing
        *[other] { $record } says something else in { $field } than its correction
    }
    .title = Correction not applied
    .what = A correction tells of a field what the record said and what it says now.
    .why = A correction that does not fit its record explains nothing.
    .mend = Let the record say what is right, and the correction tell just that.

correction-not-independent =
    { $kind ->
         [made] { $person } both corrected { $record } and agreed to it
        *[part] { $person } agreed to the correction of { $record }, and has a part in that record
    }
    .title = Correction not independent
    .what = Who agrees to a correction neither made it nor had a part in the record.
    .why = A closed record that one person can rewrite is not closed.
    .mend = Have the head of the quality department or a leader of the company agree who had no part in it.
