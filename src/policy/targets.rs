//! Whether the targets and phases of each measure follow each other without gap or overlap, and how far they reach.

use super::{PolicyBook, PolicyFault};
use crate::calendar::Date;
use crate::record::{MeasurePolicy, Target};

/// The measures of the regulation, each of which has a target at any time.
pub const WITH_TARGETS: [&str; 4] = ["SUCCESS", "CSAT", "COMPLAINT", "DATA-ACC"];

impl PolicyBook {
    /// The first and the last day of the targets of a measure that follow one another from the one in force on a day;
    /// `None` where none is.
    pub fn targets_from(&self, kpi: &str, day: Date) -> Option<(Date, Date)> {
        let first = self.target(kpi, day)?;
        let mut last = first.to;
        while let Some(next) = self.target(kpi, last.plus_days(1)) {
            last = next.to;
        }
        Some((first.from, last))
    }
}

/// What is wrong with the targets and phases of all measures, by field of the measures' file.
pub(super) fn faults(measures: &[MeasurePolicy]) -> Vec<PolicyFault> {
    let mut faults = Vec::new();
    for (position, measure) in measures.iter().enumerate() {
        let mut add = |field: String, kind| {
            let (field, kpi) = (format!("measures[{position}].{field}"), measure.kpi.to_string());
            faults.push(PolicyFault::Unordered { field, kpi, kind });
        };
        for (index, target) in measure.targets.iter().enumerate() {
            let before = index.checked_sub(1).map(|index| &measure.targets[index]);
            if let Some(kind) = fault(before, target) {
                add(format!("targets[{index}].{}", if kind == "backwards" { "to" } else { "from" }), kind);
            }
        }
        for (index, phase) in measure.phases.iter().enumerate() {
            if index.checked_sub(1).is_some_and(|before| phase.from <= measure.phases[before].from) {
                add(format!("phases[{index}].from"), "phase");
            }
            let next = measure.phases.get(index + 1).map(|next| next.from);
            if phase.baseline_to.is_some_and(|to| to < phase.from || next.is_some_and(|next| to >= next)) {
                add(format!("phases[{index}].baseline_to"), "baseline");
            }
        }
    }
    faults
}

fn fault(before: Option<&Target>, target: &Target) -> Option<&'static str> {
    if target.to < target.from {
        return Some("backwards");
    }
    let next = before?.to.plus_days(1);
    match target.from.cmp(&next) {
        std::cmp::Ordering::Less => Some("overlap"),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some("gap"),
    }
}
