//! What is not written in the arguments: language, colour and today, from the environment and the clock.

use super::{Failure, Global};
use crate::calendar::{Date, Moment, Zone};
use crate::history::Provenance;
use crate::locale::{Locale, Messages};
use crate::record::Company;
use std::ffi::OsString;
use std::io::IsTerminal;

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the environment is read")]
pub(super) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The language of whoever typed some arguments, before they are understood.
pub(super) fn spoken(arguments: &[OsString]) -> Locale {
    let words = || arguments.iter().filter_map(|word| word.to_str());
    let named = ["--locale", "--lang"];
    let after = words().skip_while(|word| !named.contains(word)).nth(1);
    let within = |word| named.into_iter().find_map(|name| str::strip_prefix(word, name)?.strip_prefix('='));
    let tag = after.or_else(|| words().find_map(within));
    let tag = tag.map(str::to_owned).or_else(|| environment("PINGUAN_LOCALE"));
    tag.as_deref().and_then(Locale::parse).or_else(of_system).unwrap_or(Locale::En)
}

/// The language that the system's settings name.
fn of_system() -> Option<Locale> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(environment);
    said.as_deref().and_then(of_environment)
}

/// Whether a build server runs this for a pull request that is still to be merged.
pub(super) fn judges_a_merge() -> bool {
    let event = environment("GITHUB_EVENT_NAME");
    let is_github = event.is_some_and(|event| ["pull_request", "merge_group"].contains(&&*event));
    is_github || environment("CI_MERGE_REQUEST_IID").is_some()
}

impl Global {
    /// Whether standard output takes colours: the flag, `NO_COLOR`, `FORCE_COLOR`, then whether it is a terminal.
    pub(super) fn colors(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if environment("NO_COLOR").is_some() => false,
            Color::Auto if environment("FORCE_COLOR").is_some() => true,
            Color::Auto => std::io::stdout().is_terminal() && environment("TERM").as_deref() != Some("dumb"),
        }
    }

    /// The language: the flag, the environment's, the company's first, else English.
    pub(super) fn language(&self, company: Option<&Company>) -> Locale {
        self.locale
            .or_else(of_system)
            .or_else(|| company.and_then(|company| company.locales.first().copied().map(Locale::from)))
            .unwrap_or(Locale::En)
    }

    /// A refusal of arguments or configuration, in the reader's language.
    pub(super) fn refuse<const N: usize>(&self, key: &str, args: [(&'static str, &str); N]) -> Failure {
        let args = args.map(|(name, text)| (name, text.into())).into();
        let said = Messages::built_in().text(self.language(None), key, &args);
        said.map_or_else(Failure::Io, Failure::Usage)
    }

    /// The moment that `SOURCE_DATE_EPOCH` names.
    fn epoch(&self) -> Result<Option<Moment>, Failure> {
        let Some(epoch) = environment("SOURCE_DATE_EPOCH") else { return Ok(None) };
        let moment = epoch.parse().ok().and_then(|seconds| Moment::from_unix(seconds, 0));
        moment.map(Some).ok_or_else(|| self.refuse("usage-epoch", [("value", &epoch)]))
    }

    /// Now, on a day that is today: the hour and minute of `SOURCE_DATE_EPOCH`, else of the clock.
    pub(super) fn now(&self, zone: &Zone, today: Date) -> Result<Moment, Failure> {
        Ok(zone.on(today, self.epoch()?.unwrap_or_else(now)))
    }

    /// Today where there is no company yet: the flag, `SOURCE_DATE_EPOCH`, the clock.
    pub(super) fn first_day(&self, zone: &Zone) -> Result<Date, Failure> {
        match self.as_of {
            Some(date) => Ok(date),
            None => Ok(zone.date(self.epoch()?.unwrap_or_else(now))),
        }
    }

    /// Today: the flag, `SOURCE_DATE_EPOCH`, the company's closed book, the head commit of a clean work tree,
    /// the clock.
    pub(super) fn today(
        &self,
        company: &Company,
        zone: &Zone,
        git: Option<&Provenance>,
    ) -> Result<Date, Failure> {
        if let Some(date) = self.as_of {
            return Ok(date);
        }
        if let Some(moment) = self.epoch()? {
            return Ok(zone.date(moment));
        }
        if let Some(date) = company.as_of {
            return Ok(date);
        }
        let commit = git.filter(|git| git.clean).map(|git| git.head.time.as_second());
        Ok(zone.date(commit.and_then(|seconds| Moment::from_unix(seconds, 0)).unwrap_or_else(now)))
    }
}

/// Seconds since 1970 by the system's clock.
#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
pub(super) fn seconds_now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}

fn now() -> Moment {
    Moment::from_unix(seconds_now(), 0).unwrap_or(Moment::EPOCH)
}

/// The language of a value such as `zh_TW.UTF-8`; none for `C` and languages that we do not speak.
fn of_environment(value: &str) -> Option<Locale> {
    let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_lowercase();
    match tag.split('-').next()? {
        "en" => Some(Locale::En),
        "zh" if ["zh-tw", "zh-hk", "zh-mo"].contains(&&*tag) || tag.contains("hant") => Some(Locale::ZhHant),
        "zh" => Some(Locale::ZhHans),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_names_a_language_that_we_speak_or_none() {
        let cases = [
            ("zh_TW.UTF-8", Some(Locale::ZhHant)),
            ("zh_CN", Some(Locale::ZhHans)),
            ("zh-Hant-HK", Some(Locale::ZhHant)),
            ("en_GB.UTF-8@euro", Some(Locale::En)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de_DE", None),
        ];
        for (value, locale) in cases {
            assert_eq!(of_environment(value), locale, "{value}");
        }
    }
}
