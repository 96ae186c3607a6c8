//! The JSON Schema of a kind for editors: labels in the reader's language, and the ids that a company really has.

mod ids;

pub use ids::Known;

use crate::diagnostic::Args;
use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::yaml::Shape;
use anyhow::Result;
use serde_json::{Value, json};

/// The folder below the root in which editors look for schemas.
pub const SCHEMA_FOLDER: &str = "schemas";

/// The schema of a kind in a language; with `known`, fields that name people and units allow only those.
///
/// `title` is the label that the field has in the portal. `description` is, in English, what the code says of the
/// field, which is written in English only; in Chinese, the words of an enumeration with their labels.
pub fn schema_of(kind: &Kind, messages: &Messages, locale: Locale, known: Option<&Known>) -> Result<Value> {
    let plain = (kind.schema)().to_value();
    let mut schema = plain.clone();
    if locale.is_chinese() {
        without_descriptions(&mut schema);
    }
    let words = Words { messages, locale };
    words.mapping(&mut schema, Shape::of(&plain), true)?;
    for (name, definition) in schema["$defs"].as_object_mut().into_iter().flatten() {
        let reference = json!({ "$ref": format!("#/$defs/{name}"), "$defs": plain["$defs"] });
        words.mapping(definition, Shape::of(&reference), false)?;
    }
    if let Some(period) = schema.pointer_mut("/$defs/Period") {
        // to an editor a year without quotes is a number; to the record it is its words
        period["type"] = json!(["string", "integer"]);
        period["minimum"] = 1000.into();
        period["maximum"] = 9999.into();
    }
    if let Some(known) = known {
        known.put_into(&mut schema, kind);
    }
    schema["title"] =
        words.label(&format!("record-{}", kind.name))?.unwrap_or_else(|| kind.name.into()).into();
    Ok(schema)
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
                entries.remove("description");
            }
            entries.values_mut().for_each(without_descriptions);
        }
        Value::Array(items) => items.iter_mut().for_each(without_descriptions),
        _ => {}
    }
}

struct Words<'a> {
    messages: &'a Messages,
    locale: Locale,
}

impl Words<'_> {
    fn label(&self, key: &str) -> Result<Option<String>> {
        let key = key.replace('_', "-").replace('+', "-plus").to_lowercase();
        let has = self.messages.has(self.locale, &key);
        has.then(|| self.messages.text(self.locale, &key, &Args::new())).transpose()
    }

    /// Puts the words into a mapping's schema.
    fn mapping(&self, schema: &mut Value, shape: Shape, is_record: bool) -> Result<()> {
        let fields: Vec<(&str, Shape)> = shape.fields().collect();
        for (name, shape) in fields {
            let Some(field) = schema["properties"][name].as_object_mut() else { continue };
            // the id of a record has no label of its own: it is the record's name
            if let Some(label) =
                self.label(&format!("field-{name}"))?.filter(|_| !(is_record && name == "id"))
            {
                field.insert("title".to_owned(), label.into());
            }
            let english = field.remove("description").filter(|_| !self.locale.is_chinese());
            let said = [english.and_then(|said| said.as_str().map(str::to_owned)), self.values(name, shape)?];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
            if !said.is_empty() {
                field.insert("description".to_owned(), said.into());
            }
        }
        Ok(())
    }

    /// The words of a field's enumeration with their labels.
    fn values(&self, field: &str, shape: Shape) -> Result<Option<String>> {
        let shape = if shape.allows("array") { shape.items() } else { shape };
        let mut told = Vec::new();
        for word in shape.constants() {
            if let Some(label) = self.label(&format!("value-{field}-{word}"))? {
                told.push(if self.locale.is_chinese() {
                    format!("{word}：{label}")
                } else {
                    format!("{word}: {label}")
                });
            }
        }
        let between = if self.locale.is_chinese() { "；" } else { "; " };
        Ok((!told.is_empty()).then(|| told.join(between)))
    }
}
