//! A rectification is not extended more often than the policy gives.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-011`.
pub const RULE: Rule = Rule {
    id: "FND-011",
    name: "rectification-extended-again",
    clauses: &["3.2.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "extended twice where the policy gives one extension",
        edits: &[Edit::Set(
            FINDING,
            "rectification.extensions",
            "[{to: 2026-05-22, reason: 系統改版延後, by: S-0041, on: 2026-05-18}, {to: 2026-05-25, reason: 測試未過, by: S-0041, on: 2026-05-21}]",
        )],
    }],
    passes: &[Sample {
        name: "extended once",
        edits: &[Edit::Set(
            FINDING,
            "rectification.extensions",
            "[{to: 2026-05-22, reason: 系統改版延後, by: S-0041, on: 2026-05-18}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let found = ctx.date(finding.found_at);
        let limit = ctx.on(found).rectification_extensions;
        let Some(mending) = &finding.rectification else { continue };
        if let Some(beyond) = mending.extensions.get(limit as usize) {
            findings
                .report(filed, &finding.id, format!("rectification.extensions[{limit}]"))
                .with("count", mending.extensions.len())
                .with("limit", limit)
                .limited_by("rectification_extensions", found)
                .since(beyond.on);
        }
    }
}
