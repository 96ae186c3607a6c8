//! What ties the numbers of measures to each other: months add up to quarters and years, teams to departments, parts to
//! the company; the same cases are spread over units and over values of a dimension, and counted by several measures.
//! Knows no audience.

use super::{Contribution, Ctx, Dimension, Kpi, Measured, Part, Point, Series, Tally, Timing, Unit, spread};
use crate::calendar::{Grain, Period};
use crate::ledger::Ledger;
use crate::stats::suppression::{Cell, Sum};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What measures count, of which some or all are told.
#[derive(Clone, Copy)]
pub struct Cases<'a> {
    /// What each counted, in the order of the measures in force.
    pub tallies: &'a [Tally],
    /// The value of a dimension to which they are narrowed.
    pub of: Option<(Dimension, &'a str)>,
}

impl<'a> Cases<'a> {
    /// What those measures counted of which something is told.
    fn of_measures(&self, index: &Index) -> impl Iterator<Item = (usize, &'a Tally)> + use<'a> {
        let told: BTreeSet<usize> = index.keys().map(|at| at.0).collect();
        self.tallies.iter().enumerate().filter(move |(kpi, _)| told.contains(kpi))
    }
}

/// A count of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Numerator,
    Denominator,
    /// Cases in time, and those of which that can be said.
    InTime,
    InTimeOf,
}

impl Side {
    const ALL: [Self; 4] = [Self::Numerator, Self::Denominator, Self::InTime, Self::InTimeOf];

    fn of(self, point: &Point) -> Option<u64> {
        let in_time = || point.times.and_then(|times| times.in_time);
        match self {
            Self::Numerator => Some(point.numerator),
            Self::Denominator => Some(point.denominator),
            Self::InTime => in_time().map(|(kept, _)| kept),
            Self::InTimeOf => in_time().map(|(_, of)| of),
        }
    }

    fn counted(self, case: &Contribution) -> u64 {
        let in_time = || case.took.and_then(|took| took.in_time);
        match self {
            Self::Numerator => case.numerator,
            Self::Denominator => case.denominator,
            Self::InTime => u64::from(in_time() == Some(true)),
            Self::InTimeOf => u64::from(in_time().is_some()),
        }
    }
}

/// A count among all counts.
type At<'a> = (usize, Side, &'a Part, Grain, Period);
type Index<'a> = BTreeMap<At<'a>, usize>;

/// The counts of measures as cells, and the sums that tie them.
pub(super) struct Tied {
    pub cells: Vec<Cell>,
    pub sums: Vec<Sum>,
    /// A cell of each point, in the order of the series and their points.
    pub points: Vec<usize>,
}

impl Tied {
    /// Counts below `least`, zero excepted, are secret: what counts, what it is counted from, and what is left of that.
    pub fn new(ctx: &Ctx, measured: &Measured, cases: &Cases, least: u64) -> Self {
        let mut tied = Self { cells: Vec::new(), sums: Vec::new(), points: Vec::new() };
        let mut index = Index::new();
        for ((place, part, grain), series) in &measured.series {
            for point in &series.points {
                let told = tied.point(series, point, least);
                index.extend(
                    told.into_iter().map(|(side, cell)| ((*place, side, part, *grain, point.period), cell)),
                );
            }
        }
        let kpis: Vec<&Kpi> = measured.kpis.all().map(|kpi| &**kpi).collect();
        tied.sums.extend(over_parts(ctx.ledger, &index));
        tied.sums.extend(over_time(&kpis, &index));
        tied.sums.extend(same_spread(ctx.ledger, &index, cases));
        let counts =
            |side: &[usize]| side.iter().map(|cell| tied.cells[*cell].count).fold(0, u64::saturating_add);
        // numbers that do not add up tie nothing
        tied.sums.retain(|sum| counts(&sum.parts) == counts(&sum.whole));
        tied.sums.extend(same_cases(ctx, &kpis, &index, cases));
        tied
    }

