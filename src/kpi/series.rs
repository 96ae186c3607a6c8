//! A measure over time for one unit: its points, its control chart, and how it stands now.

use super::{Against, Ctx, Direction, Kpi, Status, Trend, Unit};
use crate::calendar::{Grain, Period};
use crate::record::SignalRules;
use crate::stats::chart::{
    self, Basis, Chart as Fitted, Observation, Setup, Standing as Firmness, Thresholds, advise,
};
use crate::stats::interval::{self, Confidence, Interval};
use crate::stats::signal::{Rule, RuleSet, Side, signals};

/// One period of a series.
#[derive(Clone, Debug)]
pub struct Point {
    /// The period.
    pub period: Period,
    /// Numerator.
    pub numerator: u64,
    /// Denominator.
    pub denominator: u64,
    /// The value; `None` without a denominator.
    pub value: Option<f64>,
    /// Its interval; `None` when the sample is too small.
    pub interval: Option<Interval>,
    /// Whether the sample is large enough for a value to be given.
    pub sufficient: bool,
    /// The target in force at the end of the period.
    pub target: Option<f64>,
    /// The value against it.
    pub against: Against,
}

/// The control chart of a series.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Kind and lines.
    pub fitted: Fitted,
    /// How firm the limits are.
    pub firmness: Firmness,
    /// The rules that the policy chose.
    pub rules: SignalRules,
    /// What the rules found.
    pub signals: Vec<ChartSignal>,
    /// Where a new phase begins, and by which decision, oldest first.
    pub phases: Vec<(Period, String)>,
}

/// Whether a signal is good or bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shift {
    /// For the worse.
    Worse,
    /// For the better.
    Better,
    /// Neither.
    Neither,
}

/// A signal of a chart.
#[derive(Clone, Debug)]
pub struct ChartSignal {
    /// The rule that fired.
    pub rule: Rule,
    /// For better or worse.
    pub shift: Shift,
    /// The side of the centre line, where it has one.
    pub side: Option<Side>,
    /// Its first point.
    pub first: usize,
    /// Its last point.
    pub last: usize,
    /// The points that make it up.
    pub points: Vec<usize>,
}

/// A measure over time for one unit.
#[derive(Clone, Debug)]
pub struct Series {
    /// The measure.
    pub kpi: &'static Kpi,
    /// The unit; `None` for the whole company.
    pub unit: Option<String>,
    /// The length of its periods.
    pub grain: Grain,
    /// Complete periods, oldest first, without gaps.
    pub points: Vec<Point>,
    /// Its chart, when it has points.
    pub chart: Option<Chart>,
    /// What its latest signals say.
    pub trend: Trend,
    /// The one word for it.
    pub status: Status,
}

impl Series {
    /// The latest period that has a denominator.
    pub fn latest(&self) -> Option<&Point> {
        self.points.iter().rev().find(|point| point.denominator > 0)
    }

    /// The position of that period.
    pub fn latest_index(&self) -> Option<usize> {
        self.points.iter().rposition(|point| point.denominator > 0)
    }

    /// Whether the chart's centre, which is what the process gives, lies on the bad side of the latest target.
    pub fn is_out_of_reach(&self) -> bool {
        let Some(index) = self.latest_index() else { return false };
        let centre = self.chart.as_ref().filter(|chart| chart.firmness != Firmness::RunOnly);
        let centre = centre.and_then(|chart| chart.fitted.points.get(index)?.centre);
        let (Some(centre), Some(target)) = (centre, self.points[index].target) else { return false };
        match self.kpi.direction {
            Direction::Higher => centre < target,
            Direction::Lower => centre > target,
        }
    }

    /// Builds a series from sums a period. `pooled` is the company's value over all periods, which gives
    /// the expected count of a rate.
    pub(super) fn new(
        ctx: &Ctx,
        kpi: &'static Kpi,
        unit: Option<String>,
        grain: Grain,
        sums: &[(Period, (u64, u64))],
        pooled: Option<f64>,
    ) -> Self {
        let points: Vec<_> =
            sums.iter().map(|(period, sum)| point(ctx, kpi, *period, *sum, pooled)).collect();
        let chart = draw(ctx, kpi, &points);
        let trend = trend(ctx, &points, chart.as_ref());
        let against = points
            .iter()
            .rev()
            .find(|point| point.denominator > 0)
            .map_or(Against::TooSmall, |point| point.against);
        Self { kpi, unit, grain, points, chart, trend, status: Status::of(against, trend) }
    }
}

