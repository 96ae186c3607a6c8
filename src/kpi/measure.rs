//! Measures every KPI for the company, its departments, teams and partner agencies.

use super::{Against, Ctx, KPIS, Kpi, Series, Status, Tally, Unit};
use crate::calendar::{Grain, Period};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// All series of all KPIs.
#[derive(Debug, Default)]
pub struct Measured {
    /// Series by position of the KPI in [`KPIS`], unit (the company first) and grain.
    series: BTreeMap<(usize, Option<String>, Grain), Series>,
    /// What each KPI counted, in the order of [`KPIS`].
    pub tallies: Vec<Tally>,
}

/// Measures every KPI by month and quarter, for every unit that it counts. Periods that are not complete on
/// the as-of date are left out. Sums are summed; percentages are never averaged.
pub fn measure(ctx: &Ctx) -> Measured {
    let measured: Vec<(Tally, Vec<Series>)> = KPIS
        .par_iter()
        .map(|kpi| {
            let mut tally = Tally::default();
            (kpi.count)(ctx, &mut tally);
            let series = all_series(ctx, kpi, &tally);
            (tally, series)
        })
        .collect();
    let (mut series, mut tallies) = (BTreeMap::new(), Vec::new());
    for (index, (tally, of_kpi)) in measured.into_iter().enumerate() {
        tallies.push(tally);
        series.extend(of_kpi.into_iter().map(|one| ((index, one.unit.clone(), one.grain), one)));
    }
    Measured { series, tallies }
}

fn all_series(ctx: &Ctx, kpi: &'static Kpi, tally: &Tally) -> Vec<Series> {
    let grains = [Grain::Month, Grain::Quarter].into_iter().filter(|grain| *grain >= kpi.grain);
    grains.flat_map(|grain| series_of_grain(ctx, kpi, tally, grain)).collect()
}

fn series_of_grain(ctx: &Ctx, kpi: &'static Kpi, tally: &Tally, grain: Grain) -> Vec<Series> {
    let complete = last_complete(ctx, grain);
    let mut sums = tally.sums(ctx.ledger, grain);
    sums.retain(|(_, period), _| *period <= complete);
    let company: Vec<_> = sums.iter().filter(|((unit, _), _)| unit.is_empty()).collect();
    let Some(((_, first), _)) = company.first().copied() else { return Vec::new() };
    let total = company.iter().fold((0, 0), |sum: (u64, u64), (_, one)| (sum.0 + one.0, sum.1 + one.1));
    let pooled = match kpi.unit {
        Unit::PerThousand if total.1 > 0 => Some(total.0 as f64 * 1000.0 / total.1 as f64),
        _ => None,
    };
    // a series ends with the last period for which the company has a denominator: what has not matured is no gap
    let last = company.iter().rev().find(|(_, sum)| sum.1 > 0).map_or(*first, |((_, period), _)| *period);
    let units: std::collections::BTreeSet<&str> = sums.keys().map(|(unit, _)| unit.as_str()).collect();
    units
        .into_iter()
        .map(|unit| {
            let of = |period: Period| sums.get(&(unit.to_owned(), period)).copied().unwrap_or_default();
            let points: Vec<_> = first.through(last).map(|period| (period, of(period))).collect();
            let name = (!unit.is_empty()).then(|| unit.to_owned());
            Series::new(ctx, kpi, name, grain, &points, pooled)
        })
        .collect()
}

/// The last period of a grain that has ended by the as-of date.
fn last_complete(ctx: &Ctx, grain: Grain) -> Period {
    let current = Period::of(grain, ctx.as_of);
    if current.end() <= ctx.as_of { current } else { current.plus(-1) }
}

impl Measured {
    /// The series of a KPI for a unit (`None`: the company).
    pub fn series(&self, kpi: &Kpi, unit: Option<&str>, grain: Grain) -> Option<&Series> {
        let index = KPIS.iter().position(|known| known.id == kpi.id)?;
        self.series.get(&(index, unit.map(str::to_owned), grain))
    }

    /// How a unit stands in a KPI: its quarter against the target, with the trend of the KPI's own grain.
    pub fn standing(&self, kpi: &Kpi, unit: &str) -> Option<(&Series, Status)> {
        let quarter = self.series(kpi, Some(unit), Grain::Quarter)?;
        let against = quarter.latest().map_or(Against::TooSmall, |point| point.against);
        let trend = self.series(kpi, Some(unit), kpi.grain).map_or(quarter.trend, |own| own.trend);
        Some((quarter, Status::of(against, trend)))
    }

    /// Every series, by KPI, unit and grain.
    pub fn all(&self) -> impl Iterator<Item = &Series> {
        self.series.values()
    }

    /// Every series of a KPI at its own grain, the company first.
    pub fn of_kpi(&self, kpi: &Kpi) -> impl Iterator<Item = &Series> {
        self.all().filter(move |series| series.kpi.id == kpi.id && series.grain == kpi.grain)
    }
}
