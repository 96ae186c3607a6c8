//! What every measure counted, as tables for a database: a line a record and measure, in a file a month, and the SQL
//! that adds them up to the engine's own numerators and denominators. For those who see every record.

use crate::calendar::{Date, Grain, Period};
use crate::kpi::{Contribution, Ctx, Dimension, Kpi, KpiBook, Measured, Timing, Unit};
use crate::ledger::UnitKind;
use crate::portal::publish::{File, PublishError, SitePath};
use crate::report::csv_line;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The columns of every file, those of the dimensions last and in their order; empty: there is none.
const COLUMNS: [&str; 18] = [
    "kpi",
    "period",
    "date",
    "record",
    "unit",
    "department",
    "numerator",
    "denominator",
    "time",
    "done",
    "creditor",
    "data_class",
    "category",
    "topic",
    "age",
    "product",
    "channel",
    "complaint_channel",
];

/// How a database reads the files; the rest of the statements is standard SQL.
const SOURCE: &str = "-- DuckDB, in this folder: duckdb < kpis.sql
CREATE OR REPLACE TABLE facts AS SELECT * FROM read_csv('facts/*/*/*.csv', header = true, all_varchar = false,
  types = {'kpi': 'VARCHAR', 'period': 'VARCHAR', 'date': 'DATE', 'record': 'VARCHAR', 'unit': 'VARCHAR',
    'department': 'VARCHAR', 'numerator': 'BIGINT', 'denominator': 'BIGINT', 'time': 'DOUBLE', 'done': 'BOOLEAN',
    'creditor': 'VARCHAR', 'data_class': 'VARCHAR', 'category': 'VARCHAR', 'topic': 'VARCHAR', 'age': 'VARCHAR',
    'product': 'VARCHAR', 'channel': 'VARCHAR', 'complaint_channel': 'VARCHAR'});
";

/// Every file: `facts/<KPI>/<year>/<month>.csv`, and `kpis.sql`.
pub fn facts(ctx: &Ctx, measured: &Measured) -> Result<Vec<File>, PublishError> {
    let mut tables: BTreeMap<String, String> = BTreeMap::new();
    for kpi in measured.kpis().all() {
        for counted in measured.tally(kpi).into_iter().flat_map(|tally| &tally.counted) {
            let Some(period) = period_of(ctx, kpi, counted.date) else { continue };
            let month = Period::of(Grain::Month, counted.date);
            let path = format!("facts/{}/{}/{month}.csv", kpi.id(), month.year());
            let table = tables.entry(path).or_insert_with(|| csv_line(COLUMNS.into_iter()));
            table.push_str(&line(ctx, kpi, period, counted));
        }
    }
    tables.insert("kpis.sql".to_owned(), sql(measured.kpis()));
    let file =
        |(path, text): (String, String)| Ok(File { path: SitePath::new(path)?, bytes: text.into_bytes() });
    tables.into_iter().map(file).collect()
}

/// The period, at the measure's own grain, to which a day counts; none for a day between two on which is counted what
/// stands.
fn period_of(ctx: &Ctx, kpi: &Kpi, day: Date) -> Option<Period> {
    let period = Period::of(kpi.grain, day);
    let counts = kpi.timing == Timing::During || day == period.end().min(ctx.as_of);
    counts.then_some(period)
}

fn line(ctx: &Ctx, kpi: &Kpi, period: Period, counted: &Contribution) -> String {
    let unit = ctx.ledger.unit(&counted.unit).filter(|unit| unit.kind != UnitKind::Partner);
    let took = counted.took;
    let mut cells = vec![
        kpi.id().to_owned(),
        period.to_string(),
        counted.date.to_string(),
        counted.record.clone(),
        counted.unit.clone(),
        unit.map_or_else(String::new, |unit| unit.department.to_string()),
        counted.numerator.to_string(),
        counted.denominator.to_string(),
        took.map_or_else(String::new, |took| took.time.to_string()),
        took.map_or_else(String::new, |took| took.done.to_string()),
    ];
    cells.extend(Dimension::ALL.map(|wanted| {
        let found = counted.dimensions.iter().find(|(dimension, _)| *dimension == wanted);
        found.map_or_else(String::new, |(_, value)| value.clone())
    }));
    csv_line(cells.iter().map(String::as_str))
}

/// A view for each measure, and one of all of them.
fn sql(kpis: &KpiBook) -> String {
    let mut text = SOURCE.to_owned();
    for kpi in kpis.all() {
        let _ = write!(
            text,
            "\n-- {id}, clause {clauses}\nCREATE OR REPLACE VIEW \"{id}\" AS\nSELECT period, SUM(numerator) AS numerator, \
             SUM(denominator) AS denominator{value}\nFROM facts WHERE kpi = '{id}' GROUP BY period ORDER BY period;\n",
            id = kpi.id(),
            clauses = kpi.clauses.join(", "),
            value = value(kpi),
        );
    }
    let all = kpis.all().map(|kpi| {
        format!("SELECT '{id}' AS kpi, period, numerator, denominator FROM \"{id}\"", id = kpi.id())
    });
    let _ =
        write!(text, "\nCREATE OR REPLACE VIEW kpis AS\n{};\n", all.collect::<Vec<_>>().join("\nUNION ALL "));
    text
}

/// The value, where it is a ratio; what a period without a denominator has is none.
fn value(kpi: &Kpi) -> &'static str {
    match kpi.unit {
        Unit::Share | Unit::Mean(..) => ",\n  1.0 * SUM(numerator) / NULLIF(SUM(denominator), 0) AS value",
        Unit::PerThousand(_) => ",\n  1000.0 * SUM(numerator) / NULLIF(SUM(denominator), 0) AS value",
        // a median with open cases, and a count, are no ratio
        Unit::Duration(..) | Unit::Count => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dimension_has_its_column() {
        let names = Dimension::ALL.map(|dimension| dimension.name().replace('-', "_"));
        assert_eq!(COLUMNS[COLUMNS.len() - names.len()..], names);
        assert!(COLUMNS.iter().all(|column| SOURCE.contains(&format!("'{column}': "))));
    }
}
