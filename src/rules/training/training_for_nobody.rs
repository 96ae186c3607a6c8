//! A training says who had to take part.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-027`.
pub const RULE: Rule = Rule {
    id: "TRN-027",
    name: "training-for-nobody",
    clauses: &["5.2.1", "2.3.1c", "1.3.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "an empty list", edits: &[Edit::Set(TRAINING, "required", "[]")] },
        Sample { name: "no list", edits: &[Edit::Remove(TRAINING, "required")] },
    ],
    passes: &[Sample {
        name: "those who had to come are fewer than those who came",
        edits: &[Edit::Set(TRAINING, "required", "[S-0010, S-0011, S-0012]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let empty = ctx.ledger.training_sessions.iter().filter(|filed| filed.record.required.is_empty());
    for filed in empty {
        findings.report(filed, &filed.record.id, "required").with("attended", filed.record.attended.len());
    }
}
