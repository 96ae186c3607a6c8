//! One value of a record in words: links for what it names, words for enumerations, dates and numbers in the
//! page's language, and the labels of fields. A label or word that is missing shows the name in the record.

use super::super::Writer;
use super::super::words::actor;
use super::TITLES;
use crate::calendar::{Moment, Period};
use crate::locale;
use crate::portal::view::{Link, Text};
use crate::record::{Kind, Mentions, Sort};
use crate::yaml::{Node, Shape, Value};
use anyhow::Result;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// A place in a record: its path, the field whose words it uses, and what its schema says.
#[derive(Clone, Debug)]
pub(super) struct At<'s> {
    pub(super) path: String,
    pub(super) key: String,
    /// The field whose mapping holds this key, when the key is the record's own and no field.
    of: Option<String>,
    pub(super) shape: Shape<'s>,
}

impl<'s> At<'s> {
    /// The top of a record.
    pub(super) fn top(schema: &'s Json) -> Self {
        Self { path: String::new(), key: String::new(), of: None, shape: Shape::of(schema) }
    }

    /// A field of the mapping here.
    pub(super) fn field(&self, key: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let of = (!self.shape.names(key)).then(|| self.key.clone());
        let path = format!("{}{dot}{key}", self.path);
        // the values of a mapping with keys of its own speak in the words of its field
        Self { path, key: key.to_owned(), of, shape: self.shape.field(key) }
    }

    /// An item of the sequence here.
    pub(super) fn item(&self, index: usize) -> Self {
        let path = format!("{}[{index}]", self.path);
        Self { path, key: self.key.clone(), of: self.of.clone(), shape: self.shape.items() }
    }
}

/// What a record or a thing in it is about: the field that says so, and its words. One of a few words says less than a
/// sentence.
pub(super) fn title<'n>(at: &At, root: &'n Node) -> Option<(&'static str, &'n str)> {
    let told = |key: &'static str| match &root.get(key)?.value {
        Value::Scalar { text, .. } => Some((key, text.as_str())),
        _ => None,
    };
    let is_one_of_few = |key: &str| !at.shape.field(key).constants().is_empty();
    TITLES.into_iter().filter_map(told).min_by_key(|(key, _)| is_one_of_few(key))
}

/// Whether a scalar says that there is nothing.
pub(super) fn is_nothing(node: &Node) -> bool {
    match &node.value {
        Value::Scalar { text, plain } => *plain && matches!(text.as_str(), "" | "~" | "null"),
        Value::Sequence(items) => items.is_empty(),
        Value::Mapping(entries) => entries.is_empty(),
    }
}

/// The key of a message about a field: lower case, hyphens.
fn hyphened(name: &str) -> String {
    name.replace('_', "-").replace('+', "-plus").to_lowercase()
}

/// The key of a field's label: the one of its kind, where the field means something of its own there.
pub(super) fn field_key(w: &Writer, kind: &Kind, field: &str) -> String {
    let field = hyphened(field);
    let own = format!("field-{}-{field}", kind.name);
    if w.site.input.messages.has(w.locale(), &own) { own } else { format!("field-{field}") }
}

/// Reads the values of one record.
pub(super) struct Reader<'a> {
    pub(super) w: &'a Writer<'a>,
    kind: &'static Kind,
    named: BTreeMap<String, Sort>,
}

impl<'a> Reader<'a> {
    /// A reader of the record of a kind at a path.
    pub(super) fn new(w: &'a Writer<'a>, kind: &'static Kind, path: &str) -> Self {
        let ledger = w.site.input.ledger;
        let mut named = Mentions::new(&ledger.zone);
        if let Some(record) = ledger.at(kind.name, path) {
            record.mentions(&mut named);
        }
        let named = named.all.into_iter().map(|mention| (mention.field, mention.sort)).collect();
        Self { w, kind, named }
    }

    fn told(&self, key: &str, name: &str) -> Result<String> {
        let known = self.w.site.input.messages.has(self.w.locale(), key);
        if known { self.w.word(key) } else { Ok(name.to_owned()) }
    }

    /// The label of a field; of a key of the record's own, what it names.
    pub(super) fn label(&self, at: &At) -> Result<String> {
        match &at.of {
            None => self.told(&field_key(self.w, self.kind, &at.key), &at.key),
            Some(_) if self.w.site.input.ledger.unit(&at.key).is_some() => Ok(self.w.unit_in_full(&at.key)),
            Some(field) => self.word(field, &at.key),
        }
    }

