//! The list from which a sample is drawn: a file that stays outside of Git; only its hash and sizes are committed.
//!
//! UTF-8, a contact a line, ids and strata without quotes; the first line is `item` or `item,stratum`. Without
//! strata all contacts are of one, `all`.

use crate::diagnostic::Args;
use crate::digest::sha256;
use crate::stats::sampling;
use std::collections::BTreeMap;

/// The longest id or name of a stratum, in characters.
const LONGEST: usize = 64;

/// The stratum of a list that names none.
const ONE: &str = "all";

/// A list of contacts.
#[derive(Debug)]
pub(super) struct List {
    /// SHA-256 of the file's bytes, as 64 hexadecimal digits.
    pub(super) hash: String,
    /// The ids by stratum.
    pub(super) strata: BTreeMap<String, Vec<String>>,
}

/// Why a list cannot be read: the key of a message and its arguments.
pub(super) type Refused = (&'static str, Args);

impl List {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Refused> {
        let text = std::str::from_utf8(bytes).map_err(|_| ("sample-list-not-utf8", Args::new()))?;
        // as spreadsheets begin a text
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = text.lines().map(|line| line.trim_end_matches('\r')).enumerate();
        let columns = match lines.next() {
            Some((_, "item")) => 1,
            Some((_, "item,stratum")) => 2,
            _ => return Err(refused(0, "header", 0, 0)),
        };
        let mut strata: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut seen = BTreeMap::new();
        for (index, line) in lines {
            let cells: Vec<&str> = line.split(',').collect();
            if cells.len() != columns {
                return Err(refused(index, "columns", cells.len(), columns));
            }
            let (item, stratum) = (cells[0], cells.get(1).copied().unwrap_or(ONE));
            for cell in [item, stratum] {
                if cell.trim().is_empty() || cell.trim() != cell {
                    return Err(refused(index, "empty", 0, 0));
                }
                if cell.chars().any(char::is_control) || crate::report::visible(cell) != cell {
                    return Err(refused(index, "control", 0, 0));
                }
                if cell.chars().count() > LONGEST {
                    return Err(refused(index, "long", 0, LONGEST));
                }
            }
            if let Some(before) = seen.insert(item, index + 1) {
                return Err(refused(index, "twice", 0, before));
            }
            strata.entry(stratum.to_owned()).or_default().push(item.to_owned());
        }
        if strata.is_empty() {
            return Err(("sample-list-empty", Args::new()));
        }
        Ok(Self { hash: sha256(bytes), strata })
    }

    /// Contacts in all.
    pub(super) fn count(&self) -> u64 {
        self.strata.values().map(|items| items.len() as u64).sum()
    }

    /// Name and contacts of each stratum, in the order of names.
    pub(super) fn sizes(&self) -> Vec<(String, u64)> {
        self.strata.iter().map(|(name, items)| (name.clone(), items.len() as u64)).collect()
    }

    /// What a seed draws: stratum and id, stratum by stratum; empty where more is asked for than there is.
    pub(super) fn draw(&self, seed: &sampling::Seed, size: u64, minimum: u64) -> Vec<(&str, &str)> {
        let sizes: Vec<u64> = self.strata.values().map(|items| items.len() as u64).collect();
        let counts = sampling::allocate(&sizes, size, minimum).unwrap_or_default();
        let mut drawn = Vec::new();
        for ((name, items), count) in self.strata.iter().zip(counts) {
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            let taken = sampling::take(seed, items.iter().map(String::as_str), count);
            drawn.extend(taken.into_iter().map(|item| (name.as_str(), item)));
        }
        drawn
    }
}

fn refused(index: usize, problem: &'static str, actual: usize, limit: usize) -> Refused {
    let args = [
        ("line", (index + 1).into()),
        ("problem", problem.into()),
        ("actual", actual.into()),
        ("limit", limit.into()),
    ];
    ("sample-list-unreadable", args.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> String {
        let (key, args) = List::read(text.as_bytes()).unwrap_err();
        format!("{key} {:?} {:?}", args.get("line"), args.get("problem"))
    }

    #[test]
    fn a_list_is_read_by_strata_and_hashed_as_it_is() {
        let list = List::read(b"item,stratum\r\nP-1,phone\r\nM-1,mail\r\nP-2,phone\r\n").unwrap();
        assert_eq!(list.sizes(), [("mail".to_owned(), 1), ("phone".to_owned(), 2)]);
        assert_eq!((list.count(), list.hash.len()), (3, 64));
        for text in ["item\nP-1\n", "\u{feff}item\r\nP-1\r\n"] {
            assert_eq!(List::read(text.as_bytes()).unwrap().sizes(), [("all".to_owned(), 1)]);
        }
        let seed = sampling::seed("f", "p", "c");
        assert_eq!(
            list.draw(&seed, 3, 1),
            [("mail", "M-1"), ("phone", list.draw(&seed, 3, 1)[1].1), ("phone", list.draw(&seed, 3, 1)[2].1)]
        );
        assert_eq!(list.draw(&seed, 4, 1), []);
    }

    #[test]
    fn what_cannot_be_a_list_is_refused_with_its_line() {
        for (text, line, word) in [
            ("", 1, "header"),
            ("id\nA\n", 1, "header"),
            ("item\nA,b\n", 2, "columns"),
            ("item,stratum\nA\n", 2, "columns"),
            ("item\nA\n\nB\n", 3, "empty"),
            ("item,stratum\nA, b\n", 2, "empty"),
            ("item\nA\u{7}\n", 2, "control"),
            ("item\nA\u{202e}\n", 2, "control"),
            ("item\nA\nA\n", 3, "twice"),
        ] {
            let said = format!("sample-list-unreadable Some(Count({line})) Some(Text({word:?}))");
            assert_eq!(problem(text), said, "{text:?}");
        }
        assert!(problem(&format!("item\n{}\n", "x".repeat(65))).contains("long"));
        assert!(problem("item\n").starts_with("sample-list-empty"));
        assert!(List::read(b"item\n\xff\n").is_err());
    }
}
