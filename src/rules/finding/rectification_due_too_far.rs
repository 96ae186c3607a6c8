//! A rectification is due within the days that the policy gives for its severity.

use crate::diagnostic::{Level, Nature};
use crate::record::Severity;
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-004`.
pub const RULE: Rule = Rule {
    id: "FND-004",
    name: "rectification-due-too-far",
    clauses: &["3.2.3b", "3.2.3c"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "eight days for a major finding where the policy gives seven",
        edits: &[Edit::Set(FINDING, "rectification.due", "2026-05-20")],
    }],
    passes: &[
        Sample {
            name: "fourteen days for a normal one",
            edits: &[
                Edit::Set(FINDING, "severity", "normal"),
                Edit::Set(FINDING, "rectification.due", "2026-05-26"),
            ],
        },
        Sample {
            name: "three days for a serious one",
            edits: &[
                Edit::Set(FINDING, "severity", "serious"),
                Edit::Set(FINDING, "rectification.due", "2026-05-15"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(mending) = &finding.rectification else { continue };
        let found = ctx.date(finding.found_at);
        let policy = ctx.on(found);
        let (limit, parameter) = match finding.severity {
            Severity::Normal => (policy.rectification_normal_days, "rectification_normal_days"),
            Severity::Major => (policy.rectification_major_days, "rectification_major_days"),
            Severity::Serious => (policy.rectification_serious_days, "rectification_serious_days"),
        };
        let from = finding.notified_at.map_or(found, |at| ctx.date(at)).max(found);
        let days = mending.due.days_since(from);
        if days > i64::from(limit) {
            findings
                .report(filed, &finding.id, "rectification.due")
                .with("severity", finding.severity.name())
                .with("days", days)
                .with("limit", limit)
                .with("last", from.plus_days(i64::from(limit)))
                .limited_by(parameter, found);
        }
    }
}
