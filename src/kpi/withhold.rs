//! Small numbers withheld: from all series of a KPI, the points that are few, and those from which they could be
//! computed. Knows how series add up: months to quarters and years, teams to departments, parts to the company.

use super::{
    Against, Chart, Ctx, Dimension, Kpi, Measured, Part, Point, Series, Status, Tally, Timing, Trend, Unit,
};
use crate::calendar::{Grain, Period};
use crate::ledger::UnitKind;
use crate::stats::suppression::{Sum, suppress};
use std::collections::{BTreeMap, BTreeSet};

/// A point among all points of a KPI.
type At = (Part, Grain, Period);

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
    /// that none of them can be computed from the others. Charts and trends are made of what is left.
    #[must_use]
    pub fn withheld(&self, ctx: &Ctx, least: u64) -> Self {
        let mut all = self.only(&|_| true);
        for (index, kpi) in self.kpis.all().enumerate() {
            let mine = all.series.iter_mut().filter(|((of, ..), _)| *of == index);
            let mut mine: Vec<((Part, Grain), &mut Series)> =
                mine.map(|((_, part, grain), series)| ((part.clone(), *grain), series)).collect();
            let hidden = hidden(ctx, kpi, &mine, least);
            for ((part, grain), series) in &mut mine {
                let mut touched = false;
                for point in &mut series.points {
                    if hidden.contains(&(part.clone(), *grain, point.period)) {
                        point.withhold();
                        touched = true;
                    }
                }
                if touched {
                    series.draw_again(ctx);
                }
            }
        }
        all
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

    /// Whether one of its counts is a small number: what counts, what it is counted from, or what is left of that.
    fn is_small(&self, kpi: &Kpi, least: u64) -> bool {
        let small = |count: u64| (1..least).contains(&count);
        let rest = self.denominator.saturating_sub(self.numerator);
        match kpi.unit {
            Unit::Count => small(self.numerator),
            Unit::Mean(..) => small(self.denominator),
            Unit::PerThousand(_) => small(self.numerator) || small(self.denominator),
            Unit::Share | Unit::Duration(..) => {
                small(self.numerator) || small(self.denominator) || small(rest)
            }
        }
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

/// The points of a KPI that are withheld.
fn hidden(ctx: &Ctx, kpi: &Kpi, series: &[((Part, Grain), &mut Series)], least: u64) -> BTreeSet<At> {
    let mut cells: BTreeMap<At, &Point> = BTreeMap::new();
    for ((part, grain), one) in series {
        cells.extend(one.points.iter().map(|point| ((part.clone(), *grain, point.period), point)));
    }
    let places: Vec<&At> = cells.keys().collect();
    let index: BTreeMap<&At, usize> = places.iter().enumerate().map(|(at, place)| (*place, at)).collect();
    let counts: Vec<[u64; 2]> = cells.values().map(|point| [point.numerator, point.denominator]).collect();
    let first: Vec<bool> = cells.values().map(|point| point.is_small(kpi, least)).collect();
    let mut sums = over_parts(ctx, &index);
    if kpi.timing == Timing::During {
        sums.extend(over_time(&index));
    }
    // numbers that do not add up tie nothing
    let adds_up = |sum: &Sum| {
        (0..2).any(|which| {
            let parts = sum.parts.iter().map(|part| counts[*part][which]);
            parts.fold(0, u64::saturating_add) == counts[sum.whole][which]
        })
    };
    sums.retain(|sum| !sum.parts.is_empty() && adds_up(sum));
    let sizes: Vec<u64> = counts.iter().map(|[numerator, _]| *numerator).collect();
    let withheld = suppress(&sizes, &first, &sums, least);
    places.into_iter().zip(withheld).filter(|(_, hidden)| *hidden).map(|(place, _)| place.clone()).collect()
}

/// In each period: departments and agencies to the company, teams to departments, values of a dimension to the
/// company.
fn over_parts(ctx: &Ctx, index: &BTreeMap<&At, usize>) -> Vec<Sum> {
    let mut groups: BTreeMap<At, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
    for ((part, grain, period), cell) in index {
        let (whole, group) = match part {
            Part::Company => continue,
            Part::Of(dimension, _) => (Part::Company, dimension.name().to_owned()),
            Part::Unit(unit) => match ctx.ledger.unit(unit) {
                Some(team) if team.kind == UnitKind::Team => {
                    (Part::Unit(team.department.to_string()), "unit".to_owned())
                }
                _ => (Part::Company, "unit".to_owned()),
            },
        };
        groups.entry((whole, *grain, *period)).or_default().entry(group).or_default().push(*cell);
    }
    let mut sums = Vec::new();
    for (whole, groups) in groups {
        let Some(whole) = index.get(&whole) else { continue };
        sums.extend(groups.into_values().map(|parts| Sum { whole: *whole, parts }));
    }
    sums
}

/// For each part: months to quarters, quarters to years, months to years where no quarters are given.
fn over_time(index: &BTreeMap<&At, usize>) -> Vec<Sum> {
    let mut groups: BTreeMap<(At, Grain), Vec<usize>> = BTreeMap::new();
    for ((part, grain, period), cell) in index {
        for longer in [Grain::Quarter, Grain::Year].into_iter().filter(|longer| longer > grain) {
            let whole = (part.clone(), longer, Period::of(longer, period.start()));
            groups.entry((whole, *grain)).or_default().push(*cell);
        }
    }
    let sum =
        |((whole, _), parts): ((At, Grain), Vec<usize>)| Some(Sum { whole: *index.get(&whole)?, parts });
    groups.into_iter().filter_map(sum).collect()
}