fn point(
    ctx: &Ctx,
    kpi: &Kpi,
    period: Period,
    (numerator, denominator): (u64, u64),
    pooled: Option<f64>,
) -> Point {
    let minimum = ctx.policy.measure(kpi.id).map_or(0, |measure| measure.minimum_n);
    let confidence = Confidence::Level(f64::from(ctx.policy.on(period.end()).confidence_percent) / 100.0);
    let exposure = denominator as f64 / 1000.0;
    let (value, interval, size) = match kpi.unit {
        Unit::Share if numerator > denominator => (None, None, 0.0),
        Unit::Share => (
            (denominator > 0).then(|| numerator as f64 / denominator as f64),
            interval::wilson(numerator, denominator, confidence).ok(),
            denominator as f64,
        ),
        Unit::PerThousand => (
            (denominator > 0).then(|| numerator as f64 / exposure),
            interval::poisson(numerator, exposure, confidence).ok(),
            pooled.unwrap_or(0.0) * exposure,
        ),
    };
    let sufficient = value.is_some() && size >= minimum as f64;
    let interval = interval.filter(|_| sufficient);
    let target = ctx.policy.target(kpi.id, period.end()).map(|target| target.value);
    let against = Against::judge(interval, target, kpi.direction);
    Point { period, numerator, denominator, value, interval, sufficient, target, against }
}

fn observe(kpi: &Kpi, point: &Point) -> Option<Observation> {
    let (numerator, denominator) = (point.numerator, point.denominator);
    point.value.map(|_| match kpi.unit {
        Unit::Share => Observation::Ratio { numerator, denominator },
        Unit::PerThousand => Observation::Rate { count: numerator, exposure: denominator as f64 / 1000.0 },
    })
}

fn draw(ctx: &Ctx, kpi: &Kpi, points: &[Point]) -> Option<Chart> {
    let observed: Vec<_> = points.iter().map(|point| observe(kpi, point)).collect();
    let defined = observed.iter().flatten().count();
    let policy = ctx.policy.on(ctx.as_of);
    let thresholds = Thresholds {
        limits_from: policy.chart_minimum_points as usize,
        firm_from: policy.chart_firm_points as usize,
        ..Thresholds::default()
    };
    let plain = match kpi.unit {
        Unit::Share => chart::Kind::P,
        Unit::PerThousand => chart::Kind::U,
    };
    let advice = advise(&observed, plain, &thresholds).ok().filter(|_| defined > 0)?;
    let (starts, phases) = phases(ctx, kpi, points);
    let kind = if advice.sparse { chart::Kind::Run } else { advice.kind };
    let fitted = chart::chart(&observed, &Setup { phases: starts, ..Setup::new(kind) }).ok()?;
    let rules = ctx.policy.measure(kpi.id).map(|measure| measure.signals).unwrap_or_default();
    let found = signals(&fitted.points, &rule_set(rules));
    let signals = found.into_iter().map(|signal| ChartSignal {
        shift: shift(signal.side, kpi.direction),
        rule: signal.rule,
        side: signal.side,
        first: signal.first,
        last: signal.last,
        points: signal.points,
    });
    Some(Chart { rules, signals: signals.collect(), fitted, firmness: advice.standing, phases })
}

fn rule_set(chosen: SignalRules) -> RuleSet {
    match chosen {
        SignalRules::Nhs => RuleSet::nhs(),
        SignalRules::WesternElectric => RuleSet::western_electric(),
        SignalRules::Nelson => RuleSet::nelson(),
        SignalRules::Shewhart => RuleSet::shewhart(),
        SignalRules::Anhoej => RuleSet::anhoej(),
        SignalRules::ShewhartAnhoej => RuleSet::shewhart_anhoej(),
    }
}

/// The phases of the policy that begin within the series, as the chart wants them and as they are shown.
fn phases(ctx: &Ctx, kpi: &Kpi, points: &[Point]) -> (Vec<chart::Phase>, Vec<(Period, String)>) {
    let (mut starts, mut shown) = (Vec::new(), Vec::new());
    for phase in ctx.policy.phases(kpi.id) {
        let Some(start) = points.iter().position(|point| point.period.start() >= phase.from) else {
            continue;
        };
        if starts.last().is_some_and(|before: &chart::Phase| before.start >= start) {
            continue;
        }
        let within = |to| points[start..].iter().filter(|point| point.period.end() <= to).count();
        let basis = phase.baseline_to.map_or(Basis::Whole, |to| Basis::First(within(to).max(1)));
        starts.push(chart::Phase { start, basis });
        if start > 0 {
            shown.push((points[start].period, phase.decision.to_string()));
        }
    }
    (starts, shown)
}

fn shift(side: Option<Side>, direction: Direction) -> Shift {
    match (side, direction) {
        (None, _) => Shift::Neither,
        (Some(Side::Above), Direction::Lower) | (Some(Side::Below), Direction::Higher) => Shift::Worse,
        _ => Shift::Better,
    }
}

fn trend(ctx: &Ctx, points: &[Point], chart: Option<&Chart>) -> Trend {
    let Some(chart) = chart.filter(|chart| chart.firmness != Firmness::RunOnly) else { return Trend::TooFew };
    let recent = ctx.policy.on(ctx.as_of).signal_recent_points as usize;
    let latest = points.iter().rposition(|point| point.value.is_some()).unwrap_or(0);
    let now = |shift| chart.signals.iter().any(|s| s.shift == shift && s.last + recent > latest);
    match (now(Shift::Worse), now(Shift::Better)) {
        (true, _) => Trend::Worsening,
        (_, true) => Trend::Improving,
        _ => Trend::Stable,
    }
}
