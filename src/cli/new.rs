//! `pinguan new`: starts a record of a kind with the next free id, at its place, and says what comes next.

use super::{Ended, Failure, Global, Outcome, output, schema};
use crate::calendar::{Grain, Period};
use crate::ledger::Ledger;
use crate::locale::Messages;
use crate::record::{Id, Kind};
use crate::report::SCHEMA_FOLDER;
use crate::source::Sources;
use anyhow::Context;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::Path;

static STARTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/new");

/// Options of `new`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The kind of record, such as plan
    #[arg(value_name = "KIND")]
    kind: String,
    /// The team, department or partner agency that it concerns
    #[arg(long, value_name = "UNIT", default_value = "UNIT")]
    unit: String,
    /// Your staff id
    #[arg(long, value_name = "STAFF-ID", default_value = "S-0000")]
    by: String,
    /// Print the record instead of writing its file
    #[arg(long)]
    print: bool,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let kind = schema::kind(global, &arguments.kind)?;
    for (name, value) in [("unit", &arguments.unit), ("by", &arguments.by)] {
        if Id::parse(value).is_none() {
            return Err(global.refuse("usage-no-id", [("option", name), ("value", value)]));
        }
    }
    if kind.prefix().is_none() {
        return Err(global.refuse("usage-not-started", [("kind", kind.name)]));
    }
    let messages = Messages::built_in()?;
    let sources = Sources::read(&global.root, &["records"])?;
    let ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => unjudgeable.ledger,
    };
    let today = global.today(&ledger.company.record, &ledger.zone, None)?;
    let locale = global.language(Some(&ledger.company.record));
    let id = Numbers::new(&ledger, kind).next(&ledger, &arguments.unit, today.year());
    let start =
        STARTS.get_file(format!("{}{}", kind.name, kind.ending())).and_then(include_dir::File::contents_utf8);
    let start = start.with_context(|| format!("no start for a {}", kind.name))?;
    let values = [
        ("{id}", id.clone()),
        ("{unit}", arguments.unit.clone()),
        ("{by}", arguments.by.clone()),
        ("{date}", today.to_string()),
        ("{year}", today.year().to_string()),
        ("{month}", Period::of(Grain::Month, today).to_string()),
        ("{quarter}", Period::of(Grain::Quarter, today).to_string()),
    ];
    let text = values.iter().fold(start.to_owned(), |text, (name, value)| text.replace(name, value));
    let path = kind.path_of(&id).with_context(|| format!("no place for {id}"))?;
    let text = if kind.is_prose() { text } else { format!("{}{text}", modeline(kind, &path)) };
    if arguments.print {
        output::say(&text)?;
        return Ok(Outcome::Passed);
    }
    write(&global.root.join(&path), &text)?;
    let args = [("path", path.into()), ("kind", kind.name.into())].into();
    output::say(&format!("{}\n", messages.text(locale, "new-written", &args)?))?;
    Ok(Outcome::Passed)
}

/// The line by which an editor finds the schema of a record at a path.
pub(super) fn modeline(kind: &Kind, path: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    format!("# yaml-language-server: $schema={up}{SCHEMA_FOLDER}/{}.json\n", kind.name)
}

/// The free ids of a kind, each given once.
pub(super) struct Numbers {
    kind: &'static Kind,
    /// The last number that is taken, by what stands before it.
    taken: BTreeMap<String, u32>,
}

impl Numbers {
    /// The ids that are free beside those of a ledger.
    pub(super) fn new(ledger: &Ledger, kind: &'static Kind) -> Self {
        let there = ledger.ids().map(|(id, ..)| id.to_string());
        let refused = ledger.refused.iter().filter_map(|refused| refused.id.clone());
        let mut taken = BTreeMap::new();
        for id in there.chain(refused) {
            let Some((stem, Ok(number))) =
                id.rsplit_once('-').map(|(stem, number)| (stem, number.parse::<u32>()))
            else {
                continue;
            };
            let last = taken.entry(stem.to_owned()).or_insert(0);
            *last = number.max(*last);
        }
        Self { kind, taken }
    }

    /// The next free id of a year, numbered within the department or the company, as the kind is.
    pub(super) fn next(&mut self, ledger: &Ledger, unit: &str, year: i16) -> String {
        let prefix = self.kind.prefix().unwrap_or_default();
        let department = ledger.unit(unit).map_or(unit, |unit| &unit.department);
        let stem = if self.kind.is_numbered_by_department() {
            format!("{prefix}-{year}-{department}")
        } else {
            format!("{prefix}-{year}")
        };
        let number = self.taken.entry(stem.clone()).or_insert(0);
        *number += 1;
        let width = if self.kind.is_prose() { 2 } else { 4 };
        format!("{stem}-{number:0width$}")
    }
}

/// Writes a file that is not there yet; never over another.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    use std::io::Write;
    let told = || format!("cannot write {}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(told)?;
    }
    let mut file = std::fs::File::create_new(path).with_context(told)?;
    file.write_all(text.as_bytes()).with_context(told)?;
    Ok(())
}
