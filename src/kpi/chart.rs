//! The control chart of a series: which kind it can bear and why, its phases, and what its rules find.

use super::rare::{self, Gaps, Rare};
use super::{Ctx, Direction, Kpi, Point, Trend, Unit};
use crate::calendar::{Date, Period};
use crate::policy::PolicyBook;
use crate::record::SignalRules;
use crate::stats::chart::{
    self, Basis, Chart as Fitted, Kind, Observation, Setup, Standing as Firmness, Thresholds, advise,
};
use crate::stats::false_alarm::documented;
use crate::stats::signal::{Rule, RuleSet, Side, Signal, signals};

/// The control chart of a series.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Kind and lines.
    pub fitted: Fitted,
    /// Why it is of this kind.
    pub why: Why,
    /// What the points can bear, all phases together.
    pub firmness: Firmness,
    /// How firm the limits of the latest phase are; a chart without limits has none to be firm.
    pub limits: Firmness,
    /// The rules that the policy chose.
    pub rules: SignalRules,
    /// What the rules found.
    pub signals: Vec<ChartSignal>,
    /// Where a new phase begins, and by which decision, oldest first.
    pub phases: Vec<(Period, String)>,
    /// The days between events, where they are what is judged.
    pub gaps: Option<Gaps>,
}

/// Why a chart is of its kind: the rules of choice, the first that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Too few points for limits: a run chart.
    FewPoints,
    /// Fewer events a period than limits need: a run chart.
    Sparse,
    /// Less than one event a period, and too few for limits of the days between them: a run chart.
    FewEvents,
    /// Less than one event a period: t, of the days between them; the periods are drawn without limits.
    RareEvents,
    /// Shares that vary as sampling explains: p.
    Shares,
    /// Shares of large samples that vary otherwise: p′.
    DispersedShares,
    /// Rates that vary as sampling explains: u.
    Rates,
    /// Rates of large exposures that vary otherwise: u′.
    DispersedRates,
    /// One value a period, whose spread only its own changes show: XmR.
    Individuals,
}

impl Why {
    /// Its name in data; behind `chart-why-`, the key of its message.
    pub fn name(self) -> &'static str {
        match self {
            Self::FewPoints => "few-points",
            Self::Sparse => "sparse",
            Self::FewEvents => "few-events",
            Self::RareEvents => "rare-events",
            Self::Shares => "shares",
            Self::DispersedShares => "dispersed-shares",
            Self::Rates => "rates",
            Self::DispersedRates => "dispersed-rates",
            Self::Individuals => "individuals",
        }
    }
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

impl ChartSignal {
    pub(super) fn new(shift: Shift, found: Signal) -> Self {
        let Signal { rule, side, first, last, points, .. } = found;
        Self { rule, shift, side, first, last, points }
    }
}

impl Chart {
    /// Draws the chart of a series; `None` without any point. `events` are the days of what was counted, for a measure
    /// that counts events.
    pub(super) fn new(ctx: &Ctx, kpi: &Kpi, points: &[Point], events: &[Date]) -> Option<Self> {
        let observed: Vec<_> = points.iter().map(|point| observe(kpi, point)).collect();
        observed.iter().flatten().next()?;
        let thresholds = thresholds(ctx.policy, ctx.as_of);
        let advice = advise(&observed, plain(kpi.unit), &thresholds).ok()?;
        let rare = rare::is_rare(kpi, points);
        let kind = if advice.sparse || rare { Kind::Run } else { advice.kind };
        let (starts, phases) = phases(ctx, kpi, points);
        let mut fitted = chart::chart(&observed, &Setup { phases: starts, ..Setup::new(kind) }).ok()?;
        let (least, most) = kpi.unit.bounds();
        for point in &mut fitted.points {
            point.lower = point.lower.map(|limit| limit.max(least));
            point.upper = point.upper.map(|limit| limit.min(most));
        }
        let rules = kpi.signal_rules(ctx.policy);
        if rare {
            let Rare { firmness, signals, gaps } = rare::judged(ctx, kpi, (points, events), &thresholds)?;
            let why = if firmness == Firmness::RunOnly { Why::FewEvents } else { Why::RareEvents };
            return Some(Self { fitted, why, firmness, limits: firmness, rules, signals, phases, gaps });
        }
        let signals = signals(&fitted.points, &rule_set(rules)).into_iter();
        let signals = signals.map(|found| ChartSignal::new(shift(found.side, kpi.direction), found));
        let why = why(advice.standing, kind);
        Some(Self {
            signals: signals.collect(),
            limits: limits_of(&fitted, &thresholds),
            fitted,
            why,
            firmness: advice.standing,
            rules,
            phases,
            gaps: None,
        })
    }

    /// The kind by which it is judged; rare events by the days between them, though their periods are drawn.
    pub fn kind(&self) -> Kind {
        if self.why == Why::RareEvents { Kind::T } else { self.fitted.kind }
    }

