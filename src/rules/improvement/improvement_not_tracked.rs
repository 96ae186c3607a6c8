//! An open improvement is looked at every so many days.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-004`.
pub const RULE: Rule = Rule {
    id: "IMP-004",
    name: "improvement-not-tracked",
    clauses: &["2.2.2d", "3.3.3c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody looked for thirty-one days",
            edits: &[
                Edit::Remove(IMPROVEMENT, "tracking"),
                Edit::Set(IMPROVEMENT, "opened_on", "2026-05-10"),
            ],
        },
        Sample {
            name: "nobody has looked since",
            edits: &[Edit::Remove(IMPROVEMENT, "done_on"), Edit::Set(IMPROVEMENT, "due", "2026-07-15")],
        },
    ],
    passes: &[Sample { name: "done within the days", edits: &[Edit::Remove(IMPROVEMENT, "tracking")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        let until = improvement.done_on.unwrap_or(ctx.as_of);
        let mut looks: Vec<Date> = improvement.tracking.iter().map(|look| look.on).collect();
        looks.extend([improvement.opened_on, until]);
        looks.sort_unstable();
        let gap = looks.windows(2).find(|pair| {
            let limit = i64::from(ctx.on(pair[0]).improvement_tracking_days);
            pair[0] >= improvement.opened_on && pair[1] <= until && pair[1].days_since(pair[0]) > limit
        });
        let Some([from, to]) = gap else { continue };
        let limit = ctx.on(*from).improvement_tracking_days;
        findings
            .report(
                filed,
                &improvement.id,
                if improvement.tracking.is_empty() { "opened_on" } else { "tracking" },
            )
            .with("from", *from)
            .with("to", *to)
            .with("days", to.days_since(*from))
            .with("limit", limit)
            .limited_by("improvement_tracking_days", *from)
            .since(from.plus_days(i64::from(limit) + 1));
    }
}
