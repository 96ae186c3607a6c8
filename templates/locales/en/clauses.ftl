# The matrix of clauses: chapters, sections, and for each clause its title, who is obliged, what, and by which records it is proved.
# The full text stands in records/policy/regulation/. Identifiers follow the clause ids, dots as hyphens.

## Chapter 1

chapter-1 = General

section-1-1 = Purpose and authority
clause-1-1-1 = Purpose
    .obliged = Company
    .obligation = State why the regulation exists, with version and effective date, and review whether it still fits.
    .evidence = Purpose, version and effective date in the policy file.
clause-1-1-2 = Roles and authority defined
    .obliged = Company
    .obligation = Give every department and employee a stated role and authority; an act without the role has no effect.
    .evidence = Departments, staff ids, roles and terms in the organisation register.

section-1-2 = Scope
clause-1-2-1 = Who is covered
    .obliged = All staff
    .obligation = Apply the regulation to every employee: whoever acts in a record is in service that day, and trained.
    .evidence = Staff roster, attendance at training sessions.
clause-1-2-2 = Partners covered
    .obliged = Partner agencies
    .obligation = Hold partner agencies to the same rules, and monitor, train, assess and evaluate them alike.
    .evidence = Partner register, partner evaluations.
clause-1-2-3 = Whole process covered
    .obliged = Company
    .obligation = Give every stage and every clause a kind of record that can prove it.
    .evidence = The map from clauses to record kinds.

section-1-3 = Principles
clause-1-3-1 = Customer first
    .obliged = All staff
    .obligation = Collect lawfully, in compliance and civilly, and respect the customer's dignity and rights.
    .evidence = Executions, monitoring records, complaint categories, findings.
clause-1-3-2 = Everyone participates
    .obliged = All departments
    .obligation = Have every department take part in training, publicity and feedback.
    .evidence = Training sessions, publicity, feedback records.
clause-1-3-3 = Continual improvement
    .obliged = Company
    .obligation = Evaluate and improve again and again; close an improvement only when its effect is verified.
    .evidence = Improvements, quality reports, meeting records.
clause-1-3-4 = Data driven
    .obliged = Quality department
    .obligation = Rest decisions on analysed data, and cite only figures that can be recomputed.
    .evidence = Analyses, the measures cited by quality reports.

section-1-4 = Objectives
clause-1-4-1 = Raise success rate
    .obliged = Collections
    .obligation = Improve strategy so that more overdue customers' cases are resolved and the overdue share falls.
    .evidence = Yearly targets, portfolio aggregates.
clause-1-4-2 = Raise satisfaction
    .obliged = Customer service and collections
    .obligation = Raise satisfaction and trust by civil conduct and timely, thorough service.
    .evidence = Yearly targets, satisfaction surveys.
clause-1-4-3 = Lower complaint rate
    .obliged = Collections and quality department
    .obligation = Supervise conduct and handle complaints in time, so that the complaint rate falls.
    .evidence = Complaints, portfolio aggregates.
clause-1-4-4 = Protect data
    .obliged = Data department
    .obligation = Keep data safe, complete and accurate by rule, with no personal data in any record.
    .evidence = Data management documents, access reviews, data incidents.

## Chapter 2

chapter-2 = Organisation and duties

section-2-1 = Quality committee
clause-2-1-1 = Committee composition
    .obliged = Top management
    .obligation = Seat senior leaders, every department head and quality staff on the committee, with current terms.
    .evidence = Register of committee members.
clause-2-1-2a = Set policy & targets, approve rules
    .obliged = Quality committee
    .obligation = Decide on quality policy, yearly targets and rules before they take effect.
    .evidence = Decisions in meeting records, the approver named in the policy file.
clause-2-1-2b = Meet regularly on major issues
    .obliged = Quality committee
    .obligation = Meet at the set interval, resolve major issues, and give every decision an owner and a due date.
    .evidence = Attendance, agenda and decisions in meeting records.
clause-2-1-2c = Supervise and evaluate
    .obliged = Quality committee
    .obligation = Review quality work every year and say what must improve.
    .evidence = Management reviews.

section-2-2 = Quality department
clause-2-2-1 = QM department established
    .obliged = Company
    .obligation = Keep a dedicated quality department, with enough qualified staff.
    .evidence = Department, staff and qualifications in the organisation register.
