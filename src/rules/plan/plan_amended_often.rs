//! A plan is amended no more often than the policy says a special case may be.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-027`.
pub const RULE: Rule = Rule {
    id: "PLN-027",
    name: "plan-amended-often",
    clauses: &["3.1.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "one amendment where the policy allows none",
        edits: &[AMENDED, Edit::Set(POLICY, "versions[0].parameters.plan_amendments", "0")],
    }],
    passes: &[Sample {
        name: "one amendment where the policy allows one",
        edits: &[AMENDED, Edit::Set(POLICY, "versions[0].parameters.plan_amendments", "1")],
    }],
    check,
};

const AMENDED: Edit = Edit::Set(
    PLAN,
    "amendments",
    "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let Some(submitted) = plan.submitted_at.map(|at| ctx.date(at)) else { continue };
        let limit = ctx.on(submitted).plan_amendments;
        let Some((index, first)) = plan.amendments.iter().enumerate().nth(limit as usize) else { continue };
        findings
            .report(filed, &plan.id, format!("amendments[{index}]"))
            .with("actual", plan.amendments.len())
            .with("limit", limit)
            .limited_by("plan_amendments", submitted)
            .since(ctx.date(first.at));
    }
}
