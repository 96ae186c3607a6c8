//! Every check that the matrix of clauses asks for, and the rules that make it. The table is `checks.txt`; its words
//! are messages. Judges nothing.

use crate::diagnostic::Level;
use crate::record::Clause;
use crate::rules::Rule;
use std::sync::LazyLock;

const TABLE: &str = include_str!("checks.txt");

/// A check that a clause asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The clause.
    pub clause: &'static str,
    /// Whether it must hold (an error), or deserves a look (a warning).
    pub level: Level,
    /// Level and number within the clause, such as `E1`.
    pub name: &'static str,
    /// The ids of the rules that make it; none where nothing does.
    pub rules: Vec<&'static str>,
}

impl Check {
    /// The key of its words.
    pub fn key(&self) -> String {
        format!("check-{}-{}", self.clause.replace('.', "-"), self.name.to_lowercase())
    }

    /// The rules that make it, as far as they exist and name its clause.
    pub fn made_by(&self) -> impl Iterator<Item = &'static Rule> {
        let named = self.rules.iter().filter_map(|id| Rule::named(id));
        named.filter(|rule| rule.clauses.contains(&self.clause))
    }

    /// Whether no rule makes it.
    pub fn is_gap(&self) -> bool {
        self.made_by().next().is_none()
    }
}

/// Every check, in the order of the regulation.
pub static CHECKS: LazyLock<Vec<Check>> = LazyLock::new(|| TABLE.lines().filter_map(of).collect());

fn of(line: &'static str) -> Option<Check> {
    let mut words = line.split(' ').filter(|_| !line.starts_with('#'));
    let (clause, name) = (words.next()?, words.next()?);
    let level = if name.starts_with('E') { Level::Error } else { Level::Warning };
    Some(Check { clause, level, name, rules: words.collect() })
}

/// The checks of a clause.
pub fn checks_of(clause: &Clause) -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().filter(|check| check.clause == clause.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Locale, Messages};
    use crate::record::CLAUSES;

    #[test]
    fn every_clause_has_its_checks_in_order() {
        let mut clauses: Vec<_> = CHECKS.iter().map(|check| check.clause).collect();
        clauses.dedup();
        assert_eq!(clauses, CLAUSES.iter().map(|clause| clause.id).collect::<Vec<_>>());
        let mut keys: Vec<_> = CHECKS.iter().map(Check::key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), CHECKS.len());
    }

    #[test]
    fn the_rules_of_a_check_exist_and_name_its_clause() {
        for check in CHECKS.iter() {
            let made: Vec<_> = check.made_by().map(|rule| rule.id).collect();
            assert_eq!(made, check.rules, "{} {}", check.clause, check.name);
        }
    }

    #[test]
    fn every_check_has_words() {
        let messages = Messages::built_in();
        for (check, locale) in CHECKS.iter().flat_map(|check| Locale::ALL.map(|locale| (check, locale))) {
            assert!(messages.has(locale, &check.key()), "{} {}", locale.tag(), check.key());
        }
    }
}
