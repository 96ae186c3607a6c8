//! Every number and list that the regulation leaves open: key, unit, range, default, clause.

use super::written;
use crate::calendar::{Clock, Grain};

/// What a parameter may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A whole number within bounds.
    Whole {
        /// What a new policy starts with.
        default: u32,
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
    },
    /// A time of day.
    Clock {
        /// What a new policy starts with.
        default: &'static str,
    },
    /// A month, a quarter or a year.
    Interval {
        /// What a new policy starts with.
        default: Grain,
    },
    /// A list of complaint categories.
    Categories {
        /// What a new policy starts with.
        default: &'static [&'static str],
    },
    /// A list of the ways in which complaints come.
    Channels {
        /// What a new policy starts with.
        default: &'static [&'static str],
    },
}

/// One parameter of the policy.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its key in `policy.yaml`; with hyphens, the key of its description.
    pub key: &'static str,
    /// Its unit: `hours`, `days` (calendar days), `working_days`, `count`, `percent`, `points`,
    /// `minutes`, `day_of_month`, `month_of_year`, `interval`, `time`, `list`.
    pub unit: &'static str,
    /// What it may be.
    pub shape: Shape,
    /// The clause that leaves it open.
    pub clause: &'static str,
}

macro_rules! parameters {
    ($( $(#[$doc:meta])* $key:ident: $form:ident($($value:expr),*), $unit:literal, $clause:literal; )*) => {
        /// The parameters in force on a date.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $( $(#[$doc])* pub $key: parameters!(@type $form), )*
        }

        /// Every parameter, in the order of the regulation.
        pub const PARAMETERS: &[Parameter] = &[
            $( Parameter {
                key: stringify!($key),
                unit: $unit,
                shape: parameters!(@shape $form $($value),*),
                clause: $clause,
            }, )*
        ];

        impl Parameters {
            /// The parameters that a new policy starts with.
            pub fn defaults() -> Self {
                Self { $( $key: parameters!(@default $form $($value),*), )* }
            }

            /// A parameter's value as it is written in the policy; empty for a key that there is not.
            pub fn written(&self, key: &str) -> String {
                match key {
                    $( stringify!($key) => parameters!(@show $form self.$key), )*
                    _ => String::new(),
                }
            }

            /// Sets a parameter from what was written; the error says what it must be.
            pub(super) fn set(&mut self, key: &str, written: &crate::record::ParameterValue) -> Result<(), Refused> {
                match key {
                    $( stringify!($key) => {
                        self.$key = parameters!(@read $form written $($value),*)?;
                        Ok(())
                    } )*
                    _ => Err(Refused::Unknown),
                }
            }
        }
    };
    (@type whole) => { u32 };
    (@type clock) => { Clock };
    (@type interval) => { Grain };
    (@type categories) => { Vec<String> };
    (@type channels) => { Vec<String> };
    (@shape whole $default:expr, $min:expr, $max:expr) => {
        Shape::Whole { default: $default, min: $min, max: $max }
    };
    (@shape clock $default:expr) => { Shape::Clock { default: $default } };
    (@shape interval $default:expr) => { Shape::Interval { default: $default } };
    (@shape categories $default:expr) => { Shape::Categories { default: $default } };
    (@shape channels $default:expr) => { Shape::Channels { default: $default } };
    (@default whole $default:expr, $min:expr, $max:expr) => { $default };
    (@default clock $default:expr) => { Clock::parse($default).unwrap_or(Clock::MIDNIGHT) };
    (@default interval $default:expr) => { $default };
    (@default categories $default:expr) => { $default.iter().map(|name: &&str| (*name).to_owned()).collect() };
    (@default channels $default:expr) => { $default.iter().map(|name: &&str| (*name).to_owned()).collect() };
    (@show whole $value:expr) => { $value.to_string() };
    (@show clock $value:expr) => { $value.to_string() };
    (@show interval $value:expr) => { $value.name().to_owned() };
    (@show categories $value:expr) => { $value.join(", ") };
    (@show channels $value:expr) => { $value.join(", ") };
    (@read whole $written:ident $default:expr, $min:expr, $max:expr) => {
        written::whole($written, $min, $max)
    };
    (@read clock $written:ident $default:expr) => { written::clock($written) };
    (@read interval $written:ident $default:expr) => { written::interval($written) };
    (@read categories $written:ident $default:expr) => { written::categories($written) };
    (@read channels $written:ident $default:expr) => { written::channels($written) };
}

/// Why a written parameter is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such parameter.
    Unknown,
    /// Not of its form; what it must be.
    Form(String),
}

