//! What a field is called: in the portal in every language, and by the columns of other systems; how much a column's name
//! is like one of these, and whether its cells can stand there.

use super::cell::plain;
use crate::locale::{Locale, Messages};
use crate::record::Kind;
use crate::sheet::Sheet;
use crate::yaml::Shape;
use std::collections::BTreeSet;

/// Letters of a name that another must hold to be taken for it; a Chinese character weighs as two.
const SHARED: usize = 4;

/// The name of a field and its labels in every language.
pub(super) fn names_of(kind: &Kind, name: &str, messages: &Messages) -> BTreeSet<String> {
    let keys = [format!("field-{}-{name}", kind.name), format!("field-{name}")];
    let labels = Locale::ALL
        .into_iter()
        .filter_map(|locale| keys.iter().find_map(|key| messages.label(locale, key).ok().flatten()));
    let also = [format!("import-also-{}-{name}", kind.name), format!("import-also-{name}")];
    let also = Locale::ALL.into_iter().flat_map(|locale| {
        let said = also.iter().filter_map(move |key| messages.label(locale, key).ok().flatten());
        said.flat_map(|said| said.split('|').map(plain).collect::<Vec<_>>())
    });
    labels
        .map(|label| plain(&label))
        .chain(also)
        .chain([plain(name)])
        .filter(|name| !name.is_empty())
        .collect()
}

/// Whether a column may stand for a field: one of a form of its own, only when some cell has that form. A case's number is
/// no reference to a debtor, however alike the two are called.
pub(super) fn may_stand(shape: Shape, sheet: &Sheet, column: usize) -> bool {
    if shape.name() != "DebtorRef" {
        return true;
    }
    let form = shape.json()["pattern"].as_str().and_then(|form| regex::Regex::new(form).ok());
    let mut cells = sheet.rows.iter().filter_map(|row| row.cells.get(column));
    form.is_none_or(|form| cells.any(|cell| form.is_match(cell)))
}

/// How much two names are alike, in percent: the same, or one within the other.
pub(super) fn likeness(name: &str, column: &str) -> usize {
    if name == column {
        return 100;
    }
    let weight = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let (short, long) = if name.len() < column.len() { (name, column) } else { (column, name) };
    if weight(short) < SHARED || !long.contains(short) {
        return 0;
    }
    99 * weight(short) / weight(long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_within_another_is_less_like_it_than_the_same_name() {
        assert_eq!(likeness("summary", "summary"), 100);
        assert!(likeness("receivedat", "datereceivedat") > 0 && likeness("at", "datereceivedat") == 0);
        assert!(likeness("受理時間", "受理") > 0 && likeness("受理時間", "時") == 0);
    }
}
