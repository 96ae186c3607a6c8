//! The page of a record of any kind without a page of its own: its title, the sentence, what waits, its fields
//! in the order of its file, what happened. Knows no kind: all that it says comes from the record's tree, its
//! schema, what it names, and the labels of its fields, and from what is computed of it elsewhere.

mod fields;
mod happened;
pub(super) mod row;
mod value;

pub(super) use row::{Layout, cells, columns, told, tree};

use super::due::Matter;
use super::lineage::Index;
use super::sheet::Sheet;
use super::words::headline;
use super::{Made, Site, agreement, meetings, state};
use crate::markdown;
use crate::portal::view::{Fact, Mark, Prose, Record as Page, Status};
use crate::record::Kind;
use crate::yaml;
use anyhow::Result;
use value::{At, Reader};

/// Fields that name what a record is about, the first that is there.
const TITLES: [&str; 6] = ["title", "topic", "subject", "summary", "what", "reason"];

/// Kinds whose pages and lines are made elsewhere.
pub(super) const OWN: [&str; 7] =
    ["plan", "execution", "complaint", "survey", "data-audit", "finding", "waiver"];

/// The page of one record.
pub(super) fn page<'a>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    kind: &'static Kind,
    path: &'a str,
    id: &'a str,
) -> Result<Made> {
    let sheet = Sheet::new(site, index, kind.name, id, path);
    let w = &sheet.w;
    let mut record = sheet.parts()?;
    let schema = (kind.schema)();
    let text = site.input.ledger.sources.text(path).unwrap_or_default();
    let root = tree(site, kind, path);
    let waiting = index.waiting(id);
    record.statuses = match state::any(waiting) {
        Some(state) => vec![state.status(w)?],
        None => Vec::new(),
    };
    record.headline = headline(w, sentence(&sheet, kind, path, waiting)?)?;
    record.fields = waiting.iter().map(|matter| waits(&sheet, matter)).collect::<Result<_>>()?;
    if let Some(root) = &root {
        let reader = Reader::new(w, kind, path);
        let top = At::top(schema.as_value());
        let title = value::title(&top, root);
        let words = title.map(|(key, text)| reader.title(&top.field(key), text)).transpose()?;
        record.lead = words.map(|text| reader.w.written(&text));
        let content = fields::content(&reader, &top, root, title.map(|(key, _)| key))?;
        record.fields.extend(content.fields);
        (record.groups, record.tables, record.prose) = (content.groups, content.tables, content.prose);
        record.prose.extend(body(&reader, kind, text)?);
        record.timeline = Some(sheet.timeline(happened::all(&reader, kind, &top, root)?)?);
    }
    record.tables.extend(agreement::tables(w, id)?);
    record.tables.extend(meetings::decided(w, id)?);
    record.fields.extend(meetings::quorum(w, id)?);
    record.fields.push(sheet.file()?);
    w.render(&Page { frame: sheet.frame()?, record })
}

/// What stands at places of a record of any kind, by its labels: the rest of a page of a kind's own. Each place comes with
/// whether anything stands there, so that the file is read once more only where something does.
pub(super) fn more(sheet: &Sheet, places: &[(&str, bool)]) -> Result<Vec<Fact>> {
    let places: Vec<&str> = places.iter().filter(|(_, there)| *there).map(|(place, _)| *place).collect();
    let Some(kind) = Kind::named(sheet.kind).filter(|_| !places.is_empty()) else { return Ok(Vec::new()) };
    let Some(root) = tree(sheet.w.site, kind, sheet.path) else { return Ok(Vec::new()) };
    let (schema, reader) = ((kind.schema)(), Reader::new(&sheet.w, kind, sheet.path));
    let top = At::top(schema.as_value());
    let facts = places.into_iter().map(|place| fields::at(&reader, &top, &root, place));
    Ok(facts.collect::<Result<Vec<_>>>()?.concat())
}

/// The text of a record that is one, such as a report.
fn body(reader: &Reader, kind: &Kind, text: &str) -> Result<Option<Prose>> {
    let fronted = kind.is_prose().then(|| yaml::fronted(text).ok()).flatten();
    let prose = |fronted: yaml::Fronted| {
        let text = &fronted.body.text;
        let lang = reader.w.language(text).map(str::to_owned);
        Ok(Prose { title: reader.w.word("any-body")?, text_html: markdown::render(text), lang })
    };
    fronted.map(prose).transpose()
}

/// What it is, of which unit, when; what waits first, or that nothing waits.
fn sentence(sheet: &Sheet, kind: &'static Kind, path: &str, waiting: &[Matter]) -> Result<Vec<String>> {
    let (w, ledger) = (&sheet.w, sheet.w.site.input.ledger);
    let tells = ledger.at(kind.name, path);
    let unit = tells.and_then(|tells| tells.unit()).map_or_else(String::new, |unit| w.unit_in_full(unit));
    let date = tells.and_then(|tells| tells.governing_date(&ledger.zone));
    let date = date.map_or_else(String::new, |date| w.date(date));
    let key = match (unit.is_empty(), date.is_empty()) {
        (false, false) => "any-of-unit-on",
        (false, true) => "any-of-unit",
        (true, false) => "any-on",
        (true, true) => "any-is",
    };
    let args = [("kind", w.kind(kind.name)?.into()), ("unit", unit.into()), ("date", date.into())];
    let mut said = vec![w.say(key, args)?];
    match waiting.split_first() {
        None => said.push(w.word("any-waits-nothing")?),
        Some((first, rest)) => {
            let args = [
                ("what", first.words(w)?.into()),
                ("date", w.date(first.due).into()),
                ("left", first.left(w)?.into()),
            ];
            said.push(w.say("any-waits", args)?);
            if !rest.is_empty() {
                said.push(w.say("any-waits-more", [("count", rest.len().into())])?);
            }
        }
    }
    said.extend(sheet.found_in_words()?);
    Ok(said)
}

/// A deadline that waits, as a field.
fn waits(sheet: &Sheet, matter: &Matter) -> Result<Fact> {
    let w = &sheet.w;
    let mut fact = Fact::new(w.word("any-to-do")?, matter.words(w)?);
    fact.note = Some(crate::portal::view::Text::default().keep(matter.due.to_string()));
    let left = matter.left(w)?;
    fact.status = Some(matter.status(w)?.unwrap_or_else(|| Status::new(Mark::Wait, left)));
    Ok(fact)
}
