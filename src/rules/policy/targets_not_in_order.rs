//! Targets and phases of a measure follow each other without gap or overlap.

use crate::diagnostic::{Level, Nature};
use crate::policy::PolicyFault;
use crate::rules::sample::MEASURES;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-009`.
pub const RULE: Rule = Rule {
    id: "POL-009",
    name: "targets-not-in-order",
    clauses: &["2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "two targets on one day",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0].targets",
                "[{from: 2026-01-01, to: 2026-06-30, value: 2.5, decision: DEC-2025-001}, {from: 2026-06-30, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}]",
            )],
        },
        Sample {
            name: "a day without a target",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0].targets",
                "[{from: 2026-01-01, to: 2026-06-28, value: 2.5, decision: DEC-2025-001}, {from: 2026-06-30, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}]",
            )],
        },
        Sample {
            name: "a target that ends before it begins",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0].targets",
                "[{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}, {from: 2027-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}]",
            )],
        },
        Sample {
            name: "a phase that begins no later than the one before",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], phases: [{from: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}, {from: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}]}",
            )],
        },
        Sample {
            name: "a baseline that reaches into the next phase",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], phases: [{from: 2026-01-01, baseline_to: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}, {from: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}]}",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "two targets, one after the other",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0].targets",
                "[{from: 2026-01-01, to: 2026-05-31, value: 2.5, decision: DEC-2025-001}, {from: 2026-06-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}]",
            )],
        },
        Sample {
            name: "a baseline up to the day before the next phase",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], phases: [{from: 2026-01-01, baseline_to: 2026-01-31, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}, {from: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}]}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.measures else { return };
    for fault in ctx.policy_faults {
        if let PolicyFault::Unordered { field, kpi, kind } = fault {
            findings
                .report_standing(&filed.path, field.as_str())
                .with("kind", *kind)
                .with("kpi", kpi.as_str());
        }
    }
}
