//! Every session carries out an item of the training plan of its year.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-006`.
pub const RULE: Rule = Rule {
    id: "TRN-006",
    name: "session-without-plan-item",
    clauses: &["5.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-004", "TRN-003", "TRN-012", "TRN-013", "TRN-017", "TRN-023"],
    fails: &[
        Sample { name: "no plan", edits: &[Edit::Remove(TRAINING, "plan")] },
        Sample { name: "no item", edits: &[Edit::Remove(TRAINING, "item")] },
        Sample { name: "an item that the plan has not", edits: &[Edit::Set(TRAINING, "item", "9")] },
        Sample { name: "held in another year", edits: &[Edit::Set(TRAINING, "date", "2025-12-30")] },
    ],
    passes: &[Sample {
        name: "another item of the plan",
        edits: &[Edit::Set(TRAINING, "item", "4"), Edit::Set(TRAINING_PLAN, "items[0].month", "2026-08")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let plan = session.plan.as_ref().map(|id| ctx.ledger.training_plan(id));
        let (kind, field) = match (plan, session.item) {
            (None, _) => ("plan", "plan"),
            // a plan that there is not is told by another rule
            (Some(None), _) => continue,
            (_, None) => ("item", "item"),
            (Some(Some(plan)), Some(item)) if plan.record.item(item).is_none() => ("unknown", "item"),
            (Some(Some(plan)), _) if plan.record.year != session.date.year() => ("year", "date"),
            _ => continue,
        };
        findings
            .report(filed, &session.id, field)
            .with("kind", kind)
            .with("plan", session.plan.as_deref().unwrap_or_default())
            .with("item", session.item.unwrap_or_default());
    }
}
