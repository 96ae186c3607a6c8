# Rules of assessments, incentives, appeals and the scoring. Attributes as in rules.ftl.

gate-shown-here = it is shown here
penalty-tier-1 = lower pay
penalty-tier-2 = demotion or reassignment
penalty-tier-3 = dismissal
score-outside-hundred = The score is { $score }; scores run from 0 to 100
    .title = Score outside 0 to 100
    .what = Every score, of a day, an indicator, a part or the whole, lies between 0 and 100.
    .why = A score off the scale spoils every mean in which it stands.
    .mend = Correct the score.

indicator-absent =
    { $kind ->
         [counts] { $kpi } has neither counts nor a reason that the weight set allows
        *[absent] { $kpi } is not named
    }
    .title = Indicator absent
    .what = A periodic assessment names the regulation’s four indicators and all that the weight set weighs; one may be left out only with a reason that the weight set allows.
    .why = Who picks the indicators picks the result.
    .mend = Add the indicator with numerator and denominator, or, where the weight set allows it, with `not_applicable` and the reason.

assessor-is-assessed =
    { $kind ->
         [person] { $person } assesses themselves
        *[department] { $person } assesses { $unit }, a unit of their own department
    }
    .title = Assessor is assessed
    .what = Nobody assesses themselves or a unit of their own department.
    .why = Nobody is a judge in their own cause.
    .mend = Let another officer of the quality department assess.

assessment-missing =
    { $kind ->
         [person] { $who } was not assessed for { $period }; the time for it ended on { $last }
        *[unit] { $who } was not assessed for { $period }; the time for it ended on { $last }
    }
    .title = Assessment missing
    .what = Departments, partner agencies and collectors are assessed in every interval that the policy sets. Departments for which the scoring has no weight set are left out, and collectors who were not there throughout.
    .why = Who is never assessed is neither praised nor helped.
    .mend = Assess the period now, with the true dates, and answer the breach with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

daily-assessment-missing = { $unit } has no daily score for { $count } working { $count ->
        [one] day
       *[other] days
    } of { $month }, the first on { $first }
    .title = Daily assessment missing
    .what = Every working day of a month, each team that collects and each partner agency has a daily score.
    .why = Daily work that nobody looks at is corrected by complaints.
    .mend = It is a fact: leave the days as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

composite-not-recomputed =
    { $kind ->
         [small] A score of { $stated } is given, but the sample is too small for one
         [absent] No score is given; the counts give { $recomputed }
        *[differs] The score is { $stated }; the counts give { $recomputed }
    }
    .title = Score or composite not as recomputed
    .what = The scores of the indicators and the composite are those that the counts, the points and the weights of the policy give, to within 0.05 points.
    .why = A composite that cannot be recomputed is an opinion.
    .mend = Write the recomputed score, or correct the counts from which it comes.

weights-not-of-the-set = { $kpi } weighs { $weight }; the weight set { $set } says { $wanted }
    .title = Weights not those of the weight set
    .what = The indicators of an assessment weigh as the weight set of the unit’s department says.
    .why = Who moves the weights moves the grade.
    .mend = Write the weight of the weight set; to change it, the committee decides on a new version of the scoring.

claimed-measure-differs =
    { $kind ->
         [counts] { $name } of { $period } is stated as { $stated }; the records give { $recomputed }
         [value] { $name } is stated as { $stated }; its counts give { $recomputed }
         [daily] The mean of the daily scores is stated as { $stated }; the sheets give { $recomputed }
        *[special] The mean of the special assessments is stated as { $stated }; they give { $recomputed }
    }
    .title = Claim differs from the records
    .what = What a periodic assessment claims of a unit’s measures, and of the means of its daily and special assessments, is what the records give. The counts of a person are not measured elsewhere and are taken as stated.
    .why = A grade stands on the numbers below it.
    .mend = Correct the numbers, then scores, composite and grade. If a record came later, issue the assessment anew.

grade-not-of-the-band = The grade is { $stated }; the composite and the gates give { $wanted }
    .title = Grade not that of the band
    .what = The grade follows from the unrounded composite, bounded by the gates, and the bands of the policy. Too little usable weight is not rated.
    .why = The same work earns the same grade.
    .mend = Write the grade that the composite gives.

