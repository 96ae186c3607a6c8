//! An activity that makes quality known: its form, topic and reach, as counts.

use super::{Audience, DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A publicity activity (`records/publicity/<year>/PUB-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Publicity {
    /// Its id.
    pub id: Id,
    /// When it was held, or came out.
    pub date: Date,
    /// Who ran it.
    pub by: Id,
    /// Its form.
    pub form: PublicityForm,
    /// What it was about.
    pub topic: Text,
    /// For whom it was.
    pub audience: Audience,
    /// People whom it reached.
    pub reached: u64,
    /// People for whom it was.
    pub of: u64,
    /// Departments and partner agencies that took part.
    #[serde(default)]
    pub departments: Vec<Id>,
}

/// The form of a publicity activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PublicityForm {
    /// Poster.
    Poster,
    /// Handbook.
    Handbook,
    /// Bulletin.
    Bulletin,
    /// Page of the intranet.
    Intranet,
    /// Event.
    Event,
    /// Video.
    Video,
}

impl PublicityForm {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Handbook => "handbook",
            Self::Bulletin => "bulletin",
            Self::Intranet => "intranet",
            Self::Event => "event",
            Self::Video => "video",
        }
    }
}

/// Who runs it.
const OFFICER: Part =
    Part { word: "publicity", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Publicity {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.date)
    }

    fn final_once() -> &'static [&'static str] {
        &["date"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.date), OFFICER);
        for (index, unit) in self.audience.units.iter().enumerate() {
            named.unit(format!("audience.units[{index}]"), unit);
        }
        for (index, unit) in self.departments.iter().enumerate() {
            named.unit(format!("departments[{index}]"), unit);
        }
    }
}
