//! Every task of the engine once: each names the parameter that sets it, and who must act.

use super::{Room, complaint, date, finding, plan};
use pinguan::calendar::{Measure, Period};
use pinguan::policy::{Deadline, Deadlines, Desk, PARAMETERS, Task};
use pinguan::record::{
    Appeal, Assessment, Document, Feedback, Improvement, Incentive, InfoRequest, Investigation,
    ManagementReview, Meeting, PartnerEvaluation, ReviewKind, Suggestion, TrainingPlan, TrainingSession,
    WorkPlan,
};
use pinguan::yaml::typed;

/// Every deadline of anomalies, incidents, analyses, reports and periods.
fn of_data(engine: &Deadlines) -> Vec<Deadline> {
    let anomaly = typed(
        "{id: ANOM-2025-0001, class: repayment, unit: C1-A, detected_at: 2025-01-22T09:00+08:00, by: S-0031, summary: 試}",
    );
    let incident = typed(
        "{id: DINC-2025-0001, nature: loss, class: customer, unit: C1-A, severity: major, occurred_at: 2025-01-22T09:00+08:00, detected_at: 2025-01-22T09:00+08:00, reported_at: 2025-01-22T09:00+08:00, by: S-0031, affected: 1-9, summary: 試}",
    );
    let analysis = typed(
        "{id: ANA-2025-0001, period: 2024-Q4, by: S-0041, issued_on: 2025-01-10, areas: [operations, repayment], data: [], recommendations: [{id: R1, to: C1, what: 試, status: open}]}",
    );
    let report = pinguan::yaml::typed_with_body(
        "---\nid: RPT-2025-01\nperiod: 2024-12\ndue: 2025-01-10\nissued_on: 2025-01-10\nby: S-0041\nkpis: []\n---\n試\n",
    );
    let period = Period::parse("2024-12").unwrap();
    let mut every = engine.of_anomaly(&anomaly.unwrap());
    every.extend(engine.of_incident(&incident.unwrap(), None));
    every.extend(engine.of_analysis(&analysis.unwrap()));
    every.push(engine.access_review(period, "DM", None));
    every.push(engine.analysis(period, "QM", None));
    every.push(engine.report(period, "QM", None));
    every.push(engine.presentation(&report.unwrap(), None));
    every
}

fn assessment() -> Assessment {
    typed("id: ASM-2025-0001\nkind: periodic\nperiod: 2025-Q1\nunit: C1-A\nassessor: S-0041\nassessed_on: 2025-04-10\nissued_on: 2025-04-15\n").unwrap()
}

fn criticism() -> Incentive {
    typed("id: INC-2025-0001\nkind: criticism\nunit: C1-A\ndecided_by: S-0010\ndecided_on: 2025-04-18\nreason: 試\nforms: [criticism_education]\nrectification: {owner: S-0011, due: 2025-05-30, action: 試}\nverification: {by: S-0041, at: 2025-06-03T10:00+08:00, effective: false, basis: 試}\n").unwrap()
}

fn appeal() -> Appeal {
    typed("id: APL-2025-0001\nagainst: INC-2025-0001\nunit: C1-A\nfiled_by: S-0011\nfiled_on: 2025-04-25\ngrounds: 試\n").unwrap()
}

