//! `pinguan due`: what falls due and what is overdue, for all, for a unit, or for a person.

use super::{Ended, Failure, Global, Outcome, output, project};
use crate::agenda::{Agenda, Item};
use crate::report::{Digest, DueFormat, visible};
use clap::ValueEnum;

/// Options of `due`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// How far ahead, such as 30d or 2w; what is overdue is always listed
    #[arg(long, value_name = "TIME", value_parser = parse_within)]
    within: Option<u32>,
    /// Only what a department, team or partner agency has to do, or what concerns it
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Only what waits for a person, by staff id
    #[arg(long, value_name = "STAFF-ID")]
    person: Option<String>,
    /// The form of the list
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: FormatName,
    /// Only what is overdue
    #[arg(long, conflicts_with = "within")]
    overdue: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    /// For people at a terminal
    Human,
    /// For people in a mail
    Markdown,
    /// One JSON document
    Json,
    /// A calendar (iCalendar)
    Ics,
}

fn parse_within(text: &str) -> Result<u32, String> {
    let (number, days) = match text.strip_suffix('w') {
        Some(weeks) => (weeks, 7),
        None => (text.strip_suffix('d').unwrap_or(text), 1),
    };
    let plain = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    let found = number.parse::<u32>().ok().filter(|_| plain).and_then(|number| number.checked_mul(days));
    found.filter(|days| *days <= 3660).ok_or_else(|| super::form::WITHIN.to_owned())
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let project = project::open(global)?.map_err(|unjudged| unjudged.failure())?;
    let ledger = &project.ledger;
    let refuse = |key: &str, name: &'static str, word: &str| {
        let args = [(name, visible(word).into())].into();
        project.messages.text(project.locale, key, &args).map_or_else(Failure::Io, Failure::Usage)
    };
    if let Some(unit) = arguments.unit.as_deref().filter(|unit| ledger.unit(unit).is_none()) {
        return Err(refuse("due-unknown-unit", "unit", unit));
    }
    if let Some(person) = arguments.person.as_deref().filter(|person| ledger.person(person).is_none()) {
        return Err(refuse("due-unknown-person", "person", person));
    }
    let agenda = Agenda { ledger, policy: &project.policy, as_of: project.as_of };
    let days = arguments.within.unwrap_or(project.policy.on(project.as_of).deadline_horizon_days);
    let until = (!arguments.overdue).then(|| project.as_of.plus_days(i64::from(days)));
    let every = agenda.items(&project.verdict.diagnostics);
    let chosen = |item: &&Item| {
        let in_time = item.overdue || until.is_some_and(|until| item.due <= until);
        let of_unit = arguments.unit.as_deref().is_none_or(|unit| item.is_for(ledger, unit));
        let of_person =
            arguments.person.as_deref().is_none_or(|person| item.people.iter().any(|id| &**id == person));
        in_time && of_unit && of_person
    };
    let items = every.iter().filter(chosen).collect();
    let digest = Digest { agenda, items, until, locale: project.locale, messages: &project.messages };
    let text = digest.render(match arguments.format {
        FormatName::Human => DueFormat::Human,
        FormatName::Markdown => DueFormat::Markdown,
        FormatName::Json => DueFormat::Json,
        FormatName::Ics => DueFormat::Ics,
    })?;
    output::say(&text)?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_days_or_weeks() {
        for (text, days) in [("30d", 30), ("0d", 0), ("2w", 14), ("7", 7)] {
            assert_eq!(parse_within(text), Ok(days), "{text}");
        }
        for bad in ["", "d", "-3d", "+3d", "3m", "1.5d", "99999999999d", "99999w"] {
            assert!(parse_within(bad).is_err(), "{bad}");
        }
    }
}
