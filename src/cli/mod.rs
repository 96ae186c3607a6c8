//! The command line: arguments, today, language, colour, output, exit codes. The only floor that prints,
//! and that reads the clock and the environment. One file a command.

mod act;
mod approve;
mod audit;
mod build;
mod check;
mod codeowners;
mod coverage;
mod demo;
mod desk;
mod diff;
mod doctor;
mod due;
mod explain;
mod export;
mod failed;
mod fix;
mod fmt;
mod form;
mod gate;
mod import;
mod init;
mod kpi;
mod kpi_test;
mod manual;
mod measures;
mod new;
mod output;
mod packs;
mod project;
mod replace;
mod report;
mod rules;
mod sample;
mod schema;
mod serve;
mod setting;
mod since;
mod tongue;
mod verify;
mod what_if;

use crate::calendar::Date;
use crate::locale::Locale;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;
use tongue::Tongue;

/// How a run ended; the exit code is the same for every format and verbosity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Done; if it judged, it passed.
    Passed,
    /// Judged, with findings at or above the threshold; or a portal that is not what its manifest says.
    Findings,
}

/// Why a run could not end as it should.
#[derive(Debug)]
enum Failure {
    /// Wrong arguments or configuration.
    Usage(String),
    /// Nothing could be judged.
    NotJudged(anyhow::Error),
    /// Input, output or publishing failed.
    Io(anyhow::Error),
}

impl Failure {
    /// Nothing could be judged, for a reason in the reader's language.
    fn not_judged(said: String) -> Self {
        Self::NotJudged(anyhow::Error::msg(said))
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Io(error)
    }
}

type Ended = Result<Outcome, Failure>;

/// Quality management as code: records in Git, judged by policy, measured, drawn and published.
#[derive(Debug, Parser)]
#[command(name = "pinguan", version, about, propagate_version = true, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
struct Global {
    /// The project's root: the folder that holds records/
    #[arg(short = 'C', long, value_name = "DIR", default_value = ".", global = true, env = "PINGUAN_ROOT")]
    root: PathBuf,
    /// Today, as YYYY-MM-DD
    #[arg(long, value_name = "DATE", global = true, env = "PINGUAN_AS_OF", value_parser = parse_date)]
    as_of: Option<Date>,
    /// Language of every message: zh-Hant, zh-Hans or en
    #[arg(long, alias = "lang", value_name = "TAG", global = true, env = "PINGUAN_LOCALE", value_parser = parse_locale)]
    locale: Option<Locale>,
    /// When to use colours
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true, env = "PINGUAN_COLOR")]
    color: setting::Color,
    /// Say nothing but results
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Say more about what is done
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    verbose: bool,
    /// Threads at most; all cores when absent
    #[arg(short, long, value_name = "N", global = true, env = "PINGUAN_JOBS", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Change the state of a record: close, escalate, submit, verify and the like; list what can be done
    Act(act::Arguments),
    /// Give a review, an approval, or an agreement to an amendment
    Approve(approve::Arguments),
    /// Judge the records against the policy
    Check(check::Arguments),
    /// Judge, measure, draw and publish the portal
    Build(build::Arguments),
    /// Write who must review which path on the forge, from the departments and the committee
    Codeowners(codeowners::Arguments),
    /// Print the completions of a shell
    Completions(manual::Completions),
    /// Make a company of any size, for trials and measurements
    Demo(demo::Arguments),
    /// Tell what a change does: records, findings, measures, deadlines
    Diff(diff::Arguments),
    /// Tell whether project, repository and forge are set up so that the gate holds
    Doctor(doctor::Arguments),
    /// List what falls due and what is overdue
    Due(due::Arguments),
    /// Explain a rule, a KPI, a clause, the policy's parameters or a contact-practice pack
    Explain(explain::Arguments),
    /// Publish the data of the portal alone: measures, records, check
    Export(export::Arguments),
    /// Lay out records: order of fields, indentation, quotes; values and comments stay
    Fmt(fmt::Arguments),
    /// Make records of the rows of an extract: CSV, TSV or XLSX
    Import(import::Arguments),
    /// Start a company's own repository: records, policy, workflows, settings
    Init(init::Arguments),
    /// Tell the measures: all of them, one over time, or how its numbers came about
    Kpi(kpi::Arguments),
    /// Print the manual page, or write one for each command
    Man(manual::Man),
    /// Start a new record with the next free id
    New(new::Arguments),
    /// Draft the quality report of a period to the committee
    Report(report::Arguments),
    /// List the rules, or run their samples
    Rules(rules::Arguments),
    /// Draw a monitoring sample that anyone can draw again, and verify one
    Sample(sample::Arguments),
    /// Print the JSON Schema of a kind, or of all kinds
    Schema(schema::Arguments),
    /// Show the portal in the browser while records change
    Serve(serve::Arguments),
    /// Check a published portal against its manifest
    Verify(verify::Arguments),
    /// Tell what a proposed policy would change
    WhatIf(what_if::Arguments),
}

fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| form::DATE.to_owned())
}

