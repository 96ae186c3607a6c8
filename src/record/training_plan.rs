//! The training plan of a year: what is taught, to whom and when.

use super::{DepartmentKind, Id, Mentions, Part, Person, Role, Tells, Text};
use crate::calendar::{Date, Grain, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A year's training plan (`records/training-plan/<year>/TPLAN-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingPlan {
    /// Its id.
    pub id: Id,
    /// The year that it plans.
    pub year: i16,
    /// Who drew it up.
    pub by: Id,
    /// When it was drawn up.
    pub drawn_up_on: Date,
    /// The decision that approved it.
    pub approved_by: Option<Id>,
    /// When it was approved.
    pub approved_on: Option<Date>,
    /// What is planned.
    pub items: Vec<TrainingItem>,
}

/// What a training is about: the four topics of the regulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Quality management.
    Quality,
    /// Collection skills.
    Collection,
    /// Service skills.
    Service,
    /// Law and regulation.
    Law,
}

impl Topic {
    /// Every topic, in the order of the regulation.
    pub const ALL: [Self; 4] = [Self::Quality, Self::Collection, Self::Service, Self::Law];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quality => "quality",
            Self::Collection => "collection",
            Self::Service => "service",
            Self::Law => "law",
        }
    }
}

/// One training of a plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingItem {
    /// Its number within the plan, from 1.
    pub no: u32,
    /// The topic.
    pub topic: Topic,
    /// What is taught.
    pub content: Option<Text>,
    /// For whom it is.
    pub audience: Option<Audience>,
    /// The month in which it is held.
    pub month: Option<Period>,
    /// The day on which it is held, where it is known already.
    pub date: Option<Date>,
    /// Hours of instruction, whole.
    pub hours: u32,
    /// Whether everyone for whom it is must take part, or make up for it.
    #[serde(default)]
    pub mandatory: bool,
}

/// For whom a training is: those of the units who hold one of the roles. An empty list leaves that open.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// Departments, teams and partner agencies; empty: all.
    #[serde(default)]
    pub units: Vec<Id>,
    /// Roles; empty: all.
    #[serde(default)]
    pub roles: Vec<Role>,
}

impl Audience {
    /// Whether it names nobody.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty() && self.roles.is_empty()
    }

    /// Whether a person belongs to it on a date.
    pub fn holds(&self, person: &Person, date: Date) -> bool {
        let unit = |id: &Id| {
            person.partner.as_ref().map_or_else(
                || *id == person.department || Some(id) == person.team.as_ref(),
                |partner| id == partner,
            )
        };
        let in_unit = self.units.is_empty() || self.units.iter().any(unit);
        let in_role = self.roles.is_empty() || self.roles.iter().any(|role| person.has_role(*role, date));
        in_unit && in_role
    }
}

impl TrainingItem {
    /// The last day of the month in which it is to be held; `None` where the plan names no time.
    pub fn due(&self) -> Option<Date> {
        let day = self.date.map(|date| Period::of(Grain::Month, date));
        day.or(self.month).map(Period::end)
    }
}

impl TrainingPlan {
    /// When it was approved, where the approving decision is named.
    pub fn approved(&self) -> Option<Date> {
        self.approved_on.filter(|_| self.approved_by.is_some())
    }

    /// The item of a number.
    pub fn item(&self, number: u32) -> Option<&TrainingItem> {
        self.items.iter().find(|item| item.no == number)
    }

    /// Planned hours of a topic.
    pub fn hours(&self, topic: Topic) -> u32 {
        let hours = self.items.iter().filter(|item| item.topic == topic).map(|item| item.hours);
        hours.fold(0, u32::saturating_add)
    }
}

/// Who draws it up.
const OFFICER: Part =
    Part { word: "training", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for TrainingPlan {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.drawn_up_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["approved_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.drawn_up_on), OFFICER);
        if let Some(decision) = &self.approved_by {
            named.decision("approved_by", decision);
        }
        for (index, item) in self.items.iter().enumerate() {
            let units = item.audience.iter().flat_map(|audience| audience.units.iter().enumerate());
            for (place, unit) in units {
                named.unit(format!("items[{index}].audience.units[{place}]"), unit);
            }
        }
    }
}
