//! Every field of every record that has a page has its label, and every word of its enumerations, in every
//! language: the schemas are walked, and what is missing is listed.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use pinguan::locale::{Locale, Messages};
use pinguan::record::KINDS;
use pinguan::yaml::Shape;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The keys of the messages that the schemas ask for, with the kinds that ask.
#[derive(Default)]
struct Asked {
    keys: BTreeMap<String, BTreeSet<&'static str>>,
}

impl Asked {
    fn add(&mut self, key: &str, kind: &'static str) {
        self.keys.entry(key.replace('_', "-").replace('+', "-plus").to_lowercase()).or_default().insert(kind);
    }

    fn walk(&mut self, kind: &'static str, field: &str, shape: Shape, depth: usize) {
        assert!(depth < 16, "{kind}: the schema holds itself at {field}");
        for word in shape.constants() {
            self.add(&format!("value-{field}-{word}"), kind);
        }
        if shape.allows("array") {
            self.walk(kind, field, shape.items(), depth + 1);
        }
        for (name, shape) in shape.fields() {
            if !(depth == 0 && name == "id") {
                self.add(&format!("field-{name}"), kind);
            }
            self.walk(kind, name, shape, depth + 1);
        }
        if let Some((shape, keys)) = shape.entries() {
            for key in keys {
                self.add(&format!("value-{field}-{key}"), kind);
            }
            self.walk(kind, field, shape, depth + 1);
        }
    }
}

fn asked() -> Asked {
    let mut asked = Asked::default();
    for kind in KINDS.iter().filter(|kind| kind.has_page()) {
        let schema = (kind.schema)();
        asked.walk(kind.name, "", Shape::of(schema.as_value()), 0);
        asked.add(&format!("register-holds-{}", kind.name), kind.name);
    }
    for kind in KINDS {
        asked.add(&format!("record-{}", kind.name), kind.name);
    }
    asked
}

#[test]
fn every_field_and_every_word_of_a_record_is_told_in_every_language() {
    let (messages, asked) = (Messages::built_in(), asked());
    assert!(asked.keys.len() > 100, "the schemas were walked");
    let mut missing = String::new();
    for locale in [Locale::En, Locale::ZhHant, Locale::ZhHans] {
        for (key, kinds) in asked.keys.iter().filter(|(key, _)| !messages.has(locale, key)) {
            let kinds: Vec<_> = kinds.iter().copied().collect();
            writeln!(missing, "{} {key} = ({})", locale.tag(), kinds.join(", ")).unwrap();
        }
    }
    assert!(missing.is_empty(), "these messages are missing:\n{missing}");
}