clause-2-2-2a = Work plan; training & publicity
    .obliged = Quality department
    .obligation = Make a yearly work plan and organise training and publicity.
    .evidence = Work plan, training plan, publicity.
clause-2-2-2b = Build and revise system
    .obliged = Quality department
    .obligation = Maintain the system and revise its rules, with one version in force on any day.
    .evidence = Document register with its revisions.
clause-2-2-2c = Daily supervision
    .obliged = Quality department
    .obligation = Inspect collection every working day and correct the problems found.
    .evidence = Monitoring records, findings.
clause-2-2-2d = Collect/analyse/handle complaints
    .obliged = Quality department
    .obligation = Gather and analyse complaints, propose improvements and follow them to the end.
    .evidence = Complaint, investigation and improvement, linked to one another.
clause-2-2-2e = Periodic quality report
    .obliged = Quality department
    .obligation = Compile a quality report each period and present it to the committee.
    .evidence = Quality report, record of the meeting that received it.

section-2-3 = Other departments
clause-2-3-1a = Collect by the rules
    .obliged = Collections
    .obligation = Collect by the rules, and execute nothing without an approved plan in force.
    .evidence = Executions, monitoring records.
clause-2-3-1b = Report problems, cooperate
    .obliged = Collections
    .obligation = Report problems and risks without delay, and answer investigations in time.
    .evidence = Feedback records, response times in investigations.
clause-2-3-1c = Attend training
    .obliged = Collections
    .obligation = Attend mandatory training, or its make-up.
    .evidence = Attendance and make-ups in training sessions.
clause-2-3-2a = Good service, prompt handling
    .obliged = Customer service
    .obligation = Acknowledge and answer inquiries and complaints in time.
    .evidence = Inquiry aggregates, timestamps of complaints.
clause-2-3-2b = Support collections
    .obliged = Customer service
    .obligation = Supply the least customer information that the purpose needs, when approved.
    .evidence = Purpose, approver and times in information requests.
clause-2-3-2c = Collect opinions regularly
    .obliged = Customer service
    .obligation = Gather customers' opinions at the set interval and pass them to the quality department in time.
    .evidence = Satisfaction surveys, forwarding times of suggestions.
clause-2-3-3a = Data rules and protection
    .obliged = Data department
    .obligation = Keep approved data rules in force, and review access rights when due.
    .evidence = Data management documents, access reviews.
clause-2-3-3b = Accurate, complete, timely data
    .obliged = Data department
    .obligation = Keep collection data accurate, complete and timely, audited dimension by dimension.
    .evidence = Data audits.
clause-2-3-3c = Report anomalies
    .obliged = Data department
    .obligation = Report data anomalies in time and follow them until resolved.
    .evidence = Detection, report and resolution times of anomalies.

## Chapter 3

chapter-3 = Processes

section-3-1 = Collection plan
clause-3-1-1 = Plan made
    .obliged = Collections
    .obligation = Plan from the overdue situation: who, how, when and why, within the contact rules.
    .evidence = Collection plan.
clause-3-1-2a = Department-head review
    .obliged = Head of collections
    .obligation = Review the plan before it goes to the quality department; the reviewer is not the author.
    .evidence = The department head's review in the plan.
clause-3-1-2b = QM approval
    .obliged = Quality department
    .obligation = Judge reasonableness and legality separately, then approve or reject with a reason.
    .evidence = The quality department's two verdicts, reason and content hash in the plan.
clause-3-1-3a = Execute the approved plan
    .obliged = Collections
    .obligation = Execute only plans that are approved and in force, and stay within them.
    .evidence = The plan and dates named by each execution.
clause-3-1-3b = Amendment re-approval
    .obliged = Collections
    .obligation = Act on a change only when everyone who approved the plan has agreed to it.
    .evidence = The plan's amendments, their reasons and approvals.

section-3-2 = Execution and monitoring
clause-3-2-1a = Lawful civil execution
    .obliged = Collectors
    .obligation = Follow the plan by lawful, compliant and civil means.
    .evidence = Checklist items of monitoring records, findings.
clause-3-2-1b = Privacy protected
    .obliged = Collectors
    .obligation = Guard the customer's privacy and rights, and disclose no debt to uninvolved third parties.
    .evidence = Privacy items of monitoring records, counts of third-party contacts, escalations.
clause-3-2-1c = No intimidation, threat, insult
    .obliged = Collectors
    .obligation = Never intimidate, threaten or insult; a confirmed case is serious and linked to a penalty.
    .evidence = Conduct code, severity and penalty of findings.
