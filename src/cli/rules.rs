//! `pinguan rules`: the rules as a table, and their samples run.

use super::{Ended, Failure, Global, Outcome, output};
use crate::diagnostic::Args;
use crate::gate::Fault;
use crate::kpi::KpiBook;
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::report::{table, visible};
use crate::rules::RuleBook;
use rayon::prelude::*;
use std::io::IsTerminal;

/// Options of `rules`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// Run every sample of every rule: the failing ones break it and no other, the passing ones break none
    Test {
        /// Only these rules, by id or name
        #[arg(value_name = "RULE")]
        rules: Vec<String>,
    },
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let in_force = in_force(global)?;
    let locale = in_force.language(global);
    let InForce { rules, unread_rules: refused, .. } = in_force;
    let messages = Messages::built_in().with(rules.words());
    match &arguments.command {
        None => {
            output::say(&table(&rows(&rules, &messages, locale)?, columns()))?;
            Ok(Outcome::Passed)
        }
        Some(Command::Test { rules: wanted }) => {
            if let Some(unknown) = wanted.iter().find(|word| rules.named(word).is_none()) {
                let unread = refused.iter().find(|path| path.contains(&format!("/{unknown}.")));
                return Err(match unread {
                    Some(path) => global.refuse("rules-unread", [("path", path)]),
                    None => global.refuse("usage-no-rule", [("rule", unknown)]),
                });
            }
            test(&rules, wanted, &refused, &messages, locale)
        }
    }
}

/// Rules and measures in force, and the files of own ones that cannot be read.
#[derive(Default)]
pub(super) struct InForce {
    pub(super) rules: RuleBook,
    pub(super) kpis: KpiBook,
    pub(super) unread_rules: Vec<String>,
    pub(super) unread_kpis: Vec<String>,
    /// The language in which it is told; none where there is no project.
    locale: Option<Locale>,
}

impl InForce {
    /// The language in which it is told.
    pub(super) fn language(&self, global: &Global) -> Locale {
        self.locale.unwrap_or_else(|| global.language(None))
    }
}

/// The rules and measures in force: where there is a project, with those of its policy; and the files of such that cannot be read.
pub(super) fn in_force(global: &Global) -> Result<InForce, Failure> {
    if !global.root.join("records").is_dir() {
        return Ok(InForce::default());
    }
    let ledger = Ledger::load(super::project::read(global)?).unwrap_or_else(|unjudged| unjudged.ledger);
    let unread = |name| {
        let refused = ledger.refused.iter().map(|refused| &refused.path);
        let of_kind = refused.filter(|path| Kind::of_path(path).is_some_and(|kind| kind.name == name));
        of_kind.cloned().collect()
    };
    Ok(InForce {
        rules: RuleBook::new(&ledger),
        kpis: KpiBook::new(&ledger),
        unread_rules: unread("own-rule"),
        unread_kpis: unread("own-kpi"),
        locale: Some(global.language(Some(&ledger.company.record))),
    })
}

fn rows(rules: &RuleBook, messages: &Messages, locale: Locale) -> Result<Vec<Vec<String>>, Failure> {
    let say = |key: &str| messages.text(locale, key, &Args::new());
    let heads = ["id", "nature", "level", "clause", "name", "title"];
    let heads = heads.iter().map(|head| say(&format!("rules-{head}"))).collect::<Result<_, _>>()?;
    let mut rows = vec![heads];
    for rule in rules.all() {
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

/// The width of the terminal; none when the output goes elsewhere, and where only `COLUMNS` tells it and does not.
pub(super) fn columns() -> Option<usize> {
    let out = std::io::stdout();
    if !out.is_terminal() {
        return None;
    }
    #[cfg(unix)]
    let told = rustix::termios::tcgetwinsize(&out).ok().map(|size| usize::from(size.ws_col));
    #[cfg(not(unix))]
    let told = super::setting::environment("COLUMNS").and_then(|columns| columns.parse().ok());
    told.filter(|columns| *columns > 0)
}

fn test(
    rules: &RuleBook,
    wanted: &[String],
    refused: &[String],
    messages: &Messages,
    locale: Locale,
) -> Ended {
    let mut all = rules.all();
    all.retain(|rule| wanted.is_empty() || wanted.iter().any(|word| word == rule.id || word == rule.name));
    let samples: Vec<_> = all
        .iter()
        .flat_map(|rule| {
            let each = |fails| (0..rule.count(fails)).map(move |index| (rule, fails, index));
            each(true).chain(each(false))
        })
        .collect();
    let faulty: Vec<String> = samples
        .par_iter()
        .filter_map(|(rule, fails, index)| {
            let fault = rule.sample(*fails, *index, |sample| {
                let told = || format!("{} {}: {}\n", rule.id, rule.name, visible(sample.name));
                (!rule.behaves(sample, *fails)).then(told)
            });
            fault.flatten()
        })
        .collect();
    let unread = refused.iter().map(|path| {
        Ok(format!("{}\n", messages.text(locale, "rules-unread", &[("path", visible(path).into())].into())?))
    });
    let faults: Vec<String> = faulty.into_iter().map(Ok).chain(unread).collect::<anyhow::Result<_>>()?;
    let counts = [("rules", all.len()), ("samples", samples.len()), ("faults", faults.len())];
    let args: Args = counts.map(|(name, count)| (name, count.into())).into();
    output::say(&format!("{}{}\n", faults.concat(), messages.text(locale, "rules-tested", &args)?))?;
    Ok(if faults.is_empty() { Outcome::Passed } else { Outcome::Findings })
}
