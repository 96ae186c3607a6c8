//! What every measure counted, as tables for a database: a line a record and measure, in a file a month, partitioned by
//! measure and year as DuckDB and Apache Spark read it, and the SQL that adds them up to the engine's own numerators
//! and denominators. For those who see every record.

mod load;
mod statement;

use crate::calendar::{Date, Grain, Period};
use crate::kpi::{Contribution, Ctx, Dimension, Kpi, Measured, Timing};
use crate::ledger::UnitKind;
use crate::portal::publish::{File, PublishError, SitePath};
use crate::report::{Chosen, MeasureData, csv_line};
use std::collections::BTreeMap;

pub use statement::all as statements;

/// The periods by which a fact may count, each with its column.
const GRAINS: [(Grain, &str); 3] =
    [(Grain::Month, "period_month"), (Grain::Quarter, "period_quarter"), (Grain::Year, "period_year")];

/// The columns of every file with their types by the names that both engines know, those of the dimensions last and in their order; empty: there is none.
/// The folders give two more: `kpi` and `year`.
const COLUMNS: [(&str, &str); 19] = [
    ("period_month", "STRING"),
    ("period_quarter", "STRING"),
    ("period_year", "STRING"),
    ("date", "DATE"),
    ("record", "STRING"),
    ("unit", "STRING"),
    ("department", "STRING"),
    ("numerator", "BIGINT"),
    ("denominator", "BIGINT"),
    ("time", "DOUBLE"),
    ("done", "BOOLEAN"),
    ("creditor", "STRING"),
    ("data_class", "STRING"),
    ("category", "STRING"),
    ("topic", "STRING"),
    ("age", "STRING"),
    ("product", "STRING"),
    ("channel", "STRING"),
    ("complaint_channel", "STRING"),
];

/// Every file: `facts/kpi=<KPI>/year=<year>/<month>.csv`, `kpis.sql`, what loads the facts in either engine, and the
/// program's own numbers, `data/kpis.csv`.
pub fn facts(ctx: &Ctx, measured: &Measured) -> Result<Vec<File>, PublishError> {
    let mut tables: BTreeMap<String, String> = BTreeMap::new();
    for kpi in measured.kpis().all() {
        let given = Given::new(kpi, measured);
        for counted in measured.tally(kpi).into_iter().flat_map(|tally| &tally.counted) {
            let periods = GRAINS.map(|(grain, _)| given.period(ctx, grain, counted.date));
            if kpi.timing == Timing::AtEnd && periods.iter().all(Option::is_none) {
                continue;
            }
            let month = Period::of(Grain::Month, counted.date);
            let path = format!("facts/kpi={}/year={}/{month}.csv", kpi.id(), month.year());
            let head = || csv_line(COLUMNS.into_iter().map(|(name, _)| name));
            tables.entry(path).or_insert_with(head).push_str(&line(ctx, periods, counted));
        }
    }
    tables.insert("kpis.sql".to_owned(), statements(measured.kpis()));
    tables.insert("duckdb.sql".to_owned(), load::duckdb());
    tables.insert("spark.sql".to_owned(), load::spark());
    let own = MeasureData { measured, policy: ctx.policy, as_of: ctx.as_of };
    tables
        .insert("data/kpis.csv".to_owned(), own.csv(&measured.all().map(Chosen::whole).collect::<Vec<_>>()));
    let file =
        |(path, text): (String, String)| Ok(File { path: SitePath::new(path)?, bytes: text.into_bytes() });
    tables.into_iter().map(file).collect()
}

/// The periods for which a measure is given, from the first to the last, by grain.
struct Given<'a> {
    kpi: &'a Kpi,
    spans: BTreeMap<Grain, (Period, Period)>,
}

impl<'a> Given<'a> {
    fn new(kpi: &'a Kpi, measured: &Measured) -> Self {
        let span = |(grain, _): (Grain, &str)| {
            let points = &measured.series(kpi, None, grain)?.points;
            Some((grain, (points.first()?.period, points.last()?.period)))
        };
        Self { kpi, spans: GRAINS.into_iter().filter_map(span).collect() }
    }

    /// The period of a grain to which a day counts; none for one that is not given, and for a day within one of which
    /// is counted what stands at its end.
    fn period(&self, ctx: &Ctx, grain: Grain, day: Date) -> Option<Period> {
        let (first, last) = self.spans.get(&grain)?;
        let period = Period::of(grain, day);
        let counts = self.kpi.timing == Timing::During || day == period.end().min(ctx.as_of);
        (counts && (*first..=*last).contains(&period)).then_some(period)
    }
}

fn line(ctx: &Ctx, periods: [Option<Period>; 3], counted: &Contribution) -> String {
    let unit = ctx.ledger.unit(&counted.unit).filter(|unit| unit.kind != UnitKind::Partner);
    let took = counted.took;
    let mut cells: Vec<String> =
        periods.iter().map(|period| period.map_or_else(String::new, |period| period.to_string())).collect();
    cells.extend([
        counted.date.to_string(),
        counted.record.clone(),
        counted.unit.clone(),
        unit.map_or_else(String::new, |unit| unit.department.to_string()),
        counted.numerator.to_string(),
        counted.denominator.to_string(),
        took.map_or_else(String::new, |took| took.time.to_string()),
        took.map_or_else(String::new, |took| took.done.to_string()),
    ]);
    cells.extend(Dimension::ALL.map(|wanted| {
        let found = counted.dimensions.iter().find(|(dimension, _)| *dimension == wanted);
        found.map_or_else(String::new, |(_, value)| value.clone())
    }));
    csv_line(cells.iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dimension_and_every_grain_has_its_column() {
        let columns = COLUMNS.map(|(name, _)| name);
        let names = Dimension::ALL.map(|dimension| dimension.name().replace('-', "_"));
        assert_eq!(columns[COLUMNS.len() - names.len()..], names);
        assert_eq!(columns[..3], GRAINS.map(|(_, name)| name));
    }
}
