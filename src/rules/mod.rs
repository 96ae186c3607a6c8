//! The rules: one file each, one list. A rule reads the ledger and the policy and reports findings; it never
//! stops at the first, makes no sentence, and knows neither KPI nor page.
//!
//! To add one: write its file, add a `mod` line and an entry to [`RULES`], and its prose to the `rules.ftl`
//! of each language.

mod finding;
mod judge;
mod sample;

pub use finding::Findings;
pub use judge::{Counts, Verdict, judge, structural};
pub use sample::{Edit, Sample, minimal_company};

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Ledger;
use crate::policy::{Parameters, PolicyBook, PolicyFault};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Stable id, such as `PLN-003`; never used again.
    pub id: &'static str,
    /// Names the defect; also the key of its prose.
    pub name: &'static str,
    /// The clauses that ask for it; the first is primary.
    pub clauses: &'static [&'static str],
    /// Defect or breach.
    pub nature: Nature,
    /// Its weight unless the policy says otherwise.
    pub level: Level,
    /// The version of pinguan that brought it.
    pub since: &'static str,
    /// Other rules that its failing samples break too.
    pub also: &'static [&'static str],
    /// Samples that break it.
    pub fails: &'static [Sample],
    /// Samples that come near and keep it.
    pub passes: &'static [Sample],
    /// Looks for findings.
    pub check: fn(&Ctx, &mut Findings),
}

/// What a rule may ask.
pub struct Ctx<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// What is wrong with the policy itself.
    pub policy_faults: &'a [PolicyFault],
    /// Today.
    pub as_of: Date,
}

impl Ctx<'_> {
    /// The parameters in force on a date.
    pub fn on(&self, date: Date) -> &Parameters {
        self.policy.on(date)
    }

    /// The civil date of a moment in the company's zone.
    pub fn date(&self, moment: crate::calendar::Moment) -> Date {
        self.ledger.zone.date(moment)
    }
}

impl Rule {
    /// Whether it judges the text of a file, before anything is known of its meaning.
    pub fn is_structural(&self) -> bool {
        self.id.starts_with("REC-")
    }

    /// The rule of an id or name.
    pub fn named(word: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == word || rule.name == word)
    }
}

mod complaint_escalated_late;
mod department_review_missing;
mod plan_window_beyond_policy;

/// Every rule, by id.
pub const RULES: &[&Rule] =
    &[&complaint_escalated_late::RULE, &department_review_missing::RULE, &plan_window_beyond_policy::RULE];