gate-ignored = { $finding } shows: { $gate }; the assessment does not name it
    .title = Gate ignored
    .what = What bounds a composite is named in the assessment once a finding of the period shows it: confirmed intimidation, threat, insult, violence or breach of privacy, a falsified record, a rectification that is long overdue. A finding that names a person bounds that person’s assessment, any other that of its unit.
    .why = No number outweighs a wrong that was confirmed.
    .mend = Name the gate with the finding in `gates`, then bound composite and grade.

assessment-issued-late =
    { $kind ->
         [done] Issued { $days } calendar days after the end of the period; the limit is { $limit }
        *[open] Not issued { $days } calendar days after the end of the period; the limit is { $limit }
    }
    .title = Assessment issued late
    .what = A periodic assessment is issued within the policy’s days from the end of its period.
    .why = Praise and criticism that come late teach little.
    .mend = It is a fact: leave the days as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

special-without-topic =
    { $part ->
         [topic] The special assessment has no topic
         [rationale] The special assessment does not say why this topic
        *[score] The special assessment has no score
    }
    .title = Special assessment incomplete
    .what = A special assessment names its topic, says why it was chosen, and gives a score.
    .why = A special assessment is for what is key or difficult; that must be said.
    .mend = Add what is missing.

special-assessment-missing = { $count } special { $count ->
        [one] assessment was
       *[other] assessments were
    } held in { $year }; the policy asks for { $limit }
    .title = Special assessment missing
    .what = In every whole year, as many special assessments are held as the policy asks for.
    .why = What is difficult does not show in an average.
    .mend = It is a fact: leave the days as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

assessed-person-not-of-unit = { $person } does not belong to { $unit }
    .title = Person not of the unit
    .what = A person who is assessed, rewarded, criticised or penalised belongs to the unit that the record names.
    .why = A grade under the wrong unit counts for the wrong unit.
    .mend = Name the person’s team or department.

assessment-dates-out-of-order =
    { $kind ->
         [assessed] Assessed before the period ended on { $date }
         [issued] Issued before it was assessed on { $date }
         [outside] { $date } is not in the period
         [ahead] { $date } is scored, and lies after the day of the assessment
        *[twice] { $date } is scored twice
    }
    .title = Days out of order
    .what = A periodic assessment comes after its period and is issued after that; daily scores are of days of the period, each once, and none ahead of time.
    .why = A score for a day that has not been is not a score.
    .mend = Correct the dates to what truly happened.

reward-below-excellent =
    { $kind ->
         [absent] The commendation names no assessment
        *[below] The assessment of the commendation is graded: { $grade }
    }
    .title = Reward below excellent
    .what = A commendation rests on an assessment that was graded excellent.
    .why = A reward that need not be earned teaches nothing.
    .mend = Name the excellent assessment, or withdraw the commendation.

excellent-without-reward =
    { $kind ->
         [done] Rewarded { $days } calendar days after an excellent assessment; the limit is { $limit }
        *[open] Excellent, and not rewarded after { $days } calendar days; the limit is { $limit }
    }
    .title = Excellent without reward
    .what = An assessment that is excellent, and would pass even at the bad ends of its intervals, is rewarded within the policy’s days. What chance can explain asks for no reward yet: collect more.
    .why = Recognition that never comes is a promise broken.
    .mend = Decide on the reward now, with its true date, and answer the breach with a finding.
    .help = Open a finding that answers { $rule } of { $record }.

performance-link-without-assessment =
    { $kind ->
         [failed] The record of promotion, pay or award rests on { $assessment }, which was failed
        *[absent] The record of promotion, pay or award names no assessment
    }
    .title = Performance link without assessment
    .what = Promotion, pay and awards name the assessment on which they rest, and it was not failed.
    .why = Results that feed nothing are not results.
    .mend = Name the assessment in `assessment`; where it was failed, withdraw the decision.

fail-without-criticism =
    { $kind ->
         [done] Criticised { $days } working days after a failed assessment; the limit is { $limit }
        *[open] Failed, and not criticised after { $days } working days; the limit is { $limit }
    }
    .title = Failed without criticism
    .what = An assessment that is failed, and would fail even at the good ends of its intervals, is followed by criticism with a dated rectification within the policy’s working days. What chance can explain asks for no criticism yet, nor does an assessment against which an appeal was upheld.
    .why = Who is not told cannot improve.
    .mend = Decide on the criticism with its rectification now, with the true date, and answer the breach with a finding.
    .help = Open a finding that answers { $rule } of { $record }.