/// Every deadline of investigations, improvements and what units pass on to each other.
fn of_follow_ups(engine: &Deadlines) -> Vec<Deadline> {
    let mut every = Vec::new();
    let improvement = |more: &str| {
        typed::<Improvement>(&format!("id: IMP-2025-0001\nsources: [COMP-2025-0001]\nunit: C1-A\nmeasure: process\nwhat: 試\nowner: S-0010\nopened_on: 2025-01-24\ndue: 2025-02-24\n{more}\n")).unwrap()
    };
    let investigation: Investigation = typed("id: INV-2025-0001\nconcerns: COMP-2025-0001\nopened_at: 2025-01-24T18:00+08:00\ninvestigator: S-0042\nrequests: [{unit: C1-A, question: 試, asked_at: 2025-01-24T18:00+08:00}]\n").unwrap();
    let feedback: Feedback = typed("id: FB-2025-0001\nreported_at: 2025-01-24T18:00+08:00\nunit: C1-A\nby: S-0011\nsubject: risk\nsummary: 試\n").unwrap();
    let request: InfoRequest = typed("id: IREQ-2025-0001\nrequested_at: 2025-01-24T18:00+08:00\nrequester: S-0012\nunit: C1-A\npurpose: 試\nfields: [contact_preference]\n").unwrap();
    let suggestion: Suggestion =
        typed("id: SUG-2025-0001\nreceived_on: 2025-01-24\nby: S-0021\nsource: survey\nsummary: 試\n")
            .unwrap();
    every.extend(engine.of_investigation(&investigation, "C1-A"));
    every.extend(engine.of_improvement(&improvement("")));
    every.extend(engine.effect_check(&improvement("done_on: 2025-02-20")));
    every.extend([
        engine.report_answer(&feedback),
        engine.info_request(&request),
        engine.forwarding(&suggestion),
    ]);
    every
}

/// Every deadline after an assessment.
fn of_assessments(engine: &Deadlines) -> Vec<Deadline> {
    let mut every = Vec::new();
    every.push(engine.assessment_owed(Period::parse("2025-Q1").unwrap(), "C1"));
    every.extend(engine.issue(&assessment()));
    every.extend(engine.reward(&assessment(), None));
    every.extend(engine.criticism(&assessment(), None));
    every.extend(engine.assessment_rectification(&criticism()));
    every.extend(engine.penalty(&criticism(), None));
    every.push(engine.appeal(&appeal()));
    every
}

/// Every deadline of training and publicity.
fn of_training(engine: &Deadlines) -> Vec<Deadline> {
    let mut every = Vec::new();
    let plan: TrainingPlan = typed("id: TPLAN-2025-0001\nyear: 2025\nby: S-0041\ndrawn_up_on: 2025-01-02\nitems: [{no: 1, topic: law, month: 2025-02, hours: 2}]\n").unwrap();
    let session: TrainingSession = typed("id: TSES-2025-0001\nby: S-0041\ndate: 2025-02-10\nhours: 2\nexam: {date: 2025-02-11, results: [{person: S-0012, score: 10}]}\n").unwrap();
    let (year, quarter) = (Period::parse("2025").unwrap(), Period::parse("2025-Q1").unwrap());
    every.push(engine.training_plan(year, "QM", Some(&plan)));
    every.extend(engine.planned_session(&plan, &plan.items[0], None));
    every.push(engine.exam(&session));
    every.extend(engine.make_ups(&session));
    every.push(engine.publicity(quarter, "QM", None));
    every
}

/// Every deadline of the committee and of what it governs.
fn of_committee(engine: &Deadlines) -> Vec<Deadline> {
    let meeting: Meeting = typed("id: MEET-2025-0001\nheld_on: 2025-01-10\nkind: regular\nchair: S-0001\nattendees: [S-0001]\nminutes_by: S-0041\nagenda: []\ndecisions: [{id: DEC-2025-001, what: 試, owner: S-0010, due: 2025-02-10}]\n").unwrap();
    let work: WorkPlan = typed("id: WPLAN-2025-0001\nperiod: 2025\nmade_on: 2025-01-05\nby: S-0040\nitems: [{what: 試, owner: S-0041, due: 2025-06-30}]\n").unwrap();
    let document: Document = typed("id: DOC-2025-0001\ntitle: 試\nkind: data_policy\nunit: DM\nregistered_on: 2025-01-02\nrevisions: [{number: 1, drafted_by: S-0031, decision: DEC-1, effective_from: 2025-01-02, review_by: 2025-12-31, reference: x, summary: 試}]\nretention: {months: 60, basis: 試}\n").unwrap();
    let evaluation: PartnerEvaluation = typed("id: PEVAL-2025-0001\nunit: PTN-01\nperiod: 2025-Q1\nevaluated_on: 2025-03-27\nby: S-0041\ncriteria: [{subject: compliance, score: 85}]\nresult: keep\nreason: 試\nnext_due: 2026-03-27\n").unwrap();
    let review = |kind: &str| -> ManagementReview {
        typed(&format!("id: MREV-2025-0001\nkind: {kind}\nperiod: 2024\nheld_on: 2025-01-20\nprepared_by: S-0040\naccepted_by: S-0001\ninputs: []\nconclusions: [試]\n")).unwrap()
    };
    let mut every = engine.of_meeting(&meeting);
    let first = (date("2025-01-01"), "QM");
    every.push(engine.next_meeting([&meeting].into_iter(), first));
    every.extend(engine.of_work_plan(&work));
    every.push(engine.next_work_plan([&work].into_iter(), first));
    every.push(engine.targets("QM", (date("2025-01-01"), date("2025-12-31"))));
    every.push(engine.document_review(&document, &document.revisions[0]));
    every.push(engine.next_evaluation(&evaluation));
    every.extend(engine.disposal("plan", date("2025-01-10"), "QM"));
    let reviewed = [ReviewKind::ManagementReview, ReviewKind::SelfAudit].into_iter();
    every.extend(
        reviewed
            .zip(["management_review", "self_audit"])
            .map(|(kind, name)| engine.next_review(kind, [&review(name)].into_iter(), first)),
    );
    every
}