clause-3-2-2a = Monitoring mechanism
    .obliged = Quality department
    .obligation = Monitor in real time, cover enough, and record it in time.
    .evidence = Total, sample and times in monitoring records.
clause-3-2-2b = Three monitored aspects
    .obliged = Quality department
    .obligation = Cover attitude, method and effect each time, with shared and calibrated scoring.
    .evidence = The three scores in monitoring records, calibrations.
clause-3-2-3a = Notify to rectify
    .obliged = Quality department
    .obligation = Notify collections of a problem in time, for rectification.
    .evidence = Found and notified times of findings.
clause-3-2-3b = Track rectification
    .obliged = Quality department
    .obligation = Follow each rectification until someone else has verified it.
    .evidence = Due date, actions, verifier and verification time of findings.
clause-3-2-3c = Serious cases handled
    .obliged = Quality department and company
    .obligation = Deal with serious cases under the company's rules, and decide in time.
    .evidence = Severity and disposition of findings.

section-3-3 = Customer service and complaints
clause-3-3-1a = 24-hour hotline
    .obliged = Customer service
    .obligation = Staff the hotline round the clock, without a gap.
    .evidence = Hotline roster, hotline log.
clause-3-3-1b = Listen and resolve
    .obliged = Customer service staff
    .obligation = Listen with patience, solve the problem, and pass the service score.
    .evidence = Monitoring of customer service, surveys, inquiry aggregates.
clause-3-3-2a = Register at once
    .obliged = Customer service
    .obligation = Register a complaint at once and start on it.
    .evidence = Receipt time, registration time and channel of complaints.
clause-3-3-2b = Feed result back
    .obliged = Customer service
    .obligation = Tell the customer the outcome in time; close nothing without feedback.
    .evidence = Time and method of feedback in complaints.
clause-3-3-2c = Escalate major ones
    .obliged = Customer service
    .obligation = Report major complaints in time to both the quality department and the company's leaders.
    .evidence = Major mark, recipients and times of escalation in complaints.
clause-3-3-3a = Investigate root cause
    .obliged = Quality department
    .obligation = Investigate and find the root cause, by someone outside the department complained of.
    .evidence = Root cause and method in investigations.
clause-3-3-3b = Improvement measure
    .obliged = Quality department
    .obligation = Propose an improvement that answers the root cause, with owner and due date.
    .evidence = Measure, owner and due date in improvements.
clause-3-3-3c = Track to effectiveness
    .obliged = Quality department
    .obligation = Follow the improvement until the problem is solved, comparing the same measure before and after.
    .evidence = Effect check in improvements.

section-3-4 = Data management and analysis
clause-3-4-1a = Data rules
    .obliged = Data department
    .obligation = Manage and protect data under approved rules, and record data incidents.
    .evidence = Data management documents, access reviews, data incidents.
clause-3-4-1b = Three data classes
    .obliged = Data department
    .obligation = Audit customer information, collection records and repayment records, each for all three dimensions.
    .evidence = Class, sample and errors in data audits.
clause-3-4-2 = Periodic analysis
    .obliged = Quality department
    .obligation = Analyse operations and repayment each period, and say where the risks lie.
    .evidence = Period, content and risks in analyses.
clause-3-4-3a = Rectify analysis findings
    .obliged = Quality department
    .obligation = Open a finding for each problem an analysis shows, notify, and follow the rectification.
    .evidence = Analyses and the findings linked to them.
clause-3-4-3b = Strategy advice
    .obliged = Quality department
    .obligation = Recommend better strategy and methods from the data, and get an answer in time.
    .evidence = Recommendations in analyses, and their answers.

## Chapter 4

chapter-4 = Assessment, reward and penalty

section-4-1 = Indicators
clause-4-1-1 = Success-rate indicator
    .obliged = Quality department, assessing collectors
    .obligation = Assess collectors by customers successfully collected over all overdue customers, same cases and period.
    .evidence = Portfolio aggregates.
clause-4-1-2 = Satisfaction indicator
    .obliged = Quality department
    .obligation = Measure satisfaction by customer survey, stating how many were sent and validly answered.
    .evidence = Satisfaction surveys.
clause-4-1-3 = Complaint-rate indicator
    .obliged = Quality department, assessing departments and collectors
    .obligation = Assess departments and collectors by complaints over the total volume of business.
    .evidence = Complaints, portfolio aggregates.
