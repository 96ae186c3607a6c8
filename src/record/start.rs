//! What a new record of a kind starts from: a text with the fields that it needs, and the others as comments.

use super::{KINDS, Kind};
use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::Span;
use crate::yaml::{Node, Value};
use anyhow::Result;
use include_dir::{Dir, File, include_dir};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static STARTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/new");

/// Fields that name a measure or an item by its code, in capitals as words to be replaced are.
const CODES: [&str; 3] = ["kpi", "kpis", "code"];
/// The fewest letters of a word that is to be replaced.
const SHORTEST: usize = 4;

/// The words of each kind, read off once.
static WORDS: LazyLock<BTreeMap<&str, Vec<String>>> = LazyLock::new(|| {
    let words = |kind: &Kind| {
        let start = kind.start("X-2000-0001", "X", "S-0000", Date::EPOCH, |_| Ok(String::new()));
        let start = start.ok().flatten();
        let root = start.and_then(|text| Node::walk(&kind.yaml_of(&text)).0);
        let mut words = Vec::new();
        if let Some(root) = root {
            collect(&root, &mut words);
        }
        let file = STARTS.get_file(format!("{}{}", kind.name, kind.ending()));
        let lines = file.and_then(File::contents_utf8).into_iter().flat_map(str::lines);
        words.extend(lines.filter_map(|line| line.trim_start().strip_prefix('#')).flat_map(optional));
        words
    };
    KINDS.iter().map(|kind| (kind.name, words(kind))).collect()
});

/// What stands for a value that is filled in.
const ANY: &str = "~any~";

/// The start of each kind that has no word to be replaced, with the fields in it that are the same in each.
static STARTED: LazyLock<BTreeMap<&str, (Vec<String>, Node)>> = LazyLock::new(|| {
    let started = |kind: &Kind| {
        let start = STARTS.get_file(format!("{}.yaml", kind.name)).and_then(File::contents_utf8)?;
        let start = VALUES.iter().fold(start.replace("{note}", ""), |text, name| text.replace(name, ANY));
        let root = Node::walk(&start).0?;
        let (mut words, mut same) = (Vec::new(), Vec::new());
        collect(&root, &mut words);
        fixed(&root, &mut same);
        words.is_empty().then_some((kind.name, (same, root)))
    };
    KINDS.iter().filter_map(started).collect()
});

/// What a start leaves to be filled in.
const VALUES: [&str; 9] =
    ["{id}", "{unit}", "{by}", "{date}", "{year}", "{month}", "{quarter}", "{last_month}", "{last_quarter}"];

impl Kind {
    /// Whether a text is nothing but the start of a record of a kind that has no word to be replaced.
    pub fn is_as_started(&self, text: &str) -> bool {
        let Some((same, start)) = STARTED.get(self.name) else { return false };
        same.iter().all(|field| text.contains(field.as_str()))
            && Node::walk(text).0.is_some_and(|root| is_like(&root, start))
    }

    /// The texts of its start that are to be replaced, such as `TITLE`; places of ids, whose records there are not, are
    /// left out.
    pub fn template_words(&self) -> &'static [String] {
        WORDS.get(self.name).map_or(&[], Vec::as_slice)
    }

    /// The start of a record with an id, of a unit, by somebody, on a day; none for standing records. `say` gives the text
    /// of a message, by its key: comments are in the language of the reader. Fails where one is missing.
    pub fn start(
        &self,
        id: &str,
        unit: &str,
        by: &str,
        today: Date,
        say: impl Fn(&str) -> Result<String>,
    ) -> Result<Option<String>> {
        let file = STARTS.get_file(format!("{}{}", self.name, self.ending()));
        let Some(start) = file.and_then(File::contents_utf8) else { return Ok(None) };
        let mut start = start.to_owned();
        while let Some((before, (note, rest))) =
            start.split_once("{note").and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            let said = say(&format!("start-{}{note}", self.name))?;
            start = format!("{before}{}{rest}", said.replace('\n', "\n# "));
        }
        let (month, quarter) = (Period::of(Grain::Month, today), Period::of(Grain::Quarter, today));
        let values = [
            id.to_owned(),
            unit.to_owned(),
            by.to_owned(),
            today.to_string(),
            today.year().to_string(),
            month.to_string(),
            quarter.to_string(),
            month.plus(-1).to_string(),
            quarter.plus(-1).to_string(),
        ];
        let filled = VALUES.iter().zip(&values);
        Ok(Some(filled.fold(start, |text, (name, value)| text.replace(name, value))))
    }
}

/// The fields of a start with what stands in them as a text writes it, where that is not filled in.
fn fixed(start: &Node, same: &mut Vec<String>) {
    match &start.value {
        Value::Scalar { .. } => {}
        Value::Sequence(items) => items.iter().for_each(|item| fixed(item, same)),
        Value::Mapping(entries) => {
            for (key, _, value) in entries {
                match &value.value {
                    Value::Scalar { text, plain: true } if !text.contains(ANY) => {
                        same.push(format!("{key}: {text}"));
                    }
                    _ => fixed(value, same),
                }
            }
        }
    }
}

/// Whether a tree is that of a start, with any value where one is filled in.
fn is_like(node: &Node, start: &Node) -> bool {
    match (&node.value, &start.value) {
        (Value::Scalar { text, .. }, Value::Scalar { text: start, .. }) => match start.split_once(ANY) {
            Some((before, behind)) => text.starts_with(before) && text.ends_with(behind),
            None => text == start,
        },
        (Value::Sequence(items), Value::Sequence(starts)) => {
            items.len() == starts.len() && items.iter().zip(starts).all(|(item, start)| is_like(item, start))
        }
        (Value::Mapping(entries), Value::Mapping(starts)) => {
            let is_in = |(key, _, value): &(String, Span, Node)| {
                starts.iter().any(|(own, _, start)| own == key && is_like(value, start))
            };
            entries.len() == starts.len() && entries.iter().all(is_in)
        }
        _ => false,
    }
}

/// Whether a text is one that is to be replaced.
fn is_word(text: &str) -> bool {
    let letters = text.chars().filter(char::is_ascii_uppercase).count();
    letters >= SHORTEST && text.chars().all(|c| c.is_ascii_uppercase() || c == ' ')
}

/// The words in a line of a start that stands there as a comment, for a field that may be left out.
fn optional(line: &str) -> impl Iterator<Item = String> {
    let fields = line.split([',', '{', '}', '[', ']']).filter_map(|field| field.split_once(": "));
    let words = fields.filter(|(key, word)| !CODES.contains(&key.trim()) && is_word(word.trim()));
    words.map(|(_, word)| word.trim().to_owned())
}

fn collect(node: &Node, words: &mut Vec<String>) {
    match &node.value {
        Value::Scalar { text, .. } if is_word(text) => words.push(text.clone()),
        Value::Scalar { .. } => {}
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Mapping(entries) => {
            let entries = entries.iter().filter(|(key, ..)| !CODES.contains(&key.as_str()));
            entries.for_each(|(.., value)| collect(value, words));
        }
    }
}
