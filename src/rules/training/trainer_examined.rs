//! Nobody is examined in what they taught.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-009`.
pub const RULE: Rule = Rule {
    id: "TRN-009",
    name: "trainer-examined",
    clauses: &["5.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the trainer has a score",
        edits: &[Edit::Set(TRAINING, "trainer.person", "S-0042")],
    }],
    passes: &[Sample { name: "the trainer organises it too", edits: &[Edit::Set(TRAINING, "by", "S-0041")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let Some(trainer) = session.trainer.as_ref().and_then(|trainer| trainer.person.as_ref()) else {
            continue;
        };
        let results = session.exam.iter().flat_map(|exam| exam.results.iter().enumerate());
        for (index, _) in results.filter(|(_, result)| result.person == *trainer) {
            findings
                .report(filed, &session.id, format!("exam.results[{index}].person"))
                .with("person", &**trainer)
                .beside(&filed.path, "trainer.person", "trainer-set-here");
        }
    }
}
