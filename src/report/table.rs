//! A table for a terminal: columns as wide as their words, the last one cut where the line ends. A Han character
//! takes two columns.

use super::visible;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns between two columns of the table.
const GAP: usize = 2;

/// Rows of equally many words as lines of at most `width` columns, where a width is given.
pub fn table(rows: &[Vec<String>], width: Option<usize>) -> String {
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|word| visible(word)).collect()).collect();
    let (widths, before) = (widths(&rows), width_before_last(&rows));
    let columns = widths.len();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, word) in row.iter().enumerate() {
            if column + 1 == columns {
                line.push_str(&cut(word, width.map(|width| width.saturating_sub(before))));
            } else {
                line.push_str(word);
                line.push_str(&" ".repeat(widths[column] - word.width() + GAP));
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|word| word.width()).max();
    (0..columns).map(|column| widest(column).unwrap_or(0)).collect()
}

/// Columns of the terminal that stand before the last column of the table.
pub(super) fn width_before_last(rows: &[Vec<String>]) -> usize {
    let widths = widths(rows);
    widths.iter().take(widths.len().saturating_sub(1)).map(|width| width + GAP).sum()
}

fn cut(word: &str, room: Option<usize>) -> String {
    let Some(room) = room.filter(|room| word.width() > *room) else { return word.to_owned() };
    let (mut kept, mut used) = (String::new(), 1);
    for character in word.chars() {
        used += character.width().unwrap_or(0);
        if used > room {
            break;
        }
        kept.push(character);
    }
    if room == 0 { kept } else { kept + "…" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_characters_take_two_columns_and_the_last_word_is_cut() {
        let rows: Vec<Vec<String>> = [["REC-001", "缺失", "無法解析的文字"], ["X", "breach", "short"]]
            .map(|row| row.map(str::to_owned).to_vec())
            .to_vec();
        assert_eq!(table(&rows, Some(27)), "REC-001  缺失    無法解析…\nX        breach  short\n");
        assert_eq!(table(&rows, None), "REC-001  缺失    無法解析的文字\nX        breach  short\n");
        let widest = |width| table(&rows, Some(width)).lines().map(UnicodeWidthStr::width).max();
        assert!((20..40).all(|width| widest(width) <= Some(width)));
    }
}
