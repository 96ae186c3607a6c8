//! The rules: one file each, one list. A rule reads the ledger and the policy and reports findings; it never
//! stops at the first, makes no sentence, and knows no page. What a record claims of a measure is compared with
//! the recomputed one; how it is computed is not known here.
//!
//! To add one: write its file, add a `mod` line and an entry to [`RULES`], and its prose to the `rules.ftl`
//! of each language.

mod ctx;
mod excuse;
mod found;
mod judge;
mod sample;
mod uses;

pub use ctx::Ctx;
pub use found::Findings;
pub use judge::{Counts, Verdict, judge, structural};
pub use sample::{Edit, Sample, minimal_company};
pub use uses::{USES, Use, uses_of};

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
    pub fails: &'static [Sample],
    /// Samples that come near and keep it.
    pub passes: &'static [Sample],
    /// Looks for findings.
    pub check: fn(&Ctx, &mut Findings),
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

    /// Whether it guards the texts themselves, the policy, people's data, the waivers or the baseline.
    pub fn guards(&self) -> bool {
        ["REC-", "POL-", "PRV-", "WAV-", "BAS-"].iter().any(|family| self.id.starts_with(family))
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
mod scoring;
mod survey;
mod training;
mod waiver;
mod work_plan;

/// Every rule, by id.
pub const RULES: &[&Rule] = &[
    &access_review::access_review_missing::RULE,
    &access_review::removed_above_reviewed::RULE,
    &access_review::access_review_dates_out_of_order::RULE,
    &analysis::analysis_missing::RULE,
    &analysis::analysis_area_missing::RULE,
    &analysis::analysis_without_risks::RULE,
    &analysis::analysis_finding_not_linked::RULE,
    &analysis::recommendations_missing::RULE,
    &analysis::recommendation_unanswered::RULE,
    &analysis::recommendation_answer_incomplete::RULE,
    &analysis::analysis_before_period_end::RULE,
    &anomaly::anomaly_reported_late::RULE,
    &anomaly::anomaly_dates_out_of_order::RULE,
    &anomaly::anomaly_resolution_overdue::RULE,
    &appeal::appeal_outside_window::RULE,
    &appeal::appeal_heard_by_decider::RULE,
    &appeal::appeal_undecided::RULE,
    &appeal::nothing_to_appeal::RULE,
    &assessment::score_outside_hundred::RULE,
    &assessment::indicator_absent::RULE,
    &assessment::assessor_is_assessed::RULE,
    &assessment::assessment_missing::RULE,
    &assessment::daily_assessment_missing::RULE,
    &assessment::composite_not_recomputed::RULE,
    &assessment::weights_not_of_the_set::RULE,
    &assessment::claimed_measure_differs::RULE,
    &assessment::grade_not_of_the_band::RULE,
    &assessment::gate_ignored::RULE,
    &assessment::assessment_issued_late::RULE,
    &assessment::special_without_topic::RULE,
    &assessment::special_assessment_missing::RULE,
    &assessment::assessed_person_not_of_unit::RULE,
    &assessment::assessment_dates_out_of_order::RULE,
    &baseline::baseline_entry_unused::RULE,
    &baseline::baseline_entry_refused::RULE,
    &calibration::calibration_missing::RULE,
    &calibration::calibration_ratings_do_not_fit::RULE,
    &calibration::raters_disagree::RULE,
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
    &coverage::clause_without_kind::RULE,
    &coverage::kind_without_record::RULE,
    &data_audit::faulty_above_sampled::RULE,
    &data_audit::dimension_missing::RULE,
    &data_audit::strata_empty_or_repeated::RULE,
    &data_audit::data_audit_missing::RULE,
    &data_audit::data_sample_too_small::RULE,
    &data_audit::data_accuracy_below_target::RULE,
    &data_incident::incident_without_finding::RULE,
    &data_incident::incident_closed_unmended::RULE,
    &data_incident::incident_dates_out_of_order::RULE,
    &data_incident::incident_closure_overdue::RULE,
    &document::revisions_overlap::RULE,
    &document::revision_without_decision::RULE,
    &document::revision_approved_late::RULE,
    &document::document_review_overdue::RULE,
    &document::data_policy_missing::RULE,
    &document::drafter_presided::RULE,
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
    &finding::rectification_missing::RULE,
    &finding::notification_not_recorded::RULE,
    &finding::closed_without_verification::RULE,
    &finding::own_case_decided::RULE,
    &finding::rectification_extended_again::RULE,
    &finding::prohibited_conduct_not_serious::RULE,
    &finding::disposition_missing::RULE,
    &finding::allegation_open::RULE,
    &finding::disclosure_not_escalated::RULE,
    &finding::ineffective_not_reopened::RULE,
    &finding::serious_repeated::RULE,
    &finding::conduct_complaint_without_finding::RULE,
    &finding::verification_overdue::RULE,
    &finding::finding_steps_out_of_order::RULE,
    &hotline::hotline_uncovered::RULE,
    &hotline::hotline_record_missing::RULE,
    &hotline::hotline_time_does_not_fit::RULE,
    &hotline::hotline_counts_do_not_fit::RULE,
    &hotline::abandon_rate_high::RULE,
    &hotline::outage_unexplained::RULE,
    &improvement::closed_without_effect_check::RULE,
    &improvement::effect_check_overdue::RULE,
    &improvement::improvement_overdue::RULE,
    &improvement::improvement_not_tracked::RULE,
    &improvement::effect_claim_differs::RULE,
    &improvement::effect_not_shown::RULE,
    &improvement::improvement_not_reopened::RULE,
    &improvement::measure_only_soft::RULE,
    &improvement::cause_recurs::RULE,
    &improvement::no_improvement_opened::RULE,
    &improvement::effect_checked_by_owner::RULE,
    &improvement::follow_up_out_of_order::RULE,
    &improvement::effect_periods_misplaced::RULE,
    &improvement::improvement_due_too_far::RULE,
    &incentive::reward_below_excellent::RULE,
    &incentive::excellent_without_reward::RULE,
    &incentive::performance_link_without_assessment::RULE,
    &incentive::fail_without_criticism::RULE,
    &incentive::criticism_without_rectification::RULE,
    &incentive::assessment_rectification_too_far::RULE,
    &incentive::penalty_without_failed_rectification::RULE,
    &incentive::penalty_without_hearing::RULE,
    &incentive::penalty_decision_missing::RULE,
    &incentive::penalty_skips_a_step::RULE,
    &incentive::decider_is_assessor::RULE,
    &incentive::rectification_verified_by_owner::RULE,
    &incentive::decision_on_too_little::RULE,
    &incentive::form_not_of_kind::RULE,
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
    &measure::cited_value_differs::RULE,
    &measure::missed_target_unanswered::RULE,
    &measure::sample_below_minimum::RULE,
    &monitoring::critical_item_without_finding::RULE,
    &monitoring::monitoring_score_low::RULE,
    &monitoring::aspect_missing::RULE,
    &monitoring::own_contact_assessed::RULE,
    &monitoring::monitoring_recorded_late::RULE,
    &monitoring::unit_not_monitored::RULE,
    &monitoring::monitoring_coverage_low::RULE,
    &monitoring::monitoring_counts_do_not_fit::RULE,
    &monitoring::monitoring_dates_out_of_order::RULE,
    &monitoring::one_assessor_dominates::RULE,
    &monitoring::working_day_without_inspection::RULE,
    &monitoring::privacy_not_checked::RULE,
    &management_review::management_review_missing::RULE,
    &management_review::review_without_inputs::RULE,
    &management_review::self_audit_missing::RULE,
    &management_review::review_accepted_by_preparer::RULE,
    &management_review::review_dates_out_of_order::RULE,
    &committee::meeting_interval_exceeded::RULE,
    &committee::quorum_missed::RULE,
    &committee::attendee_without_seat::RULE,
    &committee::decision_id_refused::RULE,
    &committee::decision_without_owner::RULE,
    &committee::decision_overdue::RULE,
    &committee::decision_dates_out_of_order::RULE,
    &committee::decision_without_data::RULE,
    &committee::data_reference_refused::RULE,
    &committee::major_complaint_not_on_agenda::RULE,
    &company::unknown_person::RULE,
    &company::unknown_unit::RULE,
    &company::unknown_record::RULE,
    &company::person_not_active::RULE,
    &company::role_missing::RULE,
    &company::partner_out_of_contract::RULE,
    &company::committee_incomplete::RULE,
    &company::person_without_role::RULE,
    &company::quality_department_missing::RULE,
    &company::committee_term_expired::RULE,
    &company::quality_staff_too_few::RULE,
    &company::quality_staff_unqualified::RULE,
    &company::partner_staff_unregistered::RULE,
    &pack::pack_unknown::RULE,
    &pack::pack_name_taken::RULE,
    &pack::packs_leave_no_hour::RULE,
    &pack::parameter_laxer_than_pack::RULE,
    &partner_evaluation::partner_not_evaluated::RULE,
    &partner_evaluation::evaluator_not_independent::RULE,
    &partner_evaluation::criteria_refused::RULE,
    &partner_evaluation::evaluation_dates_out_of_order::RULE,
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
    &policy::approval_missing::RULE,
    &policy::approved_after_effect::RULE,
    &policy::policy_not_reviewed::RULE,
    &policy::interpretation_missing::RULE,
    &policy::target_unchanged::RULE,
    &portfolio::overdue_above_portfolio::RULE,
    &portfolio::portfolio_does_not_add_up::RULE,
    &portfolio::portfolio_opening_differs::RULE,
    &portfolio::portfolio_not_of_a_month::RULE,
    &privacy::personal_data::RULE,
    &privacy::personal_data_suspected::RULE,
    &publicity::publicity_missing::RULE,
    &publicity::publicity_in_one_form::RULE,
    &publicity::publicity_reach_low::RULE,
    &publicity::reached_above_audience::RULE,
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
    &report::report_missing::RULE,
    &report::report_not_presented::RULE,
    &report::report_issued_late::RULE,
    &report::report_dates_out_of_order::RULE,
    &report::report_slot_open::RULE,
    &repayment::repayment_counts_contradict::RULE,
    &scoring::points_not_in_order::RULE,
    &scoring::weights_unusable::RULE,
    &scoring::success_weighs_too_much::RULE,
    &scoring::scoring_not_in_order::RULE,
    &customer_service::suggestion_forwarded_late::RULE,
    &survey::answered_above_sent::RULE,
    &survey::satisfied_above_answered::RULE,
    &survey::score_outside_scale::RULE,
    &survey::survey_closed_before_period::RULE,
    &survey::survey_wave_missing::RULE,
    &survey::survey_response_low::RULE,
    &training::training_plan_missing::RULE,
    &training::training_item_incomplete::RULE,
    &training::training_plan_approved_late::RULE,
    &training::training_topic_missing::RULE,
    &training::training_hours_short::RULE,
    &training::session_without_plan_item::RULE,
    &training::trainer_missing::RULE,
    &training::trainer_without_credential::RULE,
    &training::trainer_examined::RULE,
    &training::teaching_methods_missing::RULE,
    &training::lecture_only::RULE,
    &training::planned_session_not_held::RULE,
    &training::exam_missing::RULE,
    &training::exam_score_outside_range::RULE,
    &training::examinee_not_attended::RULE,
    &training::pass_rate_low::RULE,
    &training::make_up_overdue::RULE,
    &training::training_dates_out_of_order::RULE,
    &training::exam_failed_again::RULE,
    &training::collector_not_trained::RULE,
    &training::attendance_low::RULE,
    &training::person_never_enrolled::RULE,
    &training::department_not_participating::RULE,
    &waiver::waiver_covers_nothing_known::RULE,
    &waiver::waiver_approver_without_authority::RULE,
    &waiver::waiver_approver_is_owner::RULE,
    &waiver::waiver_too_long::RULE,
    &waiver::rule_cannot_be_waived::RULE,
    &waiver::waiver_expired::RULE,
    &waiver::waiver_unused::RULE,
    &waiver::waiver_expiring::RULE,
    &work_plan::work_plan_missing::RULE,
    &work_plan::work_item_overdue::RULE,
    &work_plan::work_plan_dates_out_of_order::RULE,
];
