//! What a record claims of a measure: the value of a KPI for a period, as it stands in reports and analyses.
//! Whether it is true is judged elsewhere.

use super::{Id, Mentions};
use crate::calendar::Period;
use schemars::JsonSchema;
use serde::Deserialize;

/// The value of a measure as a record gives it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The measure, such as `COMPLAINT`.
    pub kpi: Id,
    /// The unit; absent: the whole company.
    pub unit: Option<Id>,
    /// The period.
    pub period: Period,
    /// Numerator.
    pub numerator: u64,
    /// Denominator.
    pub denominator: u64,
    /// The value: a share between 0 and 1, a rate per 1 000, a mean, a time, or a count; absent where there is
    /// none.
    pub value: Option<f64>,
}

/// The units that claims name.
pub(super) fn mentions<'a>(claims: &'a [Claim], field: &str, named: &mut Mentions<'a>) {
    for (i, claim) in claims.iter().enumerate() {
        if let Some(unit) = &claim.unit {
            named.unit(format!("{field}[{i}].unit"), unit);
        }
    }
}
