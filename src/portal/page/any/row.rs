//! A record of any kind in one line: for its register, and wherever another page names it. Knows no kind.

use super::super::due::Matter;
use super::super::entry::{self, Entry};
use super::super::state::{self, State};
use super::super::{Site, Writer};
use super::value::{At, Reader, field_key, is_nothing, title};
use crate::portal::view::{Cell, Column, Text};
use crate::record::{Kind, Mention, Mentions, Sort};
use crate::yaml::{Node, Value};
use anyhow::Result;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Characters of a record's words in one line at most.
const LONGEST: usize = 80;
/// Fields that stand for a record without a title at most.
const FIELDS: usize = 3;
/// Units of a record that are named in one line at most.
const UNITS: usize = 3;

/// Which columns a register has: those in which some record has something.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Layout {
    pub(in super::super) date: bool,
    pub(in super::super) unit: bool,
    pub(in super::super) state: bool,
}

impl Layout {
    /// The layout for some records.
    pub(in super::super) fn of(entries: &[Entry]) -> Self {
        Self {
            date: entries.iter().any(|entry| !entry.when.is_empty()),
            unit: entries.iter().any(|entry| !entry.units.is_empty()),
            state: entries.iter().any(|entry| entry.state.is_some()),
        }
    }
}

/// What a register asks of a record: its id, its day, the units that it names, how it stands.
pub(in super::super) fn told<'a>(
    site: &Site<'a>,
    kind: &'static Kind,
    path: &'a str,
    waiting: &BTreeMap<String, Vec<Matter>>,
) -> (&'a str, String, Vec<&'a str>, Option<State>) {
    let ledger = site.input.ledger;
    let Some(record) = ledger.at(kind.name, path) else { return ("", String::new(), Vec::new(), None) };
    let id = record.id().map_or("", |id| id);
    let when = record.governing_date(&ledger.zone).map_or_else(String::new, |date| date.to_string());
    let mut named = Mentions::new(&ledger.zone);
    record.mentions(&mut named);
    let of_unit = |mention: &&Mention<'a>| matches!(mention.sort, Sort::Unit | Sort::Department | Sort::Team);
    let mut units: Vec<&str> = record.unit().map(|unit| &**unit).into_iter().collect();
    for mention in named.all.iter().filter(of_unit) {
        let unit: &str = mention.id;
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    (id, when, units, state::any(waiting.get(id).map_or(&[], Vec::as_slice)))
}

/// The columns of the register of a kind.
pub(in super::super) fn columns(w: &Writer, kind: &'static Kind, layout: Layout) -> Result<Vec<Column>> {
    let mut columns = vec![Column::words(w.word("column-id")?).sortable()];
    if layout.date {
        let key = field_key(w, kind, kind.governing_date);
        let known = w.site.input.messages.has(w.locale(), &key);
        let label = w.word(if known { &key } else { "column-date" })?;
        columns.push(Column { sorted: Some("descending".to_owned()), ..Column::words(label).sortable() });
    }
    if layout.unit {
        columns.push(Column::words(w.word("column-unit")?).sortable());
    }
    columns.push(Column::prose(w.word("column-short")?));
    if layout.state {
        columns.extend(state::columns(w)?);
    }
    Ok(columns)
}

/// The cells of a record after its id and its day.
pub(in super::super) fn cells(
    w: &Writer,
    (kind, path): (&'static Kind, &str),
    entry: &Entry,
    layout: Layout,
    cells: &mut Vec<Cell>,
) -> Result<()> {
    if layout.unit {
        let mut text = Text::default();
        for (index, unit) in entry.units.iter().take(UNITS).enumerate() {
            let before = if index > 0 { w.word("list-mark")? } else { String::new() };
            text = text.plain(before);
            text.0.extend(entry::unit(w, unit).text.0);
        }
        let more = entry.units.len().saturating_sub(UNITS);
        if more > 0 {
            text = text.plain(w.say("any-units-more", [("count", more.into())])?);
        }
        cells.push(if entry.units.is_empty() { Cell::text("—").quiet() } else { Cell::text(text) });
    }
    cells.push(Cell::text(short(w, kind, path)?));
    if layout.state {
        state::cells(w, entry.state.as_ref(), cells)?;
    }
    Ok(())
}

fn cut(w: &Writer, text: &str) -> Result<String> {
    let cut: String = text.chars().take(LONGEST).collect();
    let more = if cut.len() < text.len() { w.word("any-cut")? } else { String::new() };
    Ok(cut.split_whitespace().collect::<Vec<_>>().join(" ") + &more)
}

/// The titles of the things in the first list of a record whose things have titles.
fn listed(w: &Writer, reader: &Reader, top: &At, root: &Node) -> Result<Option<Text>> {
    let Value::Mapping(entries) = &root.value else { return Ok(None) };
    for (key, _, node) in entries {
        let Value::Sequence(items) = &node.value else { continue };
        let list = top.field(key);
        let titled = |(index, item)| {
            let at = list.item(index);
            let (key, text) = title(&at, item)?;
            Some(reader.title(&at.field(key), text))
        };
        let titles: Vec<String> = items.iter().enumerate().filter_map(titled).collect::<Result<_>>()?;
        if !titles.is_empty() {
            let titles = cut(w, &titles.join(&w.word("any-part-mark")?))?;
            return Ok(Some(reader.w.written(&titles)));
        }
    }
    Ok(None)
}

/// A record in a few words: its title, else its first fields that are neither dates, units nor people.
pub(in super::super) fn short(w: &Writer, kind: &'static Kind, path: &str) -> Result<Text> {
    w.site.shorts.get(path, || {
        let Some(root) = tree(w.site, kind, path) else { return Ok("—".into()) };
        in_short(w, kind, path, &root)
    })
}

/// What stands in the file of a record; `None` where that cannot be read.
pub(in super::super) fn tree(site: &Site, kind: &'static Kind, path: &str) -> Option<Arc<Node>> {
    site.trees.get(kind, path, || Node::walk(&kind.yaml_of(site.input.ledger.sources.text(path)?)).0)
}

fn in_short(w: &Writer, kind: &'static Kind, path: &str, root: &Node) -> Result<Text> {
    let reader = Reader::new(w, kind, path);
    let (schema, mut all) = ((kind.schema)(), Text::default());
    let top = At::top(schema.as_value());
    if let Some((key, text)) = title(&top, root) {
        let text = reader.title(&top.field(key), text)?;
        return Ok(reader.w.written(&cut(w, &text)?));
    }
    if let Some(words) = listed(w, &reader, &top, root)? {
        return Ok(words);
    }
    let Value::Mapping(entries) = &root.value else { return Ok("—".into()) };
    let mut shown = 0;
    for (key, _, node) in entries.iter().filter(|(_, _, node)| !is_nothing(node)) {
        let at = top.field(key);
        let Value::Scalar { text, plain } = &node.value else { continue };
        let told = matches!(at.shape.name(), "Date" | "Moment" | "Id" | "Text");
        if told || shown == FIELDS {
            continue;
        }
        if shown > 0 {
            all = all.plain(w.word("any-part-mark")?);
        }
        if at.shape.constants().is_empty() && at.shape.name() != "Period" {
            all = all.plain(w.say("any-label", [("label", reader.label(&at)?.into())])?);
        }
        all.0.extend(reader.scalar(&at, text, *plain)?.0);
        shown += 1;
    }
    Ok(if shown > 0 { all } else { "—".into() })
}
