# The rules of training and publicity; one message a rule, as in rules.ftl.

training-plan-missing =
    { $kind ->
         [none] There is no training plan for { $year }; it was due by { $due }
         [unapproved] The training plan for { $year } is not approved by a decision; it was due by { $due }
        *[late] The training plan for { $year } was approved on { $approved }; it was due by { $due }
    }
    .title = Training plan missing or late
    .what = Every year that the clause binds whole has a training plan, approved by a named decision by the policy’s day.
    .why = Without a plan, people are trained when there happens to be time.
    .mend = It is a fact: do not back-date the plan. Draw it up and have it approved; answer with a finding that names this rule and the record shown.
    .help = Open a finding that answers { $rule } of { $record }.

training-item-incomplete =
    { $kind ->
         [content] Item { $item } does not say what is taught
         [audience] Item { $item } does not say for whom it is
         [hours] Item { $item } has no hours
         [time] Item { $item } has neither a month nor a day
         [twice] The number { $item } stands for two items
        *[year] Item { $item } lies outside of the year of the plan, { $year }
    }
    .title = Training item incomplete
    .what = Every item of a training plan says what is taught, to whom and when, within the year of the plan.
    .why = What is not said can be neither prepared nor checked.
    .mend = Complete `content`, `audience`, `hours`, `month` or `date` of the item; give each item a number of its own.

training-plan-approved-late = Approved on { $approved }; the first session was held on { $first }
    .title = Training plan approved after the first session
    .what = A training plan is approved no later than the day of its first session.
    .why = An approval after the fact approves nothing.
    .mend = It is a fact: leave the dates as they are. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

training-topic-missing =
    The plan has nothing on { $topic ->
         [quality] quality management
         [collection] collection skills
         [service] service skills
        *[law] law and regulation
    }
    .title = Training topic missing
    .what = A year’s training plan covers quality management, collection skills, service skills, and law and regulation.
    .why = The regulation names the four; one that is left out is not learnt that year.
    .mend = Add an item on the topic.

training-hours-short =
    { $topic ->
         [quality] Quality management
         [collection] Collection skills
         [service] Service skills
        *[law] Law and regulation
    } has { $hours } planned hours; the policy asks for { $limit }
    .title = Too few hours for a topic
    .what = A training plan gives each of the four topics at least the policy’s hours.
    .why = A topic with hardly any time is there on paper alone.
    .mend = Plan more hours for the topic, or ask the committee for another number.

session-without-plan-item =
    { $kind ->
         [plan] The session names no training plan
         [item] The session names no item of { $plan }
         [unknown] { $plan } has no item { $item }
        *[year] The session was not held in the year of { $plan }
    }
    .title = Session without an item of the plan
    .what = Every session names the item of the training plan that it carries out, of a plan of the same year.
    .why = Only then can the plan be held against what was done.
    .mend = Name `plan` and `item`; a training that came up later is added to the plan as an item of its own.

trainer-missing = Nobody is named who taught
    .title = Trainer missing
    .what = Every session names its trainer: a staff id, or the organisation that sent the trainer.
    .why = The regulation asks for professional trainers.
    .mend = Add `person` or `organisation` under `trainer`. Never write a name.

trainer-without-credential = What makes the trainer fit to teach this is not stated
    .title = Trainer without a credential
    .what = The credential of a trainer is stated: a licence, a certificate, years of practice.
    .why = Professional is what can be shown to be so.
    .mend = Add `credential` under `trainer`.

trainer-examined = { $person } taught the session and has a result in its exam
    .title = Trainer examined
    .what = Nobody is examined in what they taught.
    .why = Who knows the questions does not show what was learnt.
    .mend = Take the result out; a trainer shows the knowledge in the exam of another session.

teaching-methods-missing = The session does not say how it was taught
    .title = Teaching methods missing
    .what = Every session says by which methods it was taught.
    .why = Whether people could practise depends on the method.
    .mend = Add `methods`: lecture, case, simulation, role_play, discussion.

