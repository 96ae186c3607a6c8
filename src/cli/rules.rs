//! `pinguan rules`: the rules as a table, and their samples run.

use super::{Ended, Failure, Global, Outcome, output};
use crate::diagnostic::{Args, Diagnostic, Standing};
use crate::gate::Fault;
use crate::locale::{Locale, Messages};
use crate::report::table;
use crate::rules::{RULES, Rule, Sample, judge};
use rayon::prelude::*;
use std::io::IsTerminal;

/// Options of `rules`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Clone, Copy, Debug, clap::Subcommand)]
enum Command {
    /// Run every sample of every rule: the failing ones break it and no other, the passing ones break none
    Test,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let messages = Messages::built_in()?;
    let locale = global.language(None);
    match arguments.command {
        None => {
            output::say(&table(&rows(&messages, locale)?, columns()))?;
            Ok(Outcome::Passed)
        }
        Some(Command::Test) => test(&messages, locale),
    }
}

fn rows(messages: &Messages, locale: Locale) -> Result<Vec<Vec<String>>, Failure> {
    let say = |key: &str| messages.text(locale, key, &Args::new());
    let heads = ["id", "nature", "level", "clause", "name", "title"];
    let heads = heads.iter().map(|head| say(&format!("rules-{head}"))).collect::<Result<_, _>>()?;
    let mut rows = vec![heads];
    for rule in RULES {
        rows.push(vec![
            rule.id.to_owned(),
            say(&format!("nature-{}", rule.nature.name()))?,
            say(&format!("level-{}", rule.level.name()))?,
            rule.clauses.first().copied().unwrap_or_default().to_owned(),
            rule.name.to_owned(),
            say(&format!("{}.title", rule.name))?,
        ]);
    }
    let (defect, change) = (say("nature-defect")?, say("rules-of-a-change")?);
    for fault in Fault::ALL {
        let (id, name, clauses) = fault.told();
        let clause = clauses.first().copied().unwrap_or_default().to_owned();
        let title = say(&format!("{name}.title"))?;
        rows.push(vec![id.to_owned(), defect.clone(), change.clone(), clause, name.to_owned(), title]);
    }
    Ok(rows)
}

/// The width of the terminal; none when the output goes elsewhere.
pub(super) fn columns() -> Option<usize> {
    let out = std::io::stdout();
    let size = out.is_terminal().then(|| rustix::termios::tcgetwinsize(&out).ok()).flatten()?;
    Some(usize::from(size.ws_col)).filter(|columns| *columns > 0)
}

fn test(messages: &Messages, locale: Locale) -> Ended {
    let samples: Vec<(&Rule, &Sample, bool)> = RULES
        .iter()
        .flat_map(|rule| {
            let fails = rule.fails.iter().map(|sample| (*rule, sample, true));
            fails.chain(rule.passes.iter().map(|sample| (*rule, sample, false)))
        })
        .collect();
    let faults: Vec<String> = samples
        .par_iter()
        .filter(|(rule, sample, must_fail)| !behaves(rule, sample, *must_fail))
        .map(|(rule, sample, _)| format!("{} {}: {}\n", rule.id, rule.name, sample.name))
        .collect();
    let counts = [("rules", RULES.len()), ("samples", samples.len()), ("faults", faults.len())];
    let args: Args = counts.map(|(name, count)| (name, count.into())).into();
    output::say(&format!("{}{}\n", faults.concat(), messages.text(locale, "rules-tested", &args)?))?;
    Ok(if faults.is_empty() { Outcome::Passed } else { Outcome::Findings })
}

/// Whether a failing sample breaks its rule and none but those that it names, or a passing one none.
fn behaves(rule: &Rule, sample: &Sample, must_fail: bool) -> bool {
    let Ok(ledger) = sample.load() else { return false };
    let Some(as_of) = ledger.company.record.as_of else { return false };
    let found = judge(&ledger, as_of).1.diagnostics;
    let is_waived = |found: &Diagnostic| matches!(found.standing, Standing::Waived { .. });
    let is_its_own =
        |found: &Diagnostic| must_fail && (found.rule == rule.id || rule.also.contains(&found.rule.as_str()));
    found.iter().all(|one| is_waived(one) || is_its_own(one))
        && (!must_fail || found.iter().any(|found| found.rule == rule.id))
}
