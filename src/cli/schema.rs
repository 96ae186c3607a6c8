//! `pinguan schema`: the JSON Schema of a kind, or of all kinds, for editors and programs.

use super::{Ended, Failure, Global, Outcome, output};
use crate::ledger::Ledger;
use crate::locale::Messages;
use crate::portal::view::CONTRACT;
use crate::record::{KINDS, Kind};
use crate::report::{Known, editor_settings, schema_of};
use crate::source::Sources;
use anyhow::Context;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// What stands in for a kind where the views of templates are asked for.
const VIEWS: &str = "views";

/// Options of `schema`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The kind of record, such as plan, or `views` for what templates are handed; all kinds when absent
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    /// Write a file for each kind into a folder, and settings.json, which tells an editor what each is for
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Without the ids of this company's people and units
    #[arg(long)]
    generic: bool,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    if arguments.kind.as_deref() == Some(VIEWS) {
        views(global, arguments.out.as_deref())?;
        return Ok(Outcome::Passed);
    }
    let kinds: Vec<&Kind> = match &arguments.kind {
        Some(name) => vec![kind(global, name)?],
        None => KINDS.iter().collect(),
    };
    let messages = Messages::built_in();
    let ledger = company(global)?;
    let locale = global.language(ledger.as_ref().map(|ledger| &*ledger.company.record));
    let known = ledger.as_ref().filter(|_| !arguments.generic).map(Known::of);
    let mut schemas = Map::new();
    for kind in &kinds {
        schemas.insert(kind.name.to_owned(), schema_of(kind, &messages, locale, known.as_ref())?);
    }
    if let Some(folder) = &arguments.out {
        write(global, folder, schemas, &kinds)?;
        return Ok(Outcome::Passed);
    }
    let only = arguments.kind.as_ref().and_then(|name| schemas.remove(name));
    output::say(&pretty(&only.unwrap_or(Value::Object(schemas)))?)?;
    Ok(Outcome::Passed)
}

/// Prints what templates are handed, or writes it into a folder.
fn views(global: &Global, folder: Option<&Path>) -> Result<(), Failure> {
    let Some(folder) = folder else { return output::say(CONTRACT) };
    let place = global.root.join(folder);
    std::fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
    let file = place.join(format!("{VIEWS}.json"));
    Ok(std::fs::write(&file, CONTRACT).with_context(|| format!("cannot write {}", file.display()))?)
}

/// The company below the root, when there is one.
fn company(global: &Global) -> Result<Option<Ledger>, Failure> {
    if !global.root.join("records").is_dir() {
        return Ok(None);
    }
    Ok(Ledger::load(Sources::read(&global.root, &["records"])?).ok())
}

fn write(
    global: &Global,
    folder: &Path,
    schemas: Map<String, Value>,
    kinds: &[&Kind],
) -> Result<(), Failure> {
    let place = global.root.join(folder);
    std::fs::create_dir_all(&place).with_context(|| format!("cannot make {}", place.display()))?;
    let below = folder.to_string_lossy();
    let settings = editor_settings(kinds.iter().copied(), below.trim_end_matches('/'));
    let files = schemas.into_iter().chain([("settings".to_owned(), settings)]);
    for (name, value) in files {
        let file = place.join(format!("{name}.json"));
        let text = pretty(&value)?;
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn pretty(value: &Value) -> anyhow::Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}

/// The kind of a name, or a usage failure that lists all of them.
pub(super) fn kind(global: &Global, name: &str) -> Result<&'static Kind, Failure> {
    Kind::named(name).ok_or_else(|| {
        let names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
        global.refuse("usage-no-kind", [("kind", name), ("kinds", &names.join(", "))])
    })
}
