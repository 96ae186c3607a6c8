//! How a value stands: against its target, in its trend, and both together.

use super::Direction;
use crate::stats::interval::Interval;

/// A value against its target. Met or missed only when the whole interval says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// The whole interval is on the good side; or the target is the best value that there is, and this is it.
    Met,
    /// The whole interval is on the bad side.
    Missed,
    /// The interval contains the target.
    Undecided,
    /// Too little to say.
    TooSmall,
    /// There is no target.
    NoTarget,
}

impl Against {
    /// Judges an interval against a target.
    pub fn judge(interval: Option<Interval>, target: Option<f64>, direction: Direction) -> Self {
        let Some(interval) = interval else { return Self::TooSmall };
        let Some(target) = target else { return Self::NoTarget };
        let (good, bad) = match direction {
            Direction::Higher => (interval.lo >= target, interval.hi < target),
            Direction::Lower => (interval.hi <= target, interval.lo > target),
        };
        match (good, bad) {
            (true, _) => Self::Met,
            (_, true) => Self::Missed,
            _ => Self::Undecided,
        }
    }

    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Undecided => "undecided",
            Self::TooSmall => "too-small",
            Self::NoTarget => "no-target",
        }
    }
}

/// What the latest signals of a chart say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trend {
    /// A signal for the worse.
    Worsening,
    /// A signal for the better, and none for the worse.
    Improving,
    /// No signal.
    Stable,
    /// Too few points to tell.
    TooFew,
}

impl Trend {
    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Worsening => "worsening",
            Self::Improving => "improving",
            Self::Stable => "stable",
            Self::TooFew => "too-few",
        }
    }
}

/// The one word for a measure. Order: what needs attention first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Worse by a signal, and the target missed.
    Act,
    /// Worse by a signal, or the target missed or undecided.
    Watch,
    /// On target and no worse.
    Normal,
    /// Not rated: too small a sample, or neither a target nor a trend to go by.
    NotRated,
}

impl Status {
    /// Puts trend and target together.
    pub fn of(against: Against, trend: Trend) -> Self {
        match (against, trend) {
            (Against::TooSmall, _) | (Against::NoTarget, Trend::TooFew) => Self::NotRated,
            (Against::Missed, Trend::Worsening) => Self::Act,
            (Against::Missed | Against::Undecided, _) | (_, Trend::Worsening) => Self::Watch,
            _ => Self::Normal,
        }
    }

    /// Its name in data, message keys and style classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Watch => "watch",
            Self::Normal => "ok",
            Self::NotRated => "na",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_met_or_missed_only_by_the_whole_interval() {
        let judge = |lo, hi, direction| Against::judge(Some(Interval { lo, hi }), Some(2.5), direction);
        assert_eq!(judge(2.92, 5.09, Direction::Lower), Against::Missed);
        assert_eq!(judge(2.4, 5.0, Direction::Lower), Against::Undecided);
        assert_eq!(judge(1.0, 2.5, Direction::Lower), Against::Met);
        assert_eq!(judge(2.5, 3.0, Direction::Higher), Against::Met);
        assert_eq!(judge(1.0, 2.4, Direction::Higher), Against::Missed);
    }
}
