//! Measures for a terminal, a mail and programs: all of them in a table, one of them over time, and how the
//! numbers of one period came about. Chooses and computes nothing.

mod account;
mod listed;
mod rows;

pub use account::Explained;

use super::markdown::cell;
use super::table::width_before_last;
use super::{Chosen, MeasureData, table, visible};
use crate::diagnostic::{Arg, Args};
use crate::kpi::{Ctx, Kpi, Status};
use crate::locale::{Locale, Messages};
use anyhow::Result;
use std::fmt::Write;

/// In which form measures are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiFormat {
    /// For people at a terminal, which may have so many columns.
    Human {
        /// Columns of the terminal.
        width: Option<usize>,
    },
    /// For programs: a part of `data/kpis.json`.
    Json,
    /// For spreadsheets: lines of `data/kpis.csv`; of an explanation, the records.
    Csv,
    /// For people in a mail or a comment: Markdown.
    Markdown,
}

/// Measures, chosen and ready to be told.
pub struct KpiTold<'a> {
    /// On what they rest.
    pub ctx: &'a Ctx<'a>,
    /// The measures.
    pub data: MeasureData<'a>,
    /// Those that are told, each with its status.
    pub chosen: Vec<(Chosen<'a>, Status)>,
    /// The one that was asked for; none: all.
    pub kpi: Option<&'a Kpi>,
    /// The unit that was asked for; none: the company.
    pub unit: Option<&'a str>,
    /// The reader's language.
    pub locale: Locale,
    /// The messages.
    pub messages: &'a Messages,
}

/// A table in words: heads and rows. The columns of `spare` are left out, in that order, where room is short.
struct Told {
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    spare: &'static [usize],
}

impl KpiTold<'_> {
    /// The whole as text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self, format: KpiFormat) -> Result<String> {
        let chosen = || self.chosen.iter().map(|(chosen, _)| chosen.clone()).collect::<Vec<_>>();
        match format {
            KpiFormat::Human { width } => self.human(width),
            KpiFormat::Markdown => self.markdown(),
            KpiFormat::Csv => Ok(self.data.csv(&chosen())),
            KpiFormat::Json => {
                let all = || self.data.measured.kpis().all().map(|kpi| &**kpi).collect();
                let asked: Vec<&Kpi> = self.kpi.map_or_else(all, |kpi| vec![kpi]);
                pretty(&self.data.json(&asked, &chosen()))
            }
        }
    }

    fn human(&self, width: Option<usize>) -> Result<String> {
        let mut text = format!("{}\n\n", visible(&self.title()?));
        if let Some(about) = self.about()? {
            writeln!(text, "{about}\n")?;
        }
        text.push_str(&self.told()?.fitting(width));
        for note in self.notes()? {
            writeln!(text, "\n{}", visible(&note))?;
        }
        Ok(text)
    }

    fn markdown(&self) -> Result<String> {
        let mut text = format!("## {}\n\n", cell(&self.title()?));
        if let Some(about) = self.about()? {
            writeln!(text, "{}\n", cell(&about))?;
        }
        let Told { heads, rows, .. } = self.told()?;
        let line = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|one| cell(one)).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        text.push_str(&line(&heads));
        writeln!(text, "|{}", " --- |".repeat(heads.len()))?;
        text.extend(rows.iter().map(|row| line(row)));
        for note in self.notes()? {
            writeln!(text, "\n{}", cell(&note))?;
        }
        Ok(text)
    }

    fn title(&self) -> Result<String> {
        let args = [("of", self.of().into()), ("date", self.ctx.as_of.into())];
        match self.kpi {
            Some(kpi) => {
                let name = self.say(&kpi.key(), [])?;
                self.say(
                    "kpi-title-one",
                    [("id", kpi.id().into()), ("name", name.into())].into_iter().chain(args),
                )
            }
            None => self.say("kpi-title", args),
        }
    }

    /// The name of the unit or the company.
    fn of(&self) -> String {
        let ledger = self.ctx.ledger;
        let names = match self.unit {
            Some(unit) => ledger.unit(unit).map(|unit| &unit.names),
            None => Some(&ledger.company.record.names),
        };
        let name = names.map(|names| names.in_locale(self.locale).0);
        match (self.unit, name) {
            (Some(unit), Some(name)) => format!("{unit} {name}"),
            (unit, name) => name.or(unit).unwrap_or_default().to_owned(),
        }
    }

    fn about(&self) -> Result<Option<String>> {
        self.kpi.map(|kpi| self.say(&format!("{}.about", kpi.key()), [])).transpose()
    }

    fn told(&self) -> Result<Told> {
        if self.kpi.is_some() { rows::over_time(self) } else { rows::all(self) }
    }

    /// What is to be said of small samples, and of measures without numbers.
    fn notes(&self) -> Result<Vec<String>> {
        let mut notes = Vec::new();
        let mut points = self.chosen.iter().flat_map(|(chosen, _)| chosen.points());
        if points.any(|(_, point)| point.is_counted() && !point.sufficient) {
            notes.push(match self.kpi.map(|kpi| kpi.minimum(self.ctx.policy)) {
                Some(minimum) if minimum > 0 => {
                    self.say("kpi-note-small-one", [("least", minimum.into())])?
                }
                _ => self.say("kpi-note-small", [])?,
            });
        }
        let told = |kpi: &Kpi| self.chosen.iter().any(|(chosen, _)| chosen.series.kpi.id() == kpi.id());
        if self.kpi.is_none() {
            let without: Vec<&str> =
                self.data.measured.kpis().all().filter(|kpi| !told(kpi)).map(|kpi| kpi.id()).collect();
            if !without.is_empty() {
                notes.push(self.say("kpi-note-without", [("kpis", without.join(", ").into())])?);
            }
            notes.push(self.say("kpi-note-more", [])?);
        }
        Ok(notes)
    }

    fn say(&self, key: &str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Result<String> {
        self.messages.text(self.locale, key, &args.into_iter().collect::<Args>())
    }
}

impl Told {
    /// The lines of the table, without spare columns where there is no room for them.
    fn fitting(mut self, width: Option<usize>) -> String {
        /// Columns that the last word has at least.
        const LAST: usize = 12;
        let mut spare: Vec<usize> = self.spare.to_vec();
        loop {
            let mut rows = vec![self.heads.clone()];
            rows.extend(self.rows.iter().cloned());
            let room = width.map(|width| width.saturating_sub(LAST));
            if spare.is_empty() || room.is_none_or(|room| width_before_last(&rows) <= room) {
                return table(&rows, width);
            }
            let gone = spare.remove(0);
            self.heads.remove(gone);
            self.rows.iter_mut().for_each(|row| drop(row.remove(gone)));
            spare.iter_mut().filter(|column| **column > gone).for_each(|column| *column -= 1);
        }
    }
}

/// A JSON document on lines.
fn pretty(json: &impl serde::Serialize) -> Result<String> {
    Ok(super::escape::inert_json(serde_json::to_string_pretty(json)?) + "\n")
}
