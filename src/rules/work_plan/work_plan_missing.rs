//! Every whole year since the clause came into force has a work plan, laid down by the day that the policy gives.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::WORK_PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WPL-001`.
pub const RULE: Rule = Rule {
    id: "WPL-001",
    name: "work-plan-missing",
    clauses: &["2.2.2a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "none for the year", edits: &[Edit::Delete(WORK_PLAN)] },
        Sample { name: "laid down a day late", edits: &[Edit::Set(WORK_PLAN, "made_on", "2026-02-01")] },
    ],
    passes: &[Sample {
        name: "laid down on the last day",
        edits: &[Edit::Set(WORK_PLAN, "made_on", "2026-01-31")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("work-plan") {
        return;
    }
    let (from, deadlines) = (ctx.in_force_from("2.2.2a"), ctx.deadlines());
    for year in from.year()..=ctx.as_of.year() {
        let Some(first) = Date::new(year, 1, 1).filter(|first| *first >= from) else { continue };
        let period = Period::of(Grain::Year, first);
        let due = deadlines.annual_plan_due(period);
        if due >= ctx.as_of {
            continue;
        }
        let plans = ctx.ledger.work_plans.iter().filter(|filed| filed.record.period == period);
        let found = match plans.min_by_key(|filed| filed.record.made_on) {
            Some(filed) if filed.record.made_on <= due => continue,
            Some(filed) => findings
                .report(filed, &filed.record.id, "made_on")
                .with("kind", "late")
                .with("made", filed.record.made_on),
            None => findings.report_at(ctx.keeper("work-plan")).with("kind", "none").with("made", due),
        };
        found
            .with("period", period)
            .with("due", due)
            .limited_by("annual_plan_due_day", first)
            .since(due.plus_days(1));
    }
}
