//! The questions of a form for a new record, made from the schema of its kind: what each field is called, what may
//! stand there, and which fields stand within it.

use super::ids::Known;
use super::schema_of;
use super::words::Words;
use crate::diagnostic::{Arg, Args};
use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::yaml::Shape;
use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

/// What people write after others have looked at the record: `approve` and `act` write it.
const LATER: [&str; 3] = ["reviews", "approvals", "amendments"];
/// Ids beyond which a field is typed and not chosen.
const CHOSEN_MOST: usize = 300;

/// One question.
#[derive(Debug, Default, Serialize)]
pub struct Question {
    /// The field's name in the record.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What may stand there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hint: String,
    /// How it is asked: `text`, `line`, `id`, `choice`, `date`, `moment`, `truth`, `whole`, `number`, `any`, `table` or
    /// `group`.
    pub sort: &'static str,
    /// Whether a record lacks something without it.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// Whether there may be several.
    #[serde(skip_serializing_if = "is_false")]
    pub many: bool,
    /// What is chosen from: the word of the record, and what it is called where it has a name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Vec<String>>,
    /// The form of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The longest text, or the largest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u64>,
    /// The smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i64>,
    /// The questions of a group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Question>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde asks for")]
fn is_false(truth: &bool) -> bool {
    !truth
}

/// The questions for a new record of a kind, in the order of its fields.
pub fn questions(kind: &Kind, messages: &Messages, locale: Locale, known: &Known) -> Result<Vec<Question>> {
    let plain = (kind.schema)().as_value();
    let schema = schema_of(kind, messages, locale, Some(known))?;
    let named = known.named(plain, kind);
    let words = Words { messages, locale, kind, named: &named };
    Asked { plain, schema: &schema, words }.of(&schema, "")
}

struct Asked<'a> {
    plain: &'a Value,
    schema: &'a Value,
    words: Words<'a>,
}

/// A value without the branch that stands for nothing.
fn present(value: &Value) -> &Value {
    let branches = value["anyOf"].as_array().filter(|_| value["$ref"].is_null());
    let mut there = branches.into_iter().flatten().filter(|branch| branch["type"] != "null");
    match (there.next(), there.next()) {
        (Some(only), None) => only,
        _ => value,
    }
}

fn is(value: &Value, name: &str) -> bool {
    value["type"] == name || value["type"].as_array().is_some_and(|all| all.iter().any(|one| one == name))
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

impl Asked<'_> {
    fn say(&self, key: &str, args: impl Into<Args>) -> Result<String> {
        self.words.messages.text(self.words.locale, key, &args.into())
    }

    /// The questions of a mapping that stands at a JSON pointer.
    fn of(&self, mapping: &Value, place: &str) -> Result<Vec<Question>> {
        let shape = Shape::of(mapping);
        let required = texts(&mapping["required"]);
        let names = shape.fields().map(|(name, _)| name).filter(|name| !LATER.contains(name));
        names
            .map(|name| {
                let at = format!("{place}/properties/{name}");
                let asked = self.question(name, &mapping["properties"][name], &at)?;
                Ok(Question { required: required.contains(&name), ..asked })
            })
            .collect()
    }

    fn question(&self, name: &str, field: &Value, place: &str) -> Result<Question> {
        let mut value = present(field);
        let many = is(value, "array");
        if many {
            value = present(&value["items"]);
        }
        let definition = value["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")).unwrap_or("");
        let body = if definition.is_empty() { value } else { &self.schema["$defs"][definition] };
        let form = |value: &Value| value["pattern"].as_str().map(str::to_owned);
        let mut asked = Question {
            name: name.to_owned(),
            title: field["title"].as_str().unwrap_or(name).to_owned(),
            sort: sort(definition, body),
            many,
            pattern: form(value).or_else(|| form(&value["anyOf"][1])).or_else(|| form(body)),
            most: body["maximum"].as_u64().or_else(|| body["maxLength"].as_u64()),
            least: body["minimum"].as_i64(),
            ..Question::default()
        };
        let ids = texts(&value["enum"]);
        if !ids.is_empty() && ids.len() <= CHOSEN_MOST {
            asked.options = ids.into_iter().map(|id| vec![id.to_owned()]).collect();
        } else {
            for word in Shape::of(body).constants() {
                let label = self.words.label(&format!("value-{name}-{word}"))?;
                asked.options.push([Some(word.to_owned()), label].into_iter().flatten().collect());
            }
        }
        if !asked.options.is_empty() {
            asked.sort = "choice";
        }
        if asked.sort == "group" {
            asked.fields = self.of(body, &format!("/$defs/{definition}"))?;
        }
        if matches!(asked.sort, "choice" | "date" | "moment" | "group" | "table" | "truth") {
            asked.pattern = None;
        }
        asked.hint = self.hint(&asked, definition, body, place)?;
        Ok(asked)
    }

    /// What the code says of the field, where it is read in English, and what may stand there.
    fn hint(&self, asked: &Question, definition: &str, body: &Value, place: &str) -> Result<String> {
        let told = self.plain.pointer(&format!("{place}/description")).and_then(Value::as_str);
        let told = told.filter(|_| !self.words.locale.is_chinese()).map(|told| told.replace('`', ""));
        let form = match (asked.sort, definition) {
            ("text", _) => {
                let most = Arg::from(asked.most.unwrap_or_default());
                Some(self.say("form-hint-text", [("most", most)])?)
            }
            ("id", _) => Some(self.words.id(place)?),
            ("line", "Period") => Some(self.say("form-hint-period", [])?),
            ("line", _) => match body["examples"][0].as_str() {
                Some(example) => Some(self.say("form-hint-example", [("example", example.into())])?),
                None => None,
            },
            _ => None,
        };
        let between = if self.words.locale.is_chinese() { "" } else { " " };
        Ok([told, form].into_iter().flatten().collect::<Vec<_>>().join(between))
    }
}

