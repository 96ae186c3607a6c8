//! The scoring of assessments: the version in force on a date, what is wrong with the versions, and the
//! arithmetic from a value to a grade. Pure numbers; knows no ledger, and not how a measure is computed.

use crate::calendar::Date;
use crate::record::{Bands, DepartmentKind, Gate, GateRule, Grade, Scale, Scoring, ScoringVersion};
use crate::record::{Shares, WeightSet};
use std::collections::BTreeSet;

/// Points at the pass value.
const PASS_POINTS: f64 = 60.0;

/// Points at the full value.
const FULL_POINTS: f64 = 100.0;

/// The measure that may not outweigh conduct and quality.
const SUCCESS: &str = "SUCCESS";

/// All versions of the scoring.
#[derive(Clone, Debug, Default)]
pub struct ScoringBook {
    versions: Vec<ScoringVersion>,
    faults: Vec<ScoringFault>,
}

/// What is wrong with the scoring, with the field concerned.
#[derive(Clone, Debug, PartialEq)]
pub enum ScoringFault {
    /// Points of a measure that do not rise or fall throughout.
    Points {
        /// Field path.
        field: String,
        /// The measure.
        kpi: String,
    },
    /// Weights that cannot be used.
    Weights {
        /// Field path.
        field: String,
        /// `positive`, `points`, `twice` or `department`.
        kind: &'static str,
        /// The measure or sort of department.
        what: String,
    },
    /// The success rate weighs more than the scoring itself allows, in percent.
    Success {
        /// Field path.
        field: String,
        /// What it weighs.
        percent: f64,
        /// The most that it may weigh.
        limit: f64,
    },
    /// Bands, parts, gates or versions that are not in order.
    Order {
        /// Field path.
        field: String,
        /// `bands`, `parts`, `versions`, or of a gate `missing`, `twice`, `cap` or `days`.
        kind: &'static str,
    },
}

impl ScoringBook {
    /// Reads the versions.
    pub fn new(scoring: &Scoring) -> Self {
        let mut faults = Vec::new();
        for (index, version) in scoring.versions.iter().enumerate() {
            let at = format!("versions[{index}]");
            let before = index.checked_sub(1).map(|before| scoring.versions[before].effective_from);
            if before.is_some_and(|before| version.effective_from <= before) {
                faults.push(ScoringFault::Order { field: format!("{at}.effective_from"), kind: "versions" });
            }
            point_faults(version, &at, &mut faults);
            weight_faults(version, &at, &mut faults);
            order_faults(version, &at, &mut faults);
            gate_faults(version, &at, &mut faults);
        }
        let mut versions = scoring.versions.clone();
        versions.sort_by_key(|version| version.effective_from);
        Self { versions, faults }
    }

    /// What is wrong.
    pub fn faults(&self) -> &[ScoringFault] {
        &self.faults
    }

    /// The version in force on a date; before the first, the first.
    pub fn on(&self, date: Date) -> Option<&ScoringVersion> {
        let index = self.versions.partition_point(|version| version.effective_from <= date);
        self.versions.get(index.saturating_sub(1))
    }
}

fn point_faults(version: &ScoringVersion, at: &str, faults: &mut Vec<ScoringFault>) {
    for (index, points) in version.points.iter().enumerate() {
        let rises = points.floor < points.pass && points.pass < points.full;
        let falls = points.floor > points.pass && points.pass > points.full;
        if !rises && !falls {
            let field = format!("{at}.points[{index}]");
            faults.push(ScoringFault::Points { field, kpi: points.kpi.to_string() });
        }
    }
}

fn weight_faults(version: &ScoringVersion, at: &str, faults: &mut Vec<ScoringFault>) {
    let mut kinds: BTreeSet<DepartmentKind> = BTreeSet::new();
    for (index, set) in version.weight_sets.iter().enumerate() {
        let at = format!("{at}.weight_sets[{index}]");
        for (position, kind) in set.department_kinds.iter().enumerate() {
            if !kinds.insert(*kind) {
                let field = format!("{at}.department_kinds[{position}]");
                faults.push(ScoringFault::Weights { field, kind: "department", what: set.name.to_string() });
            }
        }
        let mut named = BTreeSet::new();
        for (position, weight) in set.weights.iter().enumerate() {
            let kind = match () {
                () if weight.weight.is_nan() || weight.weight <= 0.0 => "positive",
                () if points_of(version, &weight.kpi).is_none() => "points",
                () if !named.insert(&weight.kpi) => "twice",
                () => continue,
            };
            let field =
                format!("{at}.weights[{position}].{}", if kind == "positive" { "weight" } else { "kpi" });
            faults.push(ScoringFault::Weights { field, kind, what: weight.kpi.to_string() });
        }
        let total: f64 = set.weights.iter().map(|weight| weight.weight).sum();
        let success = set.weights.iter().position(|weight| &*weight.kpi == SUCCESS);
        if let Some(position) = success.filter(|_| total > 0.0) {
            let (percent, limit) = (set.weights[position].weight * 100.0 / total, version.success_percent);
            if percent > limit {
                let field = format!("{at}.weights[{position}].weight");
                faults.push(ScoringFault::Success { field, percent, limit });
            }
        }
    }
}