    /// A title: the word for it, where it is one of a few.
    pub(super) fn title(&self, at: &At, text: &str) -> Result<String> {
        if at.shape.constants().is_empty() { Ok(text.to_owned()) } else { self.word(&at.key, text) }
    }

    fn word(&self, field: &str, value: &str) -> Result<String> {
        self.told(&format!("value-{}-{}", hyphened(field), hyphened(value)), value)
    }

    /// The person, unit, record, rule, measure or clause of an id, as a link where there is a page.
    fn id(&self, key: &str, id: &str) -> Result<Text> {
        let (w, text) = (self.w, Text::default());
        let clause = format!("clause-{}", id.replace('.', "-"));
        if w.site.input.ledger.person(id).is_some() {
            Ok(actor(w, id))
        } else if w.site.input.ledger.unit(id).is_some() {
            Ok(w.unit_link(text, id))
        } else if let Some(rule) = w.site.input.report.rules.named(id) {
            Ok(text.record(w.to(&["rules", rule.id]), rule.id, rule.name))
        } else if let Some(kpi) = w.site.input.measured.kpis().named(id) {
            w.measure(kpi)
        } else if key.starts_with("clause") && w.site.input.messages.has(w.locale(), &clause) {
            let Link { href, text: number } = w.clause(id);
            Ok(text.link(href, number))
        } else {
            w.record(text, id)
        }
    }

    /// Whether words are nothing but the id of a record, rule or measure.
    fn is_known(&self, text: &str) -> bool {
        let id = text.contains('-')
            && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-');
        id && (self.w.site.input.ledger.find(text).is_some()
            || self.w.site.input.report.rules.named(text).is_some()
            || self.w.site.input.measured.kpis().named(text).is_some())
    }

    /// A scalar in words.
    pub(super) fn scalar(&self, at: &At, text: &str, plain: bool) -> Result<Text> {
        let w = self.w;
        if !at.shape.constants().is_empty() {
            return Ok(self.word(at.of.as_deref().unwrap_or(&at.key), text)?.into());
        }
        let named = self.named.contains_key(&at.path) || at.shape.name() == "Id";
        if named || at.key.starts_with("clause") || self.is_known(text) {
            return self.id(&at.key, text);
        }
        if let Some(kind) = Kind::named(text).filter(|_| at.key == "kind") {
            return Ok(w.kind(kind.name)?.into());
        }
        let keep = |words: String| Text::default().keep(words);
        match at.shape.name() {
            "Date" => return Ok(keep(text.to_owned())),
            "Moment" => {
                if let Some(moment) = Moment::parse(text) {
                    return Ok(keep(w.moment(moment)));
                }
            }
            "Period" => {
                if let Some(period) = Period::parse(text) {
                    return Ok(keep(w.period(period)));
                }
            }
            _ => {}
        }
        match text {
            "true" if plain && at.shape.allows("boolean") => return Ok(w.word("any-yes")?.into()),
            "false" if plain && at.shape.allows("boolean") => return Ok(w.word("any-no")?.into()),
            _ => {}
        }
        // a year is a name, not a number of years
        if plain
            && at.key != "year"
            && (at.shape.allows("integer") || at.shape.allows("number"))
            && let Ok(number) = text.parse::<f64>()
            && number.is_finite()
        {
            let places = text.split_once('.').map_or(0, |(_, digits)| digits.len().min(6));
            return Ok(keep(locale::decimal(number, places as u8)));
        }
        Ok(self.w.written(text))
    }

    /// Any value on one line: lists with the mark of lists, fields with their labels.
    pub(super) fn inline(&self, at: &At, node: &Node) -> Result<Text> {
        if is_nothing(node) {
            return Ok("—".into());
        }
        let mut all = Text::default();
        match &node.value {
            Value::Scalar { text, plain } => return self.scalar(at, text, *plain),
            Value::Sequence(items) => {
                let nested = items.iter().any(|item| !matches!(item.value, Value::Scalar { .. }));
                let mark = self.w.word(if nested { "any-item-mark" } else { "list-mark" })?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        all = all.plain(mark.as_str());
                    }
                    all.0.extend(self.inline(&at.item(index), item)?.0);
                }
            }
            Value::Mapping(entries) => {
                for (index, (key, _, node)) in entries.iter().enumerate() {
                    let at = at.field(key);
                    let label = self.label(&at)?;
                    let before = if index > 0 { self.w.word("any-part-mark")? } else { String::new() };
                    let label = self.w.say("any-label", [("label", label.into())])?;
                    all = all.plain(before + &label);
                    all.0.extend(self.inline(&at, node)?.0);
                }
            }
        }
        Ok(all)
    }
}
