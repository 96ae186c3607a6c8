//! The policy's versions with their parameters, and the measures with targets and phases.

use super::Book;
use super::policy_measures::{MEASURES, YEARS};
use std::fmt::Write as _;

const POLICY: &str = "\
purpose:
  zh-Hant: 使催收合法、文明、有據可查，並以數據持續改進。
  zh-Hans: 使催收合法、文明、有据可查，并以数据持续改进。
  en: Lawful, civil collection that can be proved, improved by data.
interpretation: QM
person_pages: [committee]
approval_proof:
  strength: recorded
  reason: 範例記錄由產生程式一次寫成，並非由各審查與核准人員分別提交。
# 調查與改進自 2025 年 7 月起逐件辦理
in_force_from: {1.3.3: 2025-07-01, 3.3.3a: 2025-07-01, 3.3.3b: 2025-07-01}
versions:
  - version: \"2024.1\"
    effective_from: 2024-07-01
    decision: DEC-2024-001
    summary:
      zh-Hant: 初版，隨品質管理制度施行，訂定全部時限與上限。
      zh-Hans: 初版，随质量管理制度施行，订定全部时限与上限。
      en: First version, with the regulation; sets every time limit and cap.
    packs: [tw]
    parameters:
      policy_review_days: 366
      partner_evaluation_days: 92
      coverage_interval: year
      target_review_days: 366
      small_number: 5
      access_review_interval: quarter
      participation_interval: quarter
      improvement_interval: quarter
      improvement_idle_intervals: 2
      committee_interval_days: 92
      committee_grace_days: 14
      committee_quorum_percent: 50
      management_review_interval: year
      collectors_per_quality_staff: 10
      improvement_tracking_days: 30
      report_interval: month
      report_due_day: 10
      report_presentation_days: 106
      feedback_interval: quarter
      feedback_answer_working_days: 5
      investigation_response_working_days: 5
      inquiry_first_response_hours: 4
      inquiry_first_response_percent: 90
      info_request_working_days: 2
      suggestion_forward_working_days: 5
      survey_interval: quarter
      interval_grace_days: 15
      incident_finding_working_days: 3
      incident_closure_days: 30
      anomaly_report_hours: 24
      anomaly_resolution_working_days: 10
      contact_window_start: \"08:00\"
      contact_window_end: \"21:00\"
      contact_attempts_per_day: 3
      contact_attempts_per_week: 7
      plan_review_working_days: 2
      plan_approval_working_days: 3
      plan_execution_days: 45
      plan_amendments: 2
      monitoring_recording_hours: 24
      monitoring_coverage_percent: 3
      monitored_contacts_per_collector: 1
      monitoring_pass_mark: 80
      monitoring_assessor_percent: 80
      drawn_monitoring_days: 7
      sample_stratum_minimum: 1
      calibration_interval: quarter
      calibration_kappa_percent: 60
      allegation_days: 15
      finding_notification_working_days: 1
      rectification_normal_days: 14
      rectification_major_days: 7
      rectification_serious_days: 3
      rectification_extensions: 1
      finding_verification_days: 30
      recurrence_days: 90
      serious_disposition_days: 15
      serious_repeat_days: 365
      breach_answer_working_days: 10
      hotline_hours_per_day: 24
      hotline_outage_minutes: 15
      hotline_abandon_percent: 5
      complaint_registration_hours: 1
      complaint_registration_limit_hours: 24
      complaint_acknowledgement_working_days: 1
      complaint_resolution_days: 15
      complaint_extension_days: 15
      complaint_approved_extension_days: 30
      complaint_pause_days: 30
      complaint_feedback_working_days: 1
      escalation_quality_hours: 2
      escalation_leaders_hours: 24
      major_categories: [intimidation, threat, insult, violence, disclosure, data_leak, self_harm]
      major_channels: []
      major_same_cause_complaints: 20
      major_same_cause_days: 7
      major_repeat_complaints: 10
      major_repeat_days: 90
      investigation_conclusion_days: 15
      improvement_days: 90
      effectiveness_check_days: 45
      effectiveness_recheck_days: 92
      cause_recurrence_days: 90
      data_audit_interval: month
      data_audit_minimum_sample: 100
      analysis_interval: quarter
      recommendation_intervals: 2
      recommendation_answer_days: 60
      success_window_days: 90
      assessment_interval: quarter
      collector_assessment_interval: quarter
      assessment_issue_days: 30
      survey_response_percent: 10
      special_assessments_per_year: 1
      reward_days: 60
      criticism_working_days: 5
      assessment_rectification_days: 90
      penalty_decision_days: 30
      appeal_window_days: 15
      appeal_decision_days: 30
      annual_plan_due_month: 1
      annual_plan_due_day: 31
      exam_pass_mark: 80
      training_topic_hours: 2
      planned_training_grace_days: 0
      training_attendance_percent: 90
      exam_days: 14
      exam_pass_rate_percent: 80
      makeup_exam_days: 30
      publicity_interval: quarter
      self_audit_interval: year
      disposal_days: 90
      publicity_reach_percent: 50
      waiver_days: 180
      waiver_expiring_days: 14
      baseline_days: 30
      confidence_percent: 95
      chart_minimum_points: 12
      chart_firm_points: 20
      signal_recent_points: 3
      due_soon_working_days: 2
      deadline_horizon_days: 30
  - version: \"2025.1\"
    effective_from: 2025-01-01
    decision: DEC-2024-018
    summary:
      zh-Hant: 聯絡時段提前一小時結束，回應 2024 年下半年的時段投訴。
      zh-Hans: 联络时段提前一小时结束，回应 2024 年下半年的时段投诉。
      en: Contact ends an hour earlier, after the complaints of late 2024.
    parameters:
      contact_window_end: \"20:00\"
  - version: \"2026.2\"
    effective_from: 2026-05-01
    decision: DEC-2026-006
    summary:
      zh-Hant: 向第三方聯絡的投訴，經監管機關而來的投訴、同案再次投訴，一律列為重大投訴。
      zh-Hans: 向第三方联络的投诉，经监管机关而来的投诉、同案再次投诉，一律列为重大投诉。
      en: Contact with third parties, the regulator, a case that complains again are major.
    parameters:
      major_categories:
        [intimidation, threat, insult, violence, disclosure, data_leak, self_harm, third_party]
      major_channels: [regulator, media, court, police]
      major_repeat_complaints: 2
  - version: \"2026.3\"
    effective_from: 2026-07-01
    decision: DEC-2026-011
    summary:
      zh-Hant: 同一單位一週內三位投訴人投訴同一類問題，也列為重大投訴。
      zh-Hans: 同一单位一周内三位投诉人投诉同一类问题，也列为重大投诉。
      en: Three complainants of one unit in a week with one cause are major too.
    parameters:
      major_same_cause_complaints: 3
