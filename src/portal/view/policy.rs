//! The policy: what is in force, and what each version set; and what the company agreed to overlook.

use super::frame::Frame;
use super::table::Table;
use super::text::{Fact, Text};
use serde::Serialize;

/// `/<locale>/policy/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Policy {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: which version, since when, by which decision, how much it changed.
    pub headline: Vec<String>,
    /// What the version is for, in the company's words.
    pub lead: Option<Text>,
    /// Version, decision, parameters, what comes next.
    pub facts: Vec<Fact>,
    /// One row a version: number, days in force, decision, changes, summary.
    pub versions: Table,
    /// The parameters by chapter of the regulation.
    pub chapters: Vec<PolicyChapter>,
    /// One row a rule whose level is not the usual one: rule, level, reason, decision.
    pub levels: Table,
    /// One row a clause that is in force from a day of its own.
    pub clauses: Table,
    /// One row a pack in force: name, title, where its values come from.
    pub packs: Table,
    /// One row a value of a pack in force: pack, value, source with its status, whether it decides.
    pub pack_values: Table,
}

/// The parameters under the clauses of one chapter.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PolicyChapter {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Parameter, unit, value today, value in each version, clause, rules: one row a parameter; `title` is the
    /// chapter's.
    pub table: Table,
}

/// `/<locale>/waivers/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Waivers {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: how many stand how.
    pub headline: Vec<String>,
    /// What a waiver is, and who may approve it for how long.
    pub lead: Option<Text>,
    /// One row a waiver, expiring first.
    pub table: Table,
    /// One row a finding that stood at adoption: rule, record, since when, why, whether it still stands.
    pub baseline: Table,
}
