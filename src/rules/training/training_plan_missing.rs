//! Every year has an approved training plan by the policy’s day.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::record::TrainingPlan;
use crate::rules::sample::{POLICY, TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-001`.
pub const RULE: Rule = Rule {
    id: "TRN-001",
    name: "training-plan-missing",
    clauses: &["5.1.1"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["TRN-023"],
    fails: &[
        Sample { name: "there is none", edits: &[Edit::Delete(TRAINING_PLAN), Edit::Delete(TRAINING)] },
        Sample {
            name: "approved on the first of February, where the policy gives January",
            edits: &[Edit::Set(TRAINING_PLAN, "approved_on", "2026-02-01")],
        },
        Sample { name: "no decision approved it", edits: &[Edit::Remove(TRAINING_PLAN, "approved_by")] },
    ],
    passes: &[
        Sample {
            name: "approved on the last day",
            edits: &[Edit::Set(TRAINING_PLAN, "approved_on", "2026-01-31")],
        },
        Sample {
            name: "the clause came into force in the course of the year",
            edits: &[
                Edit::Delete(TRAINING_PLAN),
                Edit::Delete(TRAINING),
                Edit::Lay(POLICY, "in_force_from", "{5.1.1: 2026-01-02}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("training-plan") {
        return;
    }
    let (keeper, from) = (ctx.keeper("training-plan"), ctx.in_force_from("5.1.1"));
    let years = Period::of(Grain::Year, from).through(Period::of(Grain::Year, ctx.as_of));
    for year in years.filter(|year| year.start() >= from) {
        let plan = ctx.ledger.training_plan_of(year);
        let record = plan.map(|filed| &*filed.record);
        let deadline = ctx.deadlines().training_plan(year, keeper.1.unwrap_or_default(), record);
        if ctx.overrun(&deadline).is_none() {
            continue;
        }
        let (found, kind) = match plan {
            None => (findings.report_at(keeper), "none"),
            Some(filed) => {
                let kind = if deadline.done.is_some() { "late" } else { "unapproved" };
                (findings.report(filed, &filed.record.id, "approved_on"), kind)
            }
        };
        found
            .with("kind", kind)
            .with("year", year)
            .with("due", deadline.due.date(&ctx.ledger.zone))
            .with("approved", record.and_then(TrainingPlan::approved).unwrap_or(ctx.as_of))
            .broken(ctx, &deadline);
    }
}
