//! `pinguan new`: starts a record of a kind with the next free id, at its place, and says what comes next.

use super::{Ended, Failure, Global, Outcome, output, project, replace, schema};
use crate::diagnostic::Args;
use crate::ledger::{Ledger, Numbers};
use crate::locale::Messages;
use crate::record::{Id, Kind};
use crate::report::SCHEMA_FOLDER;
use anyhow::Context;
use std::path::Path;

/// Options of `new`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The kind of record, such as plan
    #[arg(value_name = "KIND")]
    kind: String,
    /// The team, department or partner agency that it concerns
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Your staff id
    #[arg(long, value_name = "STAFF-ID", default_value = "S-0000")]
    by: String,
    /// Print the record instead of writing its file
    #[arg(long)]
    print: bool,
}

/// What stands in for a unit that is not named.
const UNIT: &str = "UNIT";

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let kind = schema::kind(global, &arguments.kind)?;
    let unit = arguments.unit.as_deref().unwrap_or(UNIT);
    for (name, value) in [("unit", unit), ("by", &arguments.by)] {
        if Id::parse(value).is_none() {
            return Err(global.refuse("usage-no-id", [("option", name), ("value", value)]));
        }
    }
    if kind.prefix().is_none() {
        return Err(global.refuse("usage-not-started", [("kind", kind.name)]));
    }
    let messages = Messages::built_in();
    let sources = project::read(global)?;
    let ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => unjudgeable.ledger,
    };
    let is_numbered = arguments.unit.is_none() && kind.is_numbered_by_department() && !arguments.print;
    if is_numbered || (arguments.unit.is_some() && ledger.unit(unit).is_none()) {
        let units = ledger.units().map(|unit| &*unit.id).collect::<Vec<_>>().join(", ");
        let args =
            [("kind", kind.name), ("unit", arguments.unit.as_deref().unwrap_or("none")), ("units", &units)];
        return Err(global.refuse("usage-no-unit", args));
    }
    let today = global.today(&ledger.company.record, &ledger.zone, None)?;
    let locale = global.language(Some(&ledger.company.record));
    let id = Numbers::new(&ledger, kind).next(&ledger, unit, today.year());
    let say = |key: &str| messages.text(locale, key, &Args::new());
    let start = kind.start(&id, unit, &arguments.by, today, say)?;
    let text = start.with_context(|| format!("no start for a {}", kind.name))?;
    let path = kind.path_of(&id).with_context(|| format!("no place for {id}"))?;
    let text = if kind.is_prose() { text } else { format!("{}{text}", modeline(kind, &path)) };
    if arguments.print {
        output::say(&text)?;
        return Ok(Outcome::Passed);
    }
    replace::create(&global.root, &path, &text)?;
    let args = [("path", path.into()), ("kind", kind.name.into())].into();
    output::say(&format!("{}\n", messages.text(locale, "new-written", &args)?))?;
    Ok(Outcome::Passed)
}

/// The line by which an editor finds the schema of a record at a path.
pub(super) fn modeline(kind: &Kind, path: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    format!("# yaml-language-server: $schema={up}{SCHEMA_FOLDER}/{}.json\n", kind.name)
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
