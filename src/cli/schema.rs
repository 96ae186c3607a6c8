//! `pinguan schema`: prints the JSON Schema of a kind, or of all kinds by name.

use super::{Ended, Failure, Global, Outcome, output};
use crate::record::{KINDS, Kind};
use serde_json::{Map, Value};

/// Options of `schema`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The kind of record, such as plan; all kinds when absent
    #[arg(value_name = "KIND")]
    kind: Option<String>,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let schema: Value = match &arguments.kind {
        Some(name) => schema_of(kind(global, name)?),
        None => {
            KINDS.iter().map(|kind| (kind.name.to_owned(), schema_of(kind))).collect::<Map<_, _>>().into()
        }
    };
    let text = serde_json::to_string_pretty(&schema).map_err(anyhow::Error::from)?;
    output::say(&format!("{text}\n"))?;
    Ok(Outcome::Passed)
}

fn schema_of(kind: &Kind) -> Value {
    let mut schema = (kind.schema)().to_value();
    schema["title"] = kind.name.into();
    schema
}

/// The kind of a name, or a usage failure that lists all of them.
pub(super) fn kind(global: &Global, name: &str) -> Result<&'static Kind, Failure> {
    Kind::named(name).ok_or_else(|| {
        let names: Vec<_> = KINDS.iter().map(|kind| kind.name).collect();
        global.refuse("usage-no-kind", [("kind", name), ("kinds", &names.join(", "))])
    })
}
