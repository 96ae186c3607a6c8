//! The rules: one file each, one list. A rule reads the ledger and the policy and reports findings; it never
//! stops at the first, makes no sentence, and knows no page. What a record claims of a measure is compared with
//! the recomputed one; how it is computed is not known here.
//!
//! To add one: write its file, add a `mod` line and an entry to [`RULES`], and its prose to the `rules.ftl`
//! of each language.

mod apply;
mod ctx;
mod edit;
mod excuse;
mod found;
mod in_force;
mod judge;
mod kpi_sample;
mod list;
mod own;
mod sample;
mod uses;
mod verdict;

pub use ctx::Ctx;
pub use edit::Edit;
pub use found::Findings;
pub use in_force::{BUILT_IN, InForce, RuleBook, Words};
pub use judge::{attempt, judge, judge_by, structural};
pub use kpi_sample::{KpiSample, kpi_samples};
pub use list::RULES;
pub use privacy::{begins_an_id, personal_data_in};
pub use sample::{Sample, minimal_company};
pub use uses::{USES, Use, uses_of};
pub use verdict::{Counts, Verdict};

use crate::diagnostic::{Level, Nature};

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
    pub fails: &'static [Sample<'static>],
    /// Samples that come near and keep it.
    pub passes: &'static [Sample<'static>],
    /// Looks for findings.
    pub check: fn(&Ctx, &mut Findings),
}

impl Rule {
    /// Whether it judges the text of a file, before anything is known of its meaning.
    pub fn is_structural(&self) -> bool {
        self.id.starts_with("REC-")
    }

    /// Whether neither the policy nor a waiver may weaken it: what makes a text a record, what makes a plan's
    /// approval one, what keeps duties apart, and what guards policy, waivers and baseline themselves.
    pub fn is_protected(&self) -> bool {
        const APPROVAL: [&str; 8] =
            ["PLN-005", "PLN-006", "PLN-007", "PLN-008", "PLN-009", "PLN-010", "PLN-016", "PLN-029"];
        const SEGREGATION: [&str; 5] = ["ASM-003", "FND-002", "IMP-011", "INV-001", "TRN-009"];
        APPROVAL.contains(&self.id) || SEGREGATION.contains(&self.id) || self.guards()
    }

    /// Whether it guards the texts themselves, the policy, people's data, the waivers or the baseline.
    pub fn guards(&self) -> bool {
        ["REC-", "POL-", "PRV-", "WAV-", "BAS-"].iter().any(|family| self.id.starts_with(family))
    }

    /// Whether it is of a family that asks for recomputed measures.
    fn asks_for_measures(&self) -> bool {
        ["ASM-", "IMP-", "KPI-", "RPT-"].iter().any(|family| self.id.starts_with(family))
    }

    /// Whether it is of the family that asks where personal data stands.
    fn asks_for_personal_data(&self) -> bool {
        self.id.starts_with("PRV-")
    }

    /// Whether it asks what the other rules found.
    fn comes_last(&self) -> bool {
        ["WAV-", "BAS-"].iter().any(|family| self.id.starts_with(family))
    }

    /// The rule of an id or name.
    pub fn named(word: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == word || rule.name == word)
    }
}

mod access_review;
mod analysis;
mod anomaly;
mod appeal;
mod assessment;
mod baseline;
mod calibration;
mod committee;
mod company;
mod complaint;
mod correction;
mod coverage;
mod customer_service;
mod data_audit;
mod data_incident;
mod document;
mod execution;
mod feedback;
mod finding;
mod hotline;
mod improvement;
mod incentive;
mod investigation;
mod management_review;
mod measure;
mod monitoring;
mod pack;
mod partner_evaluation;
mod plan;
mod policy;
mod portfolio;
mod privacy;
mod publicity;
mod record;
mod repayment;
mod report;
mod retention;
mod scoring;
mod survey;
mod training;
mod waiver;
mod work_plan;