fn parse_locale(text: &str) -> Result<Locale, String> {
    Locale::parse(text).ok_or_else(|| "one of zh-Hant, zh-Hans, en".to_owned())
}

/// A text of several lines that may hold a hostile argument, made fit to be shown.
fn lines(text: &str) -> String {
    text.lines().map(|line| crate::report::visible(line) + "\n").collect()
}

/// Runs the program and returns its exit code: 0 passed, 1 findings, 2 usage, 3 not judged, 4 input/output.
///
/// A fault of the program itself judges nothing, and is told by its place alone: its words could hold what a record
/// says.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
        let text = format!(
            "pinguan: a fault of the program itself{}; there is no verdict\n",
            place.unwrap_or_default()
        );
        let _ = output::complain(&text);
    }));
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    std::panic::catch_unwind(|| ended(&arguments)).unwrap_or(3)
}

/// The nearest of some words to one that was typed, in capitals or not; none where none is near.
fn near(word: &str, all: impl Iterator<Item = String>) -> Option<String> {
    let distance = |other: &String| strsim::damerau_levenshtein(&word.to_uppercase(), &other.to_uppercase());
    let nearest = all.map(|other| (distance(&other), other)).min();
    nearest.filter(|(distance, _)| *distance <= (word.len() / 3).max(1)).map(|(_, other)| other)
}

/// Help that is told because nothing was asked for.
const HELP: clap::error::ErrorKind = clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;

/// The arguments, or why they are none and the language in which that is told.
fn parsed(arguments: &[OsString]) -> Result<Cli, (clap::Error, Option<Tongue>)> {
    let tongue = Tongue::of(setting::spoken(arguments));
    let spoken = tongue.as_ref().and_then(|tongue| tongue.speaks(Cli::command()).ok());
    let matches = spoken.unwrap_or_else(Cli::command).try_get_matches_from(arguments);
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| (error, tongue))
}

fn ended(arguments: &[OsString]) -> u8 {
    let cli = match parsed(arguments) {
        Ok(cli) => cli,
        Err((error, tongue)) => {
            let said = tongue.filter(|_| error.use_stderr() && error.kind() != HELP);
            let said = said.and_then(|tongue| tongue.refused(&error).ok());
            let text = lines(&said.unwrap_or_else(|| error.render().to_string()));
            let told = if error.use_stderr() { output::complain(&text) } else { output::say(&text) };
            return match told {
                Ok(()) if error.use_stderr() => 2,
                Ok(()) => 0,
                Err(_) => 4,
            };
        }
    };
    if let Some(jobs) = cli.global.jobs {
        // fails only when the pool exists already, which changes speed and nothing else
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    let global = &cli.global;
    let ended = match &cli.command {
        Command::Act(arguments) => act::run(global, arguments),
        Command::Approve(arguments) => approve::run(global, arguments),
        Command::Check(arguments) => check::run(global, arguments),
        Command::Build(arguments) => build::run(global, arguments),
        Command::Codeowners(arguments) => codeowners::run(global, arguments),
        Command::Completions(arguments) => manual::completions(arguments),
        Command::Demo(arguments) => demo::run(global, arguments),
        Command::Diff(arguments) => diff::run(global, arguments),
        Command::Doctor(arguments) => doctor::run(global, arguments),
        Command::Due(arguments) => due::run(global, arguments),
        Command::Explain(arguments) => explain::run(global, arguments),
        Command::Export(arguments) => export::run(global, arguments),
        Command::Fmt(arguments) => fmt::run(global, arguments),
        Command::Import(arguments) => import::run(global, arguments),
        Command::Init(arguments) => init::run(global, arguments),
        Command::Kpi(arguments) => kpi::run(global, arguments),
        Command::Man(arguments) => manual::man(arguments),
        Command::New(arguments) => new::run(global, arguments),
        Command::Report(arguments) => report::run(global, arguments),
        Command::Rules(arguments) => rules::run(global, arguments),
        Command::Sample(arguments) => sample::run(global, arguments),
        Command::Schema(arguments) => schema::run(global, arguments),
        Command::Serve(arguments) => serve::run(global, arguments),
        Command::Verify(arguments) => verify::run(global, arguments),
        Command::WhatIf(arguments) => what_if::run(global, arguments),
    };
    match ended {
        Ok(Outcome::Passed) => 0,
        Ok(Outcome::Findings) => 1,
        Err(failure) => {
            let locale = global.language(None);
            let (code, text) = match failure {
                Failure::Usage(text) => (2, text),
                Failure::NotJudged(error) => (3, failed::told(&error, locale)),
                Failure::Io(error) => (4, failed::told(&error, locale)),
            };
            let _ = output::complain(&format!("pinguan: {}\n", crate::report::visible(&text)));
            code
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_that_was_meant_is_near() {
        let all = || ["close", "escalate"].map(str::to_owned).into_iter();
        assert_eq!((near("clsoe", all()).as_deref(), near("zzzzzzzz", all())), (Some("close"), None));
    }
}
