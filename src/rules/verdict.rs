//! What came of judging: the findings, and the counts over them.

use super::{RuleBook, Words};
use crate::diagnostic::{Diagnostic, Level, Nature, Standing};
use crate::kpi::KpiBook;

/// What came of judging a ledger.
#[derive(Debug)]
pub struct Verdict {
    /// Every finding, in order of path, place and rule.
    pub diagnostics: Vec<Diagnostic>,
    /// Counts over them.
    pub counts: Counts,
    /// Rules that a fault of the program kept from being applied, in order: with one of them there is no verdict.
    pub broken: Vec<String>,
    /// The rules by which it was judged.
    pub rules: RuleBook,
    /// The measures in force.
    pub kpis: KpiBook,
}

/// Counts of a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records found below `records/`.
    pub found: usize,
    /// Of these, records that were judged.
    pub judged: usize,
    /// Of these, files that are no records.
    pub refused: usize,
    /// Rules that were applied.
    pub rules: usize,
    /// Rules that a fault of the program kept from being applied.
    pub broken: usize,
    /// Findings of level error.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Breaches, answered ones included.
    pub breaches: usize,
    /// Findings that a waiver covers.
    pub waived: usize,
    /// Findings of level error that are defects: they keep the portal from being built.
    pub defects: usize,
}

impl Verdict {
    /// The words of the rules and measures that bring their own.
    pub fn words(&self) -> Vec<Words> {
        self.rules.words().into_iter().chain(self.kpis.words()).collect()
    }

    /// Counts the findings anew, after some were left out.
    pub fn recount(&mut self) {
        let diagnostics = &self.diagnostics;
        let of = |test: fn(&&Diagnostic) -> bool| diagnostics.iter().filter(test).count();
        self.counts = Counts {
            errors: of(|d| d.level == Level::Error),
            warnings: of(|d| d.level == Level::Warning),
            breaches: of(|d| d.nature == Nature::Breach),
            waived: of(|d| matches!(d.standing, Standing::Waived { .. })),
            defects: of(|d| d.refuses()),
            ..self.counts
        };
    }
}
