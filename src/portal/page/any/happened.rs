//! What happened to a record of any kind: its moments and the days of its acts, with the person beside each.

use super::super::sheet::Happened;
use super::value::{At, Reader};
use crate::calendar::{Date, Moment, When};
use crate::record::Kind;
use crate::yaml::{Node, Value};
use anyhow::Result;

/// Everything that has happened by today, in the order of the file.
pub(super) fn all<'n>(
    reader: &Reader,
    kind: &'static Kind,
    top: &At,
    root: &'n Node,
) -> Result<Vec<Happened<'n>>> {
    let mut happened = Vec::new();
    walk(reader, kind, top, root, "", &mut happened)?;
    Ok(happened)
}

fn walk<'n>(
    reader: &Reader,
    kind: &'static Kind,
    at: &At,
    node: &'n Node,
    whole: &str,
    happened: &mut Vec<Happened<'n>>,
) -> Result<()> {
    match &node.value {
        Value::Scalar { .. } => {}
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                let number = [("label", whole.into()), ("number", (index + 1).into())];
                let whole =
                    if items.len() > 1 { reader.w.say("any-numbered", number)? } else { whole.to_owned() };
                walk(reader, kind, &at.item(index), item, &whole, happened)?;
            }
        }
        Value::Mapping(entries) => {
            for (key, _, child) in entries {
                let at = at.field(key);
                let label = reader.label(&at)?;
                let Some(when) = act(reader, &at, child) else {
                    walk(reader, kind, &at, child, &label, happened)?;
                    continue;
                };
                let what = match (whole.is_empty(), matches!(key.as_str(), "at" | "on" | "date")) {
                    (true, _) if key == kind.governing_date => {
                        within(reader, &reader.w.kind(kind.name)?, &label)?
                    }
                    (true, _) => label,
                    (false, true) => whole.to_owned(),
                    (false, false) => within(reader, whole, &label)?,
                };
                let approval = at.path.contains("approv");
                happened.push(Happened { at: when, what, by: by(reader, node, key), approval });
            }
        }
    }
    Ok(())
}

fn within(reader: &Reader, whole: &str, part: &str) -> Result<String> {
    reader.w.say("any-within", [("whole", whole.into()), ("part", part.into())])
}

/// When an act of this field happened: a moment, or the day of a field that tells of an act, not after today.
fn act(reader: &Reader, at: &At, node: &Node) -> Option<When> {
    let Value::Scalar { text, .. } = &node.value else { return None };
    let (input, key) = (reader.w.site.input, at.key.as_str());
    let when = match at.shape.name() {
        "Moment" => When::At(Moment::parse(text)?),
        "Date" if key.ends_with("_on") || matches!(key, "on" | "date") => When::Day(Date::parse(text)?),
        _ => return None,
    };
    (!key.starts_with("due") && when.date(&input.ledger.zone) <= input.as_of).then_some(when)
}

/// Who acted: the person beside `found_at` is `found_by`, beside `at` is `by`.
fn by<'n>(reader: &Reader, holder: &'n Node, key: &str) -> Option<&'n str> {
    let stem = key.trim_end_matches("_at").trim_end_matches("_on");
    let named = [format!("{stem}_by"), "by".to_owned()].into_iter().find_map(|name| holder.get(&name))?;
    let Value::Scalar { text, .. } = &named.value else { return None };
    reader.w.site.input.ledger.person(text).map(|_| text.as_str())
}