/// Every deadline that the engine lays, each task once.
fn of_everything(engine: &Deadlines) -> Vec<Deadline> {
    let major =
        "major: true\ndecision: {at: 2025-02-07T10:00+08:00, by: S-0041, verdict: upheld, reason: 試}";
    let mut every = engine.of_complaint(&complaint(major));
    every.extend(engine.of_plan(&plan("submitted", "reviews: [{by: S-0010, at: 2025-01-23T10:00+08:00, verdict: agreed, hash: x}]\namendments: [{reason: 試, by: S-0011, at: 2025-02-03T09:00+08:00, effective_from: 2025-02-20, changes: {title: 新}, approvals: [{step: department_head, by: S-0010, at: 2025-02-04T09:00+08:00, hash: x}]}]")));
    let course = "allegation: {raised_on: 2025-01-24, status: confirmed, settled_on: 2025-01-24, settled_by: S-0041}\n\
                  rectification: {owner: S-0010, due: 2025-01-27, action: 試, done_on: 2025-01-27}";
    every.extend(engine.of_finding(&finding("serious", course)));
    every.push(engine.answer("CMP-006", "3.3.2b", "COMP-2025-0001", "C1-A", date("2025-01-24")));
    for part in [of_follow_ups, of_assessments, of_training, of_data, of_committee] {
        every.extend(part(engine));
    }
    every
}

#[test]
fn every_deadline_names_a_parameter_and_who_must_act() {
    let room = Room::new();
    let every = of_everything(&room.engine());
    let mut tasks: Vec<Task> = every.iter().map(|deadline| deadline.task).collect();
    tasks.sort();
    let mut all = Task::ALL.to_vec();
    all.sort();
    assert_eq!(tasks, all);
    for deadline in &every {
        let task = deadline.task;
        // what only the record dates names no parameter
        let by_record = [Task::Decision, Task::WorkItem, Task::Targets, Task::DocumentReview].contains(&task);
        assert_eq!(deadline.parameter.is_empty(), by_record, "{task:?}");
        let unit = match deadline.limit.measure {
            Measure::Hours => "hours",
            Measure::Days => "days",
            Measure::WorkingDays => "working_days",
        };
        let parameter = PARAMETERS.iter().find(|parameter| parameter.key == deadline.parameter);
        assert_eq!(parameter.is_none(), by_record, "{task:?}");
        // the end of an interval and a day of a later month are so many days away
        let fits = parameter.is_none_or(|parameter| {
            let in_days = ["interval", "day_of_month"].contains(&parameter.unit) && unit == "days";
            parameter.unit == unit || in_days
        });
        assert!(fits, "{task:?}");
        let own = matches!(
            task,
            Task::Review
                | Task::AmendmentReview
                | Task::Rectification
                | Task::Recommendation
                | Task::MakeUp
                | Task::Response
                | Task::Improvement
                | Task::Disposition
                | Task::AssessmentRectification
                | Task::DocumentReview
                | Task::Answer
        );
        assert_eq!(deadline.desk == Desk::Own, own, "{task:?}");
    }
}
