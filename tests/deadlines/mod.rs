//! Every limit of the policy at its edge: one below, at, one above; by whose policy it is judged; and whom a
//! deadline waits for.

#![allow(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

mod every;

use pinguan::calendar::{Base, Date, Period, When, Workdays, Zone};
use pinguan::policy::{Deadline, Deadlines, PolicyBook};
use pinguan::record::{
    Complaint, Finding, Leaders, Person, Plan, Policy, Recipient, TrainingPlan, TrainingSession,
};
use pinguan::yaml::typed;

const POLICY: &str = "\
purpose: {zh-Hant: 試}
versions:
  - {version: '2025.1', effective_from: 2025-01-01, decision: DEC-1, summary: {zh-Hant: 初版}, parameters: {}}
  - version: '2025.2'
    effective_from: 2025-03-01
    decision: DEC-2
    summary: {zh-Hant: 二版}
    parameters: {complaint_resolution_days: 10, plan_approval_working_days: 1}
retention:
  - {kinds: [plan], months: 60, basis: 試, decision: DEC-1}
";

const HEAD: &str =
    "{id: S-0020, department: CS, from: 2025-01-01, roles: [{role: department_head, from: 2025-01-01}]}";

struct Room {
    policy: PolicyBook,
    zone: Zone,
    workdays: Workdays,
    leaders: Leaders,
}

impl Room {
    fn new() -> Self {
        let policy = typed::<Policy>(POLICY).unwrap();
        let zone = Zone::named("Asia/Taipei").unwrap();
        let head = typed::<Person>(HEAD).unwrap();
        let (policy, workdays) = (PolicyBook::new(&policy, None).0, Base::Tw.workdays());
        Self { policy, zone, workdays, leaders: Leaders::of([&head]) }
    }

