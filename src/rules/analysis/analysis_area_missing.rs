//! An analysis covers how collection was carried out and what was repaid.

use crate::diagnostic::{Level, Nature};
use crate::record::Area;
use crate::rules::sample::ANALYSIS;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANA-002`.
pub const RULE: Rule = Rule {
    id: "ANA-002",
    name: "analysis-area-missing",
    clauses: &["3.4.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "nothing on repayment", edits: &[Edit::Set(ANALYSIS, "areas", "[operations]")] },
        Sample { name: "nothing on operations", edits: &[Edit::Set(ANALYSIS, "areas", "[repayment, data]")] },
    ],
    passes: &[Sample {
        name: "more than what is asked for",
        edits: &[Edit::Set(ANALYSIS, "areas", "[data, repayment, service, operations]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.analyses {
        let analysis = &filed.record;
        for area in Area::REQUIRED.into_iter().filter(|area| !analysis.areas.contains(area)) {
            findings.report(filed, &analysis.id, "areas").with("area", area.name());
        }
    }
}
