//! Deadlines as events of a calendar.

use crate::agenda::Item;
use crate::diagnostic::{Arg, Args};
use crate::icalendar::Event;
use crate::locale::{Locale, Messages};
use anyhow::Result;

/// An all-day event for each item, on its due day, in the order given. What changes from day to day, such as
/// how much time is left, is not said: the same deadline has the same event in every edition. When its record was
/// changed and where it is shown, others know.
pub fn events(messages: &Messages, locale: Locale, items: &[&Item]) -> Result<Vec<Event>> {
    items.iter().map(|item| event(messages, locale, item)).collect()
}

fn event(messages: &Messages, locale: Locale, item: &Item) -> Result<Event> {
    let deadline = &item.deadline;
    let what = messages.text(locale, deadline.task.key(), &Args::new())?;
    let clause = [("clause", Arg::Text(deadline.clause.clone()))].into();
    let rule = deadline.rule.clone().unwrap_or_default();
    let people = item.people.iter().map(|id| &**id).collect::<Vec<_>>().join(", ");
    let lines = [
        rule.clone(),
        deadline.unit.clone(),
        format!("{} {people}", item.department).trim().to_owned(),
        messages.text(locale, "due-clause", &clause)?,
    ];
    let said: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(Event {
        uid: format!("{}@deadlines.pinguan", item.name()),
        date: item.due,
        summary: format!("{what} {rule} {}", deadline.record).replace("  ", " "),
        description: said.join("\n"),
        changed: None,
        address: None,
        categories: vec![item.department.clone()].into_iter().filter(|name| !name.is_empty()).collect(),
    })
}
