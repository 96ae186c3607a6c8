//! The growing company: its texts, the numbers given to records, its working days, and how many records are wanted.

use super::rng::Rng;
use crate::calendar::{Date, Grain, Period, Workdays};
use crate::ledger::{Ledger, body_hash};
use crate::record::Kind;
use crate::source::Sources;
use anyhow::{Context, Result, anyhow};
use std::collections::BTreeMap;

/// What stands in a text for the hash of its canonical body.
const HASH: &str = "{hash}";

/// The number before the first one given: those below belong to the minimal company.
const NUMBERS_FROM: u32 = 1_000;

pub(super) struct Book {
    /// Every text by its path.
    pub(super) texts: BTreeMap<String, String>,
    /// What is left to chance.
    pub(super) rng: Rng,
    /// The months of the story: two years, the last one still open.
    pub(super) months: Vec<Period>,
    workdays: Workdays,
    /// Days on which something may arrive so that it is settled within the story.
    days: Vec<Date>,
    numbers: BTreeMap<(&'static str, i16), u32>,
    wanted: usize,
    records: usize,
}

impl Book {
    pub(super) fn new(texts: BTreeMap<String, String>, wanted: usize, seed: u64) -> Result<Self> {
        let ledger = Ledger::load(Sources::from_texts(texts.clone()))
            .map_err(|_| anyhow!("the minimal company cannot be read"))?;
        let as_of = ledger.company.record.as_of.context("the minimal company has no day")?;
        let last = Period::of(Grain::Month, as_of);
        let months: Vec<Period> = last.plus(-23).through(last).collect();
        let (first, workdays) = (months[0].start(), ledger.workdays.clone());
        let days = (0..as_of.days_since(first) - 24).map(|days| first.plus_days(days));
        let days = days.filter(|day| workdays.is_workday(*day)).collect();
        let records = texts.keys().filter(|path| Kind::of_path(path).is_some()).count();
        Ok(Self {
            texts,
            rng: Rng::new(seed),
            months,
            workdays,
            days,
            numbers: BTreeMap::new(),
            wanted,
            records,
        })
    }

    /// How many records are still wanted.
    pub(super) fn left(&self) -> usize {
        self.wanted.saturating_sub(self.records)
    }

    /// The next id of a kind in a year.
    pub(super) fn id(&mut self, prefix: &'static str, year: i16) -> String {
        let number = self.numbers.entry((prefix, year)).or_insert(NUMBERS_FROM);
        *number += 1;
        format!("{prefix}-{year}-{number:05}")
    }

    /// Files a record by kind, year and id.
    pub(super) fn put(&mut self, kind: &str, year: i16, id: &str, text: String) {
        self.place(format!("records/{kind}/{year}/{id}.yaml"), text);
    }

    /// Files a record at a path.
    pub(super) fn place(&mut self, path: String, text: String) {
        self.records += 1;
        self.texts.insert(path, text);
    }

    /// A working day of the story.
    pub(super) fn day(&mut self) -> Date {
        self.rng.pick(&self.days)
    }

    /// The working day so many working days after a day.
    pub(super) fn after(&self, day: Date, count: u32) -> Date {
        self.workdays.after(day, count)
    }

    /// The working days of a month.
    pub(super) fn workdays_of(&self, month: Period) -> Vec<Date> {
        let days = (0..=month.end().days_since(month.start())).map(|days| month.start().plus_days(days));
        days.filter(|day| self.workdays.is_workday(*day)).collect()
    }
}

/// A moment of a day in the company's zone.
pub(super) fn at(day: Date, hour: u64, minute: u64) -> String {
    format!("{day}T{hour:02}:{minute:02}+08:00")
}

/// Puts the hash of the canonical body where it is asked for.
pub(super) fn seal(text: &mut String) -> Result<()> {
    if text.contains(HASH) {
        let hash = body_hash(text).context("no hash of the body")?;
        *text = text.replace(HASH, &hash);
    }
    Ok(())
}