lecture-only = The session was a lecture and nothing else
    .title = Lecture only
    .what = A session has cases, simulation, role play or discussion beside the lecture.
    .why = A conversation is learnt by having it.
    .mend = It is a fact: leave it as it is. Plan practice for the next session; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

planned-session-not-held =
    { $kind ->
         [open] Item { $item } was planned for { $month } and is not held
        *[late] Item { $item } was planned for { $month } and held on { $held }
    }
    .title = Planned training not held in time
    .what = A planned training is held by the end of its month, with the days of grace that the policy gives.
    .why = A plan is kept, or changed before its time has passed.
    .mend = Hold the training and leave the plan as it is; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

exam-missing =
    { $kind ->
         [done] The exam was held { $days } days after the training was closed; the limit is { $limit }
        *[open] There is no exam { $days } days after the training was closed; the limit is { $limit }
    }
    .title = Exam missing or late
    .what = What was learnt is examined within the policy’s days from the close of the training; one that was never closed counts from its own day.
    .why = Without an exam nobody knows whether the training helped.
    .mend = It is a fact: leave the dates as they are. Hold the exam; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

exam-score-outside-range = { $score } points; a score lies between 0 and { $most }
    .title = Score outside the range
    .what = Scores of exams and make-ups lie between 0 and 100.
    .why = Another score makes the pass rate wrong.
    .mend = Correct the score.

examinee-not-attended = { $person } has a result, but neither took part nor was trained again by the day of the exam
    .title = Examinee did not take part
    .what = Who has a result in the exam took part in the session, or was trained again by the day of the exam.
    .why = An exam without the training says nothing about the training.
    .mend = Complete `attended` or `make_ups` if it was left out; else take the result out.

pass-rate-low = { $passed } of { $examined } examined passed at the first attempt; the policy asks for { $limit }%
    .title = Pass rate below the policy
    .what = Of those examined, at least the policy’s share passes at the first attempt.
    .why = Where many fail, it is the training that has to be better.
    .mend = It is a fact: leave the scores as they are. Find the cause; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

make-up-overdue =
    { $kind ->
         [done] { $person } made up for the failed exam after { $days } days; the limit is { $limit }
        *[open] { $person } has not made up for the failed exam after { $days } days; the limit is { $limit }
    }
    .title = Make-up overdue
    .what = Who fails makes up for it within the policy’s days from the exam: by another exam, or by training again. Who has left the company by then is not asked.
    .why = Until then the person works without the knowledge that was found missing.
    .mend = It is a fact: leave the dates as they are. Arrange the make-up; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

training-dates-out-of-order =
    { $kind ->
         [future] The day lies after today ({ $today })
         [approved] Approved before it was drawn up
         [closed] Closed before it was held
         [exam] The exam was before the training
         [absent] Made up for before the training was held
        *[make-up] The make-up was before the exam
    }
    .title = Dates of training out of order
    .what = A plan is drawn up, then approved; a session is held, then closed, examined and made up for; nothing lies ahead of today.
    .why = With days out of order no deadline can be counted.
    .mend = Correct the days to what they were.

exam-failed-again = { $person } scored { $score } points in the make-up; { $limit } pass
    .title = Failed a second time
    .what = Who makes up by another exam passes it.
    .why = Who fails twice needs another kind of help before the next contact.
    .mend = It is a fact: leave the score as it is. Decide what follows; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

collector-not-trained = { $person } neither took part in this mandatory training nor made up for it by { $due }
    .title = Collector without the mandatory training
    .what = Every collector, of the company or of a partner agency, for whom a mandatory training is takes part in one of its sessions, or makes up for it within the policy’s days.
    .why = Whoever talks to debtors must know what is allowed.
    .mend = It is a fact: leave the attendance as it is. Arrange the make-up; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

attendance-low = { $attended } of { $required } who had to take part did; the policy asks for { $limit }%
    .title = Attendance below the policy
    .what = Of those who must take part in a training, at least the policy’s share does.
    .why = A training reaches only those who are there.
    .mend = It is a fact: leave the attendance as it is. Answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

