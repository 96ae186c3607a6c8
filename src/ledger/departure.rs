//! Where an execution departs from its plan, amendments included: the comparison of two records, which a rule
//! reports and a measure counts.

use super::{Filed, Ledger, plan_on};
use crate::record::{Channel, Contacts, Execution, Plan, Times, Window};
use std::sync::Arc;

/// One departure of an execution from its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    /// Field path of the execution.
    pub field: String,
    /// Field path of the plan.
    pub beside: String,
    /// What sort: `unit`, `channel`, `early`, `late`, `window`, `no-window`, `day` or `week`.
    pub kind: &'static str,
    /// What was done.
    pub actual: String,
    /// What was planned; empty where nothing was.
    pub planned: String,
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

/// Every departure of an execution from its plan, in the order of the plan's content, the unit last. An
/// execution is counted over a month, so it departs from the plan only where it departs from the plan as it
/// stood on its first day and from what each amendment within its days made of it.
pub fn departures(ledger: &Ledger, plan: &Filed<Plan>, execution: &Execution) -> Vec<Departure> {
    let mut days = vec![execution.from];
    for amendment in &plan.record.amendments {
        let approved = amendment.approved_at().map(|at| ledger.zone.date(at));
        days.extend(approved.map(|approved| approved.max(amendment.effective_from)));
    }
    days.retain(|day| *day >= execution.from && *day <= execution.to.max(execution.from));
    let versions: Vec<Arc<Plan>> = days.into_iter().map(|day| plan_on(ledger, plan, day)).collect();
    let mut departures = from_all(execution, &versions);
    let known = [&execution.unit, &plan.record.unit].iter().all(|unit| ledger.unit(unit).is_some());
    if known && !ledger.belongs(&execution.unit, &plan.record.unit) {
        departures.push(Departure::new("unit", "unit", "unit", &execution.unit, &plan.record.unit));
    }
    departures
}

fn from_all(execution: &Execution, versions: &[Arc<Plan>]) -> Vec<Departure> {
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
