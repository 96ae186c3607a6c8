//! `pinguan fmt`: lays out the YAML of records. Values, comments and prose stay; what does not parse is told of and
//! left alone.

use super::check::Wanted;
use super::{Ended, Failure, Global, Outcome, output, project};
use crate::diagnostic::Args;
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::record::{Kind, Layout};
use crate::report::{Format, Report, Summary, changes};
use crate::rules;
use crate::source::Source;
use crate::yaml::Laid;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Options of `fmt`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Lay out only these files or folders; all records when absent
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write nothing; end with 1 when a record is not laid out
    #[arg(long)]
    check: bool,
    /// Write nothing; show what would change, and end with 1 when something would
    #[arg(long)]
    diff: bool,
}

/// What came of the records, by path.
#[derive(Default)]
struct Came<'a> {
    found: usize,
    anew: Vec<(&'a str, &'a str, String)>,
    left: Vec<&'a str>,
    refused: Vec<&'a str>,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let wanted = Wanted::new(global, &arguments.paths)?;
    let messages = Messages::built_in();
    let ledger = match Ledger::load(project::read(global)?) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => unjudgeable.ledger,
    };
    let locale = global.language(Some(&ledger.company.record));
    let came = lay_out(&ledger, &wanted);
    if came.found == 0 && !arguments.paths.is_empty() {
        return Err(global.refuse::<0>("usage-no-records", []));
    }
    let only_looks = arguments.check || arguments.diff;
    if !only_looks {
        for (path, before, after) in &came.anew {
            super::replace::replace(&global.root, path, before, after)?;
        }
    }
    let mut told = String::new();
    for (path, before, after) in &came.anew {
        if arguments.diff {
            told.push_str(&changes(path, before, after));
        } else {
            told.push_str(&crate::report::visible(path));
            told.push('\n');
        }
    }
    output::say(&told)?;
    remarks(&came, &ledger, &messages, locale, global.quiet)?;
    let is_done = came.refused.is_empty() && (!only_looks || came.anew.is_empty());
    Ok(if is_done { Outcome::Passed } else { Outcome::Findings })
}

fn lay_out<'a>(ledger: &'a Ledger, wanted: &Wanted) -> Came<'a> {
    let (mut came, mut layouts) = (Came::default(), BTreeMap::new());
    for (path, source) in ledger.sources.iter().filter(|(path, _)| wanted.holds(path)) {
        let Some(kind) = Kind::of_path(path) else { continue };
        came.found += 1;
        let Source::Text(text) = source else {
            came.refused.push(path);
            continue;
        };
        match layouts.entry(kind.name).or_insert_with(|| Layout::of(kind)).lay_out(text) {
            Ok(Laid::Already) => {}
            Ok(Laid::Anew(after)) => came.anew.push((path, text, after)),
            Ok(Laid::Left) => came.left.push(path),
            Err(_) => came.refused.push(path),
        }
    }
    came
}

/// Tells on standard error what was not laid out and why, and how many were.
fn remarks(
    came: &Came,
    ledger: &Ledger,
    messages: &Messages,
    locale: Locale,
    is_quiet: bool,
) -> Result<(), Failure> {
    let mut faults = rules::structural(ledger);
    faults.retain(|found| came.refused.contains(&found.path.as_str()));
    let report = Report {
        diagnostics: &faults,
        rules: &rules::BUILT_IN,
        summary: Summary::default(),
        sources: &ledger.sources,
        as_of: None,
        policy_hash: String::new(),
        locale,
        messages,
        base: None,
        head: None,
    };
    let mut told = report.render(Format::Concise)?;
    for path in &came.left {
        let args: Args = [("path", crate::report::visible(path).into())].into();
        told.push_str(&messages.text(locale, "fmt-left", &args)?);
        told.push('\n');
    }
    if !is_quiet {
        let counts = [
            ("records", came.found),
            ("anew", came.anew.len()),
            ("left", came.left.len()),
            ("refused", came.refused.len()),
        ];
        let args: Args = counts.map(|(name, count)| (name, count.into())).into();
        told.push_str(&messages.text(locale, "fmt-summary", &args)?);
        told.push('\n');
    }
    output::complain(&told)
}