    /// The counts of a point, which are told together.
    fn point(&mut self, series: &Series, point: &Point, least: u64) -> Vec<(Side, usize)> {
        let unit = series.kpi.unit;
        // a mean's numerator is a sum of scores, and a count has no denominator of its own
        let is_mean = matches!(unit, Unit::Mean(..));
        let is_counted = [!is_mean, unit != Unit::Count, true, true];
        let place = self.points.len();
        // months go before years, and what is told of the whole company is the last to go
        let rank =
            series.grain as u8 + if series.part() == Part::Company { Grain::Year as u8 + 1 } else { 0 };
        let mut told = Vec::new();
        for (side, is_counted) in Side::ALL.into_iter().zip(is_counted) {
            let Some(count) = side.of(point) else { continue };
            let secret = is_counted && (1..least).contains(&count);
            told.push((side, self.cells.len()));
            // what counts stays withheld where it is; from how many it is counted may be known
            let guarded = side == if is_mean { Side::Denominator } else { Side::Numerator };
            self.cells.push(Cell { count, place: Some(place), rank, secret, guarded });
        }
        self.points.push(told[0].1);
        let is_share = matches!(unit, Unit::Share | Unit::Duration(..));
        for pair in told.chunks(2).skip(usize::from(!is_share)) {
            self.rest(pair[1].1, pair[0].1, least);
        }
        told
    }

    /// What is left of a sample, which is told by both.
    fn rest(&mut self, whole: usize, part: usize, least: u64) {
        let Some(count) = self.cells[whole].count.checked_sub(self.cells[part].count) else { return };
        let secret = (1..least).contains(&count);
        self.sums.push(Sum { whole: vec![whole], parts: vec![part, self.cells.len()], alias: false });
        self.cells.push(Cell { count, place: None, rank: 0, secret, guarded: false });
    }
}

/// In each period: departments and agencies to the company, teams to departments, values of a dimension to the company.
fn over_parts(ledger: &Ledger, index: &Index) -> Vec<Sum> {
    let parts: BTreeSet<&Part> = index.keys().map(|(_, _, part, ..)| *part).collect();
    let whole = |part: &Part| match part {
        Part::Company => None,
        Part::Of(dimension, _) => Some((Part::Company, dimension.name())),
        Part::Unit(unit) => Some((spread::department(ledger, unit).unwrap_or(Part::Company), "unit")),
    };
    let wholes: BTreeMap<&Part, (Part, &str)> =
        parts.into_iter().filter_map(|part| Some((part, whole(part)?))).collect();
    let mut groups: BTreeMap<(At, &str), Vec<usize>> = BTreeMap::new();
    for ((kpi, side, part, grain, period), cell) in index {
        let Some((whole, group)) = wholes.get(part) else { continue };
        groups.entry(((*kpi, *side, whole, *grain, *period), group)).or_default().push(*cell);
    }
    let sum = |((whole, _), parts): ((At, &str), Vec<usize>)| {
        Some(Sum { whole: vec![*index.get(&whole)?], parts, alias: false })
    };
    groups.into_iter().filter_map(sum).collect()
}

/// For each part: months to quarters, quarters to years, months to years where no quarters are given.
fn over_time(kpis: &[&Kpi], index: &Index) -> Vec<Sum> {
    let mut groups: BTreeMap<(At, Grain), Vec<usize>> = BTreeMap::new();
    for ((kpi, side, part, grain, period), cell) in index {
        let adds_up = kpis[*kpi].timing == Timing::During;
        for longer in [Grain::Quarter, Grain::Year].into_iter().filter(|longer| adds_up && longer > grain) {
            let whole = (*kpi, *side, *part, longer, Period::of(longer, period.start()));
            groups.entry((whole, *grain)).or_default().push(*cell);
        }
    }
    let sum = |((whole, _), parts): ((At, Grain), Vec<usize>)| {
        Some(Sum { whole: vec![*index.get(&whole)?], parts, alias: false })
    };
    groups.into_iter().filter_map(sum).collect()
}

