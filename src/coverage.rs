//! The coverage of the regulation: for each clause the kinds of record that prove it, the rules that check it,
//! check by check, the measures of it, and how many records there are; what is missing is a gap. Judges no record.

mod checks;

pub use checks::{CHECKS, Check, checks_of};

use crate::calendar::Date;
use crate::kpi::{Kpi, KpiBook};
use crate::ledger::Ledger;
use crate::record::{CLAUSES, Clause, KINDS, Kind};
use crate::rules::{InForce, RuleBook};

/// Something that a clause lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// No kind of record is evidence of it.
    Kinds,
    /// Its kinds have no record by today.
    Records,
    /// No rule checks it.
    Rules,
    /// A check that is asked for, and that no rule makes.
    Checks,
    /// A measure is asked for, and there is none.
    Kpis,
}

impl Gap {
    /// Its name in machine formats and, behind `coverage-gap-`, in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kinds => "kinds",
            Self::Records => "records",
            Self::Rules => "rules",
            Self::Checks => "checks",
            Self::Kpis => "kpis",
        }
    }
}

/// What covers a clause.
#[derive(Clone, Debug)]
pub struct Covered<'a> {
    /// The clause.
    pub clause: &'static Clause,
    /// The kinds of record that are its evidence, with the number of records of each by today.
    pub kinds: Vec<(&'static Kind, usize)>,
    /// The rules that check it.
    pub rules: Vec<InForce<'a>>,
    /// What is to be checked of it, and by which rules.
    pub checks: Vec<&'static Check>,
    /// The measures of it.
    pub kpis: Vec<&'a Kpi>,
}

impl Covered<'_> {
    /// Records that are its evidence by today.
    pub fn records(&self) -> usize {
        self.kinds.iter().map(|(_, records)| records).sum()
    }

    /// Samples of its rules that fail, and that pass.
    pub fn samples(&self) -> (usize, usize) {
        let count = |fails| self.rules.iter().map(|rule| rule.count(fails)).sum();
        (count(true), count(false))
    }

    /// What it lacks.
    pub fn gaps(&self) -> Vec<Gap> {
        let lacks = [
            (Gap::Kinds, self.kinds.is_empty()),
            (Gap::Records, !self.kinds.is_empty() && self.records() == 0),
            (Gap::Rules, self.rules.is_empty()),
            (Gap::Checks, !self.rules.is_empty() && self.checks.iter().any(|check| check.is_gap())),
            (Gap::Kpis, self.clause.measured && self.kpis.is_empty()),
        ];
        lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(gap, _)| gap).collect()
    }
}

/// How many clauses lack nothing, of how many; those that were inferred are counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Clauses of the text that lack nothing.
    pub covered: usize,
    /// Clauses of the text.
    pub clauses: usize,
    /// Inferred clauses that lack nothing.
    pub inferred_covered: usize,
    /// Inferred clauses.
    pub inferred: usize,
}

/// Every clause with what covers it by a day, in the order of the regulation. A record counts from its
/// governing date on; one without counts always.
pub fn table<'a>(
    ledger: &Ledger,
    (rules, kpis): (&'a RuleBook, &'a KpiBook),
    as_of: Date,
) -> Vec<Covered<'a>> {
    let in_time = |kind: &Kind| {
        let records = ledger.of_kind(kind.name);
        let by_now = |date: Option<Date>| date.is_none_or(|date| date <= as_of);
        records.iter().filter(|(_, record)| by_now(record.governing_date(&ledger.zone))).count()
    };
    let kinds: Vec<(&Kind, usize)> = KINDS.iter().map(|kind| (kind, in_time(kind))).collect();
    let covered = |clause: &'static Clause| Covered {
        clause,
        kinds: kinds.iter().filter(|(kind, _)| kind.clauses.contains(&clause.id)).copied().collect(),
        rules: rules.of_clause(clause.id).collect(),
        checks: checks_of(clause).collect(),
        kpis: kpis.of_clause(clause.id).map(|kpi| &**kpi).collect(),
    };
    CLAUSES.iter().map(covered).collect()
}

/// The totals of a table.
pub fn totals(table: &[Covered]) -> Totals {
    let mut totals = Totals::default();
    for covered in table {
        let full = usize::from(covered.gaps().is_empty());
        if covered.clause.inferred {
            totals.inferred += 1;
            totals.inferred_covered += full;
        } else {
            totals.clauses += 1;
            totals.covered += full;
        }
    }
    totals
}
