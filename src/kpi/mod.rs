//! The measures: one KPI a file, one list, and those that the policy brings. A KPI counts; intervals, targets, charts
//! and statuses are made the same way for all. Knows no rule and no page.
//!
//! To add one: write its file, add a `mod` line and an entry to the list, and its prose to the `kpis.ftl`
//! of each language.

mod account;
mod acknowledgement;
mod anomalies_in_time;
mod assessment_coverage;
mod audited;
mod book;
mod chance;
mod chart;
mod clause_coverage;
mod collectors_monitored;
mod committee_cadence;
mod committee_composition;
mod complaint_rate;
mod complaints_upheld;
mod composite_score;
mod conduct_rate;
mod conduct_share;
mod critical_free;
mod ctx;
mod data_accuracy;
mod data_completeness;
mod data_incidents;
mod data_timeliness;
mod decision_closure;
mod elsewhere;
mod escalation;
mod exam_pass_rate;
mod excellence_rewarded;
mod failures_rectified;
mod feedback_in_time;
mod first_contact_resolution;
mod first_response;
mod gates;
mod hotline_abandoned;
mod hotline_answered;
mod hotline_coverage;
mod improvements_effective;
mod info_request_time;
mod list;
mod make_ups_in_time;
mod measure;
mod monitored;
mod monitoring_coverage;
mod monitoring_lag;
mod monitoring_score;
mod notification_time;
mod open_complaints;
mod overdue_ratio;
mod own;
mod participation;
mod partner_evaluated;
mod penalties_in_order;
mod plan_adherence;
mod plan_approval_time;
mod plan_execution;
mod plan_first_pass;
mod plans_amended;
mod point;
mod policy_currency;
mod privacy_breaches;
mod publicity_cadence;
mod rare;
mod reads;
mod recommendations_answered;
mod rectification_in_time;
mod recurrence;
mod registration_time;
mod repeated_complaints;
mod reports_in_time;
mod resolution_in_time;
mod resolution_time;
mod root_cause_found;
mod satisfaction;
mod satisfaction_mean;
mod score;
mod series;
mod serious_disposition;
mod service_score;
mod special_assessments;
mod spread;
mod standing;
mod success_rate;
mod survey_cadence;
mod tally;
mod ties;
mod training_attendance;
mod training_coverage;
mod training_execution;
mod training_hours;
mod training_plan_in_place;
mod unit;
mod upheld_rate;
mod uses;
mod withhold;

pub use account::{Account, Added};
pub use book::{BUILT_IN, Kpi, KpiBook};
pub use chance::Chance;
pub use chart::{Chart, ChartSignal, Shift, Why};
pub use ctx::Ctx;
pub use elsewhere::{Count, Elsewhere, Provenance};
pub use gates::gates_shown;
pub use measure::{Measured, measure, measure_some};
pub use own::Unanswered;
pub use point::{Point, Times};
pub use rare::Gaps;
pub use score::{Rated, is_excused, owes_assessment, rated, scored, scoring_of, value};
pub use series::Series;
pub use standing::{Against, Status, Trend};
pub use tally::{Contribution, Dimension, Part, Tally, Took};
pub use ties::Cases;
pub use unit::{Minimum, Unit, Within};

use crate::calendar::Grain;

/// A measure that is built in.
#[derive(Debug)]
struct BuiltIn {
    /// Stable id, such as `COMPLAINT`; in lower case behind `kpi-`, the key of its prose.
    id: &'static str,
    /// The clauses that it serves; the first is primary.
    clauses: &'static [&'static str],
    /// What the value is.
    unit: Unit,
    /// Which way is better.
    direction: Direction,
    /// The shortest period for which it is given.
    grain: Grain,
    /// What of a period counts.
    timing: Timing,
    /// The smallest sample for which a value is given, unless the policy sets another.
    minimum_n: u64,
    /// Digits after the point of the value as shown.
    places: u8,
    /// The version of pinguan that brought it.
    since: &'static str,
    /// Its value in the minimal company, which proves it.
    example: Example,
    /// Counts.
    count: fn(&Ctx, &mut Tally),
}

/// What of a period counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// All that fell into it. Periods that are not over are left out.
    During,
    /// What stood on its last day, or on the as-of date in a period that is not over: a KPI counts it on each
    /// day of [`Ctx::snapshots`].
    AtEnd,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A higher value is better.
    Higher,
    /// A lower value is better.
    Lower,
}

/// What a KPI counts in the minimal company, for one unit and period.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The unit; empty for the whole company.
    pub unit: &'static str,
    /// The period, such as `2026-05`.
    pub period: &'static str,
    /// Expected numerator.
    pub numerator: u64,
    /// Expected denominator.
    pub denominator: u64,
    /// Expected value, as far as the counts do not give it: the time of a duration.
    pub value: Option<f64>,
}
