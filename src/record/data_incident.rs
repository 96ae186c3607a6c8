//! A confirmed incident of data: what happened, how far it reached, how it was contained. Those concerned are
//! told of as a band, never one by one.

use super::{DataClass, DepartmentKind, Id, Mentions, Part, Role, Severity, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A data incident (`records/data-incident/<year>/DINC-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataIncident {
    /// Its id.
    pub id: Id,
    /// What happened.
    pub nature: IncidentNature,
    /// The class of data.
    pub class: DataClass,
    /// The unit in which it happened.
    pub unit: Id,
    /// How grave it is.
    pub severity: Severity,
    /// When it happened.
    pub occurred_at: Moment,
    /// When it was detected.
    pub detected_at: Moment,
    /// When it was confirmed and reported to the quality department.
    pub reported_at: Moment,
    /// By whom.
    pub by: Id,
    /// How many customers it concerns.
    pub affected: AffectedBand,
    /// What happened, in a few sentences.
    pub summary: Text,
    /// How it was contained.
    pub containment: Option<Containment>,
    /// The finding by which its causes are mended.
    pub finding: Option<Id>,
    /// When it was closed.
    pub closed_at: Option<Moment>,
}

/// What happened to the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncidentNature {
    /// Someone saw what was not theirs to see.
    Disclosure,
    /// Data were lost.
    Loss,
    /// Data were changed without right.
    Alteration,
    /// Data could not be reached.
    Unavailability,
}

impl IncidentNature {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Disclosure => "disclosure",
            Self::Loss => "loss",
            Self::Alteration => "alteration",
            Self::Unavailability => "unavailability",
        }
    }
}

/// How many customers an incident concerns, as a band: a small number could point at people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
pub enum AffectedBand {
    /// None.
    #[serde(rename = "none")]
    None,
    /// One to nine.
    #[serde(rename = "1-9")]
    UpTo9,
    /// Ten to ninety-nine.
    #[serde(rename = "10-99")]
    UpTo99,
    /// A hundred to nine hundred and ninety-nine.
    #[serde(rename = "100-999")]
    UpTo999,
    /// A thousand or more.
    #[serde(rename = "1000+")]
    Above999,
}

impl AffectedBand {
    /// Its name in records; without the plus sign, in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::UpTo9 => "1-9",
            Self::UpTo99 => "10-99",
            Self::UpTo999 => "100-999",
            Self::Above999 => "1000+",
        }
    }
}

/// How an incident was contained.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Containment {
    /// When it no longer went on.
    pub at: Moment,
    /// Who contained it.
    pub by: Id,
    /// What was done.
    pub action: Text,
}

/// Who reports it.
const REPORTER: Part =
    Part { word: "data-incident", role: Role::DataOfficer, head_of: Some(DepartmentKind::Data) };

impl Tells for DataIncident {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.reported_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_at"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(named.date(self.reported_at)), REPORTER);
        if let Some(containment) = &self.containment {
            named.act("containment.by", &containment.by, named.date(containment.at));
        }
        if let Some(finding) = &self.finding {
            named.record("finding", finding, &["finding"]);
        }
    }
}
