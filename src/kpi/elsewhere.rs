//! Measures that were computed elsewhere, from facts that are not among the records: their counts, told with the same
//! intervals and withheld by the same rules, and where they come from. They are in no series, status or chart of what is
//! measured here. Knows no file.

use super::tally::Sum;
use super::{Against, Ctx, Kpi, KpiBook, Measured, Part, Point, Series, Status, Tally, Trend, Unit};
use crate::calendar::{Date, Grain, Period};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was counted elsewhere for one measure, unit and period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The id of the measure, which is a ratio.
    pub kpi: String,
    /// The unit; `None` for the whole company.
    pub unit: Option<String>,
    /// The period, of the measure's own grain or a longer one.
    pub period: Period,
    /// Numerator.
    pub numerator: u64,
    /// Denominator.
    pub denominator: u64,
}

/// Where numbers that were computed elsewhere come from, as those say who computed them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Who computed them: a staff id, or the id of a unit.
    pub by: String,
    /// On which day.
    pub computed_on: Date,
    /// With which engine, in words.
    pub engine: String,
    /// From what, in words.
    pub source: String,
    /// By which statements: their SHA-256, or the version of this program that made them.
    pub statements: String,
    /// Whether those are the statements that this program makes of these records.
    pub is_current: bool,
    /// The SHA-256 of every table, by name.
    pub files: BTreeMap<String, String>,
}

/// Everything that was computed elsewhere.
#[derive(Debug)]
pub struct Elsewhere {
    /// The numbers; a series has only the periods for which there are some, and no chart.
    pub measured: Measured,
    /// A series without a point for every measure and part of which there are such numbers alone, and for the company
    /// where a unit has some.
    pub alone: Vec<Series>,
    /// Where they come from.
    pub provenance: Provenance,
}

impl Elsewhere {
    /// The numbers beside those that are measured here.
    pub fn new(measured: Measured, own: &Measured, provenance: Provenance) -> Self {
        let all: Vec<&Arc<Kpi>> = own.kpis.all().collect();
        let parts =
            measured.series.keys().flat_map(|(place, part, _)| [(*place, part), (*place, &Part::Company)]);
        let parts: BTreeSet<(usize, &Part)> = parts.collect();
        let is_alone = |(place, part): &(usize, &Part)| {
            all.get(*place).is_some_and(|kpi| !own.series.contains_key(&(*place, (*part).clone(), kpi.grain)))
        };
        let series =
            parts.into_iter().filter(is_alone).map(|(place, part)| Series::without_points(all[place], part));
        Self { alone: series.collect(), measured, provenance }
    }
}

impl Measured {
    /// What was counted elsewhere, as measures of their own. A measure that is not in force, or no ratio, is left out.
    pub fn of_counts(ctx: &Ctx, kpis: &KpiBook, counts: &[Count]) -> Self {
        let mut sums: BTreeMap<(usize, Part, Grain), BTreeMap<Period, Sum>> = BTreeMap::new();
        for count in counts {
            let Some(kpi) = kpis.named(&count.kpi).filter(|kpi| kpi.unit.is_ratio()) else { continue };
            let Some(place) = kpis.place(kpi) else { continue };
            let part = count.unit.clone().map_or(Part::Company, Part::Unit);
            let sum = Sum { numerator: count.numerator, denominator: count.denominator, ..Sum::default() };
            sums.entry((place, part, count.period.grain())).or_default().insert(count.period, sum);
        }
        let pooled: BTreeMap<(usize, Grain), f64> = sums
            .iter()
            .filter(|((_, part, _), _)| *part == Part::Company)
            .filter_map(|((place, _, grain), sums)| Some(((*place, *grain), rate(sums)?)))
            .collect();
        let all: Vec<&Arc<Kpi>> = kpis.all().collect();
        let series = sums.into_iter().map(|((place, part, grain), sums)| {
            let kpi = all[place];
            let pooled = pooled.get(&(place, grain)).filter(|_| matches!(kpi.unit, Unit::PerThousand(_)));
            let point = |(period, sum): (&Period, &Sum)| Point::new(ctx, kpi, *period, sum, pooled.copied());
            let points = sums.iter().map(point).collect();
            let empty = Series::without_points(kpi, &part);
            ((place, part, grain), Series { grain, points, ..empty })
        });
        Self { series: series.collect(), tallies: vec![Tally::default(); kpis.count()], kpis: kpis.clone() }
    }

    /// The same beside what is measured here as an audience sees it, from which small numbers are withheld: where a
    /// measure is counted here at all, only for the parts and periods for which its own number is told. What is told
    /// there and is the same tells nothing more; what is another adds up to nothing with the others.
    #[must_use]
    pub fn withheld_beside(&self, own: &Self) -> Self {
        let mut all = self.only(&|_| true);
        let counts = |series: &Series| series.points.iter().any(Point::is_counted);
        let counted: BTreeSet<usize> =
            own.series.iter().filter(|(_, one)| counts(one)).map(|((place, ..), _)| *place).collect();
        for ((place, part, grain), series) in &mut all.series {
            if !counted.contains(place) {
                continue;
            }
            let beside = own.series.get(&(*place, part.clone(), *grain));
            let told = |period: Period| {
                let found = beside.and_then(|one| one.points.iter().find(|point| point.period == period));
                found.is_some_and(|point| point.is_counted() && !point.withheld)
            };
            for point in series.points.iter_mut().filter(|point| !told(point.period)) {
                point.withhold();
            }
        }
        all
    }
}

impl Series {
    /// A measure of the company or a unit for which nothing was counted.
    fn without_points(kpi: &Arc<Kpi>, part: &Part) -> Self {
        Self {
            kpi: Arc::clone(kpi),
            unit: if let Part::Unit(unit) = part { Some(unit.clone()) } else { None },
            narrowed: None,
            grain: kpi.grain,
            points: Vec::new(),
            chart: None,
            trend: Trend::TooFew,
            status: Status::of(Against::TooSmall, Trend::TooFew),
        }
    }
}

/// Events per 1 000 over all periods.
fn rate(sums: &BTreeMap<Period, Sum>) -> Option<f64> {
    let of = |which: fn(&Sum) -> u64| sums.values().map(which).fold(0, u64::saturating_add) as f64;
    let (numerator, denominator) = (of(|sum| sum.numerator), of(|sum| sum.denominator));
    (denominator > 0.0).then(|| numerator * 1000.0 / denominator)
}
