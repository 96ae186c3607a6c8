//! The JSON Schema of a kind for editors: labels in the reader's language, and the ids that a company really has.

mod form;
mod ids;
mod words;

pub use form::{Question, questions};
pub use ids::Known;

use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::yaml::Shape;
use anyhow::Result;
use serde_json::{Value, json};
use words::Words;

/// The folder below the root in which editors look for schemas.
pub const SCHEMA_FOLDER: &str = "schemas";

/// A day of the calendar, and a time of day with the zone's offset: the forms that a record takes, but for the days of
/// a month.
const DATE: &str = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])";
const TIME: &str = r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)";

/// The schema of a kind in a language; with `known`, fields that name people and units allow only those.
///
/// `title` is the label that the field has in the portal. `description` is, in English, what the code says of the
/// field, which is written in English only; in Chinese, its label and what may stand there; in both, the words of an
/// enumeration with their labels.
pub fn schema_of(kind: &Kind, messages: &Messages, locale: Locale, known: Option<&Known>) -> Result<Value> {
    let plain = (kind.schema)().as_value();
    let mut schema = plain.clone();
    if locale.is_chinese() {
        without_descriptions(&mut schema);
    }
    let named = known.map(|known| known.named(plain, kind)).unwrap_or_default();
    let words = Words { messages, locale, kind, named: &named };
    words.mapping(&mut schema, Shape::of(plain), "")?;
    for (name, definition) in schema["$defs"].as_object_mut().into_iter().flatten() {
        let reference = json!({ "$ref": format!("#/$defs/{name}"), "$defs": plain["$defs"] });
        words.mapping(definition, Shape::of(&reference), &format!("/$defs/{name}"))?;
    }
    strict(&mut schema, kind);
    if let Some(known) = known {
        known.put_into(&mut schema, &named);
    }
    schema["title"] = words.of_kind(kind)?.into();
    Ok(schema)
}

/// Forms that an editor can hold a value to, and that a record holds it to by more than its form.
fn strict(schema: &mut Value, kind: &Kind) {
    if let Some(period) = schema.pointer_mut("/$defs/Period") {
        // to an editor a year without quotes is a number; to the record it is its words
        period["type"] = json!(["string", "integer"]);
        period["minimum"] = 1000.into();
        period["maximum"] = 9999.into();
    }
    for (name, form) in [("Date", format!("^{DATE}$")), ("Moment", format!("^{DATE}T{TIME}$"))] {
        if let Some(definition) = schema.pointer_mut(&format!("/$defs/{name}")) {
            definition["pattern"] = form.into();
        }
    }
    if let (Some(id), Some(form)) = (schema.pointer_mut("/properties/id"), ids::form_of(&[kind])) {
        id["pattern"] = form.into();
    }
}

/// What tells an editor which schema is for which files, as the setting `yaml.schemas` has it; schemas lie in a
/// folder relative to the project's root.
pub fn editor_settings<'k>(kinds: impl Iterator<Item = &'k Kind>, folder: &str) -> Value {
    use crate::record::Place;
    let rows = kinds.filter(|kind| !kind.is_prose()).map(|kind| {
        let files = match kind.place {
            Place::File(path) => path.to_owned(),
            Place::Folder(folder) => format!("{folder}/*.yaml"),
            Place::Years(_) | Place::Prose(_) => format!("records/{}/*/*.yaml", kind.name),
        };
        (format!("{folder}/{}.json", kind.name), json!([files]))
    });
    json!({ "yaml.schemas": rows.collect::<serde_json::Map<_, _>>() })
}

/// Takes the descriptions out: they are written in English only. A field of that name is no description.
fn without_descriptions(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            if entries.get("description").is_some_and(Value::is_string) {
                entries.shift_remove("description");
            }
            entries.values_mut().for_each(without_descriptions);
        }
        Value::Array(items) => items.iter_mut().for_each(without_descriptions),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;
    use crate::rules::Sample;

    /// The fields of a schema that lack something, in a mapping wherever it stands.
    fn lacking(schema: &Value, path: &str, lacks: &mut Vec<String>) {
        match schema {
            Value::Object(entries) => {
                for (name, field) in schema["properties"].as_object().into_iter().flatten() {
                    let has = |what: &str| field[what].as_str().is_some_and(|said| !said.is_empty());
                    if !has("title") || !has("description") {
                        lacks.push(format!("{path}/{name}"));
                    }
                }
                entries.iter().for_each(|(key, value)| lacking(value, &format!("{path}/{key}"), lacks));
            }
            Value::Array(items) => items.iter().for_each(|item| lacking(item, path, lacks)),
            _ => {}
        }
    }

    #[test]
    fn every_field_has_a_title_and_a_description_in_every_language() {
        let messages = Messages::built_in();
        let ledger = Sample { name: "", edits: &[] }.load().unwrap();
        let known = Known::of(&ledger);
        for locale in [Locale::ZhHant, Locale::ZhHans, Locale::En] {
            let mut lacks = Vec::new();
            for kind in KINDS {
                let schema = schema_of(kind, &messages, locale, Some(&known)).unwrap();
                lacking(&schema, kind.name, &mut lacks);
            }
            assert_eq!(lacks, [""; 0], "{locale:?}");
        }
    }

    #[test]
    fn a_field_is_told_by_its_label_and_by_what_may_stand_there() {
        let messages = Messages::built_in();
        let ledger = Sample { name: "", edits: &[] }.load().unwrap();
        let known = Known::of(&ledger);
        let kind = Kind::named("complaint").unwrap();
        let schema = schema_of(kind, &messages, Locale::ZhHant, Some(&known)).unwrap();
        let told = |name: &str| schema["properties"][name]["description"].as_str().unwrap().to_owned();
        assert_eq!(told("registered_at"), "登記（日期時間，含時區）");
        assert_eq!(told("id"), "編號（本記錄的編號，也是檔名）");
        assert!(told("plan").contains("記錄編號：催收計劃"), "{}", told("plan"));
        assert!(told("channel").contains("下列之一"), "{}", told("channel"));
    }

    #[test]
    fn days_and_times_that_no_calendar_has_are_refused() {
        let messages = Messages::built_in();
        let schema = schema_of(Kind::named("complaint").unwrap(), &messages, Locale::En, None).unwrap();
        let form = |name: &str| {
            let pattern = schema["$defs"][name]["pattern"].as_str().unwrap();
            regex::Regex::new(pattern).unwrap()
        };
        for good in ["2026-06-30T10:12:00+08:00", "2026-12-31T23:59Z"] {
            assert!(form("Moment").is_match(good), "{good}");
        }
        for bad in
            ["2026-13-45T99:99+08:00", "2026-06-30T24:00+08:00", "2026-06-30T10:60Z", "2026-06-30T10:12"]
        {
            assert!(!form("Moment").is_match(bad), "{bad}");
        }
        assert!(form("Date").is_match("2026-02-28") && !form("Date").is_match("2026-00-10"));
        let id = regex::Regex::new(schema["properties"]["id"]["pattern"].as_str().unwrap()).unwrap();
        assert!(id.is_match("COMP-2026-0001") && !id.is_match("PLAN-2026-0001"));
    }
}
