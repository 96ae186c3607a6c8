//! Texts whose cells are parted by a character: CSV as RFC 4180 has it, and its relatives.

use super::{Fault, MAX_COLUMNS, MAX_ROWS, Raw};

/// What parts cells, as far as it is guessed.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Lines from which it is guessed.
const GUESSED: usize = 20;

/// What parts the cells of a text: what stands in most of its first lines, and of that most often.
pub(super) fn delimiter_of(text: &str) -> u8 {
    let frequency = |delimiter: u8| {
        let count = |line: &str| line.bytes().filter(|byte| *byte == delimiter).count();
        let counts = text.lines().take(GUESSED).map(count).filter(|count| *count > 0);
        counts.fold((0, 0), |(lines, most), count| (lines + 1, count.max(most)))
    };
    // of two that are as frequent the first
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| frequency(*delimiter)).unwrap_or(b',')
}

/// The rows of a text, numbered as a spreadsheet shows them: it has rows for empty lines, the reader has none.
pub(super) fn rows(text: &str, delimiter: u8) -> Result<Raw, Fault> {
    // one ending for every line: of two the reader counts one
    let text = text.replace("\r\n", "\n").replace('\r', "\n") + "\n";
    quotes_close(&text, delimiter)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let (mut raw, mut number) = (Raw::new(), 0);
    let mut record = csv::StringRecord::new();
    loop {
        let before = reader.position().line();
        // the text is UTF-8 and its rows may be of any width: nothing else can be wrong
        if !reader.read_record(&mut record).map_err(|_| Fault::new("sheet-empty"))? {
            return Ok(raw);
        }
        let lines = reader.position().line() - before;
        let within: u64 = record.iter().map(|cell| cell.matches('\n').count() as u64).sum();
        number += lines.saturating_sub(within).max(1) as u32;
        if raw.len() == MAX_ROWS {
            return Err(Fault::new("sheet-many-rows").with("most", MAX_ROWS as i64));
        }
        if record.len() > MAX_COLUMNS {
            return Err(Fault::new("sheet-many-columns").with("most", MAX_COLUMNS as i64));
        }
        raw.push((number, record.iter().map(str::to_owned).collect()));
    }
}

/// Where a reader is in a cell.
#[derive(Clone, Copy)]
enum At {
    Start,
    Plain,
    Quoted,
    /// Behind a quotation mark that may be the closing one, or the first of two that stand for one.
    Mark,
    /// Behind the closing one.
    Behind,
}

/// Whether every quotation mark that opens a cell closes it: the reader takes in what follows an open one to the end, and
/// what stands behind a closing one.
fn quotes_close(text: &str, delimiter: u8) -> Result<(), Fault> {
    let (mut at, mut row) = (At::Start, 1_i64);
    for byte in text.bytes() {
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Mark,
            (At::Start | At::Mark, b'"') | (At::Quoted, _) => At::Quoted,
            (_, b'\n') => {
                row += 1;
                At::Start
            }
            (_, byte) if byte == delimiter => At::Start,
            (At::Start | At::Plain, _) => At::Plain,
            (At::Mark | At::Behind, b' ') => At::Behind,
            (At::Mark | At::Behind, _) => return Err(Fault::new("sheet-behind-quote").with("row", row)),
        };
    }
    if matches!(at, At::Quoted) { Err(Fault::new("sheet-open-quote").with("row", row)) } else { Ok(()) }
}
