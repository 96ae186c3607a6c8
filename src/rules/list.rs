//! Every rule by its file, in the order of ids: the list that the check walks. Knows nothing of any of them.

use super::Rule;

/// The rules of files, family by family.
macro_rules! rules {
    ($($family:ident: $($rule:ident),+;)+) => { &[$($(&super::$family::$rule::RULE),+),+] };
}

/// Every rule, by id.
pub const RULES: &[&Rule] = rules! {
    access_review: access_review_missing, removed_above_reviewed, access_review_dates_out_of_order;
    analysis: analysis_missing, analysis_area_missing, analysis_without_risks, analysis_finding_not_linked,
        recommendations_missing, recommendation_unanswered, recommendation_answer_incomplete,
        analysis_before_period_end;
    anomaly: anomaly_reported_late, anomaly_dates_out_of_order, anomaly_resolution_overdue;
    appeal: appeal_outside_window, appeal_heard_by_decider, appeal_undecided, nothing_to_appeal, appeal_by_stranger,
        appeal_decision_contradicts, upheld_and_stands;
    assessment: score_outside_hundred, indicator_absent, assessor_is_assessed, assessment_missing,
        daily_assessment_missing, composite_not_recomputed, weights_not_of_the_set, claimed_measure_differs,
        grade_not_of_the_band, gate_ignored, assessment_issued_late, special_without_topic,
        special_assessment_missing, assessed_person_not_of_unit, assessment_dates_out_of_order,
        assessment_given_twice;
    baseline: baseline_entry_unused, baseline_entry_refused;
    calibration: calibration_missing, calibration_ratings_do_not_fit, raters_disagree;
    complaint: registered_before_received, closed_without_feedback, major_not_escalated,
        complaint_registered_late, complaint_escalated_late, complaint_resolution_overdue,
        complaint_feedback_late, major_category_not_marked, complaint_dates_out_of_order,
        acknowledgement_late, major_criterion_not_marked, complaint_registered_beyond_limit,
        closed_without_investigation, upheld_without_improvement, exposure_missing,
        complaint_pause_out_of_course, extension_not_allowed, closed_without_decision;
    coverage: clause_without_kind, kind_without_record;
    correction: correction_not_applied, correction_not_independent;
    data_audit: faulty_above_sampled, dimension_missing, strata_empty_or_repeated, data_audit_missing,
        data_sample_too_small, data_accuracy_below_target,
        errors_and_faulty_disagree;
    data_incident: incident_without_finding, incident_closed_unmended, incident_dates_out_of_order,
        incident_closure_overdue;
    document: revisions_overlap, revision_without_decision, revision_approved_late, document_review_overdue,
        data_policy_missing, drafter_presided;
    execution: execution_before_approval, execution_outside_plan, execution_spans_months,
        rejected_plan_executed, collected_above_cohort, outcome_measured_early, reached_above_attempts,
        contacts_outside_hours, contacts_too_frequent, third_parties_contacted;
    feedback: no_feedback_in_quarter, feedback_answered_late;
    finding: finding_notified_late, verifier_is_owner, rectification_overdue, rectification_due_too_far,
        finding_dates_out_of_order, answer_points_nowhere, rectification_missing, notification_not_recorded,
        closed_without_verification, own_case_decided, rectification_extended_again,
        prohibited_conduct_not_serious, disposition_missing, allegation_open, disclosure_not_escalated,
        ineffective_not_reopened, serious_repeated, conduct_complaint_without_finding, verification_overdue,
        finding_steps_out_of_order;
    hotline: hotline_uncovered, hotline_record_missing, hotline_time_does_not_fit,
        hotline_counts_do_not_fit, abandon_rate_high, outage_unexplained;
    improvement: closed_without_effect_check, effect_check_overdue, improvement_overdue,
        improvement_not_tracked, effect_claim_differs, effect_not_shown, improvement_not_reopened,
        measure_only_soft, cause_recurs, no_improvement_opened, effect_checked_by_owner,
        follow_up_out_of_order, effect_periods_misplaced, improvement_due_too_far;
    incentive: reward_below_excellent, excellent_without_reward, performance_link_without_assessment,
        fail_without_criticism, criticism_without_rectification, assessment_rectification_too_far,
        penalty_without_failed_rectification, penalty_without_hearing, penalty_decision_missing,
        penalty_skips_a_step, decider_is_assessor, rectification_verified_by_owner, decision_on_too_little,
        form_not_of_kind, assessment_rectification_overdue,
        decision_not_of_the_assessed, rectification_not_in_order;
    customer_service: inquiry_counts_differ, first_response_below_policy, inquiry_limit_differs;
    investigation: investigator_of_the_unit, investigation_response_overdue, investigation_overdue,
        root_cause_missing;
    customer_service: request_without_purpose_or_approver, info_request_late, info_beyond_request;
    measure: cited_value_differs, missed_target_unanswered, sample_below_minimum, signal_for_the_worse,
        exposure_changed_without_note;
    monitoring: critical_item_without_finding, monitoring_score_low, aspect_missing, own_contact_assessed,
        monitoring_recorded_late, unit_not_monitored, monitoring_coverage_low, monitoring_counts_do_not_fit,
        monitoring_dates_out_of_order, one_assessor_dominates, working_day_without_inspection,
        privacy_not_checked, draw_does_not_follow, drawn_not_monitored;
    management_review: management_review_missing, review_without_inputs, self_audit_missing,
        review_accepted_by_preparer, review_dates_out_of_order;
    committee: meeting_interval_exceeded, quorum_missed, attendee_without_seat, decision_id_refused,
        decision_without_owner, decision_overdue, decision_dates_out_of_order, decision_without_data,
        data_reference_refused, major_complaint_not_on_agenda;
    company: unknown_person, unknown_unit, unknown_record, person_not_active, role_missing,
        partner_out_of_contract, committee_incomplete, person_without_role, quality_department_missing,
        committee_term_expired, quality_staff_too_few, quality_staff_unqualified,
        partner_staff_unregistered;
    pack: pack_unknown, pack_name_taken, packs_leave_no_hour, parameter_laxer_than_pack,
        window_laxer_than_pack, calls_laxer_than_pack;
    partner_evaluation: partner_not_evaluated, evaluator_not_independent, criteria_refused,
        evaluation_dates_out_of_order;
    plan: plan_without_who, plan_without_how, plan_without_when, department_review_missing,
        department_review_by_author, reviewer_not_head, quality_approval_missing, quality_verdict_missing,
        approver_outside_quality, approved_content_changed, plan_window_beyond_policy,
        plan_frequency_beyond_policy, amendment_without_original_approvers, plan_review_late,
        plan_approval_late, approver_not_independent, plan_dates_out_of_order, no_vulnerable_exclusion,
        amendment_field_unknown, overdue_basis_missing, third_party_contact_not_allowed,
        visit_with_too_few_collectors, electronic_message_without_optout, cooldown_too_short,
        plan_never_executed, plan_amended_often, approval_without_comment,
        amendment_approver_not_independent;
    policy: parameter_undefined, parameter_unknown, parameter_out_of_range, versions_not_in_order,
        target_missing, time_zone_unknown, calendar_day_misplaced, level_setting_refused,
        targets_not_in_order, parameters_contradict, clause_date_without_effect, approval_missing,
        approved_after_effect, policy_not_reviewed, interpretation_missing, target_unchanged,
        own_rule_faulty, own_rule_unanswered, own_kpi_faulty, own_kpi_unanswered;
    portfolio: overdue_above_portfolio, portfolio_does_not_add_up, portfolio_opening_differs,
        portfolio_not_of_a_month;
    privacy: personal_data, personal_data_suspected, allowance_unused;
    publicity: publicity_missing, publicity_in_one_form, publicity_reach_low, reached_above_audience;
    record: yaml_syntax, outside_the_strict_profile, duplicate_key, unknown_field, missing_field,
        value_not_as_expected, over_a_limit, unaccounted_file, duplicate_id, id_and_file_disagree,
        template_words_left;
    retention: retention_period_missing, disposed_too_early, disposed_under_hold, disposal_not_approved,
        disposal_not_whole, disposal_overdue, hold_dates_out_of_order;
    report: report_missing, report_not_presented, report_issued_late, report_dates_out_of_order,
        report_slot_open, report_without_indicator,
        report_number_differs;
    repayment: repayment_counts_contradict;
    scoring: points_not_in_order, weights_unusable, success_weighs_too_much, scoring_not_in_order;
    customer_service: suggestion_forwarded_late;
    survey: answered_above_sent, satisfied_above_answered, score_outside_scale, survey_closed_before_period,
        survey_wave_missing, survey_response_low;
    training: training_plan_missing, training_item_incomplete, training_plan_approved_late,
        training_topic_missing, training_hours_short, session_without_plan_item, trainer_missing,
        trainer_without_credential, trainer_examined, teaching_methods_missing, lecture_only,
        planned_session_not_held, exam_missing, exam_score_outside_range, examinee_not_attended,
        pass_rate_low, make_up_overdue, training_dates_out_of_order, exam_failed_again,
        collector_not_trained, attendance_low, person_never_enrolled, department_not_participating,
        training_plan_not_decided, person_listed_twice, attendee_not_examined, training_for_nobody;
    waiver: waiver_covers_nothing_known, waiver_approver_without_authority, waiver_approver_is_owner,
        waiver_too_long, rule_cannot_be_waived, waiver_expired, waiver_unused, waiver_expiring;
    work_plan: work_plan_missing, work_item_overdue, work_plan_dates_out_of_order;
};
