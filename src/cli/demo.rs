//! `pinguan demo`: makes a company of any size, for trials and measurements.

use super::{Ended, Failure, Global, Outcome, output};
use crate::calendar::{Moment, Zone};
use crate::demo::{Demo, Step, steps};
use crate::history::{self, Entry};
use crate::locale::Messages;
use crate::report::visible;
use anyhow::Context;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  pinguan demo trial                            a company of 1,000 records
  pinguan demo big --records 100000 --seed 7    a large one, the same on every machine
  pinguan demo trial --git                      with a history, a commit for each 100 records
  pinguan -C trial check && pinguan -C trial build";

/// Options of `demo`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// The folder to make, which is not there yet or empty
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// How many records
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(100..=1_000_000))]
    records: u32,
    /// What decides everything that is left to chance
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Make it a Git repository with a history
    #[arg(long)]
    git: bool,
    /// Records a commit of that history
    #[arg(long, value_name = "K", default_value_t = 100, requires = "git", value_parser = clap::value_parser!(u32).range(1..))]
    commit_each: u32,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let dir = &arguments.dir;
    let shown = visible(&dir.display().to_string());
    match std::fs::read_dir(dir).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(global.refuse("demo-not-empty", [("path", &shown)])),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => {
            return Err(Failure::Io(anyhow::Error::from(error).context(format!("cannot use {shown}"))));
        }
    }
    let texts = Demo { records: arguments.records as usize, seed: arguments.seed }.texts()?;
    texts.par_iter().try_for_each(|(path, text)| write(&dir.join(path), text))?;
    if arguments.git {
        commit(dir, &texts, arguments.commit_each as usize)?;
    }
    if !global.quiet {
        let records = texts.keys().filter(|path| crate::record::Kind::of_path(path).is_some()).count();
        let args = [("records", records.into()), ("path", shown.into())].into();
        let said = Messages::built_in().text(global.language(None), "demo-done", &args)?;
        output::complain(&format!("{said}\n"))?;
    }
    Ok(Outcome::Passed)
}

/// Makes the folder a repository whose commits bring the records in the order of their days.
fn commit(dir: &Path, texts: &BTreeMap<String, String>, each: usize) -> anyhow::Result<()> {
    let entries: Vec<Entry> = steps(texts, each).into_iter().map(|step| entry(texts, &step)).collect();
    history::make(dir, &entries)
}

fn entry<'a>(texts: &'a BTreeMap<String, String>, step: &Step<'a>) -> Entry<'a> {
    /// Taipei, in minutes east of Greenwich, where noon is four o'clock of world time.
    const EAST: i32 = 8 * 60;
    let days = step.on.days_since(Zone::utc().date(Moment::EPOCH));
    Entry {
        files: step.paths.iter().filter_map(|path| Some((*path, texts.get(*path)?.as_str()))).collect(),
        by: ("demo", "demo@example.invalid"),
        at: (days * 86_400 + 4 * 3_600, EAST),
        message: format!("Records up to {}\n", step.on),
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let told = || format!("cannot write {}", path.display());
    std::fs::create_dir_all(path.parent().unwrap_or(path)).with_context(told)?;
    std::fs::write(path, text).with_context(told)
}
