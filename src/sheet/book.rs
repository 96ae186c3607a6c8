//! Workbooks (XLSX). Cells are read one after another, so that a cell at the far end of an empty sheet costs nothing.

use super::{Fault, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Raw};
use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// How much larger a workbook may be than its file.
const MOST_PACKED: u64 = 8;

/// The rows of a sheet of a workbook, its name, and the names of the others.
pub(super) fn rows(bytes: &[u8], sheet: Option<&str>) -> Result<(Raw, String, Vec<String>), Fault> {
    let broken = || Fault::new("sheet-broken-book");
    let packed = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if packed.decompressed_size().is_none_or(|size| size > u128::from(MAX_BYTES * MOST_PACKED)) {
        return Err(
            Fault::new("sheet-too-large").with("most", (MAX_BYTES * MOST_PACKED / 1024 / 1024) as i64)
        );
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let mut names = book.sheet_names();
    let shown = |own: &&calamine::Sheet| own.visible == SheetVisible::Visible;
    let name = match sheet {
        Some(name) => names.iter().find(|own| own.as_str() == name).cloned(),
        None => book.sheets_metadata().iter().find(shown).map(|own| own.name.clone()),
    };
    let name = name.ok_or_else(|| {
        Fault::new("sheet-no-sheet").with("sheet", sheet.unwrap_or_default()).with("sheets", names.join(", "))
    })?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| broken())?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().map_err(|_| broken())? {
        let (row, column) = cell.get_position();
        let words = words(cell.get_value());
        if words.is_empty() {
            continue;
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(Fault::new("sheet-many-columns").with("most", MAX_COLUMNS as i64));
        }
        let row = rows.entry(row + 1).or_default();
        row.resize(row.len().max(column + 1), String::new());
        row[column] = words;
        if rows.len() > MAX_ROWS {
            return Err(Fault::new("sheet-many-rows").with("most", MAX_ROWS as i64));
        }
    }
    names.retain(|own| *own != name);
    Ok((rows.into_iter().collect(), name, names))
}

/// A cell as words: days and times in the form of ISO 8601, numbers without what the sheet shows around them.
fn words(cell: &DataRef) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => moment_words(moment),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A day, a time of day, or both, to the second.
fn moment_words(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let (date, time) =
        (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}:{second:02}"));
    match (moment.as_f64() < 1.0, (hour, minute, second) == (0, 0, 0)) {
        (true, _) => time,
        (false, true) => date,
        (false, false) => format!("{date}T{time}"),
    }
}
