//! Every number and list that the regulation leaves open: key, unit, range, default, clause.

use crate::calendar::Grain;

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
            pub(in crate::policy) fn set(&mut self, key: &str, written: &crate::record::ParameterValue) -> Result<(), Refused> {
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

mod list;

pub use list::{PARAMETERS, Parameters};
