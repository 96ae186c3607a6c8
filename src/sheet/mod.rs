//! The rows of a spreadsheet or of an extract: CSV, TSV or XLSX, in the encodings in which they come. Knows no record.

mod book;
mod encoding;
mod text;

pub use encoding::Encoding;

use crate::diagnostic::{Arg, Args};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Bytes of one file at most, packed and unpacked.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Rows of one file at most.
pub const MAX_ROWS: usize = 200_000;
/// Columns of one row at most.
pub const MAX_COLUMNS: usize = 1_000;
/// Characters of one cell at most.
pub const MAX_CELL: usize = 8_000;
/// Rows among which the names of the columns are looked for.
const HEAD: usize = 20;

/// What is known of a file beforehand; what is not is guessed from its bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The encoding of a text.
    pub encoding: Option<Encoding>,
    /// What parts the cells of a text.
    pub delimiter: Option<u8>,
    /// The sheet of a workbook; the first that is shown when absent.
    pub sheet: Option<&'a str>,
    /// The row that names the columns, from 1.
    pub header_row: Option<u32>,
}

/// The rows of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The names of the columns, in order; empty where a column has none.
    pub columns: Vec<String>,
    /// The row that names them, from 1.
    pub header_row: u32,
    /// What parts the cells; none in a workbook.
    pub delimiter: Option<u8>,
    /// The rows below, without those that are empty.
    pub rows: Vec<Row>,
    /// The sheet of a workbook and the others that it has; none of a text.
    pub book: Option<(String, Vec<String>)>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1, as a spreadsheet shows it.
    pub number: u32,
    /// Its cells, one a column, without space around them.
    pub cells: Vec<String>,
    /// What is wrong with it as a row; its cells are not to be used then.
    pub fault: Option<Fault>,
}

/// Why a file or a row cannot be read, as a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The key of the message.
    pub key: &'static str,
    /// Its arguments.
    pub args: Args,
}

impl Eq for Fault {}

impl Fault {
    fn new(key: &'static str) -> Self {
        Self { key, args: Args::new() }
    }

    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

/// Rows with their numbers, before any of them is known to name the columns.
type Raw = Vec<(u32, Vec<String>)>;

impl Sheet {
    /// Reads the rows of a file. What it is (a workbook, a text) is seen from its bytes, never from its name.
    pub fn read(bytes: &[u8], known: &Known) -> Result<Self, Fault> {
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Fault::new("sheet-too-large").with("most", (MAX_BYTES / 1024 / 1024) as i64));
        }
        if bytes.starts_with(b"PK\x03\x04") {
            let (raw, name, others) = book::rows(bytes, known.sheet)?;
            return Ok(Self { book: Some((name, others)), ..Self::of(raw, known, None)? });
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Err(Fault::new("sheet-old-book"));
        }
        let text = encoding::decoded(bytes, known.encoding)?;
        let delimiter = known.delimiter.unwrap_or_else(|| text::delimiter_of(&text));
        Self::of(text::rows(&text, delimiter)?, known, Some(delimiter))
    }

    fn of(raw: Raw, known: &Known, delimiter: Option<u8>) -> Result<Self, Fault> {
        let header_row = known.header_row.or_else(|| header_of(&raw)).ok_or(Fault::new("sheet-empty"))?;
        let header = raw.iter().find(|(number, _)| *number == header_row);
        let (_, header) =
            header.ok_or_else(|| Fault::new("sheet-no-header").with("row", i64::from(header_row)))?;
        let columns: Vec<String> = header.iter().map(|name| words(name)).collect();
        let mut names = BTreeSet::new();
        if let Some(twice) = columns.iter().find(|name| !name.is_empty() && !names.insert(name.as_str())) {
            return Err(Fault::new("sheet-column-twice").with("column", twice.as_str()));
        }
        let width = columns.len();
        let below = raw.into_iter().filter(|(number, _)| *number > header_row);
        let rows = below
            .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
            .map(|(number, cells)| row(number, &cells, width, delimiter.is_some()))
            .collect();
        Ok(Self { columns, header_row, delimiter, rows, book: None })
    }

    /// The position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = words(name);
        self.columns.iter().position(|own| *own == name)
    }
}