fn sort(definition: &str, body: &Value) -> &'static str {
    match definition {
        "Date" => "date",
        "Moment" => "moment",
        "Id" => "id",
        "Text" => "text",
        "Scalar" => "any",
        _ if body["properties"].is_object() => "group",
        _ if is(body, "object") => "table",
        _ if is(body, "boolean") => "truth",
        _ if is(body, "string") => "line",
        _ if is(body, "integer") => "whole",
        _ if is(body, "number") => "number",
        _ => "any",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;
    use crate::rules::Sample;

    fn of(kind: &str) -> Vec<Question> {
        let ledger = Sample { name: "", edits: &[] }.load().unwrap();
        let messages = Messages::built_in();
        questions(Kind::named(kind).unwrap(), &messages, Locale::ZhHant, &Known::of(&ledger)).unwrap()
    }

    #[test]
    fn a_form_asks_for_the_fields_of_a_record_in_their_order() {
        let asked = of("complaint");
        let names: Vec<&str> = asked.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names[..4], ["id", "received_at", "registered_at", "registered_by"]);
        let one = |name: &str| asked.iter().find(|one| one.name == name).unwrap();
        assert!(one("summary").required && one("summary").sort == "text");
        assert_eq!(one("channel").options[0], ["phone", "電話"]);
        assert!(one("unit").options.iter().any(|option| option[0] == "C1-A"));
        assert!(one("escalations").many && one("escalations").fields.len() == 3);
        assert!(!one("response").required && one("response").sort == "group");
        assert_eq!(one("plan").pattern.as_deref(), Some("^(?:PLAN)-[0-9]{4}-[A-Z0-9-]+$"));
    }

    #[test]
    fn what_others_write_is_not_asked() {
        assert!(of("plan").iter().all(|one| !LATER.contains(&one.name.as_str())));
    }

    #[test]
    fn every_question_of_every_kind_can_be_asked() {
        fn look(asked: &[Question], path: &str) {
            assert!(!asked.is_empty(), "{path}");
            for one in asked {
                let path = format!("{path}.{}", one.name);
                assert!(!one.title.is_empty() && !one.sort.is_empty(), "{path}");
                assert_eq!(one.sort == "choice", !one.options.is_empty(), "{path}");
                if one.sort == "group" {
                    look(&one.fields, &path);
                }
            }
        }
        for kind in KINDS.iter().filter(|kind| kind.has_page()) {
            look(&of(kind.name), kind.name);
        }
    }
}
