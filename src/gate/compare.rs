//! Which findings of the result are new: those that the base has not, or has with less weight.

use crate::diagnostic::{Diagnostic, Level};
use std::collections::{BTreeMap, BTreeSet};

type Key = (String, String, Option<String>, String);

/// Marks as standing what the base has as well: the same rule, file and record, as often as the base has it and
/// with no more weight; in a file that was changed, with the same values besides. Lines do not count.
pub fn mark(base: &[Diagnostic], result: &mut [Diagnostic], changed: &BTreeSet<String>) {
    let key = |found: &Diagnostic| -> Key {
        let values = if changed.contains(&found.path) { format!("{:?}", found.args) } else { String::new() };
        (found.rule.clone(), found.path.clone(), found.record.clone(), values)
    };
    let mut known: BTreeMap<Key, Vec<Level>> = BTreeMap::new();
    for found in base {
        known.entry(key(found)).or_default().push(found.level);
    }
    // the gravest first, so that none is excused by a lighter one
    let mut order: Vec<usize> = (0..result.len()).collect();
    order.sort_by_key(|index| result[*index].level);
    for index in order {
        let found = &mut result[index];
        let levels = known.get_mut(&key(found));
        let same = levels.as_ref().and_then(|levels| levels.iter().position(|level| *level <= found.level));
        if let (Some(levels), Some(same)) = (levels, same) {
            levels.swap_remove(same);
            found.new = false;
        }
    }
}
