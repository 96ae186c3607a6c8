//! A training that was held: trainer, methods, attendance, exam and make-ups.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Points of an exam at most.
pub const MAX_SCORE: i64 = 100;

/// A training session (`records/training-session/<year>/TSES-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingSession {
    /// Its id.
    pub id: Id,
    /// The training plan that it carries out.
    pub plan: Option<Id>,
    /// The number of the plan's item.
    pub item: Option<u32>,
    /// Who organised it and keeps this record.
    pub by: Id,
    /// When it was held.
    pub date: Date,
    /// Hours of instruction, whole.
    pub hours: u32,
    /// Who taught.
    pub trainer: Option<Trainer>,
    /// How it was taught.
    #[serde(default)]
    pub methods: Vec<TeachingMethod>,
    /// Who had to take part.
    #[serde(default)]
    pub required: Vec<Id>,
    /// Who took part.
    #[serde(default)]
    pub attended: Vec<Id>,
    /// The exam on what was learnt.
    pub exam: Option<Exam>,
    /// Who made up for a failed exam or for absence.
    #[serde(default)]
    pub make_ups: Vec<MakeUp>,
    /// When the teaching was closed; absent: on the day on which it was held.
    pub closed_on: Option<Date>,
}

/// Who taught: a person of the company, or someone of an organisation, who is never named.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trainer {
    /// The person, of the company's own.
    pub person: Option<Id>,
    /// The organisation that sent the trainer.
    pub organisation: Option<Text>,
    /// What makes the trainer fit to teach it.
    pub credential: Option<Text>,
}

impl Trainer {
    /// Whether it says who taught.
    pub fn is_known(&self) -> bool {
        self.person.is_some() || self.organisation.is_some()
    }
}

/// How something was taught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TeachingMethod {
    /// Lecture.
    Lecture,
    /// Cases.
    Case,
    /// Simulation.
    Simulation,
    /// Role play.
    RolePlay,
    /// Discussion.
    Discussion,
}

impl TeachingMethod {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lecture => "lecture",
            Self::Case => "case",
            Self::Simulation => "simulation",
            Self::RolePlay => "role_play",
            Self::Discussion => "discussion",
        }
    }
}

/// An exam.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exam {
    /// When it was held.
    pub date: Date,
    /// What everyone scored at the first attempt, from 0 to 100.
    pub results: Vec<ExamResult>,
    /// Those who took part and were not examined, with the reason.
    #[serde(default)]
    pub excused: Vec<Excused>,
}

/// Somebody who was not examined.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Excused {
    /// The person.
    pub person: Id,
    /// Why.
    pub reason: Text,
}

/// What a person scored.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExamResult {
    /// The person.
    pub person: Id,
    /// Points, from 0 to 100.
    pub score: i64,
}

/// How somebody made up for a failed exam or for absence.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeUp {
    /// The person.
    pub person: Id,
    /// When.
    pub date: Date,
    /// How.
    pub kind: MakeUpKind,
    /// Points, from 0 to 100, where there was an exam.
    pub score: Option<i64>,
}

/// How somebody makes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MakeUpKind {
    /// Another exam.
    Exam,
    /// The training once more.
    Retraining,
}

impl MakeUpKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exam => "exam",
            Self::Retraining => "retraining",
        }
    }
}

impl TrainingSession {
    /// When the teaching was closed.
    pub fn closed(&self) -> Date {
        self.closed_on.unwrap_or(self.date)
    }

    /// Whether a person took part.
    pub fn was_attended_by(&self, person: &str) -> bool {
        self.attended.iter().any(|id| &**id == person)
    }

    /// Those who had to take part and did not, each once, in order of ids.
    pub fn absent(&self) -> BTreeSet<&Id> {
        self.required.iter().filter(|id| !self.was_attended_by(id)).collect()
    }

    /// Those who had to take part, each once, with whether they did, in order of ids.
    pub fn required(&self) -> impl Iterator<Item = (&Id, bool)> {
        let required: BTreeSet<&Id> = self.required.iter().collect();
        required.into_iter().map(|id| (id, self.was_attended_by(id)))
    }

    /// The exam's results, the first of each person.
    pub fn results(&self) -> Vec<&ExamResult> {
        let mut seen = BTreeSet::new();
        let results = self.exam.iter().flat_map(|exam| &exam.results);
        results.filter(|result| seen.insert(&result.person)).collect()
    }

    /// Those whose first attempt stayed below a pass mark.
    pub fn failed(&self, pass_mark: u32) -> Vec<&Id> {
        let failed = |result: &&ExamResult| result.score < i64::from(pass_mark);
        self.results().into_iter().filter(failed).map(|result| &result.person).collect()
    }

    /// The first make-up of a person on or after a day; an exam counts when it has a result.
    pub fn made_up(&self, person: &str, from: Date) -> Option<&MakeUp> {
        let is_made = |one: &&MakeUp| one.kind != MakeUpKind::Exam || one.score.is_some();
        let of = self.make_ups.iter().filter(|make_up| &*make_up.person == person && make_up.date >= from);
        of.filter(is_made).min_by_key(|make_up| make_up.date)
    }

    /// Everyone who was taught, with the day: those who took part, and those who were trained again.
    pub fn taught(&self) -> impl Iterator<Item = (&Id, Date)> {
        let again = self.make_ups.iter().filter(|make_up| make_up.kind == MakeUpKind::Retraining);
        let attended: BTreeSet<&Id> = self.attended.iter().collect();
        let attended = attended.into_iter().map(|person| (person, self.date));
        attended.chain(again.map(|make_up| (&make_up.person, make_up.date)))
    }

    /// Everyone whom it reached, with the day: those who took part, and those who made up for it.
    pub fn reached(&self) -> impl Iterator<Item = (&Id, Date)> {
        let attended = self.attended.iter().map(|person| (person, self.date));
        attended.chain(self.make_ups.iter().map(|make_up| (&make_up.person, make_up.date)))
    }
}

/// Who organises it.
const OFFICER: Part =
    Part { word: "training", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for TrainingSession {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.date)
    }

    fn final_once() -> &'static [&'static str] {
        &["closed_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(plan) = &self.plan {
            named.record("plan", plan, &["training-plan"]);
        }
        named.part("by", &self.by, Some(self.date), OFFICER);
        if let Some(person) = self.trainer.as_ref().and_then(|trainer| trainer.person.as_ref()) {
            named.act("trainer.person", person, self.date);
        }
        for (index, person) in self.required.iter().enumerate() {
            named.act(format!("required[{index}]"), person, self.date);
        }
        for (index, person) in self.attended.iter().enumerate() {
            named.act(format!("attended[{index}]"), person, self.date);
        }
        if let Some(exam) = &self.exam {
            for (index, result) in exam.results.iter().enumerate() {
                named.act(format!("exam.results[{index}].person"), &result.person, exam.date);
            }
            for (index, excused) in exam.excused.iter().enumerate() {
                named.act(format!("exam.excused[{index}].person"), &excused.person, exam.date);
            }
        }
        for (index, make_up) in self.make_ups.iter().enumerate() {
            named.act(format!("make_ups[{index}].person"), &make_up.person, make_up.date);
        }
    }
}
