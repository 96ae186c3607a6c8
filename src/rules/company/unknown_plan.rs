//! Every plan that a record names exists.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, EXECUTION};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-003`.
pub const RULE: Rule = Rule {
    id: "ORG-003",
    name: "unknown-plan",
    clauses: &["3.1.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "an execution of a plan that is not there",
            edits: &[Edit::Set(EXECUTION, "plan", "PLAN-2026-C1-0099")],
        },
        Sample {
            name: "a complaint about a plan that is not there",
            edits: &[Edit::Set(COMPLAINT, "plan", "PLAN-2026-C1-0099")],
        },
    ],
    passes: &[Sample { name: "a complaint need not name a plan", edits: &[Edit::Remove(COMPLAINT, "plan")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let known = |plan: &str| ctx.ledger.plan(plan).is_some() || ctx.ledger.is_refused(plan);
    for filed in ctx.ledger.executions.iter().filter(|filed| !known(&filed.record.plan)) {
        findings.report(filed, &filed.record.id, "plan").with("plan", &*filed.record.plan);
    }
    for filed in &ctx.ledger.complaints {
        for plan in filed.record.plan.iter().filter(|plan| !known(plan)) {
            findings.report(filed, &filed.record.id, "plan").with("plan", &**plan);
        }
    }
}
