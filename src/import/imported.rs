//! Which rows became which records: kept beside the mapping, so that the same extract read again brings nothing twice.
//! Holds digests of rows, never their words.

use crate::digest::sha256;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The head of the file.
const HEAD: &str = "row,content,record\n";

/// The rows that were imported, by the digest of what names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    rows: BTreeMap<String, (String, String)>,
}

/// What is known of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It is new.
    Never,
    /// It became this record, and is what it was.
    Same(String),
    /// It became this record, and says something else now.
    Changed(String),
}

impl Imported {
    /// Reads the file; the error is the first line that is none of it, from 1.
    pub fn read(text: &str) -> Result<Self, usize> {
        let body = text.strip_prefix(HEAD).ok_or(1_usize)?;
        let mut rows = BTreeMap::new();
        for (index, line) in body.lines().enumerate() {
            let parts: Vec<&str> = line.split(',').collect();
            let is_digest =
                |part: &str| part.len() == 64 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
            match parts[..] {
                [row, content, record] if is_digest(row) && is_digest(content) => {
                    rows.insert(row.to_owned(), (content.to_owned(), record.to_owned()));
                }
                _ => return Err(index + 2),
            }
        }
        Ok(Self { rows })
    }

    /// The text of the file, in the order of the records.
    pub fn text(&self) -> String {
        let mut lines: Vec<_> = self
            .rows
            .iter()
            .map(|(row, (content, record))| (record, format!("{row},{content},{record}\n")))
            .collect();
        lines.sort();
        HEAD.to_owned() + &lines.into_iter().map(|(_, line)| line).collect::<String>()
    }

    /// What is known of a row.
    pub fn seen(&self, row: &str, content: &str) -> Seen {
        match self.rows.get(row) {
            None => Seen::Never,
            Some((own, record)) if own == content => Seen::Same(record.clone()),
            Some((_, record)) => Seen::Changed(record.clone()),
        }
    }

    /// Notes that a row became a record.
    pub fn note(&mut self, row: String, content: String, record: String) {
        self.rows.insert(row, (content, record));
    }

    /// Takes over what another has noted and is true of: after an import that was cut off, the records that it wrote.
    pub fn adopt(&mut self, other: Self, is_there: impl Fn(&str) -> bool) {
        self.rows.extend(other.rows.into_iter().filter(|(_, (_, record))| is_there(record)));
    }
}

/// The digest of some cells and the turn of a row among those that are alike, from 0.
pub(super) fn digest(cells: &[&str], turn: usize) -> String {
    // the length before each cell: no two lists of cells are written alike
    let text = cells.iter().fold(turn.to_string(), |mut text, cell| {
        _ = write!(text, ";{}:{cell}", cell.len());
        text
    });
    sha256(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_is_read_again_and_told_apart() {
        let [one, two, new] = [&["a", "b"], &["ab", ""], &["a", "c"]].map(|cells| digest(cells, 0));
        assert!(one != two && digest(&["a", "b"], 1) != one);
        let mut imported = Imported::default();
        imported.note(one.clone(), one.clone(), "COMP-2026-0002".to_owned());
        imported.note(two.clone(), two.clone(), "COMP-2026-0001".to_owned());
        let text = imported.text();
        assert!(text.starts_with("row,content,record\n") && text.ends_with(",COMP-2026-0002\n"), "{text}");
        let mut read = Imported::read(&text).unwrap();
        assert_eq!(read, imported);
        assert_eq!(read.seen(&one, &one), Seen::Same("COMP-2026-0002".to_owned()));
        assert_eq!(read.seen(&one, &two), Seen::Changed("COMP-2026-0002".to_owned()));
        assert_eq!(read.seen(&new, &new), Seen::Never);
        let mut cut = Imported::default();
        cut.note(new.clone(), new.clone(), "COMP-2026-0003".to_owned());
        read.adopt(cut.clone(), |_| false);
        assert_eq!(read.seen(&new, &new), Seen::Never);
        read.adopt(cut, |record| record == "COMP-2026-0003");
        assert_eq!(read.seen(&new, &new), Seen::Same("COMP-2026-0003".to_owned()));
        assert_eq!(Imported::read("row,content,record\nx,y,z\n"), Err(2));
        assert_eq!(Imported::read(""), Err(1));
    }
}
