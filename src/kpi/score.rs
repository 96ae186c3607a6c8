//! What an assessment comes to by its own counts: scores, composite with the bounds that its samples allow, and
//! grade. The arithmetic is the policy's; here are the values and their intervals.

use super::{Kpi, Minimum, Unit};
use crate::calendar::{Date, Period};
use crate::ledger::{self, Ledger, UnitKind};
use crate::policy::PolicyBook;
use crate::policy::scoring::{bounded, composite, grade, points_of, reaches, score, weight_set, whole};
use crate::record::{Assessment, Gate, Grade, Indicator, Scale, ScoringVersion, WeightSet};
use crate::stats::interval::{self, Confidence, Interval};

/// What an assessment comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// The score of each weighed measure, in the order of the weight set; `None` when its sample is too small.
    pub scores: Vec<Option<f64>>,
    /// The composite, bounded by the gates; `None` when it is not rated.
    pub composite: Option<f64>,
    /// The composite with every indicator at the bad end of its interval.
    pub least: Option<f64>,
    /// The composite with every indicator at the good end.
    pub most: Option<f64>,
    /// The grade.
    pub grade: Grade,
    /// The composite from which on an assessment is passed.
    pub pass: f64,
}

impl Rated {
    /// Whether chance alone cannot have made it as good as passed: what a reward needs.
    pub fn bears_reward(&self) -> bool {
        self.grade != Grade::Fail && self.least.is_some_and(|least| reaches(least, self.pass))
    }

    /// Whether chance alone cannot have made it failed: what criticism and penalty need.
    pub fn bears_burden(&self) -> bool {
        self.grade == Grade::Fail && self.most.is_none_or(|most| !reaches(most, self.pass))
    }
}

/// The scoring and the weights that hold for an assessment.
pub fn scoring_of<'a>(
    ledger: &Ledger,
    policy: &'a PolicyBook,
    assessment: &Assessment,
) -> Option<(&'a ScoringVersion, &'a WeightSet)> {
    let version = policy.scoring_on(assessment.assessed_on)?;
    let kind = ledger.unit(&assessment.unit)?.department_kind;
    Some((version, weight_set(version, kind)?))
}

/// Whether a unit is one that is assessed over a period: a department that a weight set is for, and a partner agency
/// whose contract ran over the whole of it. Teams are assessed with their departments.
pub fn owes_assessment(ledger: &Ledger, policy: &PolicyBook, unit: &ledger::Unit, period: Period) -> bool {
    let version = policy.scoring_on(period.end());
    let weighed = version.is_some_and(|version| weight_set(version, unit.department_kind).is_some());
    weighed
        && match unit.kind {
            UnitKind::Department => true,
            UnitKind::Team => false,
            UnitKind::Partner => ledger.is_under_contract(&unit.id, period),
        }
}

/// What a periodic assessment comes to; `None` for the other kinds, and where no scoring holds.
pub fn rated(ledger: &Ledger, policy: &PolicyBook, assessment: &Assessment) -> Option<Rated> {
    if !assessment.is_periodic() {
        return None;
    }
    let (version, set) = scoring_of(ledger, policy, assessment)?;
    let mut weighed = Vec::new();
    for weight in &set.weights {
        let named = assessment.indicators.iter().find(|indicator| indicator.kpi == weight.kpi);
        if named.is_some_and(|indicator| is_excused(set, indicator)) {
            continue;
        }
        let points = points_of(version, &weight.kpi);
        let scored = named
            .zip(points)
            .and_then(|(one, points)| scores(ledger, policy, one, points, assessment.assessed_on));
        weighed.push((weight.weight, scored));
    }
    let shown: Vec<Gate> = assessment.gates.iter().map(|shown| shown.gate).collect();
    let parts = assessment.other_parts();
    let put_together = |pick: fn(&Scores) -> f64| {
        let picked: Vec<_> =
            weighed.iter().map(|(weight, scored)| (*weight, scored.as_ref().map(pick))).collect();
        let indicators = composite(&picked, version.usable_percent)?;
        Some(bounded(version, whole(version.parts, indicators, parts.daily, parts.special), &shown))
    };
    let middle = put_together(|scores| scores.middle);
    Some(Rated {
        scores: weighed.iter().map(|(_, scored)| scored.as_ref().map(|scores| scores.middle)).collect(),
        composite: middle,
        least: put_together(|scores| scores.least),
        most: put_together(|scores| scores.most),
        grade: grade(version, middle, &shown),
        pass: version.bands.pass,
    })
}

