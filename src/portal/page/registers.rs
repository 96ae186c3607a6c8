//! The list of registers, and how the deadlines of each are counted.

use super::due::Matter;
use super::entry::{self, Entry};
use super::words::{headline, kinds};
use super::{Made, Site, Writer, feeds};
use crate::portal::view::{Cell, Column, Link, RegisterGroup, Registers, Row, Table, Text};
use anyhow::Result;
use std::collections::BTreeMap;

/// How the deadlines of a kind are counted: a sentence of the policy's numbers, and the clauses that set them.
pub(super) fn counting(w: &Writer, kind: &str) -> Result<Option<Text>> {
    let policy = w.site.input.policy.on(w.site.input.as_of);
    let (text, clauses): (String, &[&str]) = match kind {
        "complaint" => {
            let args = [
                ("registration", policy.complaint_registration_hours.into()),
                ("acknowledgement", policy.complaint_acknowledgement_working_days.into()),
                ("resolution", policy.complaint_resolution_days.into()),
                ("feedback", policy.complaint_feedback_working_days.into()),
                ("quality", policy.escalation_quality_hours.into()),
                ("leaders", policy.escalation_leaders_hours.into()),
            ];
            (w.say("counting-complaint", args)?, &["2.3.2a", "3.3.2a", "3.3.2b", "3.3.2c"])
        }
        "plan" => {
            let args = [
                ("review", policy.plan_review_working_days.into()),
                ("approval", policy.plan_approval_working_days.into()),
            ];
            (w.say("counting-plan", args)?, &["3.1.2a", "3.1.2b", "3.1.3b"])
        }
        "finding" => {
            let args = [
                ("notification", policy.finding_notification_working_days.into()),
                ("normal", policy.rectification_normal_days.into()),
                ("major", policy.rectification_major_days.into()),
                ("serious", policy.rectification_serious_days.into()),
            ];
            (w.say("counting-finding", args)?, &["3.2.3a", "3.2.3b", "3.2.3c"])
        }
        _ => return Ok(None),
    };
    let version = &w.site.input.policy.version_on(w.site.input.as_of).version;
    let mut text = Text::from(text).plain(w.say("counting-set-by", [("version", version.as_str().into())])?);
    for (position, clause) in clauses.iter().enumerate() {
        let link = w.clause(clause);
        let before = if position > 0 { w.word("list-mark")? } else { String::new() };
        text = text.plain(before).link(link.href, link.text);
    }
    Ok(Some(text.plain(w.word("sentence-end")?)))
}

/// The list of registers.
pub(super) fn list(site: &Site, waiting: &BTreeMap<String, Vec<Matter>>) -> Result<Made> {
    let w = site.page(&["records"]);
    let name = w.word("nav-records")?;
    let (mut rows, mut records, mut open, mut overdue) = (Vec::new(), 0_usize, 0_usize, 0_usize);
    for kind in kinds(site) {
        let entries = entry::all(site, kind, waiting);
        let states = || entries.iter().filter_map(|entry| entry.state.as_ref());
        let (waits, late) = (states().filter(|s| s.open).count(), states().filter(|s| s.overdue).count());
        (records, open, overdue) = (records + entries.len(), open + waits, overdue + late);
        let has_states = states().next().is_some();
        let count =
            |count: usize| if has_states { Cell::text(w.count(count)) } else { Cell::text("—").quiet() };
        let last = entries
            .iter()
            .filter_map(Entry::date)
            .max()
            .map_or_else(|| "—".to_owned(), |date| date.to_string());
        rows.push(Row::new(vec![
            Cell::text(Text::default().link(w.to(&["records", kind.name]), w.kind(kind.name)?)),
            Cell::text(w.word(&format!("register-holds-{}", kind.name))?),
            Cell::text(w.count(entries.len())).sort(entries.len().to_string()),
            count(waits),
            count(late),
            Cell::text(Text::default().keep(last)),
        ]));
    }
    let mut columns = vec![Column::words(name.clone()), Column::words(w.word("column-holds")?)];
    for key in ["column-records", "view-open", "view-overdue"] {
        columns.push(Column::figures(w.word(key)?));
    }
    columns.push(Column::words(w.word("column-latest")?));
    let said = vec![
        w.say("registers-hold", [("count", records.into()), ("registers", rows.len().into())])?,
        w.say("register-open", [("count", open.into())])?,
        w.say("register-overdue", [("count", overdue.into())])?,
    ];
    let crumbs = vec![Link::new(w.to(&[]), w.word("nav-home")?)];
    let table = Table { title: Some(name.clone()), columns, rows, ..Table::default() };
    w.render(&Registers {
        frame: w.frame(&name, crumbs, &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(overviews(&w)?),
        groups: vec![RegisterGroup { anchor: "registers".to_owned(), table }],
    })
}

/// The pages that show several registers at once; why there are no feeds, where that is so.
fn overviews(w: &Writer) -> Result<Text> {
    let pages =
        [("training", "training-page"), ("monitoring", "monitored-page"), ("hotline", "hotline-page")];
    let mut text = Text::default();
    for (position, (page, name)) in pages.into_iter().enumerate() {
        let before = if position > 0 { w.word("list-mark")? } else { String::new() };
        text = text.plain(before).link(w.to(&[page]), w.word(name)?);
    }
    if let Some(none) = feeds::none(w)? {
        text = text.plain(w.word("sentence-end")?).plain(" ").plain(none);
    }
    Ok(text)
}
