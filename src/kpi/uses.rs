//! Which parameters of the policy each KPI counts by, beside those by which every chart and interval is made.
//! A test holds the list against the engine: a parameter that is not named here changes no count.

/// The parameters that a KPI counts by, in the order of the policy.
pub(super) fn parameters_of(kpi: &str) -> &'static [&'static str] {
    USES.iter().find(|(known, _)| *known == kpi).map_or(&[], |(_, parameters)| parameters)
}

const USES: &[(&str, &[&str])] = &[
    ("CLAUSE-COV", &["coverage_interval"]),
    ("COMM-CAD", &["committee_interval_days", "committee_grace_days"]),
    ("REP-OT", &["report_interval", "report_due_day", "interval_grace_days", "analysis_interval"]),
    ("PARTNER-EVAL", &["partner_evaluation_days"]),
    ("FB-TIME", &["feedback_answer_working_days", "complaint_feedback_working_days"]),
    ("ACK", &["complaint_acknowledgement_working_days"]),
    ("INFO-TAT", &["info_request_working_days"]),
    ("CSAT-CAD", &["survey_interval", "interval_grace_days"]),
    ("ANOM-TIME", &["anomaly_report_hours"]),
    ("PLAN-LT", &["plan_review_working_days", "plan_approval_working_days"]),
    ("MON-STAFF", &["monitored_contacts_per_collector"]),
    ("MON-LAG", &["monitoring_recording_hours"]),
    ("NOTIFY-T", &["finding_notification_working_days"]),
    ("CAPA-OT", &["finding_verification_days", "effectiveness_check_days"]),
    ("RECUR", &["recurrence_days"]),
    ("SERIOUS-DISP", &["serious_disposition_days"]),
    ("REG-T", &["complaint_registration_hours", "complaint_registration_limit_hours"]),
    (
        "SLA",
        &[
            "complaint_resolution_days",
            "complaint_extension_days",
            "complaint_approved_extension_days",
            "complaint_pause_days",
        ],
    ),
    (
        "RESOLVE-P",
        &[
            "complaint_resolution_days",
            "complaint_extension_days",
            "complaint_approved_extension_days",
            "complaint_pause_days",
        ],
    ),
    ("ESC-T", &["escalation_quality_hours", "escalation_leaders_hours"]),
    ("REPEAT", &["major_repeat_days", "cause_recurrence_days"]),
    ("REC-ADOPT", &["recommendation_answer_days"]),
    ("SUCCESS", &["success_window_days"]),
    ("ASSESS-SPEC", &["special_assessments_per_year"]),
    ("REWARD-CONS", &["reward_days", "confidence_percent"]),
    ("FAIL-RECT", &["criticism_working_days", "assessment_rectification_days", "confidence_percent"]),
    ("SCORE", &["confidence_percent"]),
    ("TRN-PLAN", &["annual_plan_due_month", "annual_plan_due_day"]),
    ("TRN-EXEC", &["planned_training_grace_days"]),
    ("TRN-PASS", &["exam_pass_mark"]),
    ("MAKEUP", &["training_attendance_percent", "exam_pass_mark", "makeup_exam_days"]),
    ("PUB-CAD", &["publicity_interval", "interval_grace_days"]),
];
