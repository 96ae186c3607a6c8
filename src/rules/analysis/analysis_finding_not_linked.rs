//! What an analysis finds is a finding of which a unit was told.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-004`.
pub const RULE: Rule = Rule {
    id: "ANA-004",
    name: "analysis-finding-not-linked",
    clauses: &["3.4.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "nobody was told of the second", edits: &[TWO] }],
    passes: &[Sample { name: "nothing was found", edits: &[Edit::Set(ANALYSIS, "findings", "[]")] }],
    check,
};

const TWO: Edit = Edit::Set(
    ANALYSIS,
    "findings",
    "[{summary: 名單外寄前沒有第二人核對。, finding: FIND-2026-0001}, {summary: 還款承諾未登錄。}]",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        for (index, found) in analysis.findings.iter().enumerate() {
            if found.finding.is_none() {
                findings
                    .report(filed, &analysis.id, format!("findings[{index}].finding"))
                    .with("number", index + 1);
            }
        }
    }
}
