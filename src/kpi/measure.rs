//! Measures every KPI for the company, its departments, teams and partner agencies, and by its dimensions.

use super::tally::Sum;
use super::{Against, Chance, Ctx, Dimension, Kpi, KpiBook, Part, Series, Status, Tally, Timing, Unit};
use crate::calendar::{Grain, Period};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// All series of all KPIs.
#[derive(Debug, Default)]
pub struct Measured {
    /// The measures in force.
    pub(super) kpis: KpiBook,
    /// Series by position of the KPI among those, part (the company first) and grain.
    pub(super) series: BTreeMap<(usize, Part, Grain), Series>,
    /// What each KPI counted, in the order of the measures in force.
    pub tallies: Vec<Tally>,
}

/// A series with the part and grain by which it is found.
type Placed = ((Part, Grain), Series);

/// Measures every KPI by its own grain and every longer one, for every unit and value of a dimension that it
/// counts. Periods that are not over on the as-of date are left out, but for what stands at the end of one.
/// Counts are summed and samples pooled; percentages are never averaged. Of a period of which records were disposed of
/// no number is told.
pub fn measure(ctx: &Ctx) -> Measured {
    measure_some(ctx, &|_| true).without_the_gone(ctx)
}

/// Measures only some KPIs, from what is there; the others have no series and an empty tally.
pub fn measure_some(ctx: &Ctx, wanted: &(dyn Fn(&Kpi) -> bool + Sync)) -> Measured {
    let kpis = KpiBook::new(ctx.ledger);
    let all: Vec<&Arc<Kpi>> = kpis.all().collect();
    let measured: Vec<(Tally, Vec<Placed>)> = all
        .into_par_iter()
        .map(|kpi| {
            let mut tally = Tally::default();
            if !wanted(kpi) {
                return (tally, Vec::new());
            }
            kpi.count(ctx, &mut tally);
            let tally = tally.without_backward_times();
            let series = all_series(ctx, kpi, &tally);
            (tally, series)
        })
        .collect();
    let (mut series, mut tallies) = (BTreeMap::new(), Vec::new());
    for (index, (tally, of_kpi)) in measured.into_iter().enumerate() {
        tallies.push(tally);
        series.extend(of_kpi.into_iter().map(|((part, grain), one)| ((index, part, grain), one)));
    }
    Measured { kpis, series, tallies }
}

fn all_series(ctx: &Ctx, kpi: &Arc<Kpi>, tally: &Tally) -> Vec<Placed> {
    let grains = [Grain::Month, Grain::Quarter, Grain::Year].into_iter().filter(|grain| *grain >= kpi.grain);
    grains.flat_map(|grain| series_of_grain(ctx, kpi, tally, grain)).collect()
}

fn series_of_grain(ctx: &Ctx, kpi: &Arc<Kpi>, tally: &Tally, grain: Grain) -> Vec<Placed> {
    let stands = |period: Period| period.end().min(ctx.as_of);
    let mut sums = match kpi.timing {
        Timing::During => tally.sums(ctx.ledger, grain, None),
        Timing::AtEnd => tally.sums(ctx.ledger, grain, Some(&stands)),
    };
    let last = last_given(ctx, kpi, grain);
    sums.retain(|(_, period), _| *period <= last);
    let company: Vec<_> = sums.iter().filter(|((part, _), _)| *part == Part::Company).collect();
    let Some(((_, first), _)) = company.first().copied() else { return Vec::new() };
    let total = company.iter().fold((0, 0), |sum: (u64, u64), (_, one)| {
        (sum.0.saturating_add(one.numerator), sum.1.saturating_add(one.denominator))
    });
    let pooled = match kpi.unit {
        Unit::PerThousand(_) if total.1 > 0 => Some(total.0 as f64 * 1000.0 / total.1 as f64),
        _ => None,
    };
    // a series ends with the last period for which the company has a denominator: what has not matured is no
    // gap; but nothing standing at the end of a period is a count of none
    let last = match kpi.timing {
        Timing::AtEnd => last,
        Timing::During => company
            .iter()
            .rev()
            .find(|(_, sum)| sum.denominator > 0)
            .map_or(*first, |((_, period), _)| *period),
    };
    let parts: BTreeSet<&Part> = sums.keys().map(|(part, _)| part).collect();
    let none = Sum::default();
    let series = parts.into_iter().map(|part| {
        let of = |period: Period| (period, sums.get(&(part.clone(), period)).unwrap_or(&none));
        let points: Vec<_> = first.through(last).map(of).collect();
        ((part.clone(), grain), Series::new(ctx, Arc::clone(kpi), part.clone(), grain, &points, pooled))
    });
    series.collect()
}

