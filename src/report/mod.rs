//! Findings in words, and the formats in which they are given. Knows results, never how they were judged.

mod change;
mod codeowners;
mod concise;
mod coverage;
mod diff;
mod draft;
mod due;
mod escape;
mod fingerprint;
mod frame;
mod github;
mod gitlab;
mod human;
mod json;
mod jsonl;
mod junit;
mod kpis;
mod markdown;
mod measured;
pub mod number;
mod rdjson;
mod rfc4180;
mod said;
mod sarif;
mod schema;
mod signal;
mod table;

pub use change::{ChangeFormat, Told};
pub use codeowners::{Owners, differing_lines};
pub use coverage::{coverage_json, coverage_text, total_args};
pub use diff::changes;
pub use draft::Draft;
pub use due::{Digest, DueFormat, events, left};
pub use escape::{inert_json, visible};
pub use frame::{Frame, Line};
pub use json::compliance;
pub use kpis::{Explained, KpiFormat, KpiTold};
pub use measured::{Chosen, MeasureData};
pub use rfc4180::csv_line;
pub use said::Said;
pub use schema::{Known, Question, SCHEMA_FOLDER, editor_settings, questions, schema_of};
pub use signal::{chart_kind, side_word, signal_family, signal_text};
pub use table::table;

use crate::calendar::Date;
use crate::diagnostic::{Args, Diagnostic, Level};
use crate::locale::{Locale, Messages};
use crate::rules::{Counts, RuleBook};
use crate::source::Sources;
use anyhow::Result;

/// Counts of a check, as every format gives them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Records found.
    pub found: usize,
    /// Records judged.
    pub judged: usize,
    /// Files that are no records.
    pub refused: usize,
    /// Rules applied.
    pub rules: usize,
    /// Findings of level error.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Breaches, answered ones included.
    pub breaches: usize,
    /// Findings that a waiver covers.
    pub waived: usize,
    /// What came of it.
    pub verdict: Outcome,
}

impl Summary {
    /// The counts of judging, with what came of it.
    pub fn of(counts: Counts, failed: bool) -> Self {
        let Counts { found, judged, refused, rules, broken, errors, warnings, breaches, waived, defects: _ } =
            counts;
        let verdict = match (broken, failed) {
            (1.., _) => Outcome::NotJudged,
            (0, true) => Outcome::Fail,
            (0, false) => Outcome::Pass,
        };
        Self { found, judged, refused, rules, errors, warnings, breaches, waived, verdict }
    }
}

impl Summary {
    /// The counts of findings, for a line of totals.
    fn totals(&self) -> Args {
        let Self { errors, warnings, breaches, waived, .. } = *self;
        let counts = [("errors", errors), ("warnings", warnings), ("breaches", breaches), ("waived", waived)];
        counts.map(|(name, count)| (name, count.into())).into()
    }
}

/// What came of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Judged, and passed.
    Pass,
    /// Judged, with findings at or above the threshold.
    Fail,
    /// Could not be judged.
    #[default]
    NotJudged,
}

/// A check, ready to be told.
pub struct Report<'a> {
    /// The findings, in order.
    pub diagnostics: &'a [Diagnostic],
    /// Their counts.
    pub summary: Summary,
    /// The rules by which they were found.
    pub rules: &'a RuleBook,
    /// The texts to which they point.
    pub sources: &'a Sources,
    /// Today, as the check took it.
    pub as_of: Option<Date>,
    /// SHA-256 over everything that judges.
    pub policy_hash: String,
    /// The commit into which a change would be merged, where a change is judged.
    pub base: Option<String>,
    /// The commit of the change.
    pub head: Option<String>,
    /// The reader's language.
    pub locale: Locale,
    /// The messages.
    pub messages: &'a Messages,
}

/// A format of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: code frames.
    Human {
        /// With terminal colours.
        color: bool,
    },
    /// For people: a line a finding.
    Concise,
    /// For programs: one JSON document.
    Json,
    /// For programs that read a line at a time.
    Jsonl,
    /// For code-scanning services: SARIF 2.1.0.
    Sarif,
    /// For CI servers: `JUnit` XML.
    Junit,
    /// For GitHub: workflow commands.
    Github,
    /// For GitLab: a Code Quality report.
    Gitlab,
    /// For reviewdog: its JSON.
    Rdjson,
    /// For a comment on a pull request.
    Markdown,
}

impl Report<'_> {
    /// The whole report as text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self, format: Format) -> Result<String> {
        match format {
            Format::Human { color } => human::render(self, color),
            Format::Concise => concise::render(self),
            Format::Json => json::render(self),
            Format::Jsonl => jsonl::render(self),
            Format::Sarif => sarif::render(self),
            Format::Junit => junit::render(self),
            Format::Github => github::render(self),
            Format::Gitlab => gitlab::render(self),
            Format::Rdjson => rdjson::render(self),
            Format::Markdown => markdown::render(self),
        }
    }

    /// That there is no verdict, in words; `None` where there is one. A format that lists findings alone would look as if
    /// all were well.
    fn no_verdict(&self) -> Result<Option<String>> {
        let args = [("found", self.summary.found.into()), ("errors", self.summary.errors.into())].into();
        let say = || self.messages.text(self.locale, "check-summary-not-judged", &args);
        (self.summary.verdict == Outcome::NotJudged).then(say).transpose()
    }

    fn say(&self, found: &Diagnostic) -> Result<Said> {
        Said::new(self.messages, self.locale, found)
    }

    /// How a finding is mended, in words, where that is certain.
    fn mend(&self, found: &Diagnostic) -> Result<Option<String>> {
        let Some(fix) = &found.fix else { return Ok(None) };
        let frame = Frame::cut(self.sources, &found.path, fix.span, 0);
        let old = frame.lines.last().map(|line| line.parts().1).unwrap_or_default();
        let args = [("old", old.into()), ("new", fix.text.as_str().into())].into();
        self.messages.text(self.locale, "fix-replace", &args).map(Some)
    }

    /// Findings that ask for something: notices (answered breaches) left out.
    fn pressing(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|found| found.level != Level::Notice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_rule_broke_off_there_is_no_verdict() {
        let came = |broken, failed| Summary::of(Counts { broken, ..Counts::default() }, failed).verdict;
        assert_eq!([came(0, false), came(0, true)], [Outcome::Pass, Outcome::Fail]);
        assert_eq!([came(1, false), came(2, true)], [Outcome::NotJudged; 2]);
    }
}
