//! What a schema says of each field in the reader's language: its label, what may stand there, and the words of its
//! enumeration. Knows no company: what a field names is told to it.

use super::ids::{Listed, Named, kinds_of};
use crate::diagnostic::{Arg, Args};
use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::yaml::Shape;
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) struct Words<'a> {
    pub(super) messages: &'a Messages,
    pub(super) locale: Locale,
    pub(super) kind: &'a Kind,
    pub(super) named: &'a Named,
}

impl Words<'_> {
    pub(super) fn label(&self, key: &str) -> Result<Option<String>> {
        self.messages.label(self.locale, key)
    }

    fn say<const N: usize>(&self, key: &str, args: [(&'static str, Arg); N]) -> Result<String> {
        self.messages.text(self.locale, key, &Args::from(args))
    }

    /// The name of a kind.
    pub(super) fn of_kind(&self, kind: &Kind) -> Result<String> {
        Ok(self.label(&format!("record-{}", kind.name))?.unwrap_or_else(|| kind.name.to_owned()))
    }

    /// Puts the words into the schema of a mapping that stands at a JSON pointer.
    pub(super) fn mapping(&self, schema: &mut Value, shape: Shape, pointer: &str) -> Result<()> {
        let fields: Vec<(&str, Shape)> = shape.fields().collect();
        let required: BTreeSet<String> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        for (name, shape) in fields {
            let place = format!("{pointer}/properties/{name}");
            let Some(field) = schema["properties"][name].as_object_mut() else { continue };
            // the label of its kind, where the field means something of its own there
            let own = self.label(&format!("field-{}-{name}", self.kind.name))?;
            let label = own.map_or_else(|| self.label(&format!("field-{name}")), |own| Ok(Some(own)))?;
            let label = label.unwrap_or_else(|| name.to_owned());
            let english = field.shift_remove("description").filter(|_| !self.locale.is_chinese());
            let told = match english.as_ref().and_then(Value::as_str) {
                Some(told) => told.to_owned(),
                None => self.told(&label, shape, &place, required.contains(name))?,
            };
            let said = [Some(told), self.values(name, shape)?];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
            field.insert("title".to_owned(), label.into());
            field.insert("description".to_owned(), said.into());
        }
        Ok(())
    }

    /// The label of a field with what may stand there.
    fn told(&self, label: &str, shape: Shape, place: &str, is_required: bool) -> Result<String> {
        let key = if is_required { "schema-field" } else { "schema-field-optional" };
        self.say(key, [("label", label.into()), ("type", self.sort(shape, place)?.into())])
    }

    /// What may stand at a place.
    fn sort(&self, shape: Shape, place: &str) -> Result<String> {
        let schema = shape.json();
        let example = schema["examples"][0].as_str();
        if shape.name() == "Id" {
            return self.id(place);
        }
        if shape.allows("array") {
            return self.say("schema-list", [("type", self.sort(shape.items(), place)?.into())]);
        }
        let key = match shape.name() {
            "Date" => "schema-date",
            "Moment" => "schema-moment",
            "Period" => "schema-period",
            "Clock" => "schema-clock",
            "Scalar" | "ParameterValue" => "schema-any",
            _ if !shape.constants().is_empty() => "schema-choice",
            _ if shape.allows("object") && shape.fields().next().is_some() => "schema-fields",
            _ if shape.allows("object") => "schema-keys",
            _ if shape.allows("boolean") => "schema-truth",
            _ if shape.allows("integer") && schema["minimum"] == 0 => "schema-count",
            _ if shape.allows("integer") => "schema-whole",
            _ if shape.allows("number") => "schema-number",
            _ if !schema["pattern"].is_null() && example.is_some() => {
                return self.say("schema-pattern", [("example", example.unwrap_or_default().into())]);
            }
            _ => {
                let most = schema["maxLength"].as_u64();
                return match most {
                    Some(most) => self.say("schema-text", [("most", most.into())]),
                    None => self.say("schema-words", []),
                };
            }
        };
        self.say(key, [])
    }

    /// What the id at a place names.
    pub(super) fn id(&self, place: &str) -> Result<String> {
        if place == "/properties/id" {
            return self.say("schema-own-id", []);
        }
        let here = |own: &str| {
            own.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/']))
        };
        let sorts: BTreeSet<Listed> =
            self.named.iter().filter(|(own, _)| here(own)).flat_map(|(_, sorts)| sorts).copied().collect();
        if let Some(kinds) = kinds_of(&sorts) {
            let names = kinds.into_iter().map(|kind| self.of_kind(kind)).collect::<Result<BTreeSet<_>>>()?;
            let between = if self.locale.is_chinese() { "、" } else { ", " };
            let names = names.into_iter().collect::<Vec<_>>().join(between);
            return self.say("schema-record", [("kinds", names.into())]);
        }
        let mut said: Option<String> = None;
        let keys: BTreeSet<&str> = sorts.iter().map(|sort| key_of(*sort)).collect();
        for key in keys {
            let one = self.say(key, [])?;
            said = Some(match said {
                Some(before) => self.say("schema-or", [("one", before.into()), ("other", one.into())])?,
                None => one,
            });
        }
        said.map_or_else(|| self.say("schema-id", []), Ok)
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

fn key_of(sort: Listed) -> &'static str {
    match sort {
        Listed::Person => "schema-person",
        Listed::Unit => "schema-unit",
        Listed::Department => "schema-department",
        Listed::Team => "schema-team",
        Listed::Record(_) => "schema-any-record",
        Listed::Decision => "schema-decision",
    }
}
