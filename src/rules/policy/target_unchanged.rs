//! A target is decided anew within the days that the policy sets.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-016`.
pub const RULE: Rule = Rule {
    id: "POL-016",
    name: "target-unchanged",
    clauses: &["2.1.2a"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "all four hold too long by one decision",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.target_review_days", "179")],
    }],
    passes: &[Sample {
        name: "the last day is today",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.target_review_days", "180")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.measures else { return };
    for (index, measure) in filed.record.measures.iter().enumerate() {
        let holds = |target: &crate::record::Target| target.from <= ctx.as_of && ctx.as_of <= target.to;
        let Some(now) = measure.targets.iter().position(holds) else { continue };
        let decision = &measure.targets[now].decision;
        let before = measure.targets[..=now].iter().rev().take_while(|target| target.decision == *decision);
        let Some(first) = before.last() else { continue };
        let (limit, days) = (ctx.on(ctx.as_of).target_review_days, ctx.as_of.days_since(first.from));
        if days > i64::from(limit) {
            findings
                .report_standing(&filed.path, format!("measures[{index}].targets[{now}]"))
                .with("kpi", &*measure.kpi)
                .with("from", first.from)
                .with("days", days)
                .with("limit", limit)
                .limited_by("target_review_days", ctx.as_of);
        }
    }
}
