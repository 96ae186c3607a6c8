//! Help and refusals of arguments in the reader's language. The parser speaks English only: its headings, its commands,
//! the options of every command, each command's own with what their values mean, and its refusals are said anew from the
//! messages. What fields are asked for by an action or a kind stays as the parser has it.

use super::form;
use crate::locale::{Locale, Messages};
use crate::report::visible;
use anyhow::Result;
use clap::builder::PossibleValue;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command, Id};
use std::collections::BTreeMap;
use std::error::Error as _;

/// Options of every command.
const COMMON: [&str; 7] = ["root", "as-of", "locale", "color", "quiet", "verbose", "jobs"];

/// What an argument or option is for, and what its values mean.
struct Label {
    arg: Id,
    said: String,
    /// Name and meaning of each.
    values: Vec<(String, String)>,
}

impl Label {
    /// The argument, explained; `heading` stands over what its values mean.
    fn on(&self, arg: Arg, heading: &str) -> Arg {
        if self.values.is_empty() {
            return arg.help(self.said.clone()).long_help(None);
        }
        let lines: Vec<String> = self.values.iter().map(|(name, said)| format!("- {name}：{said}")).collect();
        let names: Vec<&str> = self.values.iter().map(|(name, _)| name.as_str()).collect();
        let all = format!("{}\n\n{heading}\n{}", self.said, lines.join("\n"));
        arg.help(format!("{} [{}]", self.said, names.join(", "))).long_help(all).hide_possible_values(true)
    }
}

/// The values of an option that say in English what they mean.
fn explained(arg: &Arg) -> impl Iterator<Item = PossibleValue> {
    arg.get_possible_values().into_iter().filter(|value| value.get_help().is_some())
}

/// The words of one language.
pub(super) struct Tongue {
    messages: Messages,
    locale: Locale,
}

impl Tongue {
    /// None in English, which the parser speaks itself.
    pub(super) fn of(locale: Locale) -> Option<Self> {
        (locale != Locale::En).then(|| Self { messages: Messages::built_in(), locale })
    }

