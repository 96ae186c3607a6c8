//! The success rate weighs no more than the policy allows.

use crate::diagnostic::{Level, Nature};
use crate::policy::ScoringFault;
use crate::rules::assessment::points;
use crate::rules::sample::SCORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SCO-003`.
pub const RULE: Rule = Rule {
    id: "SCO-003",
    name: "success-weighs-too-much",
    clauses: &["4.2.2", "1.3.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "thirty of seventy where forty percent is the limit",
        edits: &[Edit::Set(SCORING, "versions[0].success_percent", "29.9")],
    }],
    passes: &[Sample {
        name: "exactly as much as the policy allows",
        edits: &[Edit::Set(SCORING, "versions[0].success_percent", "30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.scoring else { return };
    for fault in ctx.policy.scoring().faults() {
        if let ScoringFault::Success { field, percent, limit } = fault {
            findings
                .report_standing(&filed.path, field.as_str())
                .with("percent", points(*percent))
                .with("limit", points(*limit));
        }
    }
}
