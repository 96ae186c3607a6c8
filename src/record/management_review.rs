//! A review of the quality system as a whole: the committee's yearly one, and the quality department's audit
//! of the system itself.

use super::{ApprovalField, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A management review or self-audit (`records/management-review/<year>/MREV-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManagementReview {
    /// Its id.
    pub id: Id,
    /// Whether the committee reviewed the system, or the quality department audited it.
    pub kind: ReviewKind,
    /// The period that it covers.
    pub period: Period,
    /// The day on which it was concluded.
    pub held_on: Date,
    /// Who prepared it.
    pub prepared_by: Id,
    /// The leader of the company who accepted it.
    pub accepted_by: Id,
    /// What it rests on.
    #[serde(default)]
    pub inputs: Vec<ReviewInput>,
    /// What came of it, a point each.
    pub conclusions: Vec<Text>,
    /// The findings that it opened.
    #[serde(default)]
    pub findings: Vec<Id>,
    /// The decisions that followed from it.
    #[serde(default)]
    pub decisions: Vec<Id>,
}

/// Whose look at the system it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// The committee's.
    ManagementReview,
    /// The quality department's audit of the system itself.
    SelfAudit,
}

impl ReviewKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::ManagementReview, Self::SelfAudit];

    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::ManagementReview => "management-review",
            Self::SelfAudit => "self-audit",
        }
    }

    /// The clause that asks for it.
    pub fn clause(self) -> &'static str {
        match self {
            Self::ManagementReview => "2.1.2c",
            Self::SelfAudit => "6.1",
        }
    }
}

/// Something on which a review rests.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewInput {
    /// What it is.
    pub subject: InputSubject,
    /// The records, where there are any of it.
    #[serde(default)]
    pub records: Vec<Id>,
    /// What they showed.
    pub summary: Option<Text>,
}

/// What a review can rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InputSubject {
    /// The measures against their targets.
    Kpis,
    /// The complaints.
    Complaints,
    /// Findings and improvements, and whether they worked.
    CorrectiveActions,
    /// Audits of the system and of data.
    Audits,
    /// What came of earlier decisions.
    PreviousDecisions,
    /// The policy and the regulation: whether they still fit.
    Policy,
    /// People and means.
    Resources,
    /// Risks and changes outside.
    Risks,
    /// The partner agencies.
    Partners,
}

impl InputSubject {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kpis => "kpis",
            Self::Complaints => "complaints",
            Self::CorrectiveActions => "corrective_actions",
            Self::Audits => "audits",
            Self::PreviousDecisions => "previous_decisions",
            Self::Policy => "policy",
            Self::Resources => "resources",
            Self::Risks => "risks",
            Self::Partners => "partners",
        }
    }
}

impl ManagementReview {
    /// Whether it rests on something.
    pub fn rests_on(&self, subject: InputSubject) -> bool {
        self.inputs.iter().any(|input| input.subject == subject)
    }
}

/// Who accepts it.
const LEADER: Part = Part { word: "review-acceptance", role: Role::CompanyLeader, head_of: None };

impl Tells for ManagementReview {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.held_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["held_on"]
    }

    fn approvals() -> &'static [ApprovalField] {
        &[ApprovalField { by: "accepted_by", on: "held_on" }]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.act("prepared_by", &self.prepared_by, self.held_on);
        named.part("accepted_by", &self.accepted_by, Some(self.held_on), LEADER);
        for (index, input) in self.inputs.iter().enumerate() {
            for (place, record) in input.records.iter().enumerate() {
                named.record(format!("inputs[{index}].records[{place}]"), record, &[]);
            }
        }
        for (index, finding) in self.findings.iter().enumerate() {
            named.record(format!("findings[{index}]"), finding, &["finding"]);
        }
        for (index, decision) in self.decisions.iter().enumerate() {
            named.decision(format!("decisions[{index}]"), decision);
        }
    }
}
