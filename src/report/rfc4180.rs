//! Tables by RFC 4180: no cell of them would a spreadsheet compute, and none holds what nobody sees.

use crate::hidden::written_out;

/// A line of a table by RFC 4180, no cell of which a spreadsheet would compute; hidden characters are written out.
pub fn csv_line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell that no spreadsheet takes for a formula, quoted where it must be.
fn cell(text: &str) -> String {
    let text = written_out(text);
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let safe = if formula { format!("'{text}") } else { text.into_owned() };
    if safe.contains([',', '"', '\r', '\n']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_quotes_are_doubled() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("＝cmd"), "'＝cmd");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(cell("PLAN-1"), "PLAN-1");
        assert_eq!(cell("-1,\n2"), "\"'-1,\n2\"");
    }

    #[test]
    fn what_nobody_sees_is_written_out_in_a_cell() {
        assert_eq!(cell("a\u{202e}b\u{200b}"), "a[U+202E]b[U+200B]");
        assert_eq!(cell("\u{feff}=1+1"), "[U+FEFF]=1+1");
    }
}
