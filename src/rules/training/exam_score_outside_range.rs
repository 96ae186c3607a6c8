//! Scores lie between 0 and 100.

use crate::diagnostic::{Level, Nature};
use crate::record::MAX_SCORE;
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-014`.
pub const RULE: Rule = Rule {
    id: "TRN-014",
    name: "exam-score-outside-range",
    clauses: &["5.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["TRN-019"],
    fails: &[
        Sample { name: "101 points", edits: &[Edit::Set(TRAINING, "exam.results[1].score", "101")] },
        Sample {
            name: "less than nothing in a make-up",
            edits: &[Edit::Set(TRAINING, "make_ups[0].score", "-1")],
        },
    ],
    passes: &[
        Sample { name: "all points", edits: &[Edit::Set(TRAINING, "exam.results[1].score", "100")] },
        Sample { name: "no points", edits: &[Edit::Set(TRAINING, "exam.results[3].score", "0")] },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let results = session.exam.iter().flat_map(|exam| exam.results.iter().enumerate());
        let results = results.map(|(index, result)| (format!("exam.results[{index}].score"), result.score));
        let make_ups = session.make_ups.iter().enumerate();
        let make_ups = make_ups
            .filter_map(|(index, make_up)| Some((format!("make_ups[{index}].score"), make_up.score?)));
        for (field, score) in results.chain(make_ups) {
            if !(0..=MAX_SCORE).contains(&score) {
                findings.report(filed, &session.id, field).with("score", score).with("most", MAX_SCORE);
            }
        }
    }
}
