//! Every number and list that the regulation leaves open: key, unit, range, default, clause.

use crate::calendar::Clock;

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
    /// A list of complaint categories.
    Categories {
        /// What a new policy starts with.
        default: &'static [&'static str],
    },
}

/// One parameter of the policy.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its key in `policy.yaml`; with hyphens, the key of its description.
    pub key: &'static str,
    /// Its unit: `hours`, `days` (calendar days), `working_days`, `count`, `percent`, `time`, `list`.
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
    (@type categories) => { Vec<String> };
    (@shape whole $default:expr, $min:expr, $max:expr) => {
        Shape::Whole { default: $default, min: $min, max: $max }
    };
    (@shape clock $default:expr) => { Shape::Clock { default: $default } };
    (@shape categories $default:expr) => { Shape::Categories { default: $default } };
    (@default whole $default:expr, $min:expr, $max:expr) => { $default };
    (@default clock $default:expr) => { Clock::parse($default).unwrap_or(Clock::MIDNIGHT) };
    (@default categories $default:expr) => { $default.iter().map(|name: &&str| (*name).to_owned()).collect() };
    (@read whole $written:ident $default:expr, $min:expr, $max:expr) => {
        super::read_whole($written, $min, $max)
    };
    (@read clock $written:ident $default:expr) => { super::read_clock($written) };
    (@read categories $written:ident $default:expr) => { super::read_categories($written) };
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
    /// A finding to the notification of the unit.
    finding_notification_working_days: whole(1, 0, 20), "working_days", "3.2.3a";
    /// Rectification of a normal finding.
    rectification_normal_days: whole(14, 1, 180), "days", "3.2.3b";
    /// Rectification of a major finding.
    rectification_major_days: whole(7, 1, 180), "days", "3.2.3b";
    /// Rectification of a serious finding.
    rectification_serious_days: whole(3, 1, 180), "days", "3.2.3c";
    /// Receipt of a complaint to its registration.
    complaint_registration_hours: whole(1, 1, 72), "hours", "3.3.2a";
    /// Receipt of a complaint to its acknowledgement.
    complaint_acknowledgement_working_days: whole(1, 0, 20), "working_days", "2.3.2a";
    /// Receipt of a complaint to its closure.
    complaint_resolution_days: whole(15, 1, 365), "days", "3.3.2b";
    /// Decision of a complaint to the customer's being told.
    complaint_feedback_working_days: whole(1, 0, 20), "working_days", "3.3.2b";
    /// Receipt of a major complaint to the report to the quality department.
    escalation_quality_hours: whole(2, 1, 720), "hours", "3.3.2c";
    /// Receipt of a major complaint to the report to the company's leaders.
    escalation_leaders_hours: whole(24, 1, 720), "hours", "3.3.2c";
    /// Categories that make a complaint a major one.
    major_categories: categories(&["intimidation", "threat", "insult", "disclosure", "data_leak"]), "list", "3.3.2c";
    /// A breach to the finding, waiver or decision that answers it.
    breach_answer_working_days: whole(10, 1, 90), "working_days", "3.2.3a";
    /// Days that a cohort has before its success is measured.
    success_window_days: whole(90, 1, 730), "days", "4.1.1";
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
