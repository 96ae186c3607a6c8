//! An investigation: what a complaint or finding came from, asked of the units concerned.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// An investigation (`records/investigation/<year>/INV-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Investigation {
    /// Its id.
    pub id: Id,
    /// The complaint or finding that is investigated.
    pub concerns: Id,
    /// When it was opened.
    pub opened_at: Moment,
    /// Who investigates.
    pub investigator: Id,
    /// What units were asked.
    #[serde(default)]
    pub requests: Vec<AskedUnit>,
    /// From what it came.
    pub root_cause: Option<RootCause>,
    /// When it was concluded.
    pub concluded_at: Option<Moment>,
    /// With what result.
    pub conclusion: Option<Text>,
}

/// A unit that was asked to respond.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskedUnit {
    /// The unit.
    pub unit: Id,
    /// What it was asked.
    pub question: Text,
    /// When.
    pub asked_at: Moment,
    /// The last day for its response; absent: as the policy says.
    pub due: Option<Date>,
    /// When it responded.
    pub responded_at: Option<Moment>,
    /// Who responded.
    pub responded_by: Option<Id>,
    /// What it responded, in short.
    pub response: Option<Text>,
}

/// From what something came.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RootCause {
    /// Of which sort.
    pub category: CauseCategory,
    /// How it was found.
    pub method: CauseMethod,
    /// In words.
    pub text: Text,
}

/// A sort of cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CauseCategory {
    /// A step of the work is missing or wrong.
    Process,
    /// A rule is missing, unclear or wrong.
    Rule,
    /// A system lets it happen.
    System,
    /// Data were wrong or came late.
    Data,
    /// What is said or written to customers.
    Script,
    /// Nobody looked.
    Supervision,
    /// Someone could not do it.
    Skill,
    /// Someone did what they knew to be wrong.
    Conduct,
    /// Too few people, or at the wrong time.
    Staffing,
    /// A partner agency or the creditor.
    Partner,
    /// Nothing that the company could mend: the complaint was not borne out.
    Unfounded,
    /// Not known.
    Unknown,
}

impl CauseCategory {
    /// All of them, in the order of the forms.
    pub const ALL: [Self; 12] = [
        Self::Process,
        Self::Rule,
        Self::System,
        Self::Data,
        Self::Script,
        Self::Supervision,
        Self::Skill,
        Self::Conduct,
        Self::Staffing,
        Self::Partner,
        Self::Unfounded,
        Self::Unknown,
    ];

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Rule => "rule",
            Self::System => "system",
            Self::Data => "data",
            Self::Script => "script",
            Self::Supervision => "supervision",
            Self::Skill => "skill",
            Self::Conduct => "conduct",
            Self::Staffing => "staffing",
            Self::Partner => "partner",
            Self::Unfounded => "unfounded",
            Self::Unknown => "unknown",
        }
    }
}

/// How a cause is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CauseMethod {
    /// Five times why.
    FiveWhys,
    /// A cause-and-effect diagram.
    Fishbone,
    /// A fault tree.
    FaultTree,
    /// Analysis of data.
    DataAnalysis,
    /// Interviews.
    Interview,
}

impl CauseMethod {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::FiveWhys => "five_whys",
            Self::Fishbone => "fishbone",
            Self::FaultTree => "fault_tree",
            Self::DataAnalysis => "data_analysis",
            Self::Interview => "interview",
        }
    }
}

/// Who investigates.
const OFFICER: Part =
    Part { word: "investigation", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Investigation {
    /// The cause, where one is known.
    pub fn cause(&self) -> Option<CauseCategory> {
        let category = self.root_cause.as_ref().map(|cause| cause.category);
        category.filter(|category| *category != CauseCategory::Unknown)
    }
}

impl Tells for Investigation {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, zone: &Zone) -> Option<Date> {
        Some(zone.date(self.opened_at))
    }

    fn final_once() -> &'static [&'static str] {
        &["concluded_at"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.record("concerns", &self.concerns, &["complaint", "finding"]);
        named.part("investigator", &self.investigator, Some(named.date(self.opened_at)), OFFICER);
        for (i, asked) in self.requests.iter().enumerate() {
            named.unit(format!("requests[{i}].unit"), &asked.unit);
            if let (Some(by), Some(at)) = (&asked.responded_by, asked.responded_at) {
                named.act(format!("requests[{i}].responded_by"), by, named.date(at));
            }
        }
    }
}
