//! Every session says how it was taught.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-010`.
pub const RULE: Rule = Rule {
    id: "TRN-010",
    name: "teaching-methods-missing",
    clauses: &["5.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "no method", edits: &[Edit::Set(TRAINING, "methods", "[]")] }],
    passes: &[Sample {
        name: "one method that involves people",
        edits: &[Edit::Set(TRAINING, "methods", "[role_play]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        if session.methods.is_empty() {
            findings.report(filed, &session.id, "methods");
        }
    }
}
