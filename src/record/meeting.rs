//! A meeting of the quality committee: who came, what was discussed, what was decided. Its decisions are
//! named by their ids wherever the company acts on them.

use super::finding::Answer;
use super::{Id, Mentions, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A meeting of the quality committee (`records/meeting/<year>/MEET-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its id.
    pub id: Id,
    /// The day on which it was held.
    pub held_on: Date,
    /// Whether it is one of the series that the policy asks for.
    pub kind: MeetingKind,
    /// Who presided; one of those who attended.
    pub chair: Id,
    /// The members of the committee who attended, the chair included.
    pub attendees: Vec<Id>,
    /// Others who were there without a vote.
    #[serde(default)]
    pub guests: Vec<Id>,
    /// Who wrote the minutes.
    pub minutes_by: Id,
    /// What was discussed, in order.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// What was decided, in order.
    #[serde(default)]
    pub decisions: Vec<MeetingDecision>,
}

/// Whether a meeting is one of the series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// One of the series that the policy asks for.
    Regular,
    /// Called for a matter that could not wait.
    Extraordinary,
}

impl MeetingKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Extraordinary => "extraordinary",
        }
    }
}

/// A matter on the agenda.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// What it is about.
    pub topic: Text,
    /// The records that it concerns.
    #[serde(default)]
    pub records: Vec<Id>,
    /// The data that were laid before the committee.
    #[serde(default)]
    pub data: Vec<DataReference>,
}

/// Data on which a decision rests: a KPI of a period, or a record such as a report or an analysis.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataReference {
    /// The KPI's id, with `period`.
    pub kpi: Option<Id>,
    /// The period of the KPI.
    pub period: Option<Period>,
    /// The unit of the KPI; absent: the whole company.
    pub unit: Option<Id>,
    /// The record, instead of a KPI.
    pub record: Option<Id>,
}

/// A decision of a meeting.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingDecision {
    /// Its id: `DEC-<year of the meeting>-<number>`.
    pub id: Id,
    /// What was decided.
    pub what: Text,
    /// The breaches that it answers.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// What it approves.
    #[serde(default)]
    pub approves: Vec<Approved>,
    /// The data on which it rests.
    #[serde(default)]
    pub data: Vec<DataReference>,
    /// Who sees to it.
    pub owner: Option<Id>,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done_on: Option<Date>,
    /// What came of it.
    pub outcome: Option<Text>,
}

/// Something that a decision approves.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    /// Of what sort it is.
    pub subject: Subject,
    /// Its name: the version's number, the KPI's, rule's or record's id.
    pub name: Text,
    /// The revision's number, for a document.
    pub revision: Option<u32>,
}

/// What a decision can approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A version of the policy, by its number.
    Policy,
    /// Targets of a KPI, by its id; those of all KPIs that begin in a year, by the year.
    Target,
    /// A new phase of a KPI's chart, with limits of its own, by the KPI's id.
    Phase,
    /// The level of a rule, by its id.
    Level,
    /// A revision of a document, by the document's id.
    Document,
    /// A work plan, by its id.
    WorkPlan,
    /// A training plan, by its id.
    TrainingPlan,
    /// A disposal by its id, or the disposal of every record of a kind, by the kind, whose retention period is over.
    Disposal,
}

impl Subject {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Target => "target",
            Self::Phase => "phase",
            Self::Level => "level",
            Self::Document => "document",
            Self::WorkPlan => "work-plan",
            Self::TrainingPlan => "training-plan",
            Self::Disposal => "disposal",
        }
    }
}

impl MeetingDecision {
    /// Whether it says that it approves something.
    pub fn approves(&self, subject: Subject, name: &str, revision: Option<u32>) -> bool {
        self.approves.iter().any(|approved| {
            approved.subject == subject && &*approved.name == name && approved.revision == revision
        })
    }
}

fn name_data<'a>(data: &'a [DataReference], at: &str, named: &mut Mentions<'a>) {
    for (index, reference) in data.iter().enumerate() {
        if let Some(record) = &reference.record {
            named.record(format!("{at}.data[{index}].record"), record, &[]);
        }
        if let Some(unit) = &reference.unit {
            named.unit(format!("{at}.data[{index}].unit"), unit);
        }
    }
}

impl Tells for Meeting {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.held_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["held_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.act("chair", &self.chair, self.held_on);
        named.act("minutes_by", &self.minutes_by, self.held_on);
        for (list, people) in [("attendees", &self.attendees), ("guests", &self.guests)] {
            for (index, person) in people.iter().enumerate() {
                named.act(format!("{list}[{index}]"), person, self.held_on);
            }
        }
        for (index, item) in self.agenda.iter().enumerate() {
            for (place, record) in item.records.iter().enumerate() {
                named.record(format!("agenda[{index}].records[{place}]"), record, &[]);
            }
            name_data(&item.data, &format!("agenda[{index}]"), named);
        }
        for (index, decision) in self.decisions.iter().enumerate() {
            if let Some(owner) = &decision.owner {
                named.person(format!("decisions[{index}].owner"), owner);
            }
            name_data(&decision.data, &format!("decisions[{index}]"), named);
        }
    }
}
