//! Rare events: where a period holds less than one of them on average, its count or rate is nought or an exception,
//! and limits around it call every event a signal. Then the days from each event to the next are judged, by a t-chart
//! (Nelson 1994); what it finds is told of the periods in which the events fell.

use super::chart::{rule_set, shift};
use super::{ChartSignal, Ctx, Kpi, Point, Timing, Unit};
use crate::calendar::Date;
use crate::stats::chart::{
    self, Basis, Chart as Fitted, Kind, Observation, Phase, Setup, Standing, Thresholds, advise,
};
use crate::stats::signal::{Side, signals};

/// Events a period, on average, below which they are rare.
const RARE: f64 = 1.0;

/// The days from each event to the next.
#[derive(Clone, Debug)]
pub struct Gaps {
    /// The event with which each gap ends, in order of time.
    pub ends: Vec<Date>,
    /// A t-chart, or a run chart where they are too few for limits.
    pub fitted: Fitted,
    /// What the rules found, by gap; the side is that of the gap: long gaps are few events.
    pub signals: Vec<ChartSignal>,
}

/// What the days between events say of a series.
pub(super) struct Rare {
    /// How firm the limits are.
    pub firmness: Standing,
    /// What the rules found, by period; the side is that of the count.
    pub signals: Vec<ChartSignal>,
    /// The gaps themselves; none where the days of events are not to be told.
    pub gaps: Option<Gaps>,
}

/// Whether a measure counts events, and so few that gaps say more.
pub(super) fn is_rare(kpi: &Kpi, points: &[Point]) -> bool {
    let counts = matches!(kpi.unit, Unit::Count | Unit::PerThousand(_)) && kpi.timing == Timing::During;
    let counted = points.iter().filter(|point| point.value.is_some());
    let (periods, events) =
        counted.fold((0.0, 0.0), |sum, point| (sum.0 + 1.0, sum.1 + point.numerator as f64));
    counts && periods > 0.0 && events / periods < RARE
}

/// Judges the days between events, which are in order of time.
pub(super) fn judged(
    ctx: &Ctx,
    kpi: &Kpi,
    (points, events): (&[Point], &[Date]),
    thresholds: &Thresholds,
) -> Option<Rare> {
    let days = |pair: &[Date]| Some(Observation::Value(pair[1].days_since(pair[0]) as f64));
    let gaps: Vec<_> = events.windows(2).map(days).collect();
    let firmness = advise(&gaps, Kind::Xmr, thresholds).ok()?.standing;
    let kind = if firmness == Standing::RunOnly { Kind::Run } else { Kind::T };
    let ends = events.get(1..).unwrap_or_default().to_vec();
    if ends.is_empty() {
        return Some(Rare { firmness, signals: Vec::new(), gaps: None });
    }
    let fitted = chart::chart(&gaps, &Setup { phases: phases(ctx, kpi, &ends), ..Setup::new(kind) }).ok()?;
    let found = if kind == Kind::T {
        signals(&fitted.points, &rule_set(kpi.signal_rules(ctx.policy)))
    } else {
        Vec::new()
    };
    let by_gap = found
        .into_iter()
        .map(|found| ChartSignal::new(shift(found.side.map(opposite), kpi.direction), found));
    let gaps = Gaps { ends, fitted, signals: by_gap.collect() };
    let signals = gaps.signals.iter().filter_map(|signal| by_period(signal, points, &gaps.ends)).collect();
    Some(Rare { firmness, signals, gaps: Some(gaps) })
}

/// A signal of gaps, told of the periods in which the gaps ended.
fn by_period(signal: &ChartSignal, points: &[Point], ends: &[Date]) -> Option<ChartSignal> {
    let period = |gap: &usize| points.iter().position(|point| point.period.contains(ends[*gap]));
    let mut told: Vec<usize> = signal.points.iter().filter_map(period).collect();
    told.dedup();
    let (first, last) = (*told.first()?, *told.last()?);
    Some(ChartSignal { side: signal.side.map(opposite), first, last, points: told, ..signal.clone() })
}

fn opposite(side: Side) -> Side {
    if side == Side::Above { Side::Below } else { Side::Above }
}

/// The phases of the policy, by the event with which each begins.
fn phases(ctx: &Ctx, kpi: &Kpi, ends: &[Date]) -> Vec<Phase> {
    let begins = ctx.policy.phases(kpi.id()).into_iter();
    let mut starts: Vec<usize> =
        begins.filter_map(|phase| ends.iter().position(|end| *end >= phase.from)).collect();
    starts.dedup();
    starts.into_iter().map(|start| Phase { start, basis: Basis::Whole }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Grain, Period};
    use crate::kpi::{Against, BUILT_IN, Direction};

    /// Months in which so many events fell.
    fn months(events: &[u64]) -> Vec<Point> {
        let month = |(index, events): (usize, &u64)| Point {
            period: Period::of(Grain::Month, Date::new(2025, 1, 1).unwrap()).plus(index as i32),
            numerator: *events,
            denominator: 400,
            value: Some(*events as f64),
            interval: None,
            size: 400.0,
            sufficient: true,
            times: None,
            target: None,
            against: Against::NoTarget,
            withheld: false,
            thinned: false,
        };
        events.iter().enumerate().map(month).collect()
    }

    #[test]
    fn events_that_are_counted_are_bad_so_that_long_gaps_are_good() {
        let counted = BUILT_IN.all().filter(|kpi| is_rare(kpi, &months(&[0, 1])));
        let better = |kpi: &&std::sync::Arc<Kpi>| kpi.direction != Direction::Lower;
        assert_eq!(counted.filter(better).map(|kpi| kpi.id()).collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn less_than_one_event_a_period_is_rare_and_one_is_not() {
        let named = |id: &str| BUILT_IN.named(id).unwrap();
        let (few, enough) = (months(&[0, 1, 0, 2, 0, 0]), months(&[0, 1, 2, 0, 3, 0]));
        for id in ["DATA-INC", "CONDUCT-RATE"] {
            assert!(is_rare(named(id), &few), "{id}");
            assert!(!is_rare(named(id), &enough), "{id}: six events in six months");
            assert!(!is_rare(named(id), &[]), "{id}: nothing is known");
        }
        assert!(!is_rare(named("CSAT"), &few), "a share holds no events");
        assert!(!is_rare(named("AGE"), &few), "what stands at the end of a period is no event");
    }
}
