//! Which rules use which parameter of the policy: none is unused in silence. A test holds the list against the
//! code.

/// What uses a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// These rules, by id; measures and pages may use it as well.
    Rules(&'static [&'static str]),
    /// No single rule, but these files below `src/`.
    Engine(&'static [&'static str]),
    /// Nothing yet: it waits for this kind of record.
    Waits(&'static str),
}

/// What uses a parameter; a key that there is not waits for nothing.
pub fn uses_of(key: &str) -> Use {
    USES.iter().find(|(known, _)| *known == key).map_or(Use::Waits(""), |(_, used)| *used)
}

/// Every parameter in the order of the policy, and what uses it.
pub const USES: &[(&str, Use)] = &[
    ("partner_evaluation_days", Use::Waits("partner-evaluation")),
    ("committee_interval_days", Use::Waits("meeting")),
    ("committee_grace_days", Use::Waits("meeting")),
    ("committee_quorum_percent", Use::Waits("meeting")),
    ("improvement_tracking_days", Use::Waits("improvement")),
    ("report_interval", Use::Waits("report")),
    ("report_due_day", Use::Waits("report")),
    ("survey_interval", Use::Rules(&["SUR-005"])),
    ("interval_grace_days", Use::Rules(&["DAU-004", "PUB-001", "SUR-005", "TRN-023"])),
    ("anomaly_report_hours", Use::Waits("anomaly")),
    ("contact_window_start", Use::Rules(&["PLN-011"])),
    ("contact_window_end", Use::Rules(&["PLN-011"])),
    ("contact_attempts_per_day", Use::Rules(&["PLN-012"])),
    ("contact_attempts_per_week", Use::Rules(&["PLN-012"])),
    ("plan_review_working_days", Use::Rules(&["PLN-014"])),
    ("plan_approval_working_days", Use::Rules(&["PLN-015"])),
    ("monitoring_recording_hours", Use::Waits("monitoring")),
    ("finding_notification_working_days", Use::Rules(&["FND-001"])),
    ("rectification_normal_days", Use::Rules(&["FND-004", "POL-010"])),
    ("rectification_major_days", Use::Rules(&["FND-004", "POL-010"])),
    ("rectification_serious_days", Use::Rules(&["FND-004", "POL-010"])),
    ("breach_answer_working_days", Use::Engine(&["policy/deadline/mod.rs"])),
    ("hotline_hours_per_day", Use::Waits("hotline-roster")),
    ("hotline_outage_minutes", Use::Waits("hotline-log")),
    ("complaint_registration_hours", Use::Rules(&["CMP-004", "POL-010"])),
    ("complaint_registration_limit_hours", Use::Rules(&["CMP-004", "CMP-012", "POL-010"])),
    ("complaint_acknowledgement_working_days", Use::Rules(&["CMP-010"])),
    ("complaint_resolution_days", Use::Rules(&["CMP-006", "PCK-004"])),
    ("complaint_extension_days", Use::Waits("complaint extension")),
    ("complaint_approved_extension_days", Use::Waits("complaint extension")),
    ("complaint_feedback_working_days", Use::Rules(&["CMP-007"])),
    ("escalation_quality_hours", Use::Rules(&["CMP-003", "CMP-005", "POL-010"])),
    ("escalation_leaders_hours", Use::Rules(&["CMP-003", "CMP-005", "POL-010"])),
    ("major_categories", Use::Rules(&["CMP-008"])),
    ("major_channels", Use::Rules(&["CMP-011"])),
    ("major_same_cause_complaints", Use::Rules(&["CMP-011"])),
    ("major_same_cause_days", Use::Rules(&["CMP-011"])),
    ("major_repeat_complaints", Use::Rules(&["CMP-011"])),
    ("major_repeat_days", Use::Rules(&["CMP-011"])),
    ("effectiveness_check_days", Use::Waits("improvement")),
    ("data_audit_interval", Use::Rules(&["DAU-004"])),
    ("recommendation_answer_days", Use::Waits("analysis")),
    ("success_window_days", Use::Rules(&["EXE-006"])),
    ("special_assessments_per_year", Use::Waits("assessment")),
    ("reward_days", Use::Waits("incentive")),
    ("assessment_rectification_days", Use::Waits("incentive")),
    ("annual_plan_due_month", Use::Rules(&["TRN-001"])),
    ("annual_plan_due_day", Use::Rules(&["TRN-001"])),
    ("exam_pass_mark", Use::Rules(&["TRN-016", "TRN-017", "TRN-019"])),
    ("training_topic_hours", Use::Rules(&["TRN-005"])),
    ("planned_training_grace_days", Use::Rules(&["TRN-012"])),
    ("training_attendance_percent", Use::Rules(&["TRN-021"])),
    ("exam_days", Use::Rules(&["TRN-013"])),
    ("exam_pass_rate_percent", Use::Rules(&["TRN-016"])),
    ("makeup_exam_days", Use::Rules(&["TRN-017", "TRN-020"])),
    ("publicity_interval", Use::Rules(&["PUB-001"])),
    ("publicity_reach_percent", Use::Rules(&["PUB-003"])),
    ("waiver_days", Use::Rules(&["POL-010", "WAV-004"])),
    ("waiver_expiring_days", Use::Rules(&["POL-010", "WAV-008"])),
    ("baseline_days", Use::Rules(&["BAS-002"])),
    ("confidence_percent", Use::Engine(&["kpi/series.rs", "portal/page/measure.rs"])),
    ("chart_minimum_points", Use::Rules(&["POL-010"])),
    ("chart_firm_points", Use::Rules(&["POL-010"])),
    ("signal_recent_points", Use::Engine(&["kpi/chart.rs"])),
    ("due_soon_working_days", Use::Engine(&["agenda/mod.rs", "portal/page/state.rs"])),
    ("deadline_horizon_days", Use::Engine(&["portal/page/home.rs"])),
];