    fn say<const N: usize>(&self, key: &str, args: [(&'static str, String); N]) -> Result<String> {
        let args = args.map(|(name, text)| (name, text.into())).into();
        self.messages.text(self.locale, key, &args)
    }

    /// The command with headings and descriptions in this language.
    pub(super) fn speaks(&self, command: Command) -> Result<Command> {
        self.speaks_as("", command)
    }

    /// The command whose name in keys is `path`: its commands' names with a hyphen behind each.
    fn speaks_as(&self, path: &str, command: Command) -> Result<Command> {
        let heading = |key: &str| self.say(&format!("help-{key}"), []);
        let (arguments, options, values) = (heading("arguments")?, heading("options")?, heading("values")?);
        let labels = self.labels(path, &command)?;
        let mut headings = BTreeMap::new();
        for english in command.get_arguments().filter_map(Arg::get_help_heading) {
            let key = format!("help-heading-{}", english.replace(' ', "-"));
            headings
                .extend(self.messages.label(self.locale, &key)?.map(|heading| (english.to_owned(), heading)));
        }
        let template = format!(
            "{{before-help}}{{about-with-newline}}\n{}{{usage}}\n\n{{all-args}}{{after-help}}",
            heading("usage")?
        );
        let command = command.mut_args(|arg| {
            let arg = match labels.iter().find(|label| *arg.get_id() == label.arg) {
                Some(label) => label.on(arg, &values),
                None => arg,
            };
            match arg.get_help_heading() {
                Some(english) => match headings.get(english) {
                    Some(heading) => arg.help_heading(heading.clone()),
                    None => arg,
                },
                None if arg.is_positional() => arg.help_heading(arguments.clone()),
                None => arg.help_heading(options.clone()),
            }
        });
        let flag = |name: &'static str, short: char, action: ArgAction, help: String| {
            Arg::new(name).short(short).long(name).action(action).help(help).help_heading(options.clone())
        };
        let mut command = command
            .help_template(template)
            .subcommand_help_heading(heading("commands")?)
            .disable_help_flag(true)
            .arg(flag("help", 'h', ArgAction::Help, heading("option-help")?))
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version, heading("option-version")?));
        let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
        for name in names {
            let about = self.messages.label(self.locale, &format!("help-command-{path}{name}"))?;
            let mut failed = None;
            command = command.mut_subcommand(&name, |below| {
                let below = match &about {
                    Some(about) => below.about(about.clone()),
                    None => below,
                };
                self.speaks_as(&format!("{path}{name}-"), below.clone()).unwrap_or_else(|error| {
                    failed = Some(error);
                    below
                })
            });
            if let Some(error) = failed {
                return Err(error);
            }
        }
        Ok(command)
    }

    /// What the arguments and options of a command are for.
    fn labels(&self, path: &str, command: &Command) -> Result<Vec<Label>> {
        let mut labels = Vec::new();
        for arg in command.get_arguments() {
            let key = match arg.get_long() {
                Some(name) if COMMON.contains(&name) => format!("option-{name}"),
                Some(name) => format!("{path}{name}"),
                None => {
                    let name = arg.get_value_names().and_then(|names| names.first());
                    format!("argument-{path}{}", name.map_or("", |name| name.as_str()))
                }
            };
            if let Some(said) = self.messages.label(self.locale, &format!("help-{key}"))? {
                labels.push(Label { arg: arg.get_id().clone(), said, values: self.values(&key, arg)? });
            }
        }
        Ok(labels)
    }

    /// What each value of an option means: as it is said of that option, else of every one.
    fn values(&self, key: &str, arg: &Arg) -> Result<Vec<(String, String)>> {
        let mut said = Vec::new();
        for value in explained(arg) {
            let name = value.get_name();
            let word = name.replace('_', "-");
            let mut label = self.messages.label(self.locale, &format!("help-value-{key}-{word}"))?;
            if label.is_none() {
                label = self.messages.label(self.locale, &format!("help-value-{word}"))?;
            }
            said.extend(label.map(|label| (name.to_owned(), label)));
        }
        Ok(said)
    }

    /// Why a value does not fit, as the parser of arguments says it, in another language.
    fn form(&self, reason: &str) -> Result<String> {
        if let Some(range) = reason.split_once(" is not in ").map(|(_, range)| range.to_owned()) {
            return self.say("form-range", [("range", range)]);
        }
        if let Some(names) = reason.strip_prefix("one of ") {
            return self.say("form-one-of", [("names", names.to_owned())]);
        }
        match form::KEYS.iter().find(|(said, _)| *said == reason) {
            Some((_, key)) => self.say(key, []),
            None => Ok(reason.to_owned()),
        }
    }

    /// What was wrong with the arguments, and what may help.
    pub(super) fn refused(&self, error: &clap::Error) -> Result<String> {
        let of = |kind: ContextKind| error.get(kind).map(|value| visible(&value.to_string()));
        let word = |kind: ContextKind| of(kind).unwrap_or_default();
        let (arg, value) = (word(ContextKind::InvalidArg), word(ContextKind::InvalidValue));
        let reason = error.source().map(ToString::to_string).unwrap_or_default();
        let reason = visible(&self.form(&reason)?);
        let args = [("arg", arg), ("value", value), ("reason", reason)];
        let said = match error.kind() {
            ErrorKind::UnknownArgument => self.say("refused-unknown-argument", args)?,
            ErrorKind::InvalidSubcommand => {
                self.say("refused-unknown-command", [("arg", word(ContextKind::InvalidSubcommand))])?
            }
            ErrorKind::InvalidValue if args[1].1.is_empty() => self.say("refused-no-value", args)?,
            ErrorKind::InvalidValue => self.say("refused-value", args)?,
            ErrorKind::ValueValidation => self.say("refused-form", args)?,
            ErrorKind::MissingRequiredArgument => self.say("refused-missing", args)?,
            ErrorKind::ArgumentConflict => self.say(
                "refused-conflict",
                [("arg", args[0].1.clone()), ("other", word(ContextKind::PriorArg))],
            )?,
            ErrorKind::MissingSubcommand => self.say("refused-no-command", [])?,
            _ => self.say("refused-other", [])?,
        };
        let mut told = self.say("refused", [("said", said)])? + "\n";
        let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
        if let Some(near) = near.into_iter().find_map(of).filter(|near| !near.is_empty()) {
            told = told + &self.say("refused-near", [("near", near)])? + "\n";
        } else if let Some(values) = of(ContextKind::ValidValue).filter(|values| !values.is_empty()) {
            told = told + &self.say("refused-values", [("values", values)])? + "\n";
        }
        if let Some(usage) = error.get(ContextKind::Usage) {
            let usage = usage.to_string();
            let usage = usage.trim().trim_start_matches("Usage:").trim();
            told = told + "\n" + &self.say("help-usage", [])? + usage + "\n";
        }
        Ok(told + "\n" + &self.say("refused-more", [])? + "\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    /// Options and arguments without words, or with a value without, with the command before them.
    fn silent(tongue: &Tongue, path: &str, command: &Command) -> Vec<String> {
        let said = tongue.labels(path, command).unwrap();
        let asked_by_actions = |arg: &Arg| arg.get_help_heading() == Some("What actions ask for");
        let mut silent: Vec<String> = command
            .get_arguments()
            .filter(|arg| {
                let known = said.iter().find(|label| label.arg == *arg.get_id());
                let whole = known.is_some_and(|label| label.values.len() == explained(arg).count());
                !asked_by_actions(arg) && !whole
            })
            .map(|arg| format!("{path}{}", arg.get_id()))
            .collect();
        for below in command.get_subcommands() {
            silent.extend(self::silent(tongue, &format!("{path}{}-", below.get_name()), below));
        }
        silent
    }

    #[test]
    fn every_option_and_argument_is_explained_in_chinese() {
        let tongue = Tongue::of(Locale::ZhHant).unwrap();
        assert_eq!(silent(&tongue, "", &super::super::Cli::command()), [""; 0]);
    }
}
