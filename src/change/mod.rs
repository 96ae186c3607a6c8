//! What differs between two states of a project, each read and judged: records and their fields, findings,
//! measures, deadlines, what judges. The one engine for the difference of two revisions and for what a proposed
//! policy would change. Judges and measures nothing itself, and makes no sentence.

mod field;
mod finding;
mod measure;
mod past;
mod record;

pub use field::{FieldChange, MOST_FIELDS, fields_between};
pub use finding::{FindingChange, Turn};
pub use measure::{MeasureChange, Stand};
pub use past::{Past, Revision, past_of};
pub use record::{How, RecordChange};

use crate::agenda::{Agenda, Item};
use crate::calendar::Date;
use crate::diagnostic::Diagnostic;
use crate::gate::keeper_of;
use crate::kpi::{self, Measured};
use crate::ledger::Ledger;
use crate::policy::PolicyBook;
use crate::record::Kind;
use std::collections::BTreeMap;

/// One state of a project, judged and measured.
pub struct Side<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// What the check found.
    pub diagnostics: &'a [Diagnostic],
    /// The measures.
    pub measured: Measured,
    /// What waits.
    pub items: Vec<Item>,
}

impl<'a> Side<'a> {
    /// Measures a project that was judged, and lists what waits in it.
    pub fn new(
        ledger: &'a Ledger,
        policy: &'a PolicyBook,
        diagnostics: &'a [Diagnostic],
        as_of: Date,
    ) -> Self {
        let measured = kpi::measure(&kpi::Ctx { ledger, policy, as_of });
        let items = Agenda { ledger, policy, as_of }.items(diagnostics);
        Self { ledger, diagnostics, measured, items }
    }

    /// The department that answers for a file: that of the unit of its record, else the one that keeps its
    /// kind; empty where there is none.
    fn department(&self, path: &str) -> String {
        let Some(kind) = Kind::of_path(path) else { return String::new() };
        let unit = self.ledger.at(kind.name, path).and_then(|record| record.unit());
        if let Some(unit) = unit.and_then(|unit| self.ledger.unit(unit)) {
            return unit.department.to_string();
        }
        self.ledger
            .department_of_kind(kind.owner)
            .map_or_else(String::new, |found| found.record.id.to_string())
    }
}

/// A deadline that came, went or moved.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadlineChange {
    /// The deadline as it is after, or was before where it is gone.
    pub item: Item,
    /// Its day before; none where it is new.
    pub before: Option<Date>,
    /// Its day after; none where it is gone.
    pub after: Option<Date>,
}

/// How much changed for a department.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records added.
    pub added: usize,
    /// Records whose text changed.
    pub amended: usize,
    /// Records deleted.
    pub deleted: usize,
    /// Findings that came.
    pub new: usize,
    /// Findings that went.
    pub fixed: usize,
    /// Deadlines that came, went or moved.
    pub deadlines: usize,
}

/// All that differs between two states.
#[derive(Debug, Default)]
pub struct Change {
    /// Files below `records/`, by path.
    pub records: Vec<RecordChange>,
    /// Findings: those that came, that went, and that were waived or answered.
    pub findings: Vec<FindingChange>,
    /// Measures of the company and its units whose latest period, or status, is another.
    pub measures: Vec<MeasureChange>,
    /// Deadlines, by day.
    pub deadlines: Vec<DeadlineChange>,
    /// Files that judge and that changed.
    pub judges: Vec<String>,
    /// Counts by department; under the empty name what belongs to none.
    pub departments: BTreeMap<String, Counts>,
}

impl Change {
    /// Compares the state after with the state before.
    pub fn between(before: &Side, after: &Side) -> Self {
        let mut change = Self {
            records: record::between(before, after),
            findings: finding::between(before, after),
            measures: measure::between(before, after),
            deadlines: deadlines(before, after),
            ..Self::default()
        };
        let touched = change.records.iter().map(|record| record.path.as_str());
        change.judges = touched.filter(|path| keeper_of(path).is_some()).map(str::to_owned).collect();
        change.count();
        change
    }

    /// Whether nothing differs at all.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
            && self.findings.is_empty()
            && self.measures.is_empty()
            && self.deadlines.is_empty()
            && self.judges.is_empty()
    }

    /// Adds the files outside `records/` that judge, of all that changed; paths are from the project's root, or
    /// from the top of the repository.
    pub fn touch(&mut self, paths: impl Iterator<Item = String>) {
        self.judges.extend(paths.filter(|path| keeper_of(path).is_some()));
        self.judges.sort();
        self.judges.dedup();
    }

    fn count(&mut self) {
        let of = &mut self.departments;
        for record in &self.records {
            let counts = of.entry(record.department.clone()).or_default();
            match record.how {
                How::Added => counts.added += 1,
                How::Amended => counts.amended += 1,
                How::Deleted => counts.deleted += 1,
            }
        }
        for found in &self.findings {
            let counts = of.entry(found.department.clone()).or_default();
            match found.turn {
                Turn::New => counts.new += 1,
                Turn::Fixed => counts.fixed += 1,
                Turn::Waived | Turn::Answered => {}
            }
        }
        for moved in &self.deadlines {
            of.entry(moved.item.department.clone()).or_default().deadlines += 1;
        }
    }
}

fn deadlines(before: &Side, after: &Side) -> Vec<DeadlineChange> {
    let by_name = |items: &[Item]| -> BTreeMap<String, Item> {
        items.iter().map(|item| (item.name(), item.clone())).collect()
    };
    let (mut old, new) = (by_name(&before.items), by_name(&after.items));
    let mut changes = Vec::new();
    for (name, item) in new {
        let was = old.remove(&name).map(|item| item.due);
        if was != Some(item.due) {
            changes.push(DeadlineChange { before: was, after: Some(item.due), item });
        }
    }
    changes.extend(old.into_values().map(|item| DeadlineChange {
        before: Some(item.due),
        after: None,
        item,
    }));
    changes.sort_by_cached_key(|change| (change.item.due, change.item.name()));
    changes
}
