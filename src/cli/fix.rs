//! `pinguan check --fix`: applies the mends that are certain, and says which it only offers because they would
//! change what was approved.

use super::{Failure, Global};
use crate::diagnostic::{Diagnostic, Fix, Standing};
use crate::ledger::breaks_approval;
use crate::source::Sources;
use std::collections::BTreeMap;

/// What was mended.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mended {
    /// Mends that were applied.
    pub(super) applied: usize,
    /// Files in which they were.
    pub(super) files: usize,
    /// Mends that would change what was approved.
    pub(super) offered: usize,
}

/// Applies the mends of some findings.
pub(super) fn mend(global: &Global, found: &[&Diagnostic], sources: &Sources) -> Result<Mended, Failure> {
    let mut by_path: BTreeMap<&str, Vec<&Fix>> = BTreeMap::new();
    for found in found.iter().filter(|found| matches!(found.standing, Standing::Open { .. })) {
        by_path.entry(&found.path).or_default().extend(&found.fix);
    }
    let mut mended = Mended::default();
    for (path, fixes) in by_path.into_iter().filter(|(_, fixes)| !fixes.is_empty()) {
        let Some(before) = sources.text(path) else { continue };
        let (after, count) = applied(before, fixes);
        if breaks_approval(before, &after) {
            mended.offered += count;
        } else if after != before {
            super::replace::replace(&global.root, path, before, &after)?;
            mended.applied += count;
            mended.files += 1;
        }
    }
    Ok(mended)
}

/// A text with mends applied, and how many were: of two that overlap, the first.
fn applied(text: &str, mut fixes: Vec<&Fix>) -> (String, usize) {
    fixes.sort_by_key(|fix| fix.span);
    let (mut mended, mut count, mut done) = (String::new(), 0, 0);
    for fix in fixes {
        if let Some(range) = fix.span.range_in(text).filter(|range| range.start >= done) {
            mended.push_str(&text[done..range.start]);
            mended.push_str(&fix.text);
            done = range.end;
            count += 1;
        }
    }
    mended.push_str(&text[done..]);
    (mended, count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;

    #[test]
    fn mends_of_one_text_do_not_disturb_each_other() {
        let fix = |line, column, end_column, text: &str| Fix {
            span: Span { line, column, end_line: line, end_column },
            text: text.to_owned(),
        };
        let fixes = [fix(2, 4, 5, "22"), fix(1, 1, 3, "id"), fix(1, 2, 4, "no")];
        assert_eq!(
            applied("ix: 說\nb: 2 # c\n", fixes.iter().collect()),
            ("id: 說\nb: 22 # c\n".to_owned(), 2)
        );
    }
}
