//! Who checks the effect of an improvement does not own it.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-011`.
pub const RULE: Rule = Rule {
    id: "IMP-011",
    name: "effect-checked-by-owner",
    clauses: &["3.3.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "the owner checked", edits: &[Edit::Set(IMPROVEMENT2, "owner", "S-0041")] }],
    passes: &[Sample {
        name: "another officer checked",
        edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].by", "S-0042")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        for (number, check) in improvement.effect_checks.iter().enumerate() {
            if check.by == improvement.owner {
                findings
                    .report(filed, &improvement.id, format!("effect_checks[{number}].by"))
                    .with("person", &*check.by)
                    .beside(&filed.path, "owner", "improvement-owner-here");
            }
        }
    }
}
