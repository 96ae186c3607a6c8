//! What a KPI counts, record by record, before it is summed.

use crate::calendar::{Date, Grain, Period};
use crate::ledger::{Ledger, UnitKind};
use std::collections::BTreeMap;

/// What one record adds to a KPI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The record.
    pub record: String,
    /// The unit to which it counts: a team, department or partner agency.
    pub unit: String,
    /// The day that decides its period.
    pub date: Date,
    /// Added to the numerator.
    pub numerator: u64,
    /// Added to the denominator.
    pub denominator: u64,
}

/// Everything that a KPI counted, and what it left out.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// What counts.
    pub counted: Vec<Contribution>,
    /// What does not, with the key of the reason.
    pub left_out: Vec<(String, &'static str)>,
}

/// Numerator and denominator.
pub(super) type Sum = (u64, u64);

impl Tally {
    /// Counts a record.
    pub fn add(&mut self, record: &str, unit: &str, date: Date, numerator: u64, denominator: u64) {
        let (record, unit) = (record.to_owned(), unit.to_owned());
        self.counted.push(Contribution { record, unit, date, numerator, denominator });
    }

    /// Leaves a record out, for a reason.
    pub fn leave_out(&mut self, record: &str, reason: &'static str) {
        self.left_out.push((record.to_owned(), reason));
    }

    /// Sums by unit and period; the empty unit is the whole company. A team counts to its department too.
    pub(super) fn sums(&self, ledger: &Ledger, grain: Grain) -> BTreeMap<(String, Period), Sum> {
        let mut sums: BTreeMap<(String, Period), Sum> = BTreeMap::new();
        for counted in &self.counted {
            let period = Period::of(grain, counted.date);
            let team = ledger.unit(&counted.unit).filter(|unit| unit.kind == UnitKind::Team);
            let department = team.map(|unit| unit.department.to_string());
            for unit in [Some(String::new()), Some(counted.unit.clone()), department].into_iter().flatten() {
                let sum = sums.entry((unit, period)).or_default();
                sum.0 = sum.0.saturating_add(counted.numerator);
                sum.1 = sum.1.saturating_add(counted.denominator);
            }
        }
        sums
    }
}
