# Records of training and publicity: kinds, fields and words of their values.

record-training-plan = Training plan
record-training-session = Training session
record-publicity = Publicity
register-holds-training-plan = What is taught in the year, to whom and when
register-holds-training-session = Trainer, attendance, exam and make-ups
register-holds-publicity = Form, topic and reach
field-year = Year
field-drawn-up-on = Drawn up on
field-approved-on = Approved on
field-no = No.
field-content = Content
field-audience = For whom
field-units = Units
field-roles = Roles
field-month = Month
field-date = Date
field-mandatory = Mandatory
field-item = Item of the plan
field-trainer = Trainer
field-organisation = Organisation
field-credential = Credential
field-methods = Teaching methods
field-required = Had to take part
field-attended = Took part
field-exam = Exam
field-results = Results
field-excused = Not examined
field-make-ups = Make-ups
field-form = Form
field-of = People it was for
field-departments = Departments taking part
value-topic-quality = Quality management
value-topic-collection = Collection skills
value-topic-service = Service skills
value-topic-law = Law and regulation
value-methods-lecture = Lecture
value-methods-case = Cases
value-methods-simulation = Simulation
value-methods-role-play = Role play
value-methods-discussion = Discussion
value-kind-exam = Exam
value-kind-retraining = Trained again
value-form-poster = Poster
value-form-handbook = Handbook
value-form-bulletin = Bulletin
value-form-intranet = Intranet
value-form-event = Event
value-form-video = Video
value-roles-collector = Collector
value-roles-team-lead = Team lead
value-roles-department-head = Department head
value-roles-quality-officer = Quality officer
value-roles-service-officer = Service officer
value-roles-data-officer = Data officer
value-roles-company-leader = Company leader
topic-quality = Quality management
topic-collection = Collection skills
topic-service = Service skills
topic-law = Law and regulation
due-training-plan = Training plan of the year to be approved
due-training-session = Planned training to be held
due-exam = Training to be followed by an exam
due-make-up = Training or exam to be made up for
due-publicity = Publicity activity to be held

# The page of training.
training-page = Training by person and topic
    .empty = Nobody is in the company.
training-person = Staff id
training-people = { $count } { $count ->
     [one] person
    *[other] people
    }
training-unit = Scorecard
training-trained = { $count } of { $people } people were trained in { $year }
training-open = { $count ->
     [0] no make-up waits
     [one] one make-up waits
    *[other] { $count } make-ups wait
    }
training-overdue = { $count } of them overdue
training-lead = Each cell is the latest training of the topic this year; what is still to be made up for comes first. People stand under their ids.
training-passed = passed, { $score } points
training-made-up = trained again
training-attended = attended, exam to come
training-missed = absent
training-failed-again = make-up failed
training-owes = make-up by { $date }
training-planned = planned for { $month }
