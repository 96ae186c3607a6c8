//! Training follows its order: plan, approval, session, exam, make-up; nothing lies ahead.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::record::{MakeUpKind, TrainingSession};
use crate::rules::sample::{PUBLICITY2, TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-018`.
pub const RULE: Rule = Rule {
    id: "TRN-018",
    name: "training-dates-out-of-order",
    clauses: &["5.2.3b", "5.2.3a", "5.1.1", "5.3.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["TRN-017", "TRN-013"],
    fails: &[
        Sample {
            name: "make-up before the exam",
            edits: &[
                Edit::Set(TRAINING, "make_ups[0].date", "2026-02-11"),
                Edit::Set(
                    TRAINING,
                    "make_ups",
                    "[{person: S-0012, date: 2026-02-11, kind: exam, score: 88}, {person: S-0012, date: 2026-02-26, kind: exam, score: 88}]",
                ),
            ],
        },
        Sample { name: "exam before the session", edits: &[Edit::Set(TRAINING, "exam.date", "2026-02-09")] },
        Sample {
            name: "closed before it was held",
            edits: &[Edit::Set(TRAINING, "closed_on", "2026-02-09")],
        },
        Sample {
            name: "approved before it was drawn up",
            edits: &[Edit::Set(TRAINING_PLAN, "drawn_up_on", "2026-01-06")],
        },
        Sample { name: "an activity that lies ahead", edits: &[Edit::Set(PUBLICITY2, "date", "2026-07-01")] },
    ],
    passes: &[Sample {
        name: "all on one day",
        edits: &[
            Edit::Set(TRAINING, "exam.date", "2026-02-10"),
            Edit::Set(TRAINING, "make_ups", "[{person: S-0012, date: 2026-02-10, kind: exam, score: 88}]"),
        ],
    }],
    check,
};

/// The fields of a session whose days are out of order, with what is wrong of each.
fn wrong(session: &TrainingSession, as_of: Date) -> Vec<(String, &'static str)> {
    let mut wrong = Vec::new();
    let mut judge = |field: String, date: Date, order: &'static str, no_earlier: Date| {
        let kind = if date > as_of { Some("future") } else { (date < no_earlier).then_some(order) };
        wrong.extend(kind.map(|kind| (field, kind)));
    };
    judge("date".to_owned(), session.date, "session", session.date);
    judge("closed_on".to_owned(), session.closed(), "closed", session.date);
    if let Some(exam) = &session.exam {
        judge("exam.date".to_owned(), exam.date, "exam", session.date);
    }
    for (index, make_up) in session.make_ups.iter().enumerate() {
        let exam = session
            .exam
            .as_ref()
            .filter(|exam| exam.results.iter().any(|result| result.person == make_up.person));
        let (order, since) = exam.map_or(("absent", session.date), |exam| ("make-up", exam.date));
        // who was trained again before the exam made up for absence
        let again = make_up.kind == MakeUpKind::Retraining && !session.was_attended_by(&make_up.person);
        let (order, since) = if again { ("absent", session.date) } else { (order, since) };
        judge(format!("make_ups[{index}].date"), make_up.date, order, since);
    }
    wrong
}

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_plans {
        let plan = &filed.record;
        let approved = plan.approved_on.unwrap_or(plan.drawn_up_on);
        let ahead = [("drawn_up_on", plan.drawn_up_on), ("approved_on", approved)];
        let ahead =
            ahead.into_iter().filter(|(_, date)| *date > ctx.as_of).map(|(field, _)| (field, "future"));
        let early = (approved < plan.drawn_up_on).then_some(("approved_on", "approved"));
        for (field, kind) in ahead.chain(early) {
            findings.report(filed, &plan.id, field).with("kind", kind).with("today", ctx.as_of);
        }
    }
    for filed in &ctx.ledger.training_sessions {
        for (field, kind) in wrong(&filed.record, ctx.as_of) {
            findings.report(filed, &filed.record.id, field).with("kind", kind).with("today", ctx.as_of);
        }
    }
    for filed in ctx.ledger.publicity.iter().filter(|filed| filed.record.date > ctx.as_of) {
        findings.report(filed, &filed.record.id, "date").with("kind", "future").with("today", ctx.as_of);
    }
}
