//! Findings that came, that went, and that were waived or answered.

use super::Side;
use crate::diagnostic::{Diagnostic, Standing};
use std::collections::BTreeMap;

/// What became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It came.
    New,
    /// It went.
    Fixed,
    /// A waiver covers it now.
    Waived,
    /// A record answers it now.
    Answered,
}

impl Turn {
    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Fixed => "fixed",
            Self::Waived => "waived",
            Self::Answered => "answered",
        }
    }
}

/// A finding that is not as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingChange {
    /// What became of it.
    pub turn: Turn,
    /// The department that answers for its file; empty where none does.
    pub department: String,
    /// The finding as it is after, or was before where it went.
    pub found: Diagnostic,
}

/// Findings by rule, file and record; lines do not count.
type Keyed<'a> = BTreeMap<(&'a str, &'a str, Option<&'a str>), Vec<&'a Diagnostic>>;

fn keyed(all: &[Diagnostic]) -> Keyed<'_> {
    let mut keyed = Keyed::new();
    for found in all {
        keyed.entry((&found.rule, &found.path, found.record.as_deref())).or_default().push(found);
    }
    keyed
}

/// Pairs the findings of one rule in one record: those that say the same first, then the rest in their order,
/// since a value that moved does not make another finding.
pub(super) fn between(before: &Side, after: &Side) -> Vec<FindingChange> {
    let mut old = keyed(before.diagnostics);
    let mut changes = Vec::new();
    let mut tell = |side: &Side, turn, found: &Diagnostic| {
        changes.push(FindingChange { turn, department: side.department(&found.path), found: found.clone() });
    };
    for (key, mut new) in keyed(after.diagnostics) {
        let mut was = old.remove(&key).unwrap_or_default();
        let mut pairs = Vec::new();
        new.retain(|found| {
            let same = was.iter().position(|other| other.args == found.args);
            same.map(|index| pairs.push((was.remove(index), *found))).is_none()
        });
        let paired = was.len().min(new.len());
        pairs.extend(was.drain(..paired).zip(new.drain(..paired)));
        for (one, other) in pairs {
            match (&one.standing, &other.standing) {
                (Standing::Waived { .. }, Standing::Waived { .. })
                | (Standing::Answered { .. }, Standing::Answered { .. }) => {}
                (_, Standing::Waived { .. }) => tell(after, Turn::Waived, other),
                (_, Standing::Answered { .. }) => tell(after, Turn::Answered, other),
                _ => {}
            }
        }
        for found in new {
            tell(after, Turn::New, found);
        }
        for found in was {
            tell(before, Turn::Fixed, found);
        }
    }
    for found in old.into_values().flatten() {
        tell(before, Turn::Fixed, found);
    }
    let place = |change: &FindingChange| (change.turn, change.found.path.clone(), change.found.span);
    changes.sort_by_cached_key(|change| (place(change), change.found.rule.clone()));
    changes
}
