//! Parameters that bound each other: which pairs contradict.

use super::Parameters;

impl Parameters {
    /// Pairs of parameters of which the first must not be above the second, and is.
    pub(super) fn contradictions(&self) -> Vec<(&'static str, &'static str)> {
        macro_rules! pairs {
            ($($lower:ident <= $upper:ident),* $(,)?) => {
                [$( (self.$lower > self.$upper, stringify!($lower), stringify!($upper)), )*]
            };
        }
        let pairs = pairs![
            rectification_serious_days <= rectification_major_days,
            rectification_major_days <= rectification_normal_days,
            complaint_registration_hours <= complaint_registration_limit_hours,
            escalation_quality_hours <= escalation_leaders_hours,
            waiver_expiring_days <= waiver_days,
            chart_minimum_points <= chart_firm_points,
        ];
        pairs.into_iter().filter(|(fails, ..)| *fails).map(|(_, lower, upper)| (lower, upper)).collect()
    }
}
