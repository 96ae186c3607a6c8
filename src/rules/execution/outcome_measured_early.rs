//! The outcome is measured when the cohort’s time has run.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EXECUTION2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-006`.
pub const RULE: Rule = Rule {
    id: "EXE-006",
    name: "outcome-measured-early",
    clauses: &["4.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "measured after 89 days where the policy gives 90",
        edits: &[Edit::Set(EXECUTION2, "outcome.measured_on", "2026-06-28")],
    }],
    passes: &[Sample {
        name: "measured on the very day",
        edits: &[Edit::Set(EXECUTION2, "outcome.measured_on", "2026-06-29")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(outcome) = &execution.outcome else { continue };
        let days = ctx.on(execution.from).success_window_days;
        let due = execution.to.plus_days(i64::from(days));
        if outcome.measured_on < due {
            findings
                .report(filed, &execution.id, "outcome.measured_on")
                .with("measured", outcome.measured_on)
                .with("limit", days)
                .with("due", due)
                .limited_by("success_window_days", execution.from);
        }
    }
}
