//! An improvement is closed only after a check that told whether it helped.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-001`.
pub const RULE: Rule = Rule {
    id: "IMP-001",
    name: "closed-without-effect-check",
    clauses: &["3.3.3c", "1.3.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "closed without a check", edits: &[Edit::Remove(IMPROVEMENT2, "effect_checks")] },
        Sample {
            name: "closed while the data do not tell",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "undecided")],
        },
    ],
    passes: &[Sample {
        name: "not closed yet",
        edits: &[Edit::Remove(IMPROVEMENT2, "effect_checks"), Edit::Remove(IMPROVEMENT2, "closed_on")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        if improvement.closed_on.is_some() && improvement.decided_check().is_none() {
            findings
                .report(filed, &improvement.id, "closed_on")
                .with("kind", if improvement.effect_checks.is_empty() { "none" } else { "undecided" });
        }
    }
}