clause-4-1-4 = Data-accuracy indicator
    .obliged = Quality department, assessing the data department
    .obligation = Assess the data department by audits of accuracy, completeness, timeliness and protection.
    .evidence = Data audits, data incidents.

section-4-2 = Assessment
clause-4-2-1 = Daily assessment
    .obliged = Quality department
    .obligation = Score daily work against the indicators; no one assesses themselves and no one is left out.
    .evidence = Daily assessments.
clause-4-2-2 = Periodic assessment
    .obliged = Quality department
    .obligation = Assess comprehensively on the four indicators each period, with a composite that can be recomputed.
    .evidence = Scores and composite in periodic assessments.
clause-4-2-3 = Special assessment
    .obliged = Quality department
    .obligation = Assess key or difficult topics specially, with topic and rationale.
    .evidence = Special assessments.

section-4-3 = Reward and penalty
clause-4-3-1 = Recognition
    .obliged = Company
    .obligation = Reward excellent departments and people, citing the assessment.
    .evidence = Incentives and the assessments they cite.
clause-4-3-2 = Linked to performance
    .obliged = Human resources and company
    .obligation = Rest promotion, pay and awards on cited assessments.
    .evidence = Performance links in incentives.
clause-4-3-3a = Fail: criticism, dated rectification
    .obliged = Quality department and department heads
    .obligation = Criticise and instruct those who fail, and give a date for rectification.
    .evidence = Criticism and rectification date in incentives.
clause-4-3-3b = Penalty if rectification fails
    .obliged = Company
    .obligation = Penalise only after a failed rectification, with approval, a hearing and a way to appeal.
    .evidence = Penalty and approval in incentives, appeals.

## Chapter 5

chapter-5 = Training and publicity

section-5-1 = Training plan
clause-5-1-1 = Annual training plan
    .obliged = Quality department
    .obligation = Make each year's training plan by its due date, with content, audience and time.
    .evidence = Training plan.
clause-5-1-2 = Four topics
    .obliged = Quality department
    .obligation = Cover quality management, collection skills, service skills, and law and regulation each year.
    .evidence = Topics and hours in the training plan.

section-5-2 = Delivery and exams
clause-5-2-1 = Deliver with professional trainer
    .obliged = Quality department
    .obligation = Hold training as planned, and name the professional trainer and credentials.
    .evidence = Training sessions.
clause-5-2-2 = Interactive practice
    .obliged = Quality department
    .obligation = Use cases, simulation and other interactive methods, not lecture alone.
    .evidence = Methods in training sessions.
clause-5-2-3a = Post-training exam
    .obliged = Quality department
    .obligation = Examine those who attended, within the time set.
    .evidence = Exam scores in training sessions.
clause-5-2-3b = Make-up or retrain
    .obliged = Quality department and trainees
    .obligation = Resit or retrain within the time set after a fail.
    .evidence = Make-ups in training sessions.

section-5-3 = Publicity
clause-5-3-1 = Publicity
    .obliged = Quality department
    .obligation = Run publicity at the set interval in several forms, for awareness and participation.
    .evidence = Date, form and reach of publicity.

## Chapter 6

chapter-6 = Supervision and improvement (inferred)
clause-6-1 = Supervision and self-audit
    .obliged = Quality department
    .obligation = Audit the quality system itself at the set interval, and rectify what is found.
    .evidence = Management reviews, findings.
clause-6-2 = Document and record control
    .obliged = Quality department
    .obligation = Keep documents and records identified, current, retained and disposed of by rule.
    .evidence = Document register, retention periods in the policy.

## Chapter 7

chapter-7 = Final provisions (inferred)
clause-7-1 = Interpretation
    .obliged = Quality department
    .obligation = Name in the policy who interprets the regulation.
    .evidence = The interpreter named in the policy file.
clause-7-2 = Revision procedure
    .obliged = Quality department and quality committee
    .obligation = Let the quality department draft revisions and the committee decide on them.
    .evidence = Revisions in the document register, decisions in meeting records.
clause-7-3 = Conflict with law
    .obliged = Company
    .obligation = Let law prevail, and the strictest rule hold where several apply.
    .evidence = The contact packs adopted by the policy.
clause-7-4 = Effective date
    .obliged = Company
    .obligation = State each version's effective date and what it repeals, without overlap or gap.
    .evidence = Versions of the policy.