retention:
  - kinds:
      [partner-evaluation, plan, execution, monitoring, calibration, finding, complaint, investigation, improvement,
       feedback, inquiry, suggestion, survey, data-audit, portfolio, repayment, analysis, report, info-request,
       hotline-roster, hotline-log, access-review, anomaly, data-incident, training-plan, training-session, publicity]
    months: 60
    basis: 商業會計法第 38 條：會計憑證至少保存五年；作業紀錄比照。
    decision: DEC-2024-001
  - kinds: [assessment, incentive, appeal]
    months: 180
    basis: 民法第 125 條：請求權因十五年間不行使而消滅；人事爭議以此為準。
    decision: DEC-2024-001
  - kinds: [meeting, management-review, work-plan, document, waiver, disposal, legal-hold, correction]
    months: 240
    basis: 公司文件管制程序：制度沿革與核准依據保存二十年。
    decision: DEC-2024-001
";

/// Number, record, reason, first and last day of the waivers. The committee made complaints through the
/// regulator major ones in May, before the form had a field for it.
const WAIVERS: &[(u32, &str, &str, &str, &str)] = &[
    (
        1,
        "COMP-2026-0100",
        "新條件施行首月，登記表尚未比對同案投訴；已另行當面報告公司領導。",
        "2026-05-14",
        "2026-09-30",
    ),
    (
        2,
        "COMP-2026-0095",
        "新條件施行首月，登記表尚未分出監管途徑；補辦上報至七月上旬。",
        "2026-05-18",
        "2026-07-10",
    ),
];

/// Writes `policy.yaml`, `measures.yaml` and the waivers.
pub fn write(book: &mut Book) {
    for (number, record, reason, created, expires) in WAIVERS {
        let id = format!("WAV-2026-{number:04}");
        let text = format!(
            "id: {id}\nrule: CMP-011\nrecord: {record}\nreason: {reason}\nowner: S-0401\napprover: S-0001\n\
             created_on: {created}\nexpires_on: {expires}\n"
        );
        book.put(format!("records/waiver/2026/{id}.yaml"), text);
    }
    book.put(
        "records/legal-hold/2026/HOLD-2026-0001.yaml".to_owned(),
        "id: HOLD-2026-0001\nrecords: [APL-2025-0001]\nordered_by: S-0001\nreason: 減薪決定的勞資爭議調解進行中，相關紀錄不得銷毀。\nsince: 2026-02-10\n"
            .to_owned(),
    );
    book.put("records/policy/policy.yaml".to_owned(), POLICY.to_owned());
    let mut text = String::from("measures:\n");
    for (kpi, minimum, targets, phase) in MEASURES {
        _ = write!(text, "  - kpi: {kpi}\n    minimum_n: {minimum}\n");
        if targets.is_some() {
            text.push_str("    targets:\n");
        }
        for ((from, to, decision), value) in YEARS.iter().zip(targets.iter().flatten()) {
            _ = write!(
                text,
                "      - from: {from}\n        to: {to}\n        value: {value}\n        decision: \
                 {decision}\n"
            );
        }
        let Some((from, baseline_to, decision, [traditional, simplified, en])) = phase else { continue };
        _ = write!(text, "    phases:\n      - from: {from}\n");
        if let Some(to) = baseline_to {
            _ = writeln!(text, "        baseline_to: {to}");
        }
        _ = write!(
            text,
            "        decision: {decision}\n        reason:\n          zh-Hant: {traditional}\n          zh-Hans: \
             {simplified}\n          en: {en}\n"
        );
    }
    book.put("records/policy/measures.yaml".to_owned(), text);
}
