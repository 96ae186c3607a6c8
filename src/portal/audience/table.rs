//! The one table of what each audience sees: kinds of record, and parts of the portal. What is not in it, only the
//! committee sees.

use super::Audience;

/// How much of a kind of record an audience sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every record.
    All,
    /// Those that concern it: a department's unit, or the kinds that it keeps; a creditor's cases.
    Own,
    /// None.
    None,
}

/// A part of the portal that not everyone sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Units and their scorecards.
    Units,
    /// Registers and records.
    Records,
    /// The findings of the check.
    Compliance,
    /// Every rule with its samples.
    Rules,
    /// The committee's page.
    Committee,
    /// Deadlines and calendars.
    Deadlines,
    /// How every clause stands, and its evidence.
    Coverage,
    /// The policy's numbers.
    Policy,
    /// Waivers.
    Waivers,
    /// Whole kinds of record side by side: training, monitoring, hotline.
    Overviews,
}

use Scope::{All, None as Nothing, Own};

/// Kind; what departments, creditors and the public see of it.
const KINDS: &[(&str, [Scope; 3])] = &[
    ("company", [All, All, All]),
    ("policy", [All, All, All]),
    ("measures", [All, All, All]),
    ("scoring", [All, All, All]),
    ("calendar", [All, All, All]),
    ("pack", [All, All, All]),
    ("own-rule", [All, All, All]),
    ("own-kpi", [All, All, All]),
    ("department", [All, All, All]),
    ("partner", [All, All, All]),
    ("person", [Own, Nothing, Nothing]),
    ("document", [All, Nothing, Nothing]),
    ("publicity", [All, Nothing, Nothing]),
    ("training-plan", [All, Nothing, Nothing]),
    ("plan", [Own, Own, Nothing]),
    ("execution", [Own, Own, Nothing]),
    ("complaint", [Own, Own, Nothing]),
    ("portfolio", [Own, Own, Nothing]),
    ("repayment", [Own, Own, Nothing]),
    ("access-review", [Own, Nothing, Nothing]),
    ("anomaly", [Own, Nothing, Nothing]),
    ("appeal", [Own, Nothing, Nothing]),
    ("assessment", [Own, Nothing, Nothing]),
    ("data-audit", [Own, Nothing, Nothing]),
    ("data-incident", [Own, Nothing, Nothing]),
    ("feedback", [Own, Nothing, Nothing]),
    ("finding", [Own, Nothing, Nothing]),
    ("hotline-log", [Own, Nothing, Nothing]),
    ("hotline-roster", [Own, Nothing, Nothing]),
    ("improvement", [Own, Nothing, Nothing]),
    ("incentive", [Own, Nothing, Nothing]),
    ("info-request", [Own, Nothing, Nothing]),
    ("inquiry", [Own, Nothing, Nothing]),
    ("investigation", [Own, Nothing, Nothing]),
    ("monitoring", [Own, Nothing, Nothing]),
    ("partner-evaluation", [Own, Nothing, Nothing]),
    ("suggestion", [Own, Nothing, Nothing]),
    ("survey", [Own, Nothing, Nothing]),
    ("training-session", [Own, Nothing, Nothing]),
    ("waiver", [Own, Nothing, Nothing]),
    ("work-plan", [Own, Nothing, Nothing]),
];

/// Part of the portal; whether departments, creditors and the public see it. Home, measures, the text of the
/// regulation, method and data are for all.
const PAGES: &[(Page, [bool; 3])] = &[
    (Page::Units, [true, false, false]),
    (Page::Records, [true, true, false]),
    (Page::Compliance, [true, false, false]),
    (Page::Rules, [false, false, false]),
    (Page::Committee, [false, false, false]),
    (Page::Deadlines, [true, false, false]),
    (Page::Coverage, [false, false, false]),
    (Page::Policy, [true, false, false]),
    (Page::Waivers, [false, false, false]),
    (Page::Overviews, [false, false, false]),
];

/// Kinds whose every record tells of one debtor.
const OF_ONE_DEBTOR: &[&str] = &["complaint", "info-request"];

/// Whether each record of a kind tells of one debtor.
pub(super) fn is_of_one_debtor(kind: &str) -> bool {
    OF_ONE_DEBTOR.contains(&kind)
}

fn column(audience: &Audience) -> Option<usize> {
    match audience {
        Audience::Committee => None,
        Audience::Department(_) => Some(0),
        Audience::Creditor(_) => Some(1),
        Audience::Public => Some(2),
    }
}

/// How much of a kind an audience sees.
pub fn scope(audience: &Audience, kind: &str) -> Scope {
    let Some(column) = column(audience) else { return All };
    KINDS.iter().find(|(name, _)| *name == kind).map_or(Nothing, |(_, scopes)| scopes[column])
}

impl Audience {
    /// Whether it sees a part of the portal.
    pub fn sees_page(&self, page: Page) -> bool {
        let Some(column) = column(self) else { return true };
        PAGES.iter().any(|(known, seen)| *known == page && seen[column])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kind;

    #[test]
    fn the_table_names_kinds_that_there_are_and_each_once() {
        for (index, (name, _)) in KINDS.iter().enumerate() {
            assert!(Kind::named(name).is_some(), "{name}");
            assert!(OF_ONE_DEBTOR.iter().all(|kind| Kind::named(kind).is_some()));
            assert!(KINDS[..index].iter().all(|(other, _)| other != name), "{name}");
        }
    }

    #[test]
    fn a_kind_that_is_not_in_the_table_is_the_committees() {
        assert_eq!(scope(&Audience::Public, "meeting"), Nothing);
        assert_eq!(scope(&Audience::Committee, "meeting"), All);
    }
}
