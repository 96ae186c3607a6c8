//! An analysis says which risks it sees.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-003`.
pub const RULE: Rule = Rule {
    id: "ANA-003",
    name: "analysis-without-risks",
    clauses: &["3.4.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no word of risks", edits: &[Edit::Remove(ANALYSIS, "risks")] },
        Sample { name: "an empty list of risks", edits: &[Edit::Set(ANALYSIS, "risks", "[]")] },
    ],
    passes: &[Sample {
        name: "a small risk is a statement too",
        edits: &[Edit::Set(
            ANALYSIS,
            "risks",
            "[{summary: 目前沒有重大風險。, likelihood: low, impact: low}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        if analysis.risks.is_empty() {
            findings.report(filed, &analysis.id, "risks").with("period", analysis.period);
        }
    }
}
