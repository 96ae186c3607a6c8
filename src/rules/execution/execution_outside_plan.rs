//! An execution keeps to the plan in force on its days.

use crate::diagnostic::{Level, Nature};
use crate::ledger::{Filed, plan_on};
use crate::record::{Channel, Contacts, Execution, Plan, Times, Window};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-002`.
pub const RULE: Rule = Rule {
    id: "EXE-002",
    name: "execution-outside-plan",
    clauses: &["3.1.3a", "3.2.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "worked after the plan’s last day",
            edits: &[Edit::Set(PLAN, "when.to", "2026-05-30")],
        },
        Sample { name: "executed by another department", edits: &[Edit::Set(EXECUTION, "unit", "CS")] },
        Sample {
            name: "letters that the plan does not name",
            edits: &[Edit::Set(EXECUTION, "contacts.channels", "[phone, letter]")],
        },
        Sample {
            name: "calls after the plan’s hours",
            edits: &[Edit::Set(EXECUTION, "contacts.weekdays.end", "\"20:10\"")],
        },
        Sample {
            name: "contacts on Sunday",
            edits: &[Edit::Set(EXECUTION, "contacts.sunday", "{start: \"10:00\", end: \"11:00\"}")],
        },
        Sample {
            name: "three attempts a day where the plan has two",
            edits: &[Edit::Set(EXECUTION, "contacts.most_per_day", "3")],
        },
        Sample {
            name: "seven attempts a week where the plan has six",
            edits: &[Edit::Set(EXECUTION, "contacts.most_per_week", "7")],
        },
    ],
    passes: &[
        Sample {
            name: "up to the very end of the plan’s hours",
            edits: &[Edit::Set(EXECUTION, "contacts.weekdays.end", "\"20:00\"")],
        },
        Sample {
            name: "late calls in a month in which the hours were cut",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let Some(plan) = ctx.ledger.plan(&filed.record.plan) else { continue };
        let execution = &filed.record;
        let versions = versions(ctx, plan, execution);
        let mut departures = departures(execution, &versions);
        let known = [&execution.unit, &plan.record.unit].iter().all(|unit| ctx.ledger.unit(unit).is_some());
        if known && !ctx.ledger.belongs(&execution.unit, &plan.record.unit) {
            departures.push(Departure::new("unit", "unit", "unit", &execution.unit, &plan.record.unit));
        }
        for departure in departures {
            findings
                .report(filed, &execution.id, departure.field)
                .with("kind", departure.kind)
                .with("plan", &*execution.plan)
                .with("actual", departure.actual)
                .with("planned", departure.planned)
                .beside(&plan.path, departure.beside, "plan-says-here")
                .since(execution.to);
        }
    }
}

/// The plan as it stood on the first day of an execution, and as each amendment within its days left it.
/// An execution is counted over a month, so it departs from the plan only where it departs from all.
fn versions(ctx: &Ctx, plan: &Filed<Plan>, execution: &Execution) -> Vec<Plan> {
    let mut days = vec![execution.from];
    for amendment in &plan.record.amendments {
        let approved = amendment.approved_at().map(|at| ctx.date(at));
        days.extend(approved.map(|approved| approved.max(amendment.effective_from)));
    }
    days.retain(|day| *day >= execution.from && *day <= execution.to.max(execution.from));
    days.into_iter().map(|day| plan_on(ctx.ledger, plan, day)).collect()
}

/// One departure from the plan: field of the execution, field of the plan, what was done, what was planned.
struct Departure {
    field: String,
    beside: String,
    kind: &'static str,
    actual: String,
    planned: String,
}

impl Departure {
    fn new(
        field: impl Into<String>,
        beside: impl Into<String>,
        kind: &'static str,
        actual: &impl ToString,
        planned: &impl ToString,
    ) -> Self {
        let (actual, planned) = (actual.to_string(), planned.to_string());
        Self { field: field.into(), beside: beside.into(), kind, actual, planned }
    }
}

fn departures(execution: &Execution, versions: &[Plan]) -> Vec<Departure> {
    let contacts = &execution.contacts;
    let mut found = Vec::new();
    let channels: Vec<Channel> =
        versions.iter().filter_map(|plan| plan.how.as_ref()).flat_map(|how| how.channels.clone()).collect();
    for (index, channel) in contacts.channels.iter().enumerate() {
        if !channels.is_empty() && !channels.contains(channel) {
            let planned = channels.iter().map(|channel| channel.name()).collect::<Vec<_>>().join(", ");
            let field = format!("contacts.channels[{index}]");
            found.push(Departure::new(field, "how.channels", "channel", &channel.name(), &planned));
        }
    }
    let whens: Vec<&Times> = versions.iter().filter_map(|plan| plan.when.as_ref()).collect();
    let Some(first) = whens.first() else { return found };
    if whens.iter().all(|when| execution.from < when.from) {
        found.push(Departure::new("from", "when.from", "early", &execution.from, &first.from));
    }
    if whens.iter().all(|when| execution.to > when.to) {
        found.push(Departure::new("to", "when.to", "late", &execution.to, &first.to));
    }
    found.extend(windows(contacts, &whens));
    let most = |of: fn(&Times) -> u64| whens.iter().map(|when| of(when)).max().unwrap_or(u64::MAX);
    for (span, actual, planned) in [
        ("day", contacts.most_per_day, most(|when| when.max_attempts_per_day)),
        ("week", contacts.most_per_week, most(|when| when.max_attempts_per_week)),
    ] {
        if actual > planned {
            let (field, beside) =
                (format!("contacts.most_per_{span}"), format!("when.max_attempts_per_{span}"));
            found.push(Departure::new(field, beside, span, &actual, &planned));
        }
    }
    found
}

fn windows(contacts: &Contacts, whens: &[&Times]) -> Vec<Departure> {
    let mut found = Vec::new();
    for (day, actual) in contacts.windows() {
        let planned: Vec<Window> = whens
            .iter()
            .flat_map(|when| when.windows())
            .filter(|(name, _)| *name == day)
            .map(|(_, w)| w)
            .collect();
        let (start, end) = (planned.iter().map(|w| w.start).min(), planned.iter().map(|w| w.end).max());
        let (field, beside) = (format!("contacts.{day}"), format!("when.{day}"));
        let text = |window: Window| format!("{}–{}", window.start, window.end);
        match start.zip(end).map(|(start, end)| Window { start, end }) {
            None => found.push(Departure::new(field, beside, "no-window", &text(actual), &"")),
            Some(planned) if !planned.covers(actual) => {
                found.push(Departure::new(field, beside, "window", &text(actual), &text(planned)));
            }
            Some(_) => {}
        }
    }
    found
}
