//! The contact packs in force: a line each, and every value of each with where it comes from, how sure it is, and
//! whether it decides.

use super::super::Writer;
use super::place;
use crate::policy::{Bound, Calls, Hours, Limits, NamedPack, Need, Needed, Origin};
use crate::portal::view::{Cell, Mark, Row, Table, Text};
use anyhow::Result;
use std::collections::BTreeMap;

/// A line each: how many of their values come from where.
pub(super) fn packs(w: &Writer) -> Result<Table> {
    let (policy, as_of) = (w.site.input.policy, w.site.input.as_of);
    let row = |named: &&NamedPack| {
        let (title, locale) = named.pack.title.in_locale(w.locale());
        let own = if named.path.is_some() { "pack-own" } else { "pack-built-in" };
        let name = Cell::text(Text::default().id(&*named.name)).below(w.word(own)?);
        let place = policy.packs().field_of(&named.name, as_of).map(|field| place(w, &field));
        Ok(Row::new(vec![
            name,
            Cell::text(Text::from(title).lang(locale.tag())),
            Cell::text(sources(w, named)?),
            Cell::text(place.unwrap_or_default()),
        ]))
    };
    let packs = policy.packs().on(as_of);
    Ok(Table {
        columns: w.columns(&[
            "policy-column-pack",
            "column-title",
            "policy-column-sources",
            "policy-column-place",
        ])?,
        rows: packs.iter().map(row).collect::<Result<_>>()?,
        ..Table::default()
    })
}

fn sources(w: &Writer, named: &NamedPack) -> Result<String> {
    let limits = Limits::of_pack(named);
    let windows = limits.windows().iter().map(|bound| &bound.origin);
    let calls = limits.calls().iter().map(|bound| &bound.origin);
    let needs = limits.needs().iter().map(|bound| &bound.origin);
    let mut counts = BTreeMap::new();
    for origin in windows.chain(calls).chain(needs) {
        if let Origin::Pack { source, .. } = origin {
            *counts.entry(source.status).or_insert(0_usize) += 1;
        }
    }
    let words = counts.into_iter().map(|(status, count)| {
        let word = w.word(&format!("pack-status-{}", status.name()))?;
        w.say("policy-sources", [("status", word.into()), ("count", count.into())])
    });
    Ok(words.collect::<Result<Vec<_>>>()?.join(&w.word("list-mark")?))
}

/// Every value of every pack in force: the pack, what it asks, its source and status, and how it stands beside the
/// others and the policy.
pub(super) fn values(w: &Writer) -> Result<Table> {
    let (policy, as_of) = (w.site.input.policy, w.site.input.as_of);
    let (packs, combined) = (policy.packs().on(as_of), policy.limits(as_of));
    let mut rows = Vec::new();
    for named in packs {
        let alone = Limits::of_pack(named);
        for bound in alone.windows() {
            let open = combined.open(true);
            let (start, end) = (bound.value.window.start.minutes(), bound.value.window.end.minutes());
            let decides = open.iter().any(|(from, to)| *from == start || *to == end);
            rows.push(row(w, named, hours(w, bound.value)?, bound, stands(true, decides))?);
        }
        for bound in alone.calls() {
            let decides = strictest_calls(&combined, bound.value) == Some(bound.value.count);
            rows.push(row(w, named, calls(w, &bound.value)?, bound, stands(true, decides))?);
        }
        for bound in alone.needs() {
            let mut same = combined.of(bound.value.need);
            let decides = same.any(|strictest| strictest.value == bound.value);
            let stands = stands(bound.value.need.is_judged(), decides);
            rows.push(row(w, named, needed(w, bound.value)?, bound, stands)?);
        }
    }
    let keys = ["policy-column-pack", "policy-column-value", "policy-column-source", "column-state"];
    Ok(Table { columns: w.columns(&keys)?, rows, ..Table::default() })
}

/// The strictest count of calls of a span and sort, the policy's own included.
fn strictest_calls(combined: &Limits, like: Calls) -> Option<u32> {
    let alike = |calls: &Calls| calls.per_days == like.per_days && calls.counts == like.counts;
    combined.calls().iter().map(|bound| bound.value).filter(alike).map(|calls| calls.count).min()
}

/// The mark and word of a value: none judges it, it is the strictest, or a stricter one holds.
fn stands(is_judged: bool, decides: bool) -> (Mark, &'static str) {
    match (is_judged, decides) {
        (false, _) => (Mark::Na, "pack-not-judged"),
        (true, true) => (Mark::Ok, "policy-pack-strictest"),
        (true, false) => (Mark::Na, "policy-pack-stricter-holds"),
    }
}

fn row<T>(
    w: &Writer,
    named: &NamedPack,
    value: String,
    bound: &Bound<T>,
    (mark, word): (Mark, &'static str),
) -> Result<Row> {
    let source = match &bound.origin {
        Origin::Pack { source, .. } => Cell::text(w.written(&source.citation))
            .below(w.word(&format!("pack-status-{}", source.status.name()))?),
        Origin::Parameter => Cell::default(),
    };
    let name = Cell::text(Text::default().id(&*named.name));
    Ok(Row::new(vec![name, Cell::text(value), source, Cell::status(mark, w.word(word)?)]))
}

fn hours(w: &Writer, hours: Hours) -> Result<String> {
    let key = if hours.end_inclusive { "pack-window.inclusive" } else { "pack-window" };
    let (start, end) = (hours.window.start.to_string(), hours.window.end.to_string());
    w.say(key, [("start", start.into()), ("end", end.into())])
}

fn calls(w: &Writer, calls: &Calls) -> Result<String> {
    let scope = w.word(&format!("pack-scope-{}", calls.scope.name()))?;
    let args = [("count", calls.count.into()), ("days", calls.per_days.into()), ("scope", scope.into())];
    w.say(&format!("pack-calls-{}", calls.counts.name()), args)
}

fn needed(w: &Writer, needed: Needed) -> Result<String> {
    let never = needed.need == Need::ThirdParty && needed.value == 0;
    let key = format!("pack-need-{}{}", needed.need.name(), if never { ".never" } else { "" });
    w.say(&key, [("value", needed.value.into())])
}
