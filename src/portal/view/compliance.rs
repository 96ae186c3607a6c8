//! The check: what breaks the rules now, the rules, one rule.

use super::diagnostic::Diagnostic;
use super::frame::Frame;
use super::table::Table;
use super::text::{Fact, Html, Link, Section, Status, Text};
use serde::Serialize;

/// `/<locale>/compliance/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Compliance {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Verdict, counts, policy, base and head.
    pub facts: Vec<Fact>,
    /// Breaches to answer, due first.
    pub to_answer: Section<Diagnostic>,
    /// Breaches that are answered.
    pub answered: Section<Diagnostic>,
    /// Defects; only a draft has them.
    pub defects: Section<Diagnostic>,
    /// Warnings.
    pub warnings: Section<Diagnostic>,
    /// What a waiver covers.
    pub waived: Section<Diagnostic>,
    /// Rule, clause, how many found: rules with findings.
    pub by_rule: Table,
    /// Rules that found nothing; folded.
    pub passed: Table,
}

/// `/<locale>/rules/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rules {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// The rules by subject.
    pub groups: Vec<RuleGroup>,
}

/// The rules of one subject.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RuleGroup {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Id, what it checks, nature, clauses, findings: one row a rule; `title` is the subject.
    pub table: Table,
}

/// `/<locale>/rules/<ID>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rule {
    /// What surrounds the page.
    pub frame: Frame,
    /// Its id, such as `PLN-003`.
    pub id: String,
    /// Its name, such as `quality-approval-missing`.
    pub name: String,
    /// How it stands now: passed, or how many findings.
    pub status: Status,
    /// The sentence: the defect it names.
    pub headline: Vec<String>,
    /// Nature, level, in force since, kinds of record.
    pub facts: Vec<Fact>,
    /// What it checks.
    pub what_html: Html,
    /// Why.
    pub why_html: Html,
    /// How to mend a defect or answer a breach.
    pub mend_html: Html,
    /// Whether it is a breach (answered, not mended).
    pub breach: bool,
    /// A sample that fails, with what is found in it.
    pub fails: Sample,
    /// A sample that passes.
    pub passes: Sample,
    /// The clauses, the first is primary.
    pub clauses: Vec<Link>,
    /// What it finds now.
    pub findings: Section<Diagnostic>,
    /// Waivers of this rule, expiring first.
    pub waivers: Option<Table>,
}

/// A small set of records.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sample {
    /// As of which date it is judged, in words.
    pub note: Option<String>,
    /// The files.
    pub files: Vec<SampleFile>,
    /// What the rule finds in it.
    pub findings: Vec<Diagnostic>,
}

/// A file of a sample.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SampleFile {
    /// Path.
    pub path: String,
    /// The language of its words, where it is not the page's.
    pub lang: Option<String>,
    /// Content.
    pub code: String,
}
