//! A weight is above nothing, weighs a measure that has points, once; a sort of department has one weight set.

use crate::diagnostic::{Level, Nature};
use crate::policy::ScoringFault;
use crate::rules::sample::SCORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SCO-002`.
pub const RULE: Rule = Rule {
    id: "SCO-002",
    name: "weights-unusable",
    clauses: &["4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[
        "ASM-001", "ASM-002", "ASM-006", "ASM-007", "ASM-009", "INC-001", "INC-002", "INC-004", "INC-013",
    ],
    fails: &[
        Sample {
            name: "a weight of nothing",
            edits: &[Edit::Set(SCORING, "versions[0].weight_sets[2].weights[1].weight", "0")],
        },
        Sample {
            name: "a measure without points",
            edits: &[Edit::Set(SCORING, "versions[0].weight_sets[2].weights[1].kpi", "UPHELD")],
        },
        Sample {
            name: "a measure twice",
            edits: &[Edit::Set(SCORING, "versions[0].weight_sets[2].weights[1].kpi", "DATA-ACC")],
        },
        Sample {
            name: "a sort of department in two sets",
            edits: &[Edit::Set(SCORING, "versions[0].weight_sets[2].department_kinds", "[data, collection]")],
        },
    ],
    passes: &[Sample {
        name: "weights that do not make up a hundred",
        edits: &[Edit::Set(
            SCORING,
            "versions[0].weight_sets[0].weights",
            "[{kpi: SUCCESS, weight: 30.0}, {kpi: CSAT, weight: 25}, {kpi: COMPLAINT, weight: 25}, {kpi: DATA-ACC, weight: 20}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.scoring else { return };
    for fault in ctx.policy.scoring().faults() {
        if let ScoringFault::Weights { field, kind, what } = fault {
            findings
                .report_standing(&filed.path, field.as_str())
                .with("kind", *kind)
                .with("what", what.as_str());
        }
    }
}
