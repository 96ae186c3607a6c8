//! The counts of debtors in records that are too few to be told to an audience, what stands for them, and the texts
//! of the records with that in their place. Knows no page, and not how counts add up.

use super::counted::{self, Counted, counted};
use super::hashed::hashed;
use crate::diagnostic::Span;
use crate::ledger::Ledger;
use crate::record::Kind;
use crate::source::{Source, Sources};
use crate::stats::suppression;
use crate::yaml::{Node, Value};
use std::collections::BTreeMap;

/// What stands for a number that is withheld though it is not small.
const MARK: &str = "***";

/// What stands for fields of records, by path and field.
type Marks = BTreeMap<String, BTreeMap<String, String>>;

/// The withheld fields of records; what stands for each.
#[derive(Debug, Default)]
pub struct Withheld {
    counts: Marks,
    /// Beside them: what would tell of a record as a whole.
    hashes: Marks,
}

impl Withheld {
    /// The counts below `least`, zero excepted, in the records of a ledger, and as many more as it takes that none
    /// of them can be computed from the others.
    pub(super) fn of(ledger: &Ledger, least: u64) -> Self {
        let Counted { cells, sums } = counted(ledger);
        let is_small = |count: &u64| (1..least).contains(count);
        let count = |(place, cell): (usize, &counted::Cell)| {
            let place = cell.told.then_some(place);
            let rank = u8::from(cell.field.is_empty());
            suppression::Cell {
                count: cell.count,
                place,
                rank,
                secret: is_small(&cell.count),
                guarded: cell.told,
            }
        };
        let counts: Vec<_> = cells.iter().enumerate().map(count).collect();
        let hidden = suppression::suppress(&counts, &sums, least, true);
        let mut withheld = Self::default();
        for (cell, _) in cells.iter().zip(hidden).filter(|(_, hidden)| *hidden) {
            let mark = if is_small(&cell.count) { format!("<{least}") } else { MARK.to_owned() };
            if cell.field.is_empty() {
                continue;
            }
            let of_record = withheld.counts.entry(cell.path.to_owned()).or_default();
            of_record.insert(cell.field.clone(), mark);
            of_record.extend(cell.follows.iter().map(|field| (field.clone(), MARK.to_owned())));
        }
        withheld
    }

    /// The same without the hashes of what was approved.
    pub(super) fn without_hashes(mut self, ledger: &Ledger) -> Self {
        for (path, field) in hashed(ledger) {
            self.hashes.entry(path.to_owned()).or_default().insert(field, MARK.to_owned());
        }
        self
    }

    /// What stands for a field of the record at a path, where it is withheld.
    pub fn mark(&self, path: &str, field: &str) -> Option<&str> {
        let all = [&self.counts, &self.hashes];
        all.into_iter().find_map(|marks| marks.get(path)?.get(field)).map(String::as_str)
    }

    /// Whether a count in the record at a path is withheld.
    pub(super) fn touches(&self, path: &str) -> bool {
        self.counts.contains_key(path)
    }

    /// The texts with the marks in place of what is withheld.
    pub(super) fn put_into(&self, sources: &Sources) -> Sources {
        let text = |(path, source): (&str, &Source)| {
            let Source::Text(text) = source else { return None };
            let of = |marks: &Marks| marks.get(path).cloned().unwrap_or_default();
            let mut fields = of(&self.counts);
            fields.extend(of(&self.hashes));
            let told = if fields.is_empty() { text.to_string() } else { marked(path, text, &fields) };
            Some((path.to_owned(), told))
        };
        Sources::from_texts(sources.iter().filter_map(text))
    }
}

/// The text of a record with marks in place of the values of some fields.
fn marked(path: &str, text: &str, fields: &BTreeMap<String, String>) -> String {
    let root = Kind::of_path(path).and_then(|kind| Node::walk(&kind.yaml_of(text)).0);
    let Some(root) = root else { return String::new() };
    let place =
        |(field, mark): (&String, &String)| Some((value_at(&root, field)?.range_in(text)?, mark.clone()));
    let mut places: Vec<_> = fields.iter().filter_map(place).collect();
    places.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut marked = text.to_owned();
    for (range, mark) in places {
        // quoted: a text, whatever the field holds
        marked.replace_range(range, &format!("\"{mark}\""));
    }
    marked
}

/// The place of the value at a field path, when it is one word; what an amendment changes is named by a path itself.
fn value_at(root: &Node, field: &str) -> Option<Span> {
    let (mut at, mut rest) = (root, field);
    while !rest.is_empty() {
        let (step, after) = rest.split_at(rest.find(['.', '[', ']']).unwrap_or(rest.len()));
        at = match &at.value {
            Value::Mapping(_) if at.get(rest).is_some() => return at.get(rest).and_then(scalar),
            Value::Mapping(_) => at.get(step)?,
            Value::Sequence(items) => items.get(step.parse::<usize>().ok()?)?,
            Value::Scalar { .. } => return None,
        };
        rest = after.trim_start_matches(['.', '[', ']']);
    }
    scalar(at)
}

fn scalar(node: &Node) -> Option<Span> {
    matches!(node.value, Value::Scalar { .. }).then_some(node.span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_where_the_number_stood() {
        let text = "overdue:\n  - {bucket: 1-30, accounts: 3}\nchanges:\n  who.cases: 2 # few\n";
        let fields = [("overdue[0].accounts", "<5"), ("changes.who.cases", "***"), ("overdue", "none")];
        let fields = fields.map(|(field, mark)| (field.to_owned(), mark.to_owned())).into();
        assert_eq!(
            marked("records/plan/2026/PLAN-2026-C1-0001.yaml", text, &fields),
            "overdue:\n  - {bucket: 1-30, accounts: \"<5\"}\nchanges:\n  who.cases: \"***\" # few\n"
        );
    }
}
