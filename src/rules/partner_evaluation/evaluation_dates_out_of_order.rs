//! An evaluation is made after its period began, and sets the next one within the days that the policy gives.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EVALUATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PEV-004`.
pub const RULE: Rule = Rule {
    id: "PEV-004",
    name: "evaluation-dates-out-of-order",
    clauses: &["1.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["PEV-001"],
    fails: &[
        Sample { name: "made tomorrow", edits: &[Edit::Set(EVALUATION, "evaluated_on", "2026-07-01")] },
        Sample { name: "made before its period began", edits: &[Edit::Set(EVALUATION, "period", "2026-Q2")] },
        Sample {
            name: "the next one too far off",
            edits: &[Edit::Set(EVALUATION, "next_due", "2026-07-01")],
        },
        Sample { name: "the next one before it", edits: &[Edit::Set(EVALUATION, "next_due", "2026-03-29")] },
    ],
    passes: &[Sample {
        name: "the next one on the last day",
        edits: &[Edit::Set(EVALUATION, "next_due", "2026-06-30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.partner_evaluations {
        let evaluation = &filed.record;
        let made = evaluation.evaluated_on;
        let limit = ctx.on(made).partner_evaluation_days;
        let (kind, field) = match evaluation.next_due {
            _ if made > ctx.as_of => ("future", "evaluated_on"),
            _ if made < evaluation.period.start() => ("before", "evaluated_on"),
            next if next <= made => ("next", "next_due"),
            next if next.days_since(made) > i64::from(limit) => ("late", "next_due"),
            _ => continue,
        };
        findings
            .report(filed, &evaluation.id, field)
            .with("kind", kind)
            .with("made", made)
            .with("next", evaluation.next_due)
            .with("days", evaluation.next_due.days_since(made))
            .with("limit", limit)
            .limited_by("partner_evaluation_days", made);
    }
}