parameters! {
    /// A look at the policy to the next one.
    policy_review_days: whole(366, 30, 1096), "days", "1.1.1";
    /// Evaluation of a partner agency to the next one.
    partner_evaluation_days: whole(366, 30, 1096), "days", "1.2.2";
    /// Within which every kind of record that is kept regularly has a record.
    coverage_interval: interval(Grain::Year), "interval", "1.2.3";
    /// A decision on a target to the next one.
    target_review_days: whole(366, 30, 1096), "days", "2.1.2a";
    /// A meeting of the committee to the next one.
    committee_interval_days: whole(92, 7, 366), "days", "2.1.2b";
    /// What that interval may be exceeded by.
    committee_grace_days: whole(14, 0, 92), "days", "2.1.2b";
    /// Share of the members that must attend a meeting, the chair among them.
    committee_quorum_percent: whole(50, 1, 100), "percent", "2.1.2b";
    /// Within which the committee reviews the quality system.
    management_review_interval: interval(Grain::Year), "interval", "2.1.2c";
    /// Collectors for each person of the quality department at most.
    collectors_per_quality_staff: whole(10, 1, 200), "count", "2.2.1";
    /// A look at an open improvement to the next one.
    improvement_tracking_days: whole(30, 1, 180), "days", "2.2.2d";
    /// How long one quality report covers.
    report_interval: interval(Grain::Month), "interval", "2.2.2e";
    /// Day of the following month by which the report is issued.
    report_due_day: whole(10, 1, 28), "day_of_month", "2.2.2e";
    /// Within which one survey wave is held.
    survey_interval: interval(Grain::Quarter), "interval", "2.3.2c";
    /// Days after an interval's end within which its records may still come.
    interval_grace_days: whole(15, 0, 92), "days", "2.3.2c";
    /// Detection of an anomaly of the data to its report.
    anomaly_report_hours: whole(24, 1, 720), "hours", "2.3.3c";
    /// Earliest contact.
    contact_window_start: clock("08:00"), "time", "3.1.1";
    /// End of contact, exclusive.
    contact_window_end: clock("21:00"), "time", "3.1.1";
    /// Attempts a case and day at most.
    contact_attempts_per_day: whole(3, 1, 20), "count", "3.1.1";
    /// Attempts a case and seven days at most.
    contact_attempts_per_week: whole(7, 1, 100), "count", "3.1.1";
    /// Submission to the department head's review.
    plan_review_working_days: whole(2, 1, 20), "working_days", "3.1.2a";
    /// The head's review to the quality department's approval.
    plan_approval_working_days: whole(3, 1, 20), "working_days", "3.1.2b";
    /// A monitored contact to the recording of its result.
    monitoring_recording_hours: whole(24, 1, 168), "hours", "3.2.2a";
    /// Share of a unit's contacts that are monitored, over the monitored days of a month.
    monitoring_coverage_percent: whole(3, 1, 100), "percent", "3.2.2a";
    /// Points of a hundred from which a monitored contact passes.
    monitoring_pass_mark: whole(80, 1, 100), "points", "3.2.1a";
    /// Share of a month's monitored contacts that one assessor may judge.
    monitoring_assessor_percent: whole(80, 1, 100), "percent", "3.2.2b";
    /// Within which assessors judge the same contacts once.
    calibration_interval: interval(Grain::Quarter), "interval", "3.2.2b";
    /// Agreement of two raters beyond chance (kappa), in percent, below which they disagree.
    calibration_kappa_percent: whole(60, 1, 100), "percent", "3.2.2b";
    /// An allegation to its settling.
    allegation_days: whole(15, 1, 180), "days", "3.2.1c";
    /// A finding to the notification of the unit.
    finding_notification_working_days: whole(1, 0, 20), "working_days", "3.2.3a";
    /// Rectification of a normal finding.
    rectification_normal_days: whole(14, 1, 180), "days", "3.2.3b";
    /// Rectification of a major finding.
    rectification_major_days: whole(7, 1, 180), "days", "3.2.3b";
    /// Rectification of a serious finding.
    rectification_serious_days: whole(3, 1, 180), "days", "3.2.3c";
    /// Extensions that a rectification may have.
    rectification_extensions: whole(1, 0, 10), "count", "3.2.3b";
    /// A rectification done to its verification.
    finding_verification_days: whole(30, 1, 180), "days", "3.2.3b";
    /// Closure of a finding to the next one of the same kind and unit that counts as its recurrence.
    recurrence_days: whole(90, 1, 730), "days", "3.2.3b";
    /// A serious finding that is proved to its disposition.
    serious_disposition_days: whole(15, 1, 180), "days", "3.2.3c";
    /// Days within which a second serious finding of the same person is a repetition.
    serious_repeat_days: whole(365, 30, 1096), "days", "3.2.3c";
    /// A breach to the finding, waiver or decision that answers it.
    breach_answer_working_days: whole(10, 1, 90), "working_days", "3.2.3a";
    /// Hours a day during which the hotline is answered.
    hotline_hours_per_day: whole(24, 1, 24), "hours", "3.3.1a";
    /// Longest outage of the hotline that needs no explanation.
    hotline_outage_minutes: whole(15, 1, 240), "minutes", "3.3.1a";
    /// Share of the hotline's calls that may be given up before an answer.
    hotline_abandon_percent: whole(5, 1, 100), "percent", "3.3.1a";
    /// Receipt of a complaint to its registration: the target.
    complaint_registration_hours: whole(1, 1, 72), "hours", "3.3.2a";
    /// Receipt of a complaint to its registration: the hard limit.
    complaint_registration_limit_hours: whole(24, 1, 168), "hours", "3.3.2a";
    /// Receipt of a complaint to its acknowledgement.
    complaint_acknowledgement_working_days: whole(1, 0, 20), "working_days", "2.3.2a";
    /// Receipt of a complaint to its closure.
    complaint_resolution_days: whole(15, 1, 365), "days", "3.3.2b";
    /// What the time for the closure may be extended by, once.
    complaint_extension_days: whole(15, 0, 180), "days", "3.3.2b";
    /// What it may be extended by after that, with approval.
    complaint_approved_extension_days: whole(30, 0, 180), "days", "3.3.2b";
    /// Decision of a complaint to the customer's being told.
    complaint_feedback_working_days: whole(1, 0, 20), "working_days", "3.3.2b";
    /// Receipt of a major complaint to the report to the quality department.
    escalation_quality_hours: whole(2, 1, 720), "hours", "3.3.2c";
    /// Receipt of a major complaint to the report to the company's leaders.
    escalation_leaders_hours: whole(24, 1, 720), "hours", "3.3.2c";
    /// Categories that make a complaint a major one.
    major_categories: categories(&["intimidation", "threat", "insult", "violence", "disclosure", "data_leak", "self_harm"]), "list", "3.3.2c";
    /// Ways of coming that make a complaint a major one.
    major_channels: channels(&["regulator", "media", "court", "police"]), "list", "3.3.2c";
    /// Complainants of one unit with the same cause from which the complaint is a major one.
    major_same_cause_complaints: whole(3, 2, 100), "count", "3.3.2c";
    /// Days within which they are counted.
    major_same_cause_days: whole(7, 1, 92), "days", "3.3.2c";
    /// Complaints of one case from which the complaint is a major one.
    major_repeat_complaints: whole(2, 2, 20), "count", "3.3.2c";
    /// Days within which they are counted.
    major_repeat_days: whole(90, 1, 730), "days", "3.3.2c";
    /// Closure of an improvement to the check of its effect.
    effectiveness_check_days: whole(30, 1, 180), "days", "3.3.3c";
    /// Within which each class of data is audited.
    data_audit_interval: interval(Grain::Month), "interval", "3.4.1b";
    /// A recommendation to its answer.
    recommendation_answer_days: whole(60, 1, 366), "days", "3.4.3b";
    /// Days that a cohort has before its success is measured.
    success_window_days: whole(90, 1, 730), "days", "4.1.1";
    /// Within which departments and partner agencies are assessed.
    assessment_interval: interval(Grain::Quarter), "interval", "4.2.2";
    /// Within which every collector is assessed.
    collector_assessment_interval: interval(Grain::Quarter), "interval", "4.2.1";
    /// The end of a period to the issue of its assessment.
    assessment_issue_days: whole(30, 1, 180), "days", "4.2.2";
    /// Special assessments a year at least.
    special_assessments_per_year: whole(1, 0, 52), "count", "4.2.3";
    /// An excellent assessment to its reward.
    reward_days: whole(60, 1, 366), "days", "4.3.1";
    /// A failed assessment to the criticism with a dated rectification.
    criticism_working_days: whole(5, 1, 60), "working_days", "4.3.3a";
    /// A failed assessment to the end of its rectification.
    assessment_rectification_days: whole(90, 1, 366), "days", "4.3.3a";
    /// A rectification found to have failed to the penalty decision.
    penalty_decision_days: whole(30, 1, 180), "days", "4.3.3b";
    /// An assessment, criticism or penalty to the appeal against it.
    appeal_window_days: whole(15, 1, 180), "days", "4.3.3b";
    /// An appeal to its decision.
    appeal_decision_days: whole(30, 1, 180), "days", "4.3.3b";
    /// Month in which the annual plans are due.
    annual_plan_due_month: whole(1, 1, 12), "month_of_year", "5.1.1";
    /// Day of that month, or its last day if it has fewer.
    annual_plan_due_day: whole(31, 1, 31), "day_of_month", "5.1.1";
    /// Points with which an exam is passed.
    exam_pass_mark: whole(80, 1, 100), "points", "5.2.3a";
    /// Hours of instruction that a year's training plan gives each of the four topics at least.
    training_topic_hours: whole(2, 0, 200), "hours", "5.1.2";
    /// Days after the month of a planned training within which it may still be held.
    planned_training_grace_days: whole(0, 0, 92), "days", "5.2.1";
    /// Share of those who must take part in a training that do so.
    training_attendance_percent: whole(90, 0, 100), "percent", "2.3.1c";
    /// The close of a training to its exam.
    exam_days: whole(14, 0, 180), "days", "5.2.3a";
    /// Share of the examined who pass at the first attempt.
    exam_pass_rate_percent: whole(80, 0, 100), "percent", "5.2.3a";
    /// A failed exam, or absence, to the make-up.
    makeup_exam_days: whole(30, 1, 180), "days", "5.2.3b";
    /// Within which one publicity activity is held.
    publicity_interval: interval(Grain::Quarter), "interval", "5.3.1";
    /// Within which the quality department audits the quality system itself.
    self_audit_interval: interval(Grain::Year), "interval", "6.1";
    /// Share of those for whom an activity is that it reaches.
    publicity_reach_percent: whole(50, 0, 100), "percent", "5.3.1";
    /// Length of a waiver at most.
    waiver_days: whole(180, 1, 366), "days", "2.1.2a";
    /// Days before its end from which a waiver is said to expire.
    waiver_expiring_days: whole(14, 0, 90), "days", "2.1.2a";
    /// Days after adoption within which findings may be frozen in the baseline.
    baseline_days: whole(30, 0, 366), "days", "2.1.2a";
    /// Confidence of every interval.
    confidence_percent: whole(95, 80, 99), "percent", "1.3.4";
    /// Points below which a chart has no limits.
    chart_minimum_points: whole(12, 8, 40), "count", "1.3.4";
    /// Points from which limits are firm.
    chart_firm_points: whole(20, 12, 60), "count", "1.3.4";
    /// Latest points of a chart whose signals count for its trend.
    signal_recent_points: whole(3, 1, 12), "count", "1.3.4";
    /// Working days before a due date at which a matter is due soon.
    due_soon_working_days: whole(2, 0, 20), "working_days", "2.2.2d";
    /// Days ahead for which deadlines are listed.
    deadline_horizon_days: whole(30, 1, 365), "days", "2.2.2d";
}
