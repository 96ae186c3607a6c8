//! The rules: one file each, one list. A rule reads the ledger and the policy and reports findings; it never
//! stops at the first, makes no sentence, and knows no page. What a record claims of a measure is compared with
//! the recomputed one; how it is computed is not known here.
//!
//! To add one: write its file, add a `mod` line and an entry to [`RULES`], and its prose to the `rules.ftl`
//! of each language.

mod excuse;
mod found;
mod judge;
mod sample;
mod uses;

pub use found::Findings;
pub use judge::{Counts, Verdict, judge, structural};
pub use sample::{Edit, Sample, minimal_company};
pub use uses::{USES, Use, uses_of};

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::kpi::Measured;
use crate::ledger::Ledger;
use crate::policy::{Deadline, Deadlines, Parameters, PolicyBook, PolicyFault};
use crate::record::{DepartmentKind, Kind, Person, Role};

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
    /// The measures, recomputed; empty when no record claims the value of one.
    pub measured: &'a Measured,
    /// Today.
    pub as_of: Date,
    /// What excused a finding of the rules before; empty while they run.
    pub used: excuse::Used,
}

impl Ctx<'_> {
    /// The parameters in force on a date.
    pub fn on(&self, date: Date) -> &Parameters {
        self.policy.on(date)
    }

    /// The day from which a clause binds the company.
    pub fn in_force_from(&self, clause: &str) -> Date {
        let adopted = self.ledger.company.record.adopted_on;
        self.policy.in_force_from(clause).map_or(adopted, |from| from.max(adopted))
    }

    /// The intervals of a grain that lie whole after a clause came into force, and whose records can no
    /// longer come, with the last day on which they could.
    pub fn closed_intervals(&self, grain: fn(&Parameters) -> Grain, clause: &str) -> Vec<(Period, Date)> {
        let (from, mut closed) = (self.in_force_from(clause), Vec::new());
        let mut at = from;
        loop {
            let period = Period::of(grain(self.on(at)), at);
            let grace = self.on(period.end()).interval_grace_days;
            let last = period.end().plus_days(i64::from(grace));
            if last >= self.as_of {
                return closed;
            }
            if period.start() >= from {
                closed.push((period, last));
            }
            at = period.end().plus_days(1);
        }
    }

    /// Whether a file of a kind is there, but was refused: then nobody knows what it would have told.
    pub fn refuses(&self, kind: &str) -> bool {
        let mut kinds = self.ledger.refused.iter().filter_map(|refused| Kind::of_path(&refused.path));
        kinds.any(|found| found.name == kind)
    }

    /// The department that keeps a kind of record, by path and id, where what is absent is told of.
    pub fn keeper(&self, kind: &str) -> (&str, Option<&str>) {
        let owner = Kind::named(kind).map(|kind| kind.owner);
        let keeper = self.ledger.departments.iter().find(|filed| Some(filed.record.kind) == owner);
        keeper
            .map_or((self.ledger.company.path.as_str(), None), |filed| (&filed.path, Some(&filed.record.id)))
    }

    /// A person who was in the company on a date, in a department that exists. What speaks against a
    /// person's part in a record is judged of such a person alone; other rules report the rest.
    pub fn acting(&self, person: &str, date: Date) -> Option<&Person> {
        let found = self.ledger.person(person).filter(|found| found.is_active(date))?;
        self.ledger.unit(&found.department).map(|_| found)
    }

    /// Whether a person worked in a department of a kind on a date, in one of some roles.
    pub fn serves(&self, person: &Person, kind: DepartmentKind, roles: &[Role], date: Date) -> bool {
        self.ledger.works_in(&person.id, kind, date) && roles.iter().any(|role| person.has_role(*role, date))
    }

    /// The deadlines of records.
    pub fn deadlines(&self) -> Deadlines<'_> {
        Deadlines { policy: self.policy, zone: &self.ledger.zone, workdays: &self.ledger.workdays }
    }

    /// How much of its limit something took, or has taken until today (whole days, or hours); `None` when it
    /// was done in time or still has time, and where the calendar it needs could not be read.
    pub fn overrun(&self, deadline: &Deadline) -> Option<f64> {
        if deadline.needs_calendar() && self.ledger.is_refused("calendar") {
            return None;
        }
        let deadlines = self.deadlines();
        deadlines.is_late(deadline, self.as_of).then(|| deadlines.used(deadline, self.as_of))
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

    /// Whether neither the policy nor a waiver may weaken it: what makes a text a record, what makes a plan's
    /// approval one, and what guards policy, waivers and baseline themselves.
    pub fn is_protected(&self) -> bool {
        const APPROVAL: [&str; 7] =
            ["PLN-005", "PLN-006", "PLN-007", "PLN-008", "PLN-009", "PLN-010", "PLN-016"];
        APPROVAL.contains(&self.id) || self.guards()
    }

    /// Whether it guards the texts themselves, the policy, the waivers or the baseline.
    pub fn guards(&self) -> bool {
        ["REC-", "POL-", "WAV-", "BAS-"].iter().any(|family| self.id.starts_with(family))
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

mod baseline;
mod company;
mod complaint;
mod customer_service;
mod data_audit;
mod execution;
mod feedback;
mod finding;
mod improvement;
mod investigation;
mod pack;
mod plan;
mod policy;
mod record;
mod survey;
mod waiver;

/// Every rule, by id.
pub const RULES: &[&Rule] = &[
    &baseline::baseline_entry_unused::RULE,
    &baseline::baseline_entry_refused::RULE,
    &complaint::registered_before_received::RULE,
    &complaint::closed_without_feedback::RULE,
    &complaint::major_not_escalated::RULE,
    &complaint::complaint_registered_late::RULE,
    &complaint::complaint_escalated_late::RULE,
    &complaint::complaint_resolution_overdue::RULE,
    &complaint::complaint_feedback_late::RULE,
    &complaint::major_category_not_marked::RULE,
    &complaint::complaint_dates_out_of_order::RULE,
    &complaint::acknowledgement_late::RULE,
    &complaint::major_criterion_not_marked::RULE,
    &complaint::complaint_registered_beyond_limit::RULE,
    &complaint::closed_without_investigation::RULE,
    &complaint::upheld_without_improvement::RULE,
    &complaint::exposure_missing::RULE,
    &complaint::complaint_pause_out_of_course::RULE,
    &complaint::extension_not_allowed::RULE,
    &data_audit::faulty_above_sampled::RULE,
    &data_audit::dimension_missing::RULE,
    &data_audit::strata_empty_or_repeated::RULE,
    &data_audit::data_audit_missing::RULE,
    &execution::execution_before_approval::RULE,
    &execution::execution_outside_plan::RULE,
    &execution::execution_spans_months::RULE,
    &execution::rejected_plan_executed::RULE,
    &execution::collected_above_cohort::RULE,
    &execution::outcome_measured_early::RULE,
    &execution::reached_above_attempts::RULE,
    &execution::contacts_outside_hours::RULE,
    &execution::contacts_too_frequent::RULE,
    &execution::third_parties_contacted::RULE,
    &feedback::no_feedback_in_quarter::RULE,
    &feedback::feedback_answered_late::RULE,
    &finding::finding_notified_late::RULE,
    &finding::verifier_is_owner::RULE,
    &finding::rectification_overdue::RULE,
    &finding::rectification_due_too_far::RULE,
    &finding::finding_dates_out_of_order::RULE,
    &finding::answer_points_nowhere::RULE,
    &improvement::closed_without_effect_check::RULE,
    &improvement::effect_check_overdue::RULE,
    &improvement::improvement_overdue::RULE,
    &improvement::improvement_not_tracked::RULE,
    &improvement::effect_claim_differs::RULE,
    &improvement::effect_not_shown::RULE,
    &improvement::ineffective_not_reopened::RULE,
    &improvement::measure_only_soft::RULE,
    &improvement::cause_recurs::RULE,
    &improvement::no_improvement_opened::RULE,
    &improvement::effect_checked_by_owner::RULE,
    &improvement::follow_up_out_of_order::RULE,
    &improvement::effect_periods_misplaced::RULE,
    &improvement::improvement_due_too_far::RULE,
    &customer_service::inquiry_counts_differ::RULE,
    &customer_service::first_response_below_policy::RULE,
    &customer_service::inquiry_limit_differs::RULE,
    &investigation::investigator_of_the_unit::RULE,
    &investigation::investigation_response_overdue::RULE,
    &investigation::investigation_overdue::RULE,
    &investigation::root_cause_missing::RULE,
    &customer_service::request_without_purpose_or_approver::RULE,
    &customer_service::info_request_late::RULE,
    &customer_service::info_beyond_request::RULE,
    &company::unknown_person::RULE,
    &company::unknown_unit::RULE,
    &company::unknown_record::RULE,
    &company::person_not_active::RULE,
    &company::role_missing::RULE,
    &company::partner_out_of_contract::RULE,
    &company::committee_incomplete::RULE,
    &company::person_without_role::RULE,
    &company::quality_department_missing::RULE,
    &pack::pack_unknown::RULE,
    &pack::pack_name_taken::RULE,
    &pack::packs_leave_no_hour::RULE,
    &pack::parameter_laxer_than_pack::RULE,
    &plan::plan_without_who::RULE,
    &plan::plan_without_how::RULE,
    &plan::plan_without_when::RULE,
    &plan::department_review_missing::RULE,
    &plan::department_review_by_author::RULE,
    &plan::reviewer_not_head::RULE,
    &plan::quality_approval_missing::RULE,
    &plan::quality_verdict_missing::RULE,
    &plan::approver_outside_quality::RULE,
    &plan::approved_content_changed::RULE,
    &plan::plan_window_beyond_policy::RULE,
    &plan::plan_frequency_beyond_policy::RULE,
    &plan::amendment_without_original_approvers::RULE,
    &plan::plan_review_late::RULE,
    &plan::plan_approval_late::RULE,
    &plan::approver_not_independent::RULE,
    &plan::plan_dates_out_of_order::RULE,
    &plan::no_vulnerable_exclusion::RULE,
    &plan::amendment_field_unknown::RULE,
    &plan::overdue_basis_missing::RULE,
    &plan::third_party_contact_not_allowed::RULE,
    &plan::visit_with_too_few_collectors::RULE,
    &plan::electronic_message_without_optout::RULE,
    &plan::cooldown_too_short::RULE,
    &policy::parameter_undefined::RULE,
    &policy::parameter_unknown::RULE,
    &policy::parameter_out_of_range::RULE,
    &policy::versions_not_in_order::RULE,
    &policy::target_missing::RULE,
    &policy::time_zone_unknown::RULE,
    &policy::calendar_day_misplaced::RULE,
    &policy::level_setting_refused::RULE,
    &policy::targets_not_in_order::RULE,
    &policy::parameters_contradict::RULE,
    &policy::clause_date_without_effect::RULE,
    &record::yaml_syntax::RULE,
    &record::outside_the_strict_profile::RULE,
    &record::duplicate_key::RULE,
    &record::unknown_field::RULE,
    &record::missing_field::RULE,
    &record::value_not_as_expected::RULE,
    &record::over_a_limit::RULE,
    &record::unaccounted_file::RULE,
    &record::duplicate_id::RULE,
    &record::id_and_file_disagree::RULE,
    &customer_service::suggestion_forwarded_late::RULE,
    &survey::answered_above_sent::RULE,
    &survey::satisfied_above_answered::RULE,
    &survey::score_outside_scale::RULE,
    &survey::survey_closed_before_period::RULE,
    &survey::survey_wave_missing::RULE,
    &waiver::waiver_covers_nothing_known::RULE,
    &waiver::waiver_approver_without_authority::RULE,
    &waiver::waiver_approver_is_owner::RULE,
    &waiver::waiver_too_long::RULE,
    &waiver::rule_cannot_be_waived::RULE,
    &waiver::waiver_expired::RULE,
    &waiver::waiver_unused::RULE,
    &waiver::waiver_expiring::RULE,
];