/// The last period of a grain that is given: what fell into a period is told when it is over, what stands at
/// its end also before.
fn last_given(ctx: &Ctx, kpi: &Kpi, grain: Grain) -> Period {
    let current = Period::of(grain, ctx.as_of);
    let given = current.end() <= ctx.as_of || kpi.timing == Timing::AtEnd;
    if given { current } else { current.plus(-1) }
}

impl Measured {
    /// The measures in force where this was measured.
    pub fn kpis(&self) -> &KpiBook {
        &self.kpis
    }

    /// The series of a KPI for a unit (`None`: the company).
    pub fn series(&self, kpi: &Kpi, unit: Option<&str>, grain: Grain) -> Option<&Series> {
        let part = unit.map_or(Part::Company, |unit| Part::Unit(unit.to_owned()));
        self.series.get(&(self.kpis.place(kpi)?, part, grain))
    }

    /// The series of a KPI by a dimension, in the order of its values; none where it has not that dimension.
    pub fn by<'a>(
        &'a self,
        kpi: &'a Kpi,
        dimension: Dimension,
        grain: Grain,
    ) -> impl Iterator<Item = (&'a str, &'a Series)> {
        self.parts(kpi).filter(move |series| series.grain == grain).filter_map(move |series| {
            let (of, value) = series.narrowed.as_ref()?;
            (*of == dimension).then_some((value.as_str(), series))
        })
    }

    /// Every series of a KPI, by part and grain.
    fn parts(&self, kpi: &Kpi) -> impl Iterator<Item = &Series> {
        let from = |place| (place, Part::Company, Grain::Month);
        let of = move |place| self.series.range(from(place)..from(place + 1));
        self.kpis.place(kpi).into_iter().flat_map(of).map(|(_, series)| series)
    }

    /// What a KPI counted.
    pub fn tally(&self, kpi: &Kpi) -> Option<&Tally> {
        self.tallies.get(self.kpis.place(kpi)?)
    }

    /// The series by which a KPI is told for a unit (`None`: the company): at its own grain; where the latest
    /// sample is too small for that but not for a period of review, at that.
    pub fn told(&self, kpi: &Kpi, unit: Option<&str>) -> Option<&Series> {
        let own = self.series(kpi, unit, kpi.grain)?;
        let enough = |series: &&Series| series.latest().is_some_and(|point| point.sufficient);
        let review = self.series(kpi, unit, kpi.review_grain()).filter(enough);
        Some(if enough(&own) { own } else { review.unwrap_or(own) })
    }

    /// How a KPI stands for a unit as it is told: against the target in that period, with the trend of the
    /// KPI's own grain.
    pub fn told_status(&self, kpi: &Kpi, unit: Option<&str>) -> Option<Status> {
        let (told, own) = (self.told(kpi, unit)?, self.series(kpi, unit, kpi.grain)?);
        let against = told.latest().map_or(Against::TooSmall, |point| point.against);
        Some(Status::of(against, own.trend))
    }

    /// How a unit stands in a KPI: its quarter (or year, for a KPI of years) against the target, with the
    /// trend of the KPI's own grain.
    pub fn standing(&self, kpi: &Kpi, unit: &str) -> Option<(&Series, Status)> {
        let review = self.series(kpi, Some(unit), kpi.review_grain())?;
        let against = review.latest().map_or(Against::TooSmall, |point| point.against);
        let trend = self.series(kpi, Some(unit), kpi.grain).map_or(review.trend, |own| own.trend);
        Some((review, Status::of(against, trend)))
    }

    /// Every series, by KPI, part and grain.
    pub fn all(&self) -> impl Iterator<Item = &Series> {
        self.series.values()
    }

    /// The series of a KPI at its own grain for the company and every unit, the company first.
    pub fn of_kpi(&self, kpi: &Kpi) -> impl Iterator<Item = &Series> {
        let grain = kpi.grain;
        self.parts(kpi).filter(move |series| series.grain == grain && series.narrowed.is_none())
    }

    /// How many of the charts of the company and its units chance alone would make signal: those at each KPI's
    /// own grain, which are the ones drawn.
    pub fn chance(&self) -> Chance {
        let drawn = self.kpis.all().flat_map(|kpi| self.of_kpi(kpi));
        Chance::of(drawn.filter_map(|series| series.chart.as_ref()))
    }
}
