//! What follows an assessment: commendation, criticism with rectification, penalty, link to performance.

use super::{
    ApprovalField, DepartmentKind, Id, Mentions, Part, Rectification, Role, Tells, Text, Verification,
};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A reward, criticism or penalty (`records/incentive/<year>/INC-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Incentive {
    /// Its id.
    pub id: Id,
    /// Of what kind it is.
    pub kind: IncentiveKind,
    /// The unit that it concerns.
    pub unit: Id,
    /// The person of that unit, when it concerns a person.
    pub person: Option<Id>,
    /// The assessment on which it rests.
    pub assessment: Option<Id>,
    /// For a penalty: the criticism, or the finding, whose rectification failed.
    pub after: Option<Id>,
    /// Who decided.
    pub decided_by: Id,
    /// When.
    pub decided_on: Date,
    /// Why.
    pub reason: Text,
    /// What it consists of.
    pub forms: Vec<Form>,
    /// How a criticism is to be answered.
    pub rectification: Option<Rectification>,
    /// Whether the rectification worked.
    pub verification: Option<Verification>,
    /// The hearing before a penalty.
    pub hearing: Option<Hearing>,
    /// Why it does not stand any more.
    pub withdrawn: Option<Withdrawal>,
}

/// What follows an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncentiveKind {
    /// Recognition of what is excellent.
    Commendation,
    /// Criticism and education, with a dated rectification.
    Criticism,
    /// A penalty after a rectification that failed.
    Penalty,
    /// Promotion, pay or award that rests on assessments.
    PerformanceLink,
}

impl IncentiveKind {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commendation => "commendation",
            Self::Criticism => "criticism",
            Self::Penalty => "penalty",
            Self::PerformanceLink => "performance_link",
        }
    }

    /// Whether it burdens the one whom it concerns, who may then appeal.
    pub fn is_burden(self) -> bool {
        matches!(self, Self::Criticism | Self::Penalty)
    }
}

/// What a reward, criticism or penalty consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A certificate.
    Certificate,
    /// A bonus.
    Bonus,
    /// A title of honour.
    Honour,
    /// A promotion.
    Promotion,
    /// Higher pay.
    Pay,
    /// An award.
    Award,
    /// Criticism and education.
    CriticismEducation,
    /// A lower position.
    Demotion,
    /// Lower pay.
    PayCut,
    /// Other work.
    Reassignment,
    /// The end of the employment, or of the contract of a partner agency.
    Dismissal,
}

impl Form {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::Bonus => "bonus",
            Self::Honour => "honour",
            Self::Promotion => "promotion",
            Self::Pay => "pay",
            Self::Award => "award",
            Self::CriticismEducation => "criticism_education",
            Self::Demotion => "demotion",
            Self::PayCut => "pay_cut",
            Self::Reassignment => "reassignment",
            Self::Dismissal => "dismissal",
        }
    }

    /// The kind that may consist of it.
    pub fn kind(self) -> IncentiveKind {
        match self {
            Self::Certificate | Self::Bonus | Self::Honour => IncentiveKind::Commendation,
            Self::Promotion | Self::Pay | Self::Award => IncentiveKind::PerformanceLink,
            Self::CriticismEducation => IncentiveKind::Criticism,
            Self::Demotion | Self::PayCut | Self::Reassignment | Self::Dismissal => IncentiveKind::Penalty,
        }
    }

    /// The step of a penalty: 1 pay, 2 position, 3 employment; 0 for what is no penalty.
    pub fn tier(self) -> u32 {
        match self {
            Self::PayCut => 1,
            Self::Demotion | Self::Reassignment => 2,
            Self::Dismissal => 3,
            _ => 0,
        }
    }
}

/// The hearing of the one whom a penalty concerns.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hearing {
    /// When.
    pub on: Date,
    /// Who held it.
    pub by: Id,
    /// Who was heard: the person, or who speaks for the unit.
    pub heard: Id,
    /// What was said in defence, and how it was weighed.
    pub summary: Text,
}

/// The withdrawal of what was decided.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// When.
    pub on: Date,
    /// Who withdrew it.
    pub by: Id,
    /// Why: the appeal that was upheld, or what has come to light.
    pub reason: Text,
}

impl Incentive {
    /// The highest step among its forms; 0 when it is no penalty.
    pub fn tier(&self) -> u32 {
        self.forms.iter().map(|form| form.tier()).max().unwrap_or(0)
    }

    /// Whether it was verified that its rectification failed.
    pub fn has_failed(&self) -> bool {
        self.verification.as_ref().is_some_and(|verification| !verification.effective)
    }

    /// Whether it concerns the same unit and person as another.
    pub fn is_of_same(&self, other: &Self) -> bool {
        self.unit == other.unit && self.person == other.person
    }
}

/// Who verifies a rectification.
const VERIFIER: Part =
    Part { word: "verification", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

/// Who decides: the company's leaders, or the head of a department.
const DECIDER: Part = Part { word: "incentive", role: Role::CompanyLeader, head_of: None };

impl Tells for Incentive {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.decided_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["decided_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn approvals() -> &'static [ApprovalField] {
        &[
            ApprovalField { by: "rectification.extensions[].by", on: "on" },
            ApprovalField { by: "verification.by", on: "at" },
        ]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        if let Some(person) = &self.person {
            named.person("person", person);
        }
        if let Some(assessment) = &self.assessment {
            named.record("assessment", assessment, &["assessment"]);
        }
        if let Some(after) = &self.after {
            named.record("after", after, &["incentive", "finding"]);
        }
        named.part("decided_by", &self.decided_by, Some(self.decided_on), DECIDER);
        if let Some(rectification) = &self.rectification {
            named.person("rectification.owner", &rectification.owner);
            for (i, granted) in rectification.extensions.iter().enumerate() {
                let field = format!("rectification.extensions[{i}].by");
                named.part(field, &granted.by, Some(granted.on), DECIDER);
            }
        }
        if let Some(verification) = &self.verification {
            let on = named.date(verification.at);
            named.part("verification.by", &verification.by, Some(on), VERIFIER);
        }
        if let Some(hearing) = &self.hearing {
            named.act("hearing.by", &hearing.by, hearing.on);
            named.act("hearing.heard", &hearing.heard, hearing.on);
        }
        if let Some(withdrawn) = &self.withdrawn {
            named.part("withdrawn.by", &withdrawn.by, Some(withdrawn.on), DECIDER);
        }
    }
}
