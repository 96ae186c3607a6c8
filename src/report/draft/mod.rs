//! The draft of a quality report to the committee: front matter whose values are those of the records, and a
//! body of sentences and tables made from them, with places in double square brackets for people to fill. Knows
//! no file and no command.

mod events;
mod values;

use crate::calendar::{Date, Period};
use crate::diagnostic::{Arg, Args, Diagnostic};
use crate::kpi::Measured;
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::record::{SLOT_CLOSES, SLOT_OPENS};
use anyhow::Result;
use std::fmt::Write;

/// Everything that a draft is made of.
pub struct Draft<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The measures as of the day of issue.
    pub measured: &'a Measured,
    /// What the check found.
    pub diagnostics: &'a [Diagnostic],
    /// The period that it covers; it is over.
    pub period: Period,
    /// Its id.
    pub id: &'a str,
    /// The day by which it is due.
    pub due: Date,
    /// The day of issue.
    pub issued_on: Date,
    /// Who issues it.
    pub by: &'a str,
    /// The meeting to which it was presented, where that is known.
    pub presented_at: Option<&'a str>,
    /// Its language.
    pub locale: Locale,
    /// The messages.
    pub messages: &'a Messages,
}

impl Draft<'_> {
    /// The whole text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self) -> Result<String> {
        let values = values::cited(self);
        let mut text = self.front_matter(&values)?;
        let args = [("period", self.period.into()), ("date", self.issued_on.into())];
        writeln!(text, "# {}\n\n{}\n", self.say("draft-title", &args)?, self.say("draft-basis", &args)?)?;
        let sections = [
            ("draft-measures", values::section(self, &values)?),
            ("draft-complaints", events::complaints(self)?),
            ("draft-findings", events::findings(self)?),
            ("draft-data", events::data(self)?),
            ("draft-breaches", events::breaches(self)?),
            ("draft-decisions", String::new()),
        ];
        for (index, (key, said)) in sections.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            writeln!(text, "## {}\n", self.word(key)?)?;
            if !said.is_empty() {
                writeln!(text, "{said}")?;
            }
            writeln!(text, "{SLOT_OPENS}{}{SLOT_CLOSES}", self.word(&format!("{key}.slot"))?)?;
        }
        Ok(text)
    }

    fn front_matter(&self, values: &[values::Cited]) -> Result<String> {
        let (id, period, due) = (self.id, self.period, self.due);
        let mut text = format!("---\nid: {id}\nperiod: {period}\ndue: {due}\n");
        write!(text, "issued_on: {}\nby: {}\n", self.issued_on, self.by)?;
        if let Some(meeting) = self.presented_at {
            writeln!(text, "presented_at: {meeting}")?;
        }
        if values.is_empty() {
            text.push_str("kpis: []\n");
        } else {
            text.push_str("kpis:\n");
        }
        for cited in values {
            writeln!(text, "  - {}", cited.claim())?;
        }
        text.push_str("---\n");
        Ok(text)
    }

    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> Result<String> {
        self.messages.text(self.locale, key, &args.iter().cloned().collect::<Args>())
    }

    fn word(&self, key: &str) -> Result<String> {
        self.say(key, &[])
    }

    /// A Markdown table: its head by message keys, and its rows.
    fn table(&self, head: &[&str], rows: &[Vec<String>]) -> Result<String> {
        let head: Vec<String> = head.iter().map(|key| self.word(key)).collect::<Result<_>>()?;
        let rule = vec!["---"; head.len()];
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let mut text = line(&head);
        writeln!(text, "| {} |", rule.join(" | "))?;
        text.extend(rows.iter().map(|row| line(row)));
        Ok(text)
    }
}
