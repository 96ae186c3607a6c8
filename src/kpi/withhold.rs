//! Numbers withheld: from all series the points that are few, and those from which they could be computed; and those of
//! periods of which records were disposed of.

use super::ties::{Cases, Tied};
use super::{Against, Chart, Ctx, Dimension, Measured, Part, Point, Series, Status, Tally, Trend};
use crate::calendar::{Date, Grain};
use crate::ledger::thinned_by;
use crate::stats::suppression::suppress;
use std::collections::{BTreeMap, BTreeSet};

impl Measured {
    /// Only some series, without the cases of which they consist.
    #[must_use]
    pub fn only(&self, wanted: &dyn Fn(&Series) -> bool) -> Self {
        let wanted = self.series.iter().filter(|(_, series)| wanted(series));
        Self {
            kpis: self.kpis.clone(),
            series: wanted.map(|(key, series)| (key.clone(), series.clone())).collect(),
            tallies: vec![Tally::default(); self.kpis.count()],
        }
    }

    /// What was measured for one value of a dimension, as if it were all.
    #[must_use]
    pub fn narrowed_to(&self, dimension: Dimension, value: &str) -> Self {
        let own = |part: &Part| *part == Part::Of(dimension, value.to_owned());
        let own = self.series.iter().filter(|((_, part, _), _)| own(part));
        let as_all = |((kpi, _, grain), series): (&(usize, Part, Grain), &Series)| {
            ((*kpi, Part::Company, *grain), Series { narrowed: None, ..series.clone() })
        };
        Self {
            kpis: self.kpis.clone(),
            series: own.map(as_all).collect(),
            tallies: vec![Tally::default(); self.kpis.count()],
        }
    }

    /// The same with every number below `least` withheld, none excepted but zero, and as many more as it takes
    /// that none of them can be computed from the others. `cases` are what was measured before a part of it was
    /// chosen: what its numbers count. Charts and trends are made of what is left.
    #[must_use]
    pub fn withheld(&self, ctx: &Ctx, cases: &Cases, least: u64) -> Self {
        let mut all = self.only(&|_| true);
        let tied = Tied::new(ctx, self, cases, least);
        let hidden = suppress(&tied.cells, &tied.sums, least, false);
        let mut points = tied.points.into_iter();
        for series in all.series.values_mut() {
            let mut touched = false;
            for point in &mut series.points {
                if points.next().is_some_and(|cell| hidden[cell]) {
                    point.withhold();
                    touched = true;
                }
            }
            if touched {
                series.draw_again(ctx);
            }
        }
        all
    }
}

impl Measured {
    /// The same without the numbers of periods of which records were disposed of: they would be less than they were.
    pub(super) fn without_the_gone(mut self, ctx: &Ctx) -> Self {
        let mut gone: BTreeMap<&str, BTreeSet<Date>> = BTreeMap::new();
        for (.., left) in ctx.ledger.tombstones() {
            gone.entry(&left.kind).or_default().insert(left.dated);
        }
        if gone.is_empty() {
            return self;
        }
        for series in self.series.values_mut() {
            let reads = series.kpi.reads();
            let days: Vec<_> =
                gone.iter().filter(|(kind, _)| reads.is_empty() || reads.contains(kind)).collect();
            let mut touched = false;
            for point in &mut series.points {
                let within = thinned_by(point.period);
                if days.iter().any(|(_, days)| days.range(within.clone()).next().is_some()) {
                    point.withhold();
                    point.thinned = true;
                    touched = true;
                }
            }
            if touched {
                series.draw_again(ctx);
            }
        }
        self
    }
}

impl Point {
    /// Takes every number out of it.
    pub(super) fn withhold(&mut self) {
        *self = Self {
            withheld: true,
            numerator: 0,
            denominator: 0,
            value: None,
            interval: None,
            size: 0.0,
            sufficient: false,
            times: None,
            against: Against::TooSmall,
            ..self.clone()
        };
    }
}

impl Series {
    fn draw_again(&mut self, ctx: &Ctx) {
        // the days of single events are not told where numbers are withheld; what had no chart gets none
        let drawn = self.chart.is_some();
        self.chart = drawn.then(|| Chart::new(ctx, &self.kpi, &self.points, &[])).flatten();
        self.trend = self.chart.as_ref().map_or(Trend::TooFew, |chart| chart.trend(ctx));
        let against = self.latest().map_or(Against::TooSmall, |point| point.against);
        self.status = Status::of(against, self.trend);
    }
}
