//! No more customers are collected from than there are.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPANY, EXECUTION};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-005`.
pub const RULE: Rule = Rule {
    id: "EXE-005",
    name: "collected-above-cohort",
    clauses: &["4.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "1001 of 1000",
        edits: &[
            Edit::Set(COMPANY, "as_of", "2026-08-29"),
            Edit::Set(EXECUTION, "outcome", "{measured_on: 2026-08-29, cohort: 1000, collected: 1001}"),
        ],
    }],
    passes: &[Sample {
        name: "all of them",
        edits: &[
            Edit::Set(COMPANY, "as_of", "2026-08-29"),
            Edit::Set(EXECUTION, "outcome", "{measured_on: 2026-08-29, cohort: 1000, collected: 1000}"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        if let Some(outcome) = execution.outcome.as_ref().filter(|outcome| outcome.collected > outcome.cohort)
        {
            findings
                .report(filed, &execution.id, "outcome.collected")
                .with("collected", outcome.collected)
                .with("cohort", outcome.cohort);
        }
    }
}
