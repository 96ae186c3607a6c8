//! The decision that a version, target, phase or level names says that it approves it.

use super::approval;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{MEASURES, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-012`.
pub const RULE: Rule = Rule {
    id: "POL-012",
    name: "approval-missing",
    clauses: &["2.1.2a", "7.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a version by a decision about levels",
            edits: &[Edit::Set(POLICY, "versions[0].decision", "DEC-2026-009")],
        },
        Sample {
            name: "a phase by a decision about levels",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], phases: [{from: 2026-02-01, decision: DEC-2026-009, reason: {zh-Hant: 新話術}}]}",
            )],
        },
    ],
    passes: &[Sample {
        name: "a phase by the decision that approves it",
        edits: &[Edit::Set(
            MEASURES,
            "measures[0]",
            "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], phases: [{from: 2026-02-01, decision: DEC-2025-001, reason: {zh-Hant: 新話術}}]}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for asked in approval::all(ctx) {
        let Some(decided) = ctx.ledger.decision(asked.decision) else { continue };
        if !decided.decision.approves(asked.subject, &asked.name, None) {
            findings
                .report_standing(asked.path, asked.field.as_str())
                .with("subject", asked.subject.name())
                .with("name", asked.name.as_str())
                .with("decision", &**asked.decision)
                .beside(&decided.meeting.path, format!("decisions[{}]", decided.index), "decided-here");
        }
    }
}
