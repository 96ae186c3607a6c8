# What followed an assessment, the page of a person, agreement of raters, and the stricter of company and law.

course-title = { $who }, { $period }
course-assessed = Assessed
course-commended = Commended
course-criticised = Criticised
course-rectified = Rectified
course-verified = Verified
course-penalised = Heard and penalised
course-appealed = Appealed
course-decided = Decided
course-done = Done in time
course-late = Done late
course-overdue = Overdue
course-effective = Effective
course-ineffective = Ineffective
course-score = { $score } { $score ->
        [one] point
       *[other] points
    }
course-revised = { $score } { $score ->
        [one] point
       *[other] points
    } after the appeal
course-due = Due { $date }
course-heard = Heard { $date }
course-filed = Filed { $date }

field-calibration-contacts = Contacts

person-headline =
    { $count ->
        [0] { $person } has not been assessed yet
        [one] { $person } has one assessment
       *[other] { $person } has { $count } assessments
    }{ $courses ->
        [0] {""}
        [one] ; one was followed up
       *[other] ; { $courses } were followed up
    }
person-lead = The score that was given stays, whatever an appeal makes of it. The policy says who sees this page.
person-list = People
person-assessments = Assessments
    .empty = No assessment yet
column-person-id = Staff id
column-person-kind = Kind
column-person-score = Score as given
column-person-revised = After appeal
column-person-grade = Grade
field-person-pages = Pages of people
value-person-pages-committee = committee
value-person-pages-department = department
value-person-pages-public = public

agreement-title = Agreement of the raters
agreement-note = Kappa on the verdicts, with its interval; the policy asks for { $limit }. Calibration scores count in no measure.
agreement-panel = All raters (Fleiss)
agreement-enough = Agree
agreement-undecided = Cannot tell yet
agreement-too-little = Agree too little
agreement-undefined = No value
agreement-drift = Each rater against the others
agreement-drift-note = Mean difference of the score to the mean of the other raters, in points, in the latest calibrations
agreement-milder = Scores higher than the others
agreement-stricter = Scores lower than the others
agreement-no-drift = No drift
column-agreement-who = Raters
column-agreement-contacts = Contacts
column-agreement-observed = Same verdict
column-agreement-kappa = Kappa
column-agreement-mean = All together

stricter-holds = The company says { $own }; the law pack { $pack } is stricter: { $value } holds ({ $citation })
stricter-warns = The company says { $own }; the pack { $pack } has { $value }, which is not confirmed and only warns ({ $citation })

assessed-here = The assessment is here
upheld-here = Upheld here

decision-not-of-the-assessed =
    { $kind ->
         [unit] { $assessment } is of another unit
         [unissued] { $assessment } was not issued
         [early] It was decided before { $assessment } was issued
        *[person] { $assessment } is not of the one whom the decision concerns
    }
    .title = Decision not of the assessed
    .what = Reward, criticism, penalty and performance link rest on an assessment of the same unit and the same person, and come after its issue.
    .why = Nobody is rewarded or punished for the work of others.
    .mend = Name the assessment of the one whom it concerns; if there is none, withdraw the decision.

rectification-not-in-order =
    { $kind ->
         [done] The rectification was done before the criticism was decided
         [future] The date is in the future
         [before] The rectification was verified before it was done
         [ahead] Nothing was done, and it was verified before it was due
         [extended_back] The extended date is not later than the one before
         [extended_late] The extension was granted after the date had passed
        *[undone] It was verified as effective, and nobody wrote down that it was done
    }
    .title = Rectification not in order
    .what = A rectification is done after the criticism and verified after that; where nothing was done, it is verified once the due date is over.
    .why = Who is judged before the time is over had no chance.
    .mend = Correct the dates to what truly happened; if it was verified too early, verify it again.

appeal-by-stranger =
    { $kind ->
         [unit] { $against } is of another unit than the appeal
        *[stranger] { $person } is not the one whom { $against } concerns
    }
    .title = Appeal by a stranger
    .what = The person concerned appeals, or, where a unit is concerned, somebody of its department or partner agency; the appeal names the same unit.
    .why = An appeal belongs to the one who bears the burden.
    .mend = Write who truly appealed and the unit concerned; if a stranger did, dismiss the appeal.

appeal-decision-contradicts =
    { $kind ->
         [early] The appeal was decided before it was filed
         [future] The appeal was decided in the future
         [undated] The appeal has an outcome and no day of decision
         [not-upheld] A score changes only by an appeal against an assessment that was upheld, whole or in part
         [range] The score that stands instead is not between 0 and 100
        *[unrevised] The appeal was upheld, and nobody says which score stands instead
    }
    .title = Decision of the appeal contradicts itself
    .what = An appeal is decided after it was filed, with its outcome and day. Where one against an assessment is upheld, it says which score from 0 to 100 stands instead; else no score changes.
    .why = A decision that can be read two ways settles nothing.
    .mend = Complete or correct day, outcome and score.

upheld-and-stands =
    { $kind ->
         [early] It was withdrawn before { $appeal } was decided
        *[stands] { $appeal } was upheld, and this still stands
    }
    .title = Upheld, and it stands
    .what = A criticism or penalty against which an appeal was upheld is withdrawn, not before the appeal was decided.
    .why = An appeal that changes nothing is none.
    .mend = Record in `withdrawn` when, by whom and why it was withdrawn.

assessment-given-twice = { $named } and { $other } both assess { $who } for { $period }
    .title = Assessment given twice
    .what = One department, team, partner agency or person has one assessment of a kind for a period; of special ones, one on each topic.
    .why = Of two results people choose the one that suits them.
    .mend = Keep the one that was issued, and remove the other; what was wrong in it is put right by a correction.
