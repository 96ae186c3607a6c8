//! The options of `act`, one for each thing that an action asks for: made from the table of actions.

use crate::record::Action;
use clap::{Arg, ArgAction, ArgMatches, Command, Error};
use std::collections::{BTreeMap, BTreeSet};

/// What was given, by option.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields(BTreeMap<&'static str, Vec<String>>);

impl Fields {
    /// The value of an option, the last where it was given again.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).last().map(String::as_str)
    }

    /// Every value of an option.
    pub(super) fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The options that were given.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }
}

/// Every option with the actions that ask for it, as `finding assign`.
fn options() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut options: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for action in Action::all() {
        for (name, _) in action.options() {
            options.entry(name).or_default().insert(format!("{} {}", action.kind, action.name));
        }
    }
    options
}

impl clap::Args for Fields {
    fn augment_args(command: Command) -> Command {
        options().into_iter().fold(command, |command, (name, askers)| {
            let askers = askers.into_iter().collect::<Vec<_>>().join(", ");
            let arg = Arg::new(name).long(name).value_name("VALUE").action(ArgAction::Append);
            command.arg(arg.allow_hyphen_values(true).help_heading("What actions ask for").help(askers))
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for Fields {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = |name| Some((name, matches.get_many::<String>(name)?.cloned().collect()));
        Ok(Self(options().into_keys().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
