//! The tree of a text as values of an expression: text stays text, as do dates and times; what is written plain and
//! is a number or a truth value is one.

use crate::yaml::{Node, Value as Written};
use cel::Value;
use cel::objects::Key;
use std::collections::HashMap;
use std::sync::Arc;

/// Bytes of text that count as one value.
const BYTES_OF_A_VALUE: usize = 64;

/// The value of a tree, and its size: the values within it, long texts counted as several.
pub(super) fn of(node: &Node) -> (Value, u64) {
    match &node.value {
        Written::Scalar { text, plain } => {
            let size = 1 + (text.len() / BYTES_OF_A_VALUE) as u64;
            (if *plain { plain_value(text) } else { words(text) }, size)
        }
        Written::Sequence(items) => {
            let items: Vec<_> = items.iter().map(of).collect();
            list(items)
        }
        Written::Mapping(entries) => map(entries.iter().map(|(key, _, node)| (key.clone(), of(node)))),
    }
}

/// A list of values with their sizes.
pub(super) fn list(items: Vec<(Value, u64)>) -> (Value, u64) {
    let size = 1 + items.iter().map(|(_, size)| size).sum::<u64>();
    (Value::List(Arc::new(items.into_iter().map(|(value, _)| value).collect())), size)
}

/// A map of values with their sizes.
pub(super) fn map(entries: impl Iterator<Item = (String, (Value, u64))>) -> (Value, u64) {
    let mut size = 1;
    let mut map: HashMap<Key, Value> = HashMap::new();
    for (key, (value, of)) in entries {
        size += of;
        map.insert(Key::String(Arc::new(key)), value);
    }
    (Value::Map(map.into()), size)
}

/// A text.
pub(super) fn words(text: &str) -> Value {
    Value::String(Arc::new(text.to_owned()))
}

fn plain_value(text: &str) -> Value {
    let is_number = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b))
        && text.bytes().any(|b| b.is_ascii_digit());
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if !is_number => words(text),
        _ => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(whole), _) => Value::Int(whole),
            (_, Ok(number)) if number.is_finite() => Value::Float(number),
            _ => words(text),
        },
    }
}