/// Whether an indicator does not apply, with a reason that its weight set allows.
pub fn is_excused(set: &WeightSet, indicator: &Indicator) -> bool {
    indicator.not_applicable.is_some() && set.not_applicable.contains(&indicator.kpi)
}

/// The score of an indicator, and those at the ends of its interval.
struct Scores {
    middle: f64,
    least: f64,
    most: f64,
}

/// The score of one indicator by its counts; `None` when its sample is too small.
pub fn scored(
    ledger: &Ledger,
    policy: &PolicyBook,
    indicator: &Indicator,
    points: &Scale,
    on: Date,
) -> Option<f64> {
    scores(ledger, policy, indicator, points, on).map(|scores| scores.middle)
}

fn scores(
    ledger: &Ledger,
    policy: &PolicyBook,
    indicator: &Indicator,
    points: &Scale,
    on: Date,
) -> Option<Scores> {
    let kpi = &*Kpi::named(ledger, &indicator.kpi)?;
    let confidence = Confidence::Level(f64::from(policy.on(on).confidence_percent) / 100.0);
    let value = value(kpi, indicator)?;
    let minimum = points.minimum_n.unwrap_or_else(|| kpi.minimum(policy)) as f64;
    if size(kpi, indicator, points)? < minimum {
        return None;
    }
    let interval = range(kpi, indicator, confidence).unwrap_or(Interval { lo: value, hi: value });
    let ends = [score(points, interval.lo)?, score(points, interval.hi)?];
    Some(Scores { middle: score(points, value)?, least: ends[0].min(ends[1]), most: ends[0].max(ends[1]) })
}

/// The value of an indicator by its counts, where they give it; else as it is stated.
pub fn value(kpi: &Kpi, indicator: &Indicator) -> Option<f64> {
    let (numerator, denominator) = (indicator.numerator? as f64, indicator.denominator? as f64);
    match kpi.unit {
        Unit::Duration(..) => indicator.value,
        Unit::Count => Some(numerator),
        _ if denominator == 0.0 => None,
        Unit::Share => Some(numerator / denominator).filter(|value| *value <= 1.0),
        Unit::PerThousand(_) => Some(numerator * 1000.0 / denominator),
        Unit::Mean(..) => Some(numerator / denominator),
    }
}

/// The size of its sample; of a rate, its exposure, or the events that the pass value would lead one to expect.
fn size(kpi: &Kpi, indicator: &Indicator, points: &Scale) -> Option<f64> {
    let (numerator, denominator) = (indicator.numerator? as f64, indicator.denominator? as f64);
    Some(match kpi.unit {
        Unit::PerThousand(Minimum::Expected) => points.pass * denominator / 1000.0,
        Unit::Duration(..) => numerator,
        Unit::Count => f64::INFINITY,
        Unit::PerThousand(Minimum::Exposure) | Unit::Share | Unit::Mean(..) => denominator,
    })
}

fn range(kpi: &Kpi, indicator: &Indicator, confidence: Confidence) -> Option<Interval> {
    let (numerator, denominator) = (indicator.numerator?, indicator.denominator?);
    match kpi.unit {
        Unit::Share => interval::wilson(numerator, denominator, confidence).ok(),
        Unit::PerThousand(_) => interval::poisson(numerator, denominator as f64 / 1000.0, confidence).ok(),
        Unit::Mean(least, most) => {
            let scale = Interval { lo: f64::from(least), hi: f64::from(most) };
            interval::bounded_mean(numerator as f64, denominator, scale, confidence).ok()
        }
        Unit::Duration(..) | Unit::Count => None,
    }
}
