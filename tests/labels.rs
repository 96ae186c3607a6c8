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

/// What only a fault of the program could say.
const FAULTS_OF_THE_PROGRAM: &[&str] = &[
    "no @",
    "no @ to start from",
    "no address",
    "no file",
    "no kind for a report",
    "no place for @",
    "no regulation in this language",
    "no start for a @",
    "an object that was not read",
    "cannot make the page",
    "cannot write the verdict",
    "formatting",
    "the time zone of a place",
    "@ is not UTF-8",
];

/// What stands in the code for the answer of somebody else: what precedes it is a path or a name.
const OF_OTHERS: &[&str] = &["@: @", "@ in @: @"];

/// Which of the forms in which a failure stands in the code says what was tried of the system, on a path that follows.
const OF_SYSTEM: usize = 4;

#[test]
fn what_fails_has_words_in_every_language() {
    let holes = regex::Regex::new(r"\{[^}]*\}").unwrap();
    let messages = std::fs::read_to_string("templates/locales/en/failures.ftl").unwrap();
    let known: BTreeSet<String> = messages
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(_, text)| holes.replace_all(text, "@").into_owned())
        .collect();
    // those of a repository name it last; a folder is named with its slash
    let is_known = |words: &str| {
        let words = words.strip_suffix('/').unwrap_or(words);
        let what = words.strip_prefix("cannot ").and_then(|words| words.strip_suffix(" in @"));
        known.contains(words) || what.is_some_and(|what| known.contains(what))
    };
    let said = [
        r#"(?:context\(|with_context\(\|\| |bail!\(|anyhow!\()(?:format!\()?\s*"((?:[^"\\]|\\.)*)""#,
        r#"(?:told|cannot) = \|\| format!\("(cannot [^"]*)""#,
        r#"self\.cannot\("([^"]*)""#,
        r#"in_repository\([^,]*, "([^"]*)""#,
        r#"PublishError::io\("([^"]*)""#,
        r#"PublishError::refused\([^,;]*,\s*(?:format!\()?"([^"]*)""#,
        r#"let why =\s*(?:format!\()?\s*"([^"]*)""#,
        r#"wrong\((?:format!\()?"([^"]*)""#,
    ]
    .map(|pattern| regex::Regex::new(pattern).unwrap());
    let folders = ["src/cli", "src/history", "src/portal/publish", "src/source", "src/source.rs"];
    let files = folders.iter().flat_map(|folder| walkdir::WalkDir::new(folder).sort_by_file_name());
    let (mut untold, mut found) = (BTreeSet::new(), 0);
    for file in files.map(Result::unwrap).filter(|file| file.file_type().is_file()) {
        let text = std::fs::read_to_string(file.path()).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (sort, pattern) in said.iter().enumerate() {
            for words in pattern.captures_iter(code) {
                let joined =
                    words[1].split("\\\n").map(str::trim_start).collect::<String>().replace("\\\"", "\"");
                let words = holes.replace_all(&joined, "@").into_owned();
                let words = if sort == OF_SYSTEM { format!("cannot {words} @") } else { words };
                found += 1;
                let is_told = is_known(&words) || FAULTS_OF_THE_PROGRAM.contains(&&*words);
                if !is_told && !OF_OTHERS.contains(&&*words) {
                    untold.insert(format!("{}: {words}", file.path().display()));
                }
            }
        }
    }
    assert!(found > 120, "the texts are found: {found}");
    assert!(untold.is_empty(), "not in failures.ftl: {untold:#?}");
}
