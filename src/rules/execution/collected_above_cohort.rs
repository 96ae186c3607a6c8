//! No more customers are collected from than there are.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EXECUTION2;
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
    fails: &[Sample { name: "1101 of 1100", edits: &[Edit::Set(EXECUTION2, "outcome.collected", "1101")] }],
    passes: &[Sample { name: "all of them", edits: &[Edit::Set(EXECUTION2, "outcome.collected", "1100")] }],
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
