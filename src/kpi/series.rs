//! A measure over time for one part of the company: its points, its control chart, and how it stands now.

use super::tally::Sum;
use super::{Against, Chart, Ctx, Dimension, Direction, Kpi, Part, Point, Shift, Status, Trend};
use crate::calendar::{Date, Grain, Period};
use crate::policy::PolicyBook;
use crate::stats::chart::Standing as Firmness;
use std::sync::Arc;

/// A measure over time for one part of the company.
#[derive(Clone, Debug)]
pub struct Series {
    /// The measure.
    pub kpi: Arc<Kpi>,
    /// The unit; `None` for the whole company.
    pub unit: Option<String>,
    /// The value of a dimension to which it is narrowed, over the whole company.
    pub narrowed: Option<(Dimension, String)>,
    /// The length of its periods.
    pub grain: Grain,
    /// Periods, oldest first, without gaps.
    pub points: Vec<Point>,
    /// Its chart, when it has points.
    pub chart: Option<Chart>,
    /// What its latest signals say.
    pub trend: Trend,
    /// The one word for it.
    pub status: Status,
}

impl Series {
    /// Whether a value is told of any of its periods.
    pub fn is_rated(&self) -> bool {
        self.points.iter().any(|point| point.sufficient)
    }

    /// The part of the company that it is of.
    pub fn part(&self) -> Part {
        match (&self.unit, &self.narrowed) {
            (Some(unit), _) => Part::Unit(unit.clone()),
            (None, Some((dimension, value))) => Part::Of(*dimension, value.clone()),
            (None, None) => Part::Company,
        }
    }

    /// The latest period in which anything was counted.
    pub fn latest(&self) -> Option<&Point> {
        self.points.get(self.latest_index()?)
    }

    /// The position of that period.
    pub fn latest_index(&self) -> Option<usize> {
        self.points.iter().rposition(Point::is_counted)
    }

    /// The point of the same period a year before another; `None` where the series does not reach so far.
    pub fn year_before(&self, point: &Point) -> Option<&Point> {
        let periods = match self.grain {
            Grain::Month => 12,
            Grain::Quarter => 4,
            Grain::Year => 1,
        };
        let wanted = point.period.plus(-periods);
        self.points.iter().find(|point| point.period == wanted && point.is_counted())
    }

    /// What the chart signals in the periods after one day and up to another, against limits that rest on the
    /// periods up to the first alone; signals that reach back beyond it do not count. `None` where those are too few for
    /// limits, where nothing signals, and where the signals contradict each other.
    pub fn shift_since(&self, policy: &PolicyBook, before: Date, until: Date) -> Option<Shift> {
        let points: Vec<_> = self.points.iter().take_while(|point| point.period.end() <= until).collect();
        let base = points.iter().take_while(|point| point.period.end() <= before).count();
        let shifts = super::chart::shifts_beyond(&self.kpi, policy, &points, base)?;
        let has = |wanted| shifts.contains(&wanted);
        match (has(Shift::Better), has(Shift::Worse)) {
            (true, false) => Some(Shift::Better),
            (false, true) => Some(Shift::Worse),
            _ => None,
        }
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
        kpi: Arc<Kpi>,
        part: Part,
        grain: Grain,
        sums: &[(Period, &Sum)],
        pooled: Option<f64>,
    ) -> Self {
        let points: Vec<_> =
            sums.iter().map(|(period, sum)| Point::new(ctx, &kpi, *period, sum, pooled)).collect();
        let mut events: Vec<Date> = sums.iter().flat_map(|(_, sum)| &sum.events).copied().collect();
        events.sort_unstable();
        let chart = Chart::new(ctx, &kpi, &points, &events);
        let trend = chart.as_ref().map_or(Trend::TooFew, |chart| chart.trend(ctx));
        let latest = points.iter().rev().find(|point| point.is_counted());
        let against = latest.map_or(Against::TooSmall, |point| point.against);
        let (unit, narrowed) = match part {
            Part::Company => (None, None),
            Part::Unit(unit) => (Some(unit), None),
            Part::Of(dimension, value) => (None, Some((dimension, value))),
        };
        Self { kpi, unit, narrowed, grain, points, chart, trend, status: Status::of(against, trend) }
    }
}
