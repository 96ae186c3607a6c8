//! The measures: one KPI a file, one list. A KPI counts; intervals, targets, charts and statuses are made
//! the same way for all. Knows no rule and no page.
//!
//! To add one: write its file, add a `mod` line and an entry to [`KPIS`], and its prose to the `kpis.ftl`
//! of each language.

mod complaint_rate;
mod data_accuracy;
mod measure;
mod satisfaction;
mod series;
mod standing;
mod success_rate;
mod tally;

pub use measure::{Measured, measure};
pub use series::{Chart, ChartSignal, Point, Series, Shift};
pub use standing::{Against, Status, Trend};
pub use tally::{Contribution, Tally};

use crate::calendar::{Date, Grain};
use crate::ledger::Ledger;
use crate::policy::PolicyBook;

/// A measure of the regulation.
#[derive(Debug)]
pub struct Kpi {
    /// Stable id, such as `COMPLAINT`; in lower case behind `kpi-`, the key of its prose.
    pub id: &'static str,
    /// The clauses that it serves; the first is primary.
    pub clauses: &'static [&'static str],
    /// What the value is.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// The shortest period for which it is given.
    pub grain: Grain,
    /// Digits after the point of the value as shown.
    pub places: u8,
    /// The version of pinguan that brought it.
    pub since: &'static str,
    /// Its value in the minimal company, which proves it.
    pub example: Example,
    /// Counts.
    pub count: fn(&Ctx, &mut Tally),
}

/// What the value of a KPI is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Numerator over denominator, between 0 and 1, shown in percent; Wilson's interval.
    Share,
    /// Events per 1 000 of the denominator; the exact Poisson interval.
    PerThousand,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A higher value is better.
    Higher,
    /// A lower value is better.
    Lower,
}

/// What a KPI counts in the minimal company, for one unit and period.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The unit; empty for the whole company.
    pub unit: &'static str,
    /// The period, such as `2026-05`.
    pub period: &'static str,
    /// Expected numerator.
    pub numerator: u64,
    /// Expected denominator.
    pub denominator: u64,
}

/// What a KPI may ask.
pub struct Ctx<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// Today.
    pub as_of: Date,
}

impl Kpi {
    /// The KPI of an id.
    pub fn named(id: &str) -> Option<&'static Self> {
        KPIS.iter().copied().find(|kpi| kpi.id == id)
    }

    /// The key of its prose.
    pub fn key(&self) -> String {
        format!("kpi-{}", self.id.to_lowercase())
    }
}

/// Every KPI, in the order of the regulation (4.1.1 to 4.1.4).
pub const KPIS: &[&Kpi] =
    &[&success_rate::KPI, &satisfaction::KPI, &complaint_rate::KPI, &data_accuracy::KPI];