criticism-without-rectification =
    { $kind ->
         [rectification] The criticism sets no rectification
         [assessment] The criticism names no assessment
        *[due] The rectification is due before the criticism was decided
    }
    .title = Criticism without dated rectification
    .what = A criticism names the assessment on which it rests and sets a rectification with owner, due date and action.
    .why = Criticism without a date is only a reproach.
    .mend = Add the assessment, or the rectification with owner, due date and action.

assessment-rectification-too-far = The rectification is due in { $days } calendar days; the limit is { $limit }
    .title = Rectification due too far away
    .what = The rectification after a criticism is due within the policy’s days.
    .why = A deadline that may be set at will is none.
    .mend = Set an earlier due date.
    .help = Set the due date to { $last } at the latest.

penalty-without-failed-rectification =
    { $kind ->
         [absent] The penalty names no rectification that failed
         [effective] The rectification of { $after } was verified as effective
         [early] The penalty was decided before the rectification of { $after } was verified
         [other] { $after } concerns someone else
        *[open] The rectification of { $after } was not verified
    }
    .title = Penalty without failed rectification
    .what = A penalty comes after the criticism, or finding, of the same one, whose rectification another person verified to have failed.
    .why = Who may still mend it is not punished.
    .mend = Name the criticism or finding in `after`; if its rectification has not been found to fail, withdraw the penalty.

penalty-without-hearing =
    { $kind ->
         [absent] The penalty was decided without a hearing
         [late] The hearing came after the decision
         [early] The hearing came before the rectification was found to have failed
         [self] The one who was heard held the hearing
        *[other] Somebody else was heard than the one who is penalised
    }
    .title = Penalty without hearing
    .what = Who is to be penalised is heard by somebody else, after the rectification was found to have failed and before the decision.
    .why = A decision that hears one side is not yet just.
    .mend = Hold the hearing and decide anew; record it in `hearing`.

penalty-decision-missing =
    { $kind ->
         [done] The penalty was decided { $days } calendar days after the rectification was found to have failed; the limit is { $limit }
        *[open] No penalty is decided { $days } calendar days after the rectification was found to have failed; the limit is { $limit }
    }
    .title = Penalty decision missing
    .what = When a rectification after a criticism was found to have failed, the company decides on a penalty within the policy’s days.
    .why = A threat that is not kept weakens every other.
    .mend = Hear the one concerned and decide now, with the true date; answer the breach with a finding.
    .help = Open a finding that answers { $rule } of { $record }.

penalty-skips-a-step = The penalty is { $tier }, and { $before } did not come before
    .title = Penalty skips a step
    .what = Penalties rise step by step: pay, then position, then employment.
    .why = Proportion is part of justice.
    .mend = Choose the next step; if there is reason to skip one, say so in the policy’s levels or in a waiver.

decider-is-assessor =
    { $part ->
         [assessor] { $person } decided, and made the assessment on which it rests
         [verifier] { $person } decided, and verified that the rectification failed
         [department] { $person } decided on a penalty in their own department
        *[concerned] { $person } decided in their own matter
    }
    .title = Decider had a part
    .what = Who assessed, who verified, and who is concerned does not decide on reward, criticism or penalty; on a penalty, nor does anybody of the same department.
    .why = Two pairs of eyes see what one does not.
    .mend = Let somebody else decide.

rectification-verified-by-owner =
    { $part ->
         [assessor] { $person } verified the rectification, and made the assessment
         [decider] { $person } verified the rectification, and decided on the criticism
         [granted] { $person } extended a rectification of their own
        *[owner] { $person } verified a rectification of their own
    }
    .title = Rectification verified by its owner
    .what = Neither the owner of a rectification nor the one who was criticised extends or verifies it; nor does who assessed or decided verify it.
    .why = Nobody is a judge in their own cause.
    .mend = Let another person verify.

