//! Who is examined took part, or was trained again before the exam.

use crate::diagnostic::{Level, Nature};
use crate::record::MakeUpKind;
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-015`.
pub const RULE: Rule = Rule {
    id: "TRN-015",
    name: "examinee-not-attended",
    clauses: &["5.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "absent, with a score",
        edits: &[
            Edit::Set(TRAINING, "exam.results[1].person", "S-0031"),
            Edit::Set(TRAINING, "make_ups[1].date", "2026-02-20"),
            Edit::Set(TRAINING, "exam.excused", "[{person: S-0010, reason: 公假。}]"),
        ],
    }],
    passes: &[Sample {
        name: "trained again before the exam",
        edits: &[
            Edit::Set(TRAINING, "exam.results[1].person", "S-0031"),
            Edit::Set(TRAINING, "make_ups[1].date", "2026-02-11"),
            Edit::Set(TRAINING, "exam.excused", "[{person: S-0010, reason: 公假。}]"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let Some(exam) = &session.exam else { continue };
        for (index, result) in exam.results.iter().enumerate() {
            let trained = session.made_up(&result.person, session.date);
            let again = trained
                .is_some_and(|make_up| make_up.kind == MakeUpKind::Retraining && make_up.date <= exam.date);
            if !session.was_attended_by(&result.person) && !again {
                findings
                    .report(filed, &session.id, format!("exam.results[{index}].person"))
                    .with("person", &*result.person);
            }
        }
    }
}
