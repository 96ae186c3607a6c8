//! What a new record of a kind starts from: a text with the fields that it needs, and the others as comments.

use super::{KINDS, Kind};
use crate::calendar::{Date, Grain, Period};
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
        words
    };
    KINDS.iter().map(|kind| (kind.name, words(kind))).collect()
});

impl Kind {
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
            ("{id}", id.to_owned()),
            ("{unit}", unit.to_owned()),
            ("{by}", by.to_owned()),
            ("{date}", today.to_string()),
            ("{year}", today.year().to_string()),
            ("{month}", month.to_string()),
            ("{quarter}", quarter.to_string()),
            ("{last_month}", month.plus(-1).to_string()),
            ("{last_quarter}", quarter.plus(-1).to_string()),
        ];
        Ok(Some(values.iter().fold(start, |text, (name, value)| text.replace(name, value))))
    }
}

fn collect(node: &Node, words: &mut Vec<String>) {
    let is_word = |text: &str| {
        let letters = text.chars().filter(char::is_ascii_uppercase).count();
        letters >= SHORTEST && text.chars().all(|c| c.is_ascii_uppercase() || c == ' ')
    };
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
