//! A measure that the company makes itself: which records it counts, in whose words, and its samples.

use super::{ClauseName, Id, KindName, Mentions, Names, OwnKpiId, Scalar, Table, Tells, Text};
use crate::calendar::{Date, Grain};
use crate::expression::Expression;
use schemars::JsonSchema;
use serde::Deserialize;

/// A KPI of the company's own (`records/policy/kpis/OWN-<NAME>.yaml`): a share of the records of a kind.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnKpi {
    /// Its id: `OWN-` and words in capitals, which is also the name of its file.
    pub id: OwnKpiId,
    /// The kind of record that it counts.
    pub kind: KindName,
    /// First day: records of an earlier day are not counted.
    pub from: Date,
    /// The committee's decision.
    pub decision: Option<Id>,
    /// The clauses that it serves; the first is primary.
    pub clauses: Vec<ClauseName>,
    /// Which way is better.
    pub direction: DirectionName,
    /// The shortest period for which it is given.
    pub grain: GrainName,
    /// The smallest denominator for which a value is given, unless the policy's measures set another.
    pub minimum_n: u64,
    /// The field whose day decides the period; absent: the governing date of the kind. A record that leaves it out is
    /// not counted yet.
    pub date: Option<Text>,
    /// The field that names the department, team or partner agency to which a record counts; absent: the unit that
    /// records of the kind concern, else the department that keeps them.
    pub unit: Option<Text>,
    /// The field that names the creditor; absent: `creditor`, else the creditor of the record's plan.
    pub creditor: Option<Text>,
    /// Which records are its denominator; absent: all of the kind. An expression (CEL) over `record`, `linked`,
    /// `linking` and `as_of`.
    pub when: Option<Expression>,
    /// Which of them count, and so are its numerator: an expression of the same sort.
    pub counts: Expression,
    /// Its name in a few words.
    pub title: Names,
    /// What it says, in a sentence or two.
    pub what: Names,
    /// The numerator in words.
    pub numerator: Names,
    /// The denominator in words.
    pub denominator: Names,
    /// The formula in words; absent: the numerator over the denominator.
    pub formula: Option<Names>,
    /// Samples that show what it counts.
    pub samples: Vec<OwnKpiSample>,
}

/// A sample: a record of the small company that comes with the program, with some fields changed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnKpiSample {
    /// What is shown, in a few words.
    pub name: Text,
    /// The record, by its id; absent: the first of the kind.
    pub record: Option<Id>,
    /// Fields by path, such as `reviews[0].by`, with their new values: YAML on one line.
    #[serde(default)]
    pub set: Table<Scalar>,
    /// Fields that are left out, by path.
    #[serde(default)]
    pub remove: Vec<Text>,
    /// Where the record is counted.
    pub expected: CountedIn,
}

/// Where a record is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountedIn {
    /// In numerator and denominator.
    Numerator,
    /// In the denominator alone.
    Denominator,
    /// In neither.
    Neither,
}

impl CountedIn {
    /// Its name in texts and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Neither => "neither",
        }
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DirectionName {
    /// A higher value is better.
    Higher,
    /// A lower value is better.
    Lower,
}

/// A length of periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GrainName {
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl From<GrainName> for Grain {
    fn from(grain: GrainName) -> Self {
        match grain {
            GrainName::Month => Self::Month,
            GrainName::Quarter => Self::Quarter,
            GrainName::Year => Self::Year,
        }
    }
}

impl OwnKpi {
    /// Its expressions by field.
    pub fn expressions(&self) -> impl Iterator<Item = (&'static str, &Expression)> {
        self.when.iter().map(|when| ("when", when)).chain([("counts", &self.counts)])
    }
}

impl Tells for OwnKpi {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        if let Some(decision) = &self.decision {
            named.decision("decision", decision);
        }
    }
}