/// A row as wide as the header. A text says how many cells a row has; a workbook leaves out what is empty.
fn row(number: u32, cells: &[String], width: usize, is_text: bool) -> Row {
    let mut cells: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
    let found = cells.len();
    let is_cut = is_text && found < width;
    let runs_over = cells.iter().skip(width).any(|cell| !cell.is_empty());
    let fault = if is_cut || runs_over {
        let fault = Fault::new("sheet-ragged").with("found", found as i64);
        Some(fault.with("columns", width as i64))
    } else if cells.iter().any(|cell| cell.chars().count() > MAX_CELL) {
        Some(Fault::new("sheet-long-cell").with("most", MAX_CELL as i64))
    } else {
        None
    };
    cells.resize(width, String::new());
    Row { number, cells, fault }
}

/// The row that names the columns: of the first rows the first that is more than half as wide as the widest. What
/// stands above is a title.
fn header_of(raw: &Raw) -> Option<u32> {
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let head: Vec<_> = raw.iter().take(HEAD).map(|(number, cells)| (*number, filled(cells))).collect();
    let widest = head.iter().map(|(_, filled)| *filled).max()?;
    head.into_iter().find(|(_, filled)| 2 * filled > widest).map(|(number, _)| number)
}

/// The name of a column in its normal form: without breaks and space at its ends, wide letters as narrow ones.
fn words(name: &str) -> String {
    let name: String = name.nfkc().collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Sheet, Fault> {
        Sheet::read(text.as_bytes(), &Known::default())
    }

    #[test]
    fn titles_above_and_empty_rows_are_no_rows() {
        let sheet = read("客訴清冊\n\n編號,受理日期\n1,2026/3/1\n,\n2,\"一\n二\"\n").unwrap();
        assert_eq!(
            (sheet.header_row, sheet.columns.as_slice()),
            (3, &["編號".into(), "受理日期".into()][..])
        );
        let rows: Vec<_> = sheet.rows.iter().map(|row| (row.number, row.cells.join("|"))).collect();
        assert_eq!(rows, [(4, "1|2026/3/1".to_owned()), (6, "2|一\n二".to_owned())]);
    }

    #[test]
    fn tabs_and_semicolons_part_cells_and_names_are_narrowed() {
        let sheet = read("ＩＤ\t受理 日期\nA\t1,5\n").unwrap();
        assert_eq!((sheet.delimiter, sheet.column("ID")), (Some(b'\t'), Some(0)));
        assert_eq!(read("a;b\n1,5;2\n").unwrap().rows[0].cells, ["1,5", "2"]);
    }

    #[test]
    fn a_row_that_is_cut_or_runs_over_is_told_and_the_others_are_read() {
        let sheet = read("a,b\n1\n1,2\n1,2,3\n1,2,\n").unwrap();
        let faulty: Vec<_> = sheet.rows.iter().map(|row| row.fault.is_some()).collect();
        assert_eq!(faulty, [true, false, true, false]);
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let key = |bytes: &[u8]| Sheet::read(bytes, &Known::default()).unwrap_err().key;
        assert_eq!(key(b""), "sheet-empty");
        assert_eq!(key(b"\n,,\n"), "sheet-empty");
        assert_eq!(key(b"a,a\n1,2\n"), "sheet-column-twice");
        for open in ["a,b\n1,2\n3,\"4\n5,6\n", "a,\"b\n", "a,b\n1,\"", "\""] {
            assert_eq!(key(open.as_bytes()), "sheet-open-quote", "{open}");
        }
        assert_eq!(read("a,b\n1,2\n3,\"4\n5,6\n").unwrap_err().args["row"], 3_i64.into());
        for behind in ["a,b\n1,\"x\n2,\"y\"\n3,z\n", "a,b\n1,\"x\"y\n", "a,b\n1,\"x\" \"y\"\n"] {
            assert_eq!(key(behind.as_bytes()), "sheet-behind-quote", "{behind}");
        }
        let whole = read("a,b\n\"1\"\"2\" ,\"\"\n\"x\n,y\",5\"\n").unwrap();
        assert_eq!(whole.rows[0].cells, ["1\"2", ""]);
        assert_eq!(whole.rows[1].cells, ["x\n,y", "5\""]);
        assert_eq!(key(b"PK\x03\x04no book"), "sheet-broken-book");
        assert_eq!(key(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]), "sheet-old-book");
        assert_eq!(key(&[b'a', 0xFF, 0xFF]), "sheet-encoding");
    }
}
