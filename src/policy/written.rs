//! Values of parameters as they were written: what each shape takes, and what it says of the rest.

use super::Refused;
use crate::calendar::{Clock, Grain};
use crate::record::{Category, ComplaintChannel, ParameterValue};

/// A whole number within bounds, both included.
pub(super) fn whole(written: &ParameterValue, min: u32, max: u32) -> Result<u32, Refused> {
    let refused = || Refused::Form(format!("{min}–{max}"));
    match written {
        ParameterValue::Number(number)
            if number.fract() == 0.0 && (f64::from(min)..=f64::from(max)).contains(number) =>
        {
            Ok(*number as u32)
        }
        _ => Err(refused()),
    }
}

/// A time of day.
pub(super) fn clock(written: &ParameterValue) -> Result<Clock, Refused> {
    match written {
        ParameterValue::Words(words) => Clock::parse(words),
        _ => None,
    }
    .ok_or_else(|| Refused::Form("HH:MM".to_owned()))
}

/// The intervals by their names.
const INTERVALS: [(&str, Grain); 3] =
    [("month", Grain::Month), ("quarter", Grain::Quarter), ("year", Grain::Year)];

/// A month, a quarter or a year.
pub(super) fn interval(written: &ParameterValue) -> Result<Grain, Refused> {
    let named = |words: &str| INTERVALS.iter().find(|(name, _)| *name == words).map(|(_, grain)| *grain);
    match written {
        ParameterValue::Words(words) => named(words),
        _ => None,
    }
    .ok_or_else(|| Refused::Form(INTERVALS.map(|(name, _)| name).join(", ")))
}

/// A list of complaint categories: at least one, for else no complaint would be a major one.
pub(super) fn categories(written: &ParameterValue) -> Result<Vec<String>, Refused> {
    let known = Category::ALL.map(Category::name);
    names(written, &known).and_then(|names| if names.is_empty() { Err(one_of(&known)) } else { Ok(names) })
}

/// A list of the ways in which complaints come; may be empty.
pub(super) fn channels(written: &ParameterValue) -> Result<Vec<String>, Refused> {
    names(written, &ComplaintChannel::ALL.map(ComplaintChannel::name))
}

fn names(written: &ParameterValue, known: &[&str]) -> Result<Vec<String>, Refused> {
    match written {
        ParameterValue::List(list) if list.iter().all(|word| known.contains(&&**word)) => {
            Ok(list.iter().map(ToString::to_string).collect())
        }
        _ => Err(one_of(known)),
    }
}

fn one_of(known: &[&str]) -> Refused {
    Refused::Form(known.join(", "))
}