    /// Whether it has points enough to say what is ordinary.
    pub fn is_judged(&self) -> bool {
        self.firmness != Firmness::RunOnly
    }

    /// The trend of its latest points.
    pub(super) fn trend(&self, ctx: &Ctx) -> Trend {
        if !self.is_judged() {
            return Trend::TooFew;
        }
        let recent = ctx.policy.on(ctx.as_of).signal_recent_points as usize;
        let latest = self.fitted.points.iter().rposition(|point| point.value.is_some()).unwrap_or(0);
        let now = |shift| self.signals.iter().any(|s| s.shift == shift && s.last + recent > latest);
        match (now(Shift::Worse), now(Shift::Better)) {
            (true, _) => Trend::Worsening,
            (_, true) => Trend::Improving,
            _ => Trend::Stable,
        }
    }

    /// The share of charts with these rules that signal although nothing has changed; of one without limits nobody
    /// says.
    pub fn false_alarms(&self) -> Option<f64> {
        let rate = documented(self.rules.name()).filter(|_| self.is_judged());
        rate.map(|rate| rate.estimated)
    }
}

/// How firm the limits of the latest phase are, by the points on which they rest.
fn limits_of(fitted: &Fitted, thresholds: &Thresholds) -> Firmness {
    let basis = fitted.phases.last().map_or(0, |phase| phase.basis);
    match fitted.kind {
        Kind::Run => Firmness::RunOnly,
        _ if basis < thresholds.firm_from => Firmness::Provisional,
        _ => Firmness::Firm,
    }
}

/// Which way the signals point that lie wholly behind the first `base` points, against limits that rest on those
/// alone; `None` where they are too few for limits.
pub(super) fn shifts_beyond(
    kpi: &Kpi,
    policy: &PolicyBook,
    points: &[&Point],
    base: usize,
) -> Option<Vec<Shift>> {
    let observed: Vec<_> = points.iter().map(|point| observe(kpi, point)).collect();
    let thresholds = thresholds(policy, points.last()?.period.end());
    let advice = advise(observed.get(..base)?, plain(kpi.unit), &thresholds).ok()?;
    if advice.standing == Firmness::RunOnly || advice.sparse {
        return None;
    }
    let fitted = chart::chart(&observed, &Setup::frozen(advice.kind, base)).ok()?;
    let found = signals(&fitted.points, &rule_set(kpi.signal_rules(policy)));
    let behind = found.into_iter().filter(|signal| signal.points.first().is_some_and(|first| *first >= base));
    Some(behind.map(|signal| shift(signal.side, kpi.direction)).collect())
}

/// From how many points on a chart has limits, as the policy of a day says.
fn thresholds(policy: &PolicyBook, on: Date) -> Thresholds {
    let policy = policy.on(on);
    Thresholds {
        limits_from: policy.chart_minimum_points as usize,
        firm_from: policy.chart_firm_points as usize,
        ..Thresholds::default()
    }
}

/// The kind of chart of a unit, as long as nothing speaks against it.
fn plain(unit: Unit) -> Kind {
    match unit {
        Unit::Share => Kind::P,
        Unit::PerThousand(_) => Kind::U,
        Unit::Mean(..) | Unit::Duration(..) | Unit::Count => Kind::Xmr,
    }
}

/// What a point gives its chart. A single value counts as much as any other, so it must rest on enough.
fn observe(kpi: &Kpi, point: &Point) -> Option<Observation> {
    let (numerator, denominator) = (point.numerator, point.denominator);
    match kpi.unit {
        Unit::Share => point.value.map(|_| Observation::Ratio { numerator, denominator }),
        Unit::PerThousand(_) => {
            point.value.map(|_| Observation::Rate { count: numerator, exposure: denominator as f64 / 1000.0 })
        }
        Unit::Mean(..) | Unit::Duration(..) | Unit::Count => point.given().map(Observation::Value),
    }
}

fn why(firmness: Firmness, kind: Kind) -> Why {
    match (firmness, kind) {
        (Firmness::RunOnly, _) => Why::FewPoints,
        (_, Kind::P) => Why::Shares,
        (_, Kind::PPrime) => Why::DispersedShares,
        (_, Kind::U) => Why::Rates,
        (_, Kind::UPrime) => Why::DispersedRates,
        (_, Kind::Xmr) => Why::Individuals,
        _ => Why::Sparse,
    }
}

pub(super) fn rule_set(chosen: SignalRules) -> RuleSet {
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
    for phase in ctx.policy.phases(kpi.id()) {
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

pub(super) fn shift(side: Option<Side>, direction: Direction) -> Shift {
    match (side, direction) {
        (None, _) => Shift::Neither,
        (Some(Side::Above), Direction::Lower) | (Some(Side::Below), Direction::Higher) => Shift::Worse,
        _ => Shift::Better,
    }
}
