//! Which parameters of the policy each KPI counts by, beside those by which every chart and interval is made.
//! A test holds the list against the engine: a parameter that is not named here changes no count.

/// The parameters that a KPI counts by, in the order of the policy.
pub(super) fn parameters_of(kpi: &str) -> &'static [&'static str] {
    USES.iter().find(|(known, _)| *known == kpi).map_or(&[], |(_, parameters)| parameters)
}

const USES: &[(&str, &[&str])] = &[];
