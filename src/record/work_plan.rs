//! The quality department's work plan for a year.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A work plan (`records/work-plan/<year>/WPLAN-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkPlan {
    /// Its id.
    pub id: Id,
    /// The year that it covers.
    pub period: Period,
    /// The day on which it was laid down.
    pub made_on: Date,
    /// Who laid it down.
    pub by: Id,
    /// The committee's decision on it, if there was one.
    pub decision: Option<Id>,
    /// What is to be done.
    pub items: Vec<WorkItem>,
}

/// Something that the plan says is to be done.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkItem {
    /// What.
    pub what: Text,
    /// The clause for which it is done.
    pub clause: Option<Text>,
    /// Who sees to it.
    pub owner: Id,
    /// By when.
    pub due: Date,
    /// When it was done.
    pub done_on: Option<Date>,
    /// The records in which it can be seen.
    #[serde(default)]
    pub records: Vec<Id>,
}

/// Who lays it down.
const OFFICER: Part =
    Part { word: "work-plan", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for WorkPlan {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.made_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["decision"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.made_on), OFFICER);
        if let Some(decision) = &self.decision {
            named.decision("decision", decision);
        }
        for (index, item) in self.items.iter().enumerate() {
            named.person(format!("items[{index}].owner"), &item.owner);
            for (place, record) in item.records.iter().enumerate() {
                named.record(format!("items[{index}].records[{place}]"), record, &[]);
            }
        }
    }
}
