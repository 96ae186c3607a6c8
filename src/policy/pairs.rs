//! Parameters that bound each other: which pairs contradict.

use super::Parameters;

impl Parameters {
    /// Pairs of parameters of which the first is not below the second as it must be.
    pub(super) fn contradictions(&self) -> Vec<(&'static str, &'static str)> {
        macro_rules! pairs {
            ($($lower:ident $order:tt $upper:ident),* $(,)?) => {
                [$( (self.$lower $order self.$upper, stringify!($lower), stringify!($upper)), )*]
            };
        }
        let pairs = pairs![
            rectification_serious_days <= rectification_major_days,
            rectification_major_days <= rectification_normal_days,
            contact_window_start < contact_window_end,
            contact_attempts_per_day <= contact_attempts_per_week,
            complaint_registration_hours <= complaint_registration_limit_hours,
            escalation_quality_hours <= escalation_leaders_hours,
            waiver_expiring_days <= waiver_days,
            chart_minimum_points <= chart_firm_points,
        ];
        pairs.into_iter().filter(|(holds, ..)| !holds).map(|(_, lower, upper)| (lower, upper)).collect()
    }
}