    fn engine(&self) -> Deadlines<'_> {
        Deadlines { policy: &self.policy, zone: &self.zone, workdays: &self.workdays, leaders: &self.leaders }
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn complaint(more: &str) -> Complaint {
    let text = "id: COMP-2025-0001\nreceived_at: 2025-01-24T17:30+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: service\nunit: C1-A\nsummary: 試\n";
    let registered =
        if more.contains("registered_at") { "" } else { "registered_at: 2025-01-24T17:40+08:00\n" };
    typed(&format!("{text}{registered}{more}\n")).unwrap()
}

fn finding(severity: &str, more: &str) -> Finding {
    typed(&format!(
        "id: FIND-2025-0001\nfound_at: 2025-01-24T10:00+08:00\nfound_by: S-0041\nunit: C1-A\nseverity: {severity}\nsummary: 試\n{more}\n"
    ))
    .unwrap()
}

fn plan(status: &str, more: &str) -> Plan {
    typed(&format!(
        "id: PLAN-2025-C1-0001\nstatus: {status}\ntitle: 試\nunit: C1-A\nauthor: S-0011\nsubmitted_at: 2025-01-23T09:00+08:00\n{more}\n"
    ))
    .unwrap()
}

/// Asserts that what is done at each of three moments is in time, in time, late.
fn edge(name: &str, moments: [&str; 3], made: impl Fn(&str) -> Deadline) {
    let room = Room::new();
    for (at, late) in moments.into_iter().zip([false, false, true]) {
        let deadline = made(at);
        assert!(deadline.done.is_some(), "{name}");
        assert_eq!(room.engine().is_late(&deadline, date("2027-12-31")), late, "{name} done {at}");
    }
}

#[test]
fn the_hours_of_a_complaint() {
    let room = Room::new();
    let engine = room.engine();
    // received at 17:30 on Friday 24 January 2025: an hour is 18:30, to the second
    edge(
        "registration",
        ["2025-01-24T18:29:59+08:00", "2025-01-24T18:30+08:00", "2025-01-24T18:30:01+08:00"],
        |at| engine.registration(&complaint(&format!("registered_at: {at}"))),
    );
    let report = |to: Recipient| {
        let engine = &engine;
        move |at: &str| {
            let more = format!("major: true\nescalations: [{{to: {}, at: {at}, by: S-0021}}]", to.name());
            engine.escalation(&complaint(&more), to).unwrap()
        }
    };
    // two hours to the quality department, through evenings and holidays; told in UTC
    edge(
        "quality",
        ["2025-01-24T11:29:59Z", "2025-01-24T11:30Z", "2025-01-24T11:30:01Z"],
        report(Recipient::Quality),
    );
    let leaders = ["2025-01-25T17:29:59+08:00", "2025-01-25T17:30+08:00", "2025-01-25T17:30:01+08:00"];
    edge("leaders", leaders, report(Recipient::CompanyLeaders));
}

#[test]
fn the_days_of_a_complaint() {
    let room = Room::new();
    let engine = room.engine();
    // the working day after Friday 24 January is Monday 3 February: Lunar New Year lies between
    edge(
        "acknowledgement",
        ["2025-01-25T10:00+08:00", "2025-02-03T23:59+08:00", "2025-02-04T00:00+08:00"],
        |at| engine.acknowledgement(&complaint(&format!("acknowledged_at: {at}"))).unwrap(),
    );
    // 15 calendar days: 24 January + 15 = 8 February
    edge(
        "resolution",
        ["2025-02-07T23:59+08:00", "2025-02-08T23:59:59+08:00", "2025-02-09T00:00+08:00"],
        |at| engine.resolution(&complaint(&format!("closed_at: {at}"))),
    );
    // decided on Friday 7 February: Saturday the 8th is worked
    edge("feedback", ["2025-02-07T18:00+08:00", "2025-02-08T18:00+08:00", "2025-02-10T00:00+08:00"], |at| {
        let decided = "decision: {at: 2025-02-07T10:00+08:00, by: S-0041, verdict: upheld, reason: 試}";
        let told = format!("response: {{at: '{at}', by: S-0021, method: phone, summary: 試}}");
        engine.feedback(&complaint(&format!("{decided}\n{told}"))).unwrap()
    });
}

#[test]
fn the_steps_of_a_plan() {
    let room = Room::new();
    let engine = room.engine();
    let review = |at: &str| format!("reviews: [{{by: S-0010, at: {at}, verdict: agreed, hash: x}}]\n");
    // submitted on Thursday 23 January; two working days: Friday 24 = 1, Monday 3 February = 2
    edge("review", ["2025-01-24T09:00+08:00", "2025-02-03T23:59+08:00", "2025-02-04T00:00+08:00"], |at| {
        engine.review(&plan("submitted", &review(at))).unwrap()
    });
    // agreed on Monday 3 February; three: 4, 5, 6
    edge("approval", ["2025-02-05T09:00+08:00", "2025-02-06T23:59+08:00", "2025-02-07T00:00+08:00"], |at| {
        let approval = format!("approvals: [{{by: S-0041, at: {at}, hash: x}}]");
        engine
            .approval(&plan("approved", &format!("{}{approval}", review("2025-02-03T10:00+08:00"))))
            .unwrap()
    });
    let amended = |approvals: &str| {
        plan(
            "approved",
            &format!(
                "amendments: [{{reason: 試, by: S-0011, at: 2025-02-03T09:00+08:00, effective_from: 2025-02-20, changes: {{title: 新}}, approvals: [{approvals}]}}]"
            ),
        )
    };
    // asked for on Monday 3 February; two: 4, 5
    edge("head", ["2025-02-04T09:00+08:00", "2025-02-05T23:59+08:00", "2025-02-06T00:00+08:00"], |at| {
        let head = format!("{{step: department_head, by: S-0010, at: {at}, hash: x}}");
        engine.agreements(&amended(&head), 0)[0].clone()
    });
    // the head agreed on Wednesday 5 February; three: 6, 7, and Saturday the 8th, which is worked
    edge("quality", ["2025-02-07T09:00+08:00", "2025-02-08T23:59+08:00", "2025-02-10T00:00+08:00"], |at| {
        let head = "{step: department_head, by: S-0010, at: 2025-02-05T09:00+08:00, hash: x}";
        let quality = format!("{{step: quality, by: S-0041, at: {at}, hash: x}}");
        engine.agreements(&amended(&format!("{head}, {quality}")), 0)[1].clone()
    });
}

#[test]
fn the_days_of_a_finding_and_of_an_answer() {
    let room = Room::new();
    let engine = room.engine();
    edge(
        "notification",
        ["2025-01-24T10:00+08:00", "2025-02-03T10:00+08:00", "2025-02-04T00:00+08:00"],
        |at| engine.notification(&finding("normal", &format!("notified_at: {at}"))),
    );
    // told on 3 February; 14, 7 and 3 calendar days
    for (severity, last) in [("normal", "2025-02-17"), ("major", "2025-02-10"), ("serious", "2025-02-06")] {
        let told = "notified_at: 2025-02-03T10:00+08:00";
        let deadline = engine.rectification(&finding(severity, told));
        assert_eq!(deadline.due, When::Day(date(last)), "{severity}");
        assert!(!engine.is_late(&deadline, date(last)) && engine.is_late(&deadline, date(last).plus_days(1)));
        // a date that was set is what counts, and does not move the latest day
        let set =
            format!("{told}\nrectification: {{owner: S-0010, due: 2025-02-05, action: 試, done_on: DAY}}");
        let done = |day: &str| engine.rectification(&finding(severity, &set.replace("DAY", day)));
        assert_eq!(done("2025-02-05").latest, When::Day(date(last)));
        assert!(!engine.is_late(&done("2025-02-05"), date("2025-03-01")));
        assert!(engine.is_late(&done("2025-02-06"), date("2025-03-01")));
    }
    // broken on 24 January; ten working days: 3-7 February = 5, 8 (worked) = 6, 10-13 = 10
    let answer = engine.answer("CMP-006", "3.3.2b", "COMP-2025-0001", "C1-A", date("2025-01-24"));
    assert_eq!(answer.due, When::Day(date("2025-02-13")));
    assert!(!engine.is_late(&answer, date("2025-02-13")) && engine.is_late(&answer, date("2025-02-14")));
}

#[test]
fn what_was_due_on_a_friday_is_not_late_on_the_saturday_when_working_days_are_counted() {
    let room = Room::new();
    let engine = room.engine();
    // decided on Thursday 20 February, to be told on Friday the 21st
    let decided = "decision: {at: 2025-02-20T10:00+08:00, by: S-0041, verdict: upheld, reason: 試}";
    let feedback = engine.feedback(&complaint(decided)).unwrap();
    assert_eq!(feedback.due, When::Day(date("2025-02-21")));
    let late: Vec<bool> = ["2025-02-21", "2025-02-22", "2025-02-23", "2025-02-24"]
        .map(|day| engine.is_late(&feedback, date(day)))
        .into();
    assert_eq!(late, [false, false, false, true]);
}

#[test]
fn a_record_keeps_the_policy_of_its_governing_date() {
    let room = Room::new();
    let engine = room.engine();
    // received in January: 15 days, though the policy of March gives ten
    assert_eq!(engine.resolution(&complaint("")).limit.count, 15);
    // submitted in January, agreed by the head in March: three working days still
    let agreed = "reviews: [{by: S-0010, at: 2025-03-03T09:00+08:00, verdict: agreed, hash: x}]";
    let approval = engine.approval(&plan("submitted", agreed)).unwrap();
    assert_eq!((approval.limit.count, approval.due), (3, When::Day(date("2025-03-06"))));
    let march = Complaint {
        received_at: pinguan::calendar::Moment::parse("2025-03-01T00:00+08:00").unwrap(),
        ..complaint("")
    };
    assert_eq!(engine.resolution(&march).due, When::Day(date("2025-03-11")));
}

#[test]
fn what_no_longer_waits_has_no_deadline() {
    let room = Room::new();
    let engine = room.engine();
    assert!(engine.acknowledgement(&complaint("closed_at: 2025-01-24T18:00+08:00")).is_none());
    assert!(engine.escalation(&complaint(""), Recipient::Quality).is_none());
    assert!(engine.review(&plan("draft", "")).is_none());
    assert!(engine.approval(&plan("submitted", "")).is_none());
    let returned = "reviews: [{by: S-0010, at: 2025-01-23T10:00+08:00, verdict: agreed, hash: x}, {by: S-0010, at: 2025-01-23T11:00+08:00, verdict: returned, hash: x}]";
    assert!(engine.approval(&plan("submitted", returned)).is_none());
}

#[test]
fn the_days_of_training() {
    let room = Room::new();
    let engine = room.engine();
    let session = |more: &str| -> TrainingSession {
        typed(&format!("id: TSES-2025-0001\nby: S-0041\ndate: 2025-02-10\nhours: 2\n{more}\n")).unwrap()
    };
    // 14 days after the day on which it was held, as it was never closed
    edge("exam", ["2025-02-23", "2025-02-24", "2025-02-25"], |at| {
        engine.exam(&session(&format!("exam: {{date: {at}, results: []}}")))
    });
    // 30 days after the exam of 11 February
    let failed = "exam: {date: 2025-02-11, results: [{person: S-0012, score: 79}]}";
    edge("make-up", ["2025-03-12", "2025-03-13", "2025-03-14"], |at| {
        let made = format!("{failed}\nmake_ups: [{{person: S-0012, date: {at}, kind: retraining}}]");
        engine.make_ups(&session(&made))[0].clone()
    });
    // 31 January is the policy's day; a decision approves it
    let plan = |more: &str| -> TrainingPlan {
        typed(&format!("id: TPLAN-2025-0001\nyear: 2025\nby: S-0041\ndrawn_up_on: 2025-01-02\nitems: [{{no: 1, topic: law, date: 2025-02-03, hours: 2}}]\n{more}\n")).unwrap()
    };
    let year = Period::parse("2025").unwrap();
    edge("plan", ["2025-01-30", "2025-01-31", "2025-02-01"], |at| {
        let plan = plan(&format!("approved_by: DEC-1\napproved_on: {at}"));
        engine.training_plan(year, "QM", Some(&plan))
    });
    assert!(engine.training_plan(year, "QM", Some(&plan("approved_on: 2025-01-30"))).done.is_none());
    // planned for a day of February: the month is what is to be kept
    edge("session", ["2025-02-03", "2025-02-28", "2025-03-01"], |at| {
        let plan = plan("");
        engine.planned_session(&plan, &plan.items[0], Some(date(at))).unwrap()
    });
}
