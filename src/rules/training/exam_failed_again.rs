//! Nobody fails a second time.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-019`.
pub const RULE: Rule = Rule {
    id: "TRN-019",
    name: "exam-failed-again",
    clauses: &["5.2.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "79 points in the make-up where 80 pass",
        edits: &[Edit::Set(TRAINING, "make_ups[0].score", "79")],
    }],
    passes: &[Sample { name: "passed", edits: &[Edit::Set(TRAINING, "make_ups[0].score", "80")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let mark = ctx.on(session.date).exam_pass_mark;
        let failed = session.failed(mark);
        for (index, make_up) in session.make_ups.iter().enumerate() {
            let Some(score) = make_up.score.filter(|score| *score < i64::from(mark)) else { continue };
            if failed.contains(&&make_up.person) {
                findings
                    .report(filed, &session.id, format!("make_ups[{index}].score"))
                    .with("person", &*make_up.person)
                    .with("score", score)
                    .with("limit", mark)
                    .limited_by("exam_pass_mark", session.date)
                    .since(make_up.date);
            }
        }
    }
}
