//! In every interval since the clause came into force, each department, partner agency and collector was assessed.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::kpi::owes_assessment;
use crate::policy::Parameters;
use crate::record::Role;
use crate::rules::found::Found;
use crate::rules::sample::{ASSESSMENT_C1, ASSESSMENT_CS, ASSESSMENT_S12, POLICY, SPECIAL};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-004`.
pub const RULE: Rule = Rule {
    id: "ASM-004",
    name: "assessment-missing",
    clauses: &["4.2.1", "4.2.2", "1.2.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "customer service was not assessed in the first quarter",
            edits: &[Edit::Delete(ASSESSMENT_CS), Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}")],
        },
        Sample {
            name: "a collector was not",
            edits: &[Edit::Delete(ASSESSMENT_S12), Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}")],
        },
        Sample {
            name: "one of its teams was, the department was not",
            edits: &[
                Edit::Set(ASSESSMENT_C1, "unit", "C1-A"),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
            ],
        },
        Sample {
            name: "a special topic of it was, the period was not",
            edits: &[
                Edit::Delete(ASSESSMENT_CS),
                Edit::Set(SPECIAL, "unit", "CS"),
                Edit::Set(SPECIAL, "period", "2026-Q1"),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
            ],
        },
        Sample {
            name: "one month of the quarter was",
            edits: &[
                Edit::Set(ASSESSMENT_CS, "period", "2026-03"),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "there was still time to issue it",
            edits: &[
                Edit::Delete(ASSESSMENT_CS),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
                Edit::Set(POLICY, "versions[0].parameters.assessment_issue_days", "91"),
            ],
        },
        Sample {
            name: "collectors are assessed by the year",
            edits: &[
                Edit::Delete(ASSESSMENT_S12),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
                Edit::Set(POLICY, "versions[0].parameters.collector_assessment_interval", "year"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("assessment") {
        return;
    }
    for (period, last) in closed(ctx, |policy| policy.assessment_interval) {
        for unit in ctx.ledger.units().filter(|unit| owes_assessment(ctx.ledger, ctx.policy, unit, period)) {
            if !ctx.ledger.is_assessed(period, |one| one.is_of_unit(&unit.id)) {
                report(findings, ctx.path_of(&unit.id), ("unit", &unit.id), period, last)
                    .limited_by("assessment_interval", period.start());
            }
        }
    }
    for (period, last) in closed(ctx, |policy| policy.collector_assessment_interval) {
        for filed in &ctx.ledger.people {
            let person = &filed.record;
            let stayed =
                [period.start(), period.end()].iter().all(|day| person.has_role(Role::Collector, *day));
            if stayed && !ctx.ledger.is_assessed(period, |one| one.person.as_ref() == Some(&person.id)) {
                report(findings, &filed.path, ("person", &person.id), period, last)
                    .limited_by("collector_assessment_interval", period.start());
            }
        }
    }
}

/// The intervals of which the time for the issue has passed too, with the last day of that.
fn closed(ctx: &Ctx, grain: fn(&Parameters) -> Grain) -> Vec<(Period, Date)> {
    let mut closed = ctx.closed_intervals(&["assessment"], grain, "4.2.1");
    for (period, last) in &mut closed {
        let issue = period.end().plus_days(i64::from(ctx.on(period.end()).assessment_issue_days));
        *last = issue.max(*last);
    }
    closed.retain(|(_, last)| *last < ctx.as_of);
    closed
}

fn report<'f>(
    findings: &'f mut Findings,
    path: &str,
    (kind, id): (&'static str, &str),
    period: Period,
    last: Date,
) -> &'f mut Found {
    findings
        .report_at((path, Some(id)))
        .with("kind", kind)
        .with("who", id)
        .with("period", period)
        .with("last", last)
        .since(last.plus_days(1))
}