person-never-enrolled = { $person } was asked to no training in { $year }
    .title = Person never enrolled in training
    .what = Everyone who was in the company for the whole of a year was asked to a training in it, took part in one, or made up for one.
    .why = The regulation applies to everyone, whatever their work.
    .mend = It is a fact: do not back-date anything. Ask the person to the next training; answer with a finding that names this rule and the person.
    .help = Open a finding that answers { $rule } of { $record }.

department-not-participating = { $department } took no part in { $period }: no training, no publicity, no feedback; the records were due by { $last }
    .title = Department without participation
    .what = In every whole interval of the policy, each department takes part: by training of its people, in publicity, or by feedback to the quality department.
    .why = Quality is everybody’s, not the quality department’s alone.
    .mend = It is a fact: do not back-date anything. Agree on a part with the department; answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

publicity-missing = There was no publicity in { $period }; its record was due by { $last }
    .title = Publicity missing
    .what = In every whole interval since the clause came into force, there was a publicity activity.
    .why = What is not repeated is forgotten.
    .mend = It is a fact: do not back-date an activity. Answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

publicity-in-one-form =
    All { $count } activities of { $year } had one form: { $form ->
         [poster] posters
         [handbook] handbooks
         [bulletin] bulletins
         [intranet] pages of the intranet
         [event] events
        *[video] videos
    }
    .title = Publicity in one form only
    .what = Where there were several activities in a year, they had more than one form.
    .why = Nobody is reached by one form alone.
    .mend = It is a fact: leave the records as they are. Plan another form; answer with a finding that names this rule and the department.
    .help = Open a finding that answers { $rule } of { $record }.

publicity-reach-low = It reached { $reached } of { $of }; the policy asks for { $limit }%
    .title = Publicity reached too few
    .what = An activity reaches at least the policy’s share of those for whom it is.
    .why = Publicity that nobody sees makes nothing known.
    .mend = It is a fact: leave the counts as they are. Find another way to those who were missed; answer with a finding that names this rule and record.
    .help = Open a finding that answers { $rule } of { $record }.

reached-above-audience = It reached { $reached } of { $of }
    .title = More reached than it was for
    .what = An activity reaches no more people than it was for.
    .why = A share above the whole is a slip in one of the two counts.
    .mend = Correct `reached` or `of`; whoever else saw it is not counted.

trainer-set-here = the trainer is named here

training-plan-not-decided =
    { $kind ->
         [late] Approved on { $approved }, before { $decision } was taken on { $decided }
        *[silent] { $decision } does not approve this training plan
    }
    .title = Training plan not decided
    .what = The decision that a training plan names approves that plan by its id, and was taken by the day of approval.
    .why = A decision about something else approves nothing.
    .mend = Name the decision that approved the plan, and put the plan’s id into its `approves`; or correct `approved_on`.

person-listed-twice =
    { $list ->
         [required] { $person } stands twice among those who had to take part
         [attended] { $person } stands twice among those who took part
        *[results] { $person } has two results of one exam
    }
    .title = Person listed twice
    .what = Nobody stands twice among those who had to take part, who took part, or who were examined.
    .why = Of two results, which one counts? And who stands twice may stand in the place of somebody else.
    .mend = Remove the entry that is wrong, or put the person there whom it is about.

attendee-not-examined = { $person } took part and has no result, nor a reason
    .title = Attendee not examined
    .what = Everyone who had to take part and did has a result, an exam to make up for it, or stands in `exam.excused` with the reason.
    .why = Who is silently left out of an exam makes the pass rate better than it is.
    .mend = Add the result, the make-up exam, or the reason in `exam.excused`.

training-for-nobody = It says of nobody that they had to take part; { $attended } took part
    .title = Training for nobody
    .what = Every training lists who had to take part.
    .why = Without them nobody can be absent, and attendance is no measure.
    .mend = Add those for whom the item of the plan is to `required`.

results-here = the results stand here
