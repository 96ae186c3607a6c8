//! An appeal is filed within the policy’s days.

use super::target;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-001`.
pub const RULE: Rule = Rule {
    id: "APL-001",
    name: "appeal-outside-window",
    clauses: &["4.3.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "filed after sixteen days", edits: &[Edit::Set(APPEAL, "filed_on", "2026-01-07")] },
        Sample {
            name: "filed before there was anything to appeal against",
            edits: &[Edit::Set(APPEAL, "filed_on", "2025-12-21")],
        },
    ],
    passes: &[Sample {
        name: "filed after fifteen days",
        edits: &[Edit::Set(APPEAL, "filed_on", "2026-01-06")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        let Some(told) = target(ctx, appeal).and_then(|target| target.told) else { continue };
        let days = appeal.filed_on.days_since(told);
        let limit = ctx.on(told).appeal_window_days;
        if days < 0 || days > i64::from(limit) {
            findings
                .report(filed, &appeal.id, "filed_on")
                .with("kind", if days < 0 { "early" } else { "late" })
                .with("days", days.abs())
                .with("limit", limit)
                .limited_by("appeal_window_days", told)
                .since(appeal.filed_on);
        }
    }
}
