//! `pinguan export`: publishes the data of the portal alone, or what every measure counted.

use super::{Ended, Global, build};
use crate::export;
use crate::portal;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  pinguan export data                          measures, records and check as JSON and CSV
  pinguan export open-data --audience public   what everyone may see
  pinguan export lake --facts                  what every measure counted, for DuckDB or Apache Spark
  pinguan verify data                          whether all is as it was published";

/// Options of `export`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// Where the data are published; replaced whole, and only if published by this program
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// For whom: `committee`, `department:ID`, `creditor:CODE` or `public`; each gets only what is theirs
    #[arg(long, value_name = "AUDIENCE", default_value = "committee")]
    audience: String,
    /// Export what a commit holds, without checking it out: HEAD, a branch, a full hash or a full reference
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
    /// What every measure counted, record by record, as CSV in folders by measure and year, with SQL that adds it up
    #[arg(long, conflicts_with_all = ["audience", "rev"])]
    facts: bool,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let wanted = build::Wanted {
        out: &arguments.dir,
        audience: &arguments.audience,
        rev: arguments.rev.as_deref(),
        draft: false,
        measures: None,
        make: if arguments.facts { facts } else { portal::data },
    };
    build::publish(global, &wanted)
}

fn facts(input: &portal::Input, take: portal::Take) -> anyhow::Result<()> {
    export::facts(&input.counted(), input.measured)?.into_iter().try_for_each(take)
}
