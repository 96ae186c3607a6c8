//! How either engine reads the partitioned folders: what is not the same for both, and nothing else.

use super::COLUMNS;

/// Statements for DuckDB: a table of the files, each of which is read once.
pub(super) fn duckdb() -> String {
    let columns = COLUMNS.map(|(name, of)| format!("'{name}': '{of}'"));
    format!(
        "-- Loads the facts into DuckDB, in this folder. Then run kpis.sql. A view instead of a table keeps them\n\
         -- in the files, of which each query then reads the folder of its measure.\n\
         CREATE OR REPLACE TABLE facts AS SELECT * FROM read_csv('facts/*/*/*.csv', header = true, delim = ',',\n  \
         quote = '\"', escape = '\"', hive_partitioning = true, hive_types = {{'kpi': VARCHAR, 'year': INTEGER}},\n  \
         columns = {{{}}});\n",
        columns.join(",\n    ")
    )
}

/// Statements for Apache Spark: a view of the files, of which a query on one measure reads only the folder of that.
pub(super) fn spark() -> String {
    let columns = COLUMNS.map(|(name, of)| format!("{name} {of}"));
    format!(
        "-- Loads the facts into Apache Spark. Then run kpis.sql. Where the facts lie elsewhere, such as in an object\n\
         -- store that every executor reads, name that place as the path.\n\
         CREATE OR REPLACE TEMPORARY VIEW facts (\n  {},\n  kpi STRING,\n  year INT\n)\n\
         USING csv OPTIONS (path 'facts', header 'true', quote '\"', escape '\"');\n",
        columns.join(",\n  ")
    )
}