decision-on-too-little =
    { $kind ->
         [reward] At the bad ends of its intervals the composite is { $bound }; a reward needs { $pass }
         [burden] At the good ends of its intervals the composite is { $bound }, not below { $pass }: no decision yet
        *[unrated] The assessment is not rated: no decision yet
    }
    .title = Decision on too little
    .what = A reward needs a composite that passes even at the bad ends of its intervals; criticism and penalty need one that fails even at the good ends, or a gate that fails it. Between the two there is no decision.
    .why = With few cases, luck looks like merit or fault.
    .mend = Withdraw the decision, collect more cases, and assess a longer period.

form-not-of-kind = { $of } does not consist of: { $form }
    .title = Form not of its kind
    .what = A commendation consists of certificate, bonus or honour; a performance link of promotion, pay or award; a criticism of criticism and education; a penalty of demotion, lower pay, reassignment or dismissal.
    .why = Two things under one name escape the rules of both.
    .mend = Choose a form of the kind, or write a record of the other kind.

appeal-outside-window =
    { $kind ->
         [early] The appeal was filed { $days } calendar days before there was anything to appeal against
        *[late] The appeal was filed after { $days } calendar days; the limit is { $limit }
    }
    .title = Appeal outside the window
    .what = An appeal is filed within the policy’s days from the issue of the assessment, or from the decision.
    .why = Who may appeal forever is never done; who may not in time is not heard.
    .mend = It is a fact: leave the days as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

appeal-heard-by-decider = { $person } hears the appeal, and had a part in { $against } or filed it
    .title = Appeal heard by who decided
    .what = Who assessed, verified, held the hearing, decided or appeals does not hear the appeal.
    .why = Nobody is a judge in their own cause.
    .mend = Let another leader or head hear it.

appeal-undecided =
    { $kind ->
         [done] The appeal was decided after { $days } calendar days; the limit is { $limit }
        *[open] The appeal is not decided after { $days } calendar days; the limit is { $limit }
    }
    .title = Appeal not decided in time
    .what = An appeal is decided within the policy’s days.
    .why = A right that is answered late is half a right.
    .mend = It is a fact: leave the days as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

nothing-to-appeal =
    { $kind ->
         [against] { $against } is nothing that can be appealed against
         [outcome] The appeal is decided, and does not say how
         [heard_by] The appeal is decided, and does not say by whom
        *[reason] The appeal is decided, and does not say why
    }
    .title = Nothing to appeal, or no reasons
    .what = An appeal is against an assessment that was issued, a criticism or a penalty. Once decided, it says how, by whom and why.
    .why = An answer without reasons is none.
    .mend = Name what the appeal is against, or add outcome, hearer and reason.

points-not-in-order = The points of { $kpi } neither rise nor fall throughout
    .title = Points not in order
    .what = The three values of a measure, floor, pass and full, rise, or, where lower is better, fall.
    .why = Between values out of order there is no line.
    .mend = Correct the values.

weights-unusable =
    { $kind ->
         [positive] { $what } weighs nothing or less
         [points] { $what } has no points
         [twice] { $what } stands twice
        *[department] A sort of department of { $what } stands in another weight set, or twice
    }
    .title = Weights unusable
    .what = Every weight is above nothing, weighs a measure that has points, and stands once; a sort of department has one weight set.
    .why = Two weights for one thing are none.
    .mend = Correct the weight set.

success-weighs-too-much = The success rate weighs { $percent } percent; the limit is { $limit }
    .title = Success weighs too much
    .what = The success rate weighs no more than the scoring allows, so that conduct and quality outweigh money.
    .why = Who is paid for money alone collects at any price.
    .mend = Lower its weight, or let the committee decide on another limit.

scoring-not-in-order =
    { $kind ->
         [bands] The bands do not fall from excellent over good to pass
         [parts] The parts do not make up a hundred percent
         [missing] There is no rule for one of the gates: conduct, privacy, overdue action, falsified record
         [twice] A gate has two rules
         [cap] The gate leaves more than it may: conduct and privacy leave nobody passed, overdue action nobody good, and a falsified record always fails
         [days] The gate does not say from how many days on
        *[versions] The version does not begin after the one before it
    }
    .title = Scoring not in order
    .what = The bands fall from excellent to pass, the parts make up a hundred percent, and each version begins after the one before. Each gate has one rule: confirmed conduct and breaches of privacy leave nobody passed, rectifications that are long overdue nobody good, and a falsified record fails.
    .why = A grade must follow from the scoring without choice.
    .mend = Correct the scoring.