fn order_faults(version: &ScoringVersion, at: &str, faults: &mut Vec<ScoringFault>) {
    let Bands { excellent, good, pass } = version.bands;
    if !(FULL_POINTS >= excellent && excellent > good && good > pass && pass > 0.0) {
        faults.push(ScoringFault::Order { field: format!("{at}.bands"), kind: "bands" });
    }
    let Shares { indicators, daily, special } = version.parts;
    let sum = indicators + daily + special;
    if indicators <= 0.0 || daily < 0.0 || special < 0.0 || (sum - 100.0).abs() > 1e-9 {
        faults.push(ScoringFault::Order { field: format!("{at}.parts"), kind: "parts" });
    }
}

/// Every gate stands once. What was done to customers, and falsified records, leave nobody passed; what is long overdue
/// leaves nobody good.
fn gate_faults(version: &ScoringVersion, at: &str, faults: &mut Vec<ScoringFault>) {
    for gate in Gate::ALL {
        let rules: Vec<_> = version.gates.iter().enumerate().filter(|(_, rule)| rule.gate == gate).collect();
        let [(index, rule)] = rules[..] else {
            let kind = if rules.is_empty() { "missing" } else { "twice" };
            faults.push(ScoringFault::Order { field: format!("{at}.gates"), kind });
            continue;
        };
        let below = match gate {
            Gate::Conduct | Gate::Privacy => version.bands.pass,
            Gate::OverdueAction => version.bands.good,
            Gate::Falsified => f64::NEG_INFINITY,
        };
        if rule.cap.is_some_and(|cap| cap.is_nan() || cap >= below) {
            faults.push(ScoringFault::Order { field: format!("{at}.gates[{index}].cap"), kind: "cap" });
        }
        if gate == Gate::OverdueAction && rule.beyond_days.is_none() {
            faults.push(ScoringFault::Order { field: format!("{at}.gates[{index}]"), kind: "days" });
        }
    }
}

/// What the values of a measure are worth.
pub fn points_of<'v>(version: &'v ScoringVersion, kpi: &str) -> Option<&'v Scale> {
    version.points.iter().find(|points| &*points.kpi == kpi)
}

/// The set of weights of a sort of department.
pub fn weight_set(version: &ScoringVersion, kind: DepartmentKind) -> Option<&WeightSet> {
    version.weight_sets.iter().find(|set| set.department_kinds.contains(&kind))
}

/// Points of a value, 0 to 100: 0 at the floor, 60 at pass, 100 at full, a straight line between, whichever way
/// is better. `None` where the points are not in order.
pub fn score(points: &Scale, value: f64) -> Option<f64> {
    let Scale { floor, pass, full, .. } = *points;
    let (below, above) = (pass - floor, full - pass);
    if below * above <= 0.0 || !value.is_finite() {
        return None;
    }
    let beyond = (value - pass) / above;
    let raw = if beyond >= 0.0 {
        PASS_POINTS + (FULL_POINTS - PASS_POINTS) * beyond
    } else {
        PASS_POINTS * (value - floor) / below
    };
    Some(raw.clamp(0.0, FULL_POINTS))
}

/// The weighted mean of the scores that there are: weights with their scores, `None` where the sample is too
/// small. `None` when less than the given percent of the weight can be used.
pub fn composite(scores: &[(f64, Option<f64>)], usable_percent: f64) -> Option<f64> {
    let all: f64 = scores.iter().map(|(weight, _)| weight).sum();
    let usable: f64 = scores.iter().filter(|(_, score)| score.is_some()).map(|(weight, _)| weight).sum();
    if all <= 0.0 || usable <= 0.0 || usable * 100.0 < usable_percent * all * (1.0 - 1e-12) {
        return None;
    }
    let sum: f64 = scores.iter().filter_map(|(weight, score)| Some(weight * (*score)?)).sum();
    Some(sum / usable)
}

/// The parts of a periodic assessment put together; a part that there is not leaves its share to the others.
pub fn whole(shares: Shares, indicators: f64, daily: Option<f64>, special: Option<f64>) -> f64 {
    let parts = [(shares.indicators, Some(indicators)), (shares.daily, daily), (shares.special, special)];
    composite(&parts, 0.0).unwrap_or(indicators)
}

/// The rule of a gate.
pub fn gate(version: &ScoringVersion, gate: Gate) -> Option<&GateRule> {
    version.gates.iter().find(|rule| rule.gate == gate)
}

/// A composite bounded by the gates that were shown.
pub fn bounded(version: &ScoringVersion, composite: f64, shown: &[Gate]) -> f64 {
    let caps = shown.iter().filter_map(|shown| gate(version, *shown)?.cap);
    caps.fold(composite, f64::min)
}

/// Whether a composite reaches a bound; what the last digits of the arithmetic take away does not count.
pub fn reaches(composite: f64, bound: f64) -> bool {
    composite >= bound - 1e-9
}

/// The grade of a composite that is already bounded; the bands are read on the unrounded value.
pub fn grade(version: &ScoringVersion, composite: Option<f64>, shown: &[Gate]) -> Grade {
    let fails = |shown: &Gate| gate(version, *shown).is_some_and(|rule| rule.cap.is_none());
    let Bands { excellent, good, pass } = version.bands;
    match composite {
        _ if shown.iter().any(fails) => Grade::Fail,
        None => Grade::NotRated,
        Some(value) if reaches(value, excellent) => Grade::Excellent,
        Some(value) if reaches(value, good) => Grade::Good,
        Some(value) if reaches(value, pass) => Grade::Pass,
        Some(_) => Grade::Fail,
    }
}

/// A score as it is shown: two digits, ties to the even one.
pub fn shown(score: f64) -> String {
    format!("{score:.2}")
}

#[cfg(test)]
mod tests;
