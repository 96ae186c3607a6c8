//! Measures of the company and its units that stand otherwise.

use super::Side;
use crate::calendar::Period;
use crate::kpi::{Against, Kpi, Measured, Status};
use crate::record::Id;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How a measure stands: its latest period as it is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// The period.
    pub period: Period,
    /// Numerator.
    pub numerator: u64,
    /// Denominator.
    pub denominator: u64,
    /// The value; none where the sample is too small.
    pub value: Option<f64>,
    /// The target at the end of the period.
    pub target: Option<f64>,
    /// The value against it.
    pub against: Against,
    /// The one word for it.
    pub status: Status,
}

/// A measure that stands otherwise; none on a side where nothing is measured.
#[derive(Clone, Debug)]
pub struct MeasureChange {
    /// The measure.
    pub kpi: Arc<Kpi>,
    /// The unit; none for the whole company.
    pub unit: Option<String>,
    /// How it stood.
    pub before: Option<Stand>,
    /// How it stands.
    pub after: Option<Stand>,
}

impl MeasureChange {
    /// Whether its one word is another.
    pub fn is_status(&self) -> bool {
        let status = |stand: &Option<Stand>| stand.map(|stand| stand.status);
        status(&self.before) != status(&self.after)
    }
}

fn stand(measured: &Measured, kpi: &Kpi, unit: Option<&str>) -> Option<Stand> {
    let point = measured.told(kpi, unit)?.latest()?;
    Some(Stand {
        period: point.period,
        numerator: point.numerator,
        denominator: point.denominator,
        value: point.given(),
        target: point.target,
        against: point.against,
        status: measured.told_status(kpi, unit)?,
    })
}

/// In the order of the list of measures, the company before its units.
pub(super) fn between(before: &Side, after: &Side) -> Vec<MeasureChange> {
    let units: BTreeSet<&Id> =
        [before, after].iter().flat_map(|side| side.ledger.units().map(|unit| &unit.id)).collect();
    let mut changes = Vec::new();
    let (old, new) = (before.measured.kpis(), after.measured.kpis());
    let gone = old.all().filter(|kpi| new.named(kpi.id()).is_none());
    for kpi in new.all().chain(gone) {
        for unit in std::iter::once(None).chain(units.iter().map(|id| Some(&***id))) {
            let (old, new) = (stand(&before.measured, kpi, unit), stand(&after.measured, kpi, unit));
            if old != new {
                let kpi = Arc::clone(kpi);
                changes.push(MeasureChange { kpi, unit: unit.map(str::to_owned), before: old, after: new });
            }
        }
    }
    changes
}
