//! The page of deadlines: what is overdue, what is due this week, what falls due within the policy's horizon.

use super::calendar;
use super::due::{self, Matter};
use super::words::headline;
use super::{Made, Site, feeds, months};
use crate::calendar::Date;
use crate::portal::view::{Deadlines, DueGroup, Link, Text};
use anyhow::Result;

/// The page.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["deadlines"]);
    let as_of = site.input.as_of;
    let horizon = site.input.policy.on(as_of).deadline_horizon_days;
    let sunday = as_of.plus_days(7 - i64::from(as_of.weekday()));
    let last = as_of.plus_days(i64::from(horizon)).max(sunday);
    let matters = due::all(site)?;
    let within = |from: Date, to: Date| -> Vec<&Matter> {
        matters.iter().filter(|matter| from <= matter.due && matter.due <= to).collect()
    };
    let overdue: Vec<_> = matters.iter().filter(|matter| matter.is_overdue(site)).collect();
    let (week, later) = (within(as_of, sunday), within(sunday.plus_days(1), last));
    let beyond = matters.iter().filter(|matter| matter.due > last).count();
    let mut said = vec![
        w.say("deadlines-overdue", [("count", overdue.len().into())])?,
        w.say("deadlines-week", [("count", week.len().into())])?,
    ];
    said.push(w.say("deadlines-later", [("count", later.len().into()), ("days", horizon.into())])?);
    if beyond > 0 {
        said.push(w.say("deadlines-beyond", [("count", beyond.into())])?);
    }
    let group = |title: String, empty: &str, matters: &[&Matter]| {
        Ok::<_, anyhow::Error>(DueGroup {
            title,
            note: Some(w.say("deadlines-count", [("count", matters.len().into())])?),
            items: matters.iter().map(|matter| matter.shown(&w)).collect::<Result<_>>()?,
            empty: w.word(empty)?,
        })
    };
    let clause = w.clause("2.2.2d");
    let mut lead = Text::from(w.word("deadlines-lead")?).plain(" ").link(clause.href, clause.text);
    if let Some(none) = feeds::none(&w)? {
        lead = lead.plain(" ").plain(none);
    }
    let here = w.word("nav-deadlines")?;
    let page = Deadlines {
        frame: w.frame(&here, vec![Link::new(w.to(&[]), w.word("nav-home")?)], &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(lead),
        calendars: [vec![months::link(&w)?], calendar::links(&w, &matters)?].concat(),
        groups: vec![
            group(w.word("status-overdue")?, "deadlines-none-overdue", &overdue)?,
            group(
                w.say("deadlines-this-week", [("date", w.date(sunday).into())])?,
                "deadlines-none-week",
                &week,
            )?,
            group(w.say("deadlines-next", [("days", horizon.into())])?, "deadlines-none-later", &later)?,
        ],
    };
    Ok(vec![w.render(&page)?])
}