/// Where the cases of a year in some units are all those with some values of a dimension, or of two dimensions: what
/// the ones come to is what the others do, in every period of the year.
fn same_spread(ledger: &Ledger, index: &Index, cases: &Cases) -> Vec<Sum> {
    let mut sums = Vec::new();
    let periods: BTreeSet<(usize, Period, Side, Grain, Period)> = index
        .keys()
        .map(|(kpi, side, _, grain, period)| {
            (*kpi, Period::of(Grain::Year, period.start()), *side, *grain, *period)
        })
        .collect();
    for (kpi, tally) in cases.of_measures(index) {
        for (year, spread) in spread::by_year(ledger, &tally.counted) {
            let of_year = (kpi, year, Side::Numerator, Grain::Month, Period::of(Grain::Month, year.start()));
            let blocks = spread::blocks(&spread);
            for (_, _, side, grain, period) in
                periods.range(of_year..).take_while(|at| (at.0, at.1) == (kpi, year))
            {
                let cells = |parts: &BTreeSet<&Part>| -> Option<Vec<usize>> {
                    parts
                        .iter()
                        .map(|part| index.get(&(kpi, *side, *part, *grain, *period)).copied())
                        .collect()
                };
                let sum = |(one, other): &(BTreeSet<&Part>, BTreeSet<&Part>)| {
                    Some(Sum { whole: cells(one)?, parts: cells(other)?, alias: false })
                };
                sums.extend(blocks.iter().filter_map(sum));
            }
        }
    }
    sums
}

/// Where two measures count the very same cases of a part in a period, they are one number under two names.
fn same_cases(ctx: &Ctx, kpis: &[&Kpi], index: &Index, cases: &Cases) -> Vec<Sum> {
    type Counted<'a> = (&'a Part, Grain, Period, u64);
    let mut cells: BTreeMap<Counted, Vec<(usize, usize)>> = BTreeMap::new();
    let counted = told_apart(ctx, kpis, index, cases);
    for ((kpi, _, part, grain, period), cell) in index {
        if let Some(counted) = counted.get(cell) {
            cells.entry((part, *grain, *period, *counted)).or_default().push((*kpi, *cell));
        }
    }
    let aliases = |same: Vec<(usize, usize)>| {
        let (kpi, cell) = same[0];
        let others = same.into_iter().filter(move |other| other.0 != kpi);
        others.map(move |other| Sum { whole: vec![cell], parts: vec![other.1], alias: true })
    };
    cells.into_values().flat_map(aliases).collect()
}

/// What each cell counts, as a number that is the same for the same cases; cells of none are left out.
fn told_apart(ctx: &Ctx, kpis: &[&Kpi], index: &Index, cases: &Cases) -> BTreeMap<usize, u64> {
    let is_told = |one: &&Contribution| {
        cases.of.is_none_or(|(of, value)| one.dimensions.iter().any(|own| own.0 == of && own.1 == value))
    };
    let mut told: BTreeMap<usize, u64> = BTreeMap::new();
    for (kpi, tally) in cases.of_measures(index) {
        for one in tally.counted.iter().filter(is_told) {
            let parts = if cases.of.is_some() { vec![Part::Company] } else { one.parts(ctx.ledger) };
            for grain in [Grain::Month, Grain::Quarter, Grain::Year] {
                let period = Period::of(grain, one.date);
                // of what stands, only what does on the day on which it is counted
                let stands = kpis[kpi].timing == Timing::During || period.end().min(ctx.as_of) == one.date;
                for (side, amount) in Side::ALL.map(|side| (side, side.counted(one))) {
                    let mut hash = DefaultHasher::new();
                    (&one.record, amount).hash(&mut hash);
                    let cells = parts.iter().filter(|_| stands && amount > 0);
                    for cell in cells.filter_map(|part| index.get(&(kpi, side, part, grain, period))) {
                        let sum = told.entry(*cell).or_default();
                        *sum = sum.wrapping_add(hash.finish());
                    }
                }
            }
        }
    }
    told
}
