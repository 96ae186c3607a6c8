//! Measures that were computed elsewhere, from the files of a folder: tables of counts, and where those come from. Every
//! line is held against what the measure can be; all faults are told, and with one of them nothing is taken. Reads no
//! disk.

mod line;
mod provenance;

use crate::calendar::Period;
use crate::diagnostic::{Arg, Args};
use crate::kpi::{Count, Ctx, KpiBook, Provenance};
use crate::sheet::{Encoding, Known, Row, Sheet};
use std::collections::BTreeMap;

/// The file that says where the numbers come from.
pub const PROVENANCE: &str = "measures.yaml";
/// Bytes of that file at most.
pub const MAX_PROVENANCE: u64 = 64 * 1024;
/// Tables of one folder at most.
pub const MAX_TABLES: usize = 100;
/// Lines of all tables at most.
const MAX_LINES: usize = 200_000;
/// The columns of a table in their order; the last may be absent.
const COLUMNS: [&str; 6] = ["kpi", "unit", "period", "numerator", "denominator", "value"];

/// What is wrong with a file, as a message.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureFault {
    /// The name of the file.
    pub file: String,
    /// The line, from 1, where it is one.
    pub line: Option<u32>,
    /// The key of the message.
    pub key: &'static str,
    /// Its arguments.
    pub args: Args,
}

/// What a folder holds, and what it is held against.
pub struct Folder<'a> {
    /// The project.
    pub ctx: Ctx<'a>,
    /// The measures in force.
    pub kpis: &'a KpiBook,
    /// The statements that this program makes of these records.
    pub statements: &'a str,
    /// The text of [`PROVENANCE`].
    pub provenance: &'a str,
    /// Every table by its name.
    pub tables: &'a BTreeMap<String, Vec<u8>>,
}

/// The faults that were found.
#[derive(Default)]
struct Faults(Vec<MeasureFault>);

impl Faults {
    fn add<const N: usize>(
        &mut self,
        file: &str,
        line: Option<u32>,
        key: &'static str,
        args: [(&'static str, Arg); N],
    ) {
        self.0.push(MeasureFault { file: file.to_owned(), line, key, args: args.into() });
    }
}

/// Where a count was given, by measure, unit and period.
type Given = BTreeMap<(String, Option<String>, Period), (String, u32)>;

impl Folder<'_> {
    /// The counts and where they come from; or everything that is wrong.
    pub fn read(&self) -> Result<(Vec<Count>, Provenance), Vec<MeasureFault>> {
        let mut faults = Faults::default();
        let provenance = self.provenance(&mut faults);
        let Some(provenance) = provenance else { return Err(faults.0) };
        let (mut counts, mut given, mut lines) = (Vec::new(), Given::new(), 0);
        for (name, bytes) in self.tables {
            let Some(sheet) = sheet(name, bytes, &mut faults) else { continue };
            lines += sheet.rows.len();
            if lines > MAX_LINES {
                faults.add(name, None, "measures-many-lines", [("most", MAX_LINES.into())]);
                break;
            }
            for row in &sheet.rows {
                let count = self.count(name, row, &provenance, &mut faults);
                counts.extend(count.filter(|count| is_first(name, row, count, &mut given, &mut faults)));
            }
        }
        if faults.0.is_empty() { Ok((counts, provenance)) } else { Err(faults.0) }
    }
}

/// The lines of a table, which has just the columns that the statements give.
fn sheet(name: &str, bytes: &[u8], faults: &mut Faults) -> Option<Sheet> {
    let known =
        Known { encoding: Some(Encoding::Utf8), delimiter: Some(b','), sheet: None, header_row: Some(1) };
    let sheet = match Sheet::read(bytes, &known) {
        Ok(sheet) => sheet,
        Err(fault) if matches!(fault.key, "sheet-empty" | "sheet-no-header") => {
            faults.add(name, Some(1), "measures-columns", [("columns", COLUMNS.join(",").into())]);
            return None;
        }
        Err(fault) => {
            let mut args = fault.args;
            args.insert("path", name.into());
            faults.0.push(MeasureFault { file: name.to_owned(), line: None, key: fault.key, args });
            return None;
        }
    };
    let is_table = sheet.delimiter.is_some();
    if !is_table || (sheet.columns != COLUMNS && sheet.columns != COLUMNS[..5]) {
        faults.add(name, Some(1), "measures-columns", [("columns", COLUMNS.join(",").into())]);
        return None;
    }
    Some(sheet)
}

/// Whether a count is the first of its measure, unit and period.
fn is_first(file: &str, row: &Row, count: &Count, given: &mut Given, faults: &mut Faults) -> bool {
    let key = (count.kpi.clone(), count.unit.clone(), count.period);
    if let Some((first, line)) = given.get(&key) {
        let args = [("first", first.as_str().into()), ("line", i64::from(*line).into())];
        faults.add(file, Some(row.number), "measures-twice", args);
        return false;
    }
    given.insert(key, (file.to_owned(), row.number));
    true
}
