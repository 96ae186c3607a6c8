//! The points of a measure rise, or fall, from the floor over pass to full.

use crate::diagnostic::{Level, Nature};
use crate::policy::ScoringFault;
use crate::rules::sample::SCORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SCO-001`.
pub const RULE: Rule = Rule {
    id: "SCO-001",
    name: "points-not-in-order",
    clauses: &["4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[
        "ASM-001", "ASM-002", "ASM-006", "ASM-007", "ASM-009", "INC-001", "INC-002", "INC-004", "INC-013",
    ],
    fails: &[Sample {
        name: "pass above full where higher is better",
        edits: &[Edit::Set(SCORING, "versions[0].points[0].pass", "0.45")],
    }],
    passes: &[Sample {
        name: "lower is better",
        edits: &[Edit::Set(SCORING, "versions[0].points[2].floor", "12")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.scoring else { return };
    for fault in ctx.policy.scoring().faults() {
        if let ScoringFault::Points { field, kpi } = fault {
            findings.report_standing(&filed.path, field.as_str()).with("kpi", kpi.as_str());
        }
    }
}
