//! What chance alone makes of a set of charts, beside what they show.

use super::{Chart, Shift};
use crate::stats::false_alarm::expected_false_charts;

/// How many charts of a set chance alone would make signal, beside those that do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chance {
    /// Charts with limits.
    pub charts: u64,
    /// Of these, how many would signal although nothing had changed, by the rate of each one's rules
    /// ([`crate::stats::false_alarm::RATES`]).
    pub expected: f64,
    /// Of these, how many signal.
    pub signalling: u64,
}

impl Chance {
    /// Of a set of charts; those with too few points do not count.
    pub fn of<'a>(charts: impl Iterator<Item = &'a Chart>) -> Self {
        charts.filter(|chart| chart.is_judged()).fold(Self::default(), |sum, chart| {
            let signals = chart.signals.iter().any(|signal| signal.shift != Shift::Neither);
            let rate = chart.false_alarms().unwrap_or(0.0);
            Self {
                charts: sum.charts + 1,
                expected: sum.expected + expected_false_charts(1, rate),
                signalling: sum.signalling + u64::from(signals),
            }
        })
    }
}
