//! The clauses of the written regulation, read from the headings of its chapters in every language.

use super::Ledger;
use crate::markdown;
use crate::record::KINDS;
use std::collections::{BTreeMap, BTreeSet};

const CHAPTERS: &str = "records/policy/regulation/";

impl Ledger {
    /// The clauses of the written regulation with the path of the first chapter that holds each: headings of
    /// level 3 that begin with a number. Empty where it is not written down.
    pub fn written_clauses(&self) -> BTreeMap<String, &str> {
        let mut clauses = BTreeMap::new();
        let is_chapter = |path: &str| path.starts_with(CHAPTERS) && path.strip_suffix(".md").is_some();
        for (path, _) in self.sources.iter().filter(|(path, _)| is_chapter(path)) {
            for part in self.sources.text(path).map(markdown::parts).unwrap_or_default() {
                let id = part.heading.split(' ').next().unwrap_or_default();
                if part.level == 3 && id.starts_with(|c: char| c.is_ascii_digit()) {
                    clauses.entry(id.to_owned()).or_insert(path);
                }
            }
        }
        clauses
    }

    /// Every clause that asks for evidence: those of the written regulation, or those of which kinds of records
    /// are the evidence where it is not written down.
    pub fn clauses(&self) -> BTreeSet<String> {
        let written: BTreeSet<String> = self.written_clauses().into_keys().collect();
        if !written.is_empty() {
            return written;
        }
        KINDS.iter().flat_map(|kind| kind.clauses).map(|clause| (*clause).to_owned()).collect()
    }
}
