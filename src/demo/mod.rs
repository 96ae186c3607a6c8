//! A company of any size, made from a seed: valid, deterministic, for trials and measurements. The minimal company
//! holds every kind of record; teams, their months and what comes in day by day are laid beside it. Knows the forms of
//! the records; reads no clock and no file.

mod book;
mod case;
mod month;
mod past;
mod reported;
mod rng;

pub use past::{Step, steps};

use crate::record::{Kind, Layout};
use crate::rules::minimal_company;
use crate::yaml::Laid;
use anyhow::{Context, Result, bail};
use book::Book;
use std::collections::BTreeMap;

/// A team for so many records.
const RECORDS_PER_TEAM: usize = 1_500;

/// Teams at most: one a letter behind the team of the minimal company.
const MOST_TEAMS: usize = 25;

/// A demonstration company, to be made.
#[derive(Clone, Copy, Debug)]
pub struct Demo {
    /// How many records; never fewer than those of every kind, which come first.
    pub records: usize,
    /// What decides everything that is left to chance.
    pub seed: u64,
}

impl Demo {
    /// Every file by its path below the project's root: the same records and seed give the same bytes.
    pub fn texts(&self) -> Result<BTreeMap<String, String>> {
        let mut book = Book::new(company()?, self.records, self.seed)?;
        let room = book.left();
        let teams = if room < month::TO_FOUND { 0 } else { (room / RECORDS_PER_TEAM).clamp(1, MOST_TEAMS) };
        let teams: Vec<String> = ('B'..='Z').take(teams).map(|letter| format!("C1-{letter}")).collect();
        month::all(&mut book, &teams)?;
        while book.left() > 0 {
            let place = book.rng.below(teams.len());
            case::arrive(&mut book, teams.get(place).map(|team| (team.as_str(), month::lead(place))));
        }
        reported::state(&mut book.texts)?;
        Ok(book.texts)
    }
}

/// The minimal company as it stands before the teams come: laid out, its people hired and its assessments looking back
/// to before the first record.
fn company() -> Result<BTreeMap<String, String>> {
    let mut texts = minimal_company();
    let mut layouts = BTreeMap::new();
    for (path, text) in &mut texts {
        let Some(kind) = Kind::of_path(path) else { continue };
        *text = match kind.name {
            "person" => text.replace("2025-01-01", "2024-01-01"),
            "assessment" => text.replace("period: 2025-Q3,", "period: 2024-Q1,"),
            "policy" => text.replace("major_same_cause_complaints: 3", "major_same_cause_complaints: 100"),
            _ => std::mem::take(text),
        };
        match layouts.entry(kind.name).or_insert_with(|| Layout::of(kind)).lay_out(text) {
            Ok(Laid::Anew(laid)) => *text = laid,
            Ok(Laid::Already) => {}
            other => bail!("{path} cannot be laid out: {other:?}"),
        }
        book::seal(text).with_context(|| format!("cannot approve {path}"))?;
    }
    Ok(texts)
}
