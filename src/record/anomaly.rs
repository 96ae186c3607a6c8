//! An anomaly of the data: when it was detected, reported and resolved.

use super::{DataClass, DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An anomaly (`records/anomaly/<year>/ANOM-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anomaly {
    /// Its id.
    pub id: Id,
    /// The class of data.
    pub class: DataClass,
    /// The unit whose data are concerned.
    pub unit: Id,
    /// When it was detected.
    pub detected_at: Moment,
    /// By whom.
    pub by: Id,
    /// What was seen.
    pub summary: Text,
    /// When the quality department was told.
    pub reported_at: Option<Moment>,
    /// When the data were right again.
    pub resolved_at: Option<Moment>,
    /// What was done.
    pub resolution: Option<Text>,
}

/// Who detects.
const DETECTOR: Part = Part { word: "anomaly", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for Anomaly {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.detected_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["resolved_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(named.date(self.detected_at)), DETECTOR);
    }
}
