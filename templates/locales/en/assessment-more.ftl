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
course-score = { $score } points
course-revised = { $score } points after the appeal
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
