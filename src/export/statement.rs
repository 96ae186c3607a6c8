//! One statement a measure that is a ratio, made of what the measure is. Standard SQL and no more, so that it runs
//! unchanged in DuckDB, Apache Spark and others: a query over the table `facts`, wherever that comes from.

use super::GRAINS;
use crate::kpi::{Kpi, KpiBook, Unit};
use std::fmt::Write;

const HEAD: &str = "\
-- One query for each measure that is a ratio. Every query gives, for the company (unit is empty), every department,
-- team and partner agency, and every month, quarter and year for which the measure is given:
--   kpi, unit, period, numerator, denominator, value
-- A unit or period without facts has no line, which is 0 of 0. A team counts to its department too.
-- First load the table facts: duckdb.sql or spark.sql. Every statement ends with a semicolon, and none stands elsewhere.
";

/// By what the quotient is multiplied, as an approximate number so that no engine rounds it to some digits; none where
/// it is no quotient.
fn factor(kpi: &Kpi) -> Option<&'static str> {
    match kpi.unit {
        Unit::Share | Unit::Mean(..) => Some("1E0"),
        Unit::PerThousand(_) => Some("1E3"),
        Unit::Duration(..) | Unit::Count => None,
    }
}

/// The statements of all measures: `kpis.sql`.
pub fn all(kpis: &KpiBook) -> String {
    let mut text = HEAD.to_owned();
    let others: Vec<&str> = kpis.all().filter(|kpi| !kpi.unit.is_ratio()).map(|kpi| kpi.id()).collect();
    let _ = writeln!(
        text,
        "-- Not here, because sums do not give them: the time within which a share of the cases is done, in which open\n\
         -- cases count as running (Kaplan and Meier), and plain counts, which have no denominator:\n--   {}",
        others.join("\n--   ")
    );
    for kpi in kpis.all() {
        if let Some(factor) = factor(kpi) {
            text.push_str(&one(kpi, factor));
        }
    }
    text
}

fn one(kpi: &Kpi, factor: &str) -> String {
    let id = kpi.id().replace('\'', "''");
    let grains = GRAINS.into_iter().filter(|(grain, _)| *grain >= kpi.grain);
    let counted = grains.map(|(_, column)| {
        format!(
            "SELECT unit, department, {column} AS period, numerator, denominator\n    FROM facts \
             WHERE kpi = '{id}' AND {column} <> ''"
        )
    });
    format!(
        "\n-- {id}, clause {clauses}\n\
         WITH counted AS (\n    {counted}\n), parts AS (\n    \
         SELECT '' AS unit, period, numerator, denominator FROM counted\n    \
         UNION ALL\n    SELECT unit, period, numerator, denominator FROM counted\n    \
         UNION ALL\n    SELECT department AS unit, period, numerator, denominator FROM counted \
         WHERE department <> unit\n)\n\
         SELECT '{id}' AS kpi, unit, period, CAST(SUM(numerator) AS BIGINT) AS numerator,\n    \
         CAST(SUM(denominator) AS BIGINT) AS denominator,\n    \
         {factor} * SUM(numerator) / NULLIF(SUM(denominator), 0) AS value\n\
         FROM parts GROUP BY unit, period ORDER BY unit, period;\n",
        clauses = kpi.clauses.join(", "),
        counted = counted.collect::<Vec<_>>().join("\n    UNION ALL\n    "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kpi::BUILT_IN;

    #[test]
    fn every_ratio_has_one_statement_and_nothing_else_has_one() {
        let text = all(&BUILT_IN);
        for kpi in BUILT_IN.all() {
            let found = text.matches(&format!("SELECT '{}' AS kpi", kpi.id())).count();
            assert_eq!(found, usize::from(kpi.unit.is_ratio()), "{}", kpi.id());
        }
        assert_eq!(text.matches(';').count(), BUILT_IN.all().filter(|kpi| kpi.unit.is_ratio()).count());
    }
}
