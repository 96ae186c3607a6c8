//! What the value of a KPI is, from which follow its interval, its chart and the size of its sample.

use super::Direction;
use crate::calendar::Measure;

/// What the value of a KPI is, and so its interval, its chart and the size of its sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unit {
    /// Numerator over denominator, between 0 and 1, shown in percent; Wilson's interval; p chart; the size is
    /// the denominator.
    Share,
    /// Events per 1 000 of the denominator; the exact Poisson interval; u chart, or a t-chart where events
    /// are rare; what the size is, the measure says.
    PerThousand(Minimum),
    /// Numerator over denominator as a mean on a scale, given by its ends; Wilson's interval laid on the
    /// scale; XmR chart; the size is the denominator.
    Mean(u32, u32),
    /// The time within which a share of the cases were done, by Kaplan and Meier: what is still open counts as
    /// running. Without open cases that is the nearest-rank percentile. XmR chart; the size is the number of cases
    /// that are done.
    Duration(Measure, Within),
    /// The numerator itself; no interval; XmR chart, or a t-chart where events are rare; a count of none is a value.
    Count,
}

/// The share of the cases whose time a duration gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Half of them: the median.
    Half,
    /// Nine tenths: what nearly everybody may rely on.
    NineTenths,
}

impl Within {
    /// The share, between 0 and 1.
    pub fn share(self) -> f64 {
        match self {
            Self::Half => 0.5,
            Self::NineTenths => 0.9,
        }
    }
}

/// What the size of the sample of a rate is, which is held against its minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minimum {
    /// The events that the company's rate over all periods leads one to expect.
    Expected,
    /// The denominator: in how many cases an event could have been seen.
    Exposure,
}

impl Unit {
    /// The best value that there is, where its scale ends.
    pub(super) fn best(self, direction: Direction) -> Option<f64> {
        match (self, direction) {
            (Self::Share, Direction::Higher) => Some(1.0),
            (Self::Mean(_, most), Direction::Higher) => Some(f64::from(most)),
            (Self::Mean(least, _), Direction::Lower) => Some(f64::from(least)),
            (_, Direction::Higher) => None,
            (_, Direction::Lower) => Some(0.0),
        }
    }

    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::PerThousand(_) => "per-thousand",
            Self::Mean(..) => "mean",
            Self::Duration(Measure::Hours, _) => "hours",
            Self::Duration(Measure::Days, _) => "days",
            Self::Duration(Measure::WorkingDays, _) => "working-days",
            Self::Count => "count",
        }
    }

    /// The name of what its size counts, in message keys.
    pub fn size_name(self) -> &'static str {
        match self {
            Self::PerThousand(Minimum::Exposure) => "exposure",
            _ => self.name(),
        }
    }

    /// The name of what its value is called, in message keys.
    pub fn value_name(self) -> &'static str {
        match self {
            Self::Duration(_, Within::NineTenths) => "percentile",
            _ => self.name(),
        }
    }

    /// Whether a numerator can never exceed its denominator.
    pub fn is_part_of_whole(self) -> bool {
        matches!(self, Self::Share | Self::Duration(..))
    }

    /// Whether the value is the numerator over the denominator, so that sums give it.
    pub fn is_ratio(self) -> bool {
        matches!(self, Self::Share | Self::PerThousand(_) | Self::Mean(..))
    }

    /// The least and the most that a value can be.
    pub fn bounds(self) -> (f64, f64) {
        match self {
            Self::Share => (0.0, 1.0),
            Self::Mean(least, most) => (f64::from(least), f64::from(most)),
            Self::PerThousand(_) | Self::Duration(..) | Self::Count => (0.0, f64::INFINITY),
        }
    }
}
