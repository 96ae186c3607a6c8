//! Every parameter: key, form with default and bounds, unit, clause, in the order of the regulation.

use super::{Parameter, Refused, Shape};
use crate::calendar::{Clock, Grain};
use crate::policy::written;

parameters! {
    /// A look at the policy to the next one.
    policy_review_days: whole(366, 30, 1096), "days", "1.1.1";
    /// Evaluation of a partner agency to the next one.
    partner_evaluation_days: whole(366, 30, 1096), "days", "1.2.2";
    /// Within which every kind of record that is kept regularly has a record.
    coverage_interval: interval(Grain::Year), "interval", "1.2.3";
    /// A decision on a target to the next one.
    target_review_days: whole(366, 30, 1096), "days", "2.1.2a";
    /// Within which one access review is held.
    access_review_interval: interval(Grain::Quarter), "interval", "1.4.4";
    /// Within which every department takes part in training or publicity.
    participation_interval: interval(Grain::Quarter), "interval", "1.3.2";
    /// For which it is counted whether an improvement was opened.
    improvement_interval: interval(Grain::Quarter), "interval", "1.3.3";
    /// Such intervals in a row without a new improvement that are told of.
    improvement_idle_intervals: whole(2, 1, 8), "count", "1.3.3";
    /// Numbers below it, zero excepted, are withheld from audiences outside the company.
    small_number: whole(5, 2, 100), "count", "1.4.4";
    /// A meeting of the committee to the next one.
    committee_interval_days: whole(92, 7, 366), "days", "2.1.2b";
    /// What that interval may be exceeded by.
    committee_grace_days: whole(14, 0, 92), "days", "2.1.2b";
    /// Share of the members that must attend a meeting, the chair among them.
    committee_quorum_percent: whole(50, 1, 100), "percent", "2.1.2b";
    /// Within which the committee reviews the quality system.
    management_review_interval: interval(Grain::Year), "interval", "2.1.2c";
    /// Collectors for each person of the quality department at most.
    collectors_per_quality_staff: whole(10, 1, 200), "count", "2.2.1";
    /// A look at an open improvement to the next one.
    improvement_tracking_days: whole(30, 1, 180), "days", "2.2.2d";
    /// How long one quality report covers.
    report_interval: interval(Grain::Month), "interval", "2.2.2e";
    /// Day of the following month by which the report is issued.
    report_due_day: whole(10, 1, 28), "day_of_month", "2.2.2e";
    /// Issue of a quality report to its presentation to the committee.
    report_presentation_days: whole(106, 7, 366), "days", "2.2.2e";
    /// Within which every department that collects reports a problem, risk or proposal.
    feedback_interval: interval(Grain::Quarter), "interval", "2.3.1b";
    /// What a unit reports to the quality department to its answer.
    feedback_answer_working_days: whole(5, 1, 60), "working_days", "2.3.1b";
    /// What an investigation asks a unit to its response.
    investigation_response_working_days: whole(5, 1, 60), "working_days", "2.3.1b";
    /// Receipt of an inquiry to the first response.
    inquiry_first_response_hours: whole(4, 1, 168), "hours", "2.3.2a";
    /// Share of inquiries that are first answered within those hours, at least.
    inquiry_first_response_percent: whole(90, 1, 100), "percent", "2.3.2a";
    /// A request for customer information to its answer.
    info_request_working_days: whole(2, 1, 30), "working_days", "2.3.2b";
    /// A suggestion to its being forwarded to the quality department.
    suggestion_forward_working_days: whole(5, 1, 60), "working_days", "2.3.2c";
    /// Within which one survey wave is held.
    survey_interval: interval(Grain::Quarter), "interval", "2.3.2c";
    /// Days after an interval's end within which its records may still come.
    interval_grace_days: whole(15, 0, 92), "days", "2.3.2c";
    /// Report of a data incident to the finding that mends its causes.
    incident_finding_working_days: whole(3, 0, 20), "working_days", "2.3.3a";
    /// Report of a data incident to its closure.
    incident_closure_days: whole(30, 1, 365), "days", "2.3.3a";
    /// Detection of an anomaly of the data to its report.
    anomaly_report_hours: whole(24, 1, 720), "hours", "2.3.3c";
    /// Detection of an anomaly of the data to its resolution.
    anomaly_resolution_working_days: whole(10, 1, 90), "working_days", "2.3.3c";
    /// Earliest contact.
    contact_window_start: clock("08:00"), "time", "3.1.1";
    /// End of contact, exclusive.
    contact_window_end: clock("21:00"), "time", "3.1.1";
    /// Attempts a case and day at most.
    contact_attempts_per_day: whole(3, 1, 20), "count", "3.1.1";
    /// Attempts a case and seven days at most.
    contact_attempts_per_week: whole(7, 1, 100), "count", "3.1.1";
    /// Submission to the department head's review.
    plan_review_working_days: whole(2, 1, 20), "working_days", "3.1.2a";
    /// The head's review to the quality department's approval.
    plan_approval_working_days: whole(3, 1, 20), "working_days", "3.1.2b";
    /// First day of an approved plan to its first execution.
    plan_execution_days: whole(45, 1, 366), "days", "3.1.3a";
    /// Amendments that a plan may have.
    plan_amendments: whole(2, 0, 50), "count", "3.1.3b";
    /// A monitored contact to the recording of its result.
    monitoring_recording_hours: whole(24, 1, 168), "hours", "3.2.2a";
    /// Share of a unit's contacts that are monitored, over the monitored days of a month.
    monitoring_coverage_percent: whole(3, 1, 100), "percent", "3.2.2a";
    /// Contacts of a collector that are monitored in a month at least.
    monitored_contacts_per_collector: whole(1, 1, 100), "count", "3.2.2a";
    /// Points of a hundred from which a monitored contact passes.
    monitoring_pass_mark: whole(80, 1, 100), "points", "3.2.1a";
    /// Share of a month's monitored contacts that one assessor may judge.
    monitoring_assessor_percent: whole(80, 1, 100), "percent", "3.2.2b";
    /// Contacts that a draw takes of every stratum at least.
    sample_stratum_minimum: whole(1, 0, 100), "count", "3.2.2a";
    /// The day of a draw to the monitoring of everything that was drawn.
    drawn_monitoring_days: whole(7, 1, 92), "days", "3.2.2a";
    /// Within which assessors judge the same contacts once.
    calibration_interval: interval(Grain::Quarter), "interval", "3.2.2b";
    /// Agreement of two raters beyond chance (kappa), in percent, below which they disagree.
    calibration_kappa_percent: whole(60, 1, 100), "percent", "3.2.2b";
    /// An allegation to its settling.
    allegation_days: whole(15, 1, 180), "days", "3.2.1c";
    /// A finding to the notification of the unit.
    finding_notification_working_days: whole(1, 0, 20), "working_days", "3.2.3a";
    /// Rectification of a normal finding.
    rectification_normal_days: whole(14, 1, 180), "days", "3.2.3b";
    /// Rectification of a major finding.
    rectification_major_days: whole(7, 1, 180), "days", "3.2.3b";
    /// Rectification of a serious finding.
    rectification_serious_days: whole(3, 1, 180), "days", "3.2.3c";
    /// Extensions that a rectification may have.
    rectification_extensions: whole(1, 0, 10), "count", "3.2.3b";
    /// A rectification done to its verification.
    finding_verification_days: whole(30, 1, 180), "days", "3.2.3b";
    /// Closure of a finding to the next one of the same kind and unit that counts as its recurrence.
    recurrence_days: whole(90, 1, 730), "days", "3.2.3b";
    /// A serious finding that is proved to its disposition.
    serious_disposition_days: whole(15, 1, 180), "days", "3.2.3c";
    /// Days within which a second serious finding of the same person is a repetition.
    serious_repeat_days: whole(365, 30, 1096), "days", "3.2.3c";
    /// A breach to the finding, waiver or decision that answers it.
    breach_answer_working_days: whole(10, 1, 90), "working_days", "3.2.3a";
    /// Hours a day during which the hotline is answered.
    hotline_hours_per_day: whole(24, 1, 24), "hours", "3.3.1a";
    /// Longest outage of the hotline that needs no explanation.
    hotline_outage_minutes: whole(15, 1, 240), "minutes", "3.3.1a";
    /// Share of the hotline's calls that may be given up before an answer.
    hotline_abandon_percent: whole(5, 1, 100), "percent", "3.3.1a";
    /// Receipt of a complaint to its registration: the target.
    complaint_registration_hours: whole(1, 1, 72), "hours", "3.3.2a";
    /// Receipt of a complaint to its registration: the hard limit.
    complaint_registration_limit_hours: whole(24, 1, 168), "hours", "3.3.2a";
    /// Receipt of a complaint to its acknowledgement.
    complaint_acknowledgement_working_days: whole(1, 0, 20), "working_days", "2.3.2a";
    /// Receipt of a complaint to its closure.
    complaint_resolution_days: whole(15, 1, 365), "days", "3.3.2b";
    /// What the time for the closure may be extended by, once.
    complaint_extension_days: whole(15, 0, 180), "days", "3.3.2b";
    /// What it may be extended by after that, with approval.
    complaint_approved_extension_days: whole(30, 0, 180), "days", "3.3.2b";
    /// Days in all for which pauses stop the clock of a complaint, at most.
    complaint_pause_days: whole(30, 0, 365), "days", "3.3.2b";
    /// Decision of a complaint to the customer's being told.
    complaint_feedback_working_days: whole(1, 0, 20), "working_days", "3.3.2b";
    /// Receipt of a major complaint to the report to the quality department.
    escalation_quality_hours: whole(2, 1, 720), "hours", "3.3.2c";
    /// Receipt of a major complaint to the report to the company's leaders.
    escalation_leaders_hours: whole(24, 1, 720), "hours", "3.3.2c";
    /// Categories that make a complaint a major one.
    major_categories: categories(&["intimidation", "threat", "insult", "violence", "disclosure", "data_leak", "self_harm"]), "list", "3.3.2c";
    /// Ways of coming that make a complaint a major one.
    major_channels: channels(&["regulator", "media", "court", "police"]), "list", "3.3.2c";
    /// Complainants of one unit with the same cause from which the complaint is a major one.
    major_same_cause_complaints: whole(3, 2, 100), "count", "3.3.2c";
    /// Days within which they are counted.
    major_same_cause_days: whole(7, 1, 92), "days", "3.3.2c";
    /// Complaints of one case from which the complaint is a major one.
    major_repeat_complaints: whole(2, 2, 20), "count", "3.3.2c";
    /// Days within which they are counted.
    major_repeat_days: whole(90, 1, 730), "days", "3.3.2c";
    /// Opening of an investigation to its conclusion.
    investigation_conclusion_days: whole(15, 1, 180), "days", "3.3.3a";
    /// Opening of an improvement to the day by which it is to be done, at most.
    improvement_days: whole(90, 1, 366), "days", "3.3.3b";
    /// Closure of an improvement to the check of its effect.
    effectiveness_check_days: whole(30, 1, 180), "days", "3.3.3c";
    /// An undecided check of an improvement's effect to the next one.
    effectiveness_recheck_days: whole(92, 7, 366), "days", "3.3.3c";
    /// Days within which the same cause in the same unit is one that recurs.
    cause_recurrence_days: whole(90, 1, 366), "days", "3.3.3c";
    /// Within which each class of data is audited.
    data_audit_interval: interval(Grain::Month), "interval", "3.4.1b";
    /// Records sampled by a data audit at least.
    data_audit_minimum_sample: whole(100, 1, 10_000), "count", "3.4.1b";
    /// Within which one analysis is made.
    analysis_interval: interval(Grain::Quarter), "interval", "3.4.2";
    /// Intervals in a row of which at least one brings a recommendation.
    recommendation_intervals: whole(2, 1, 12), "count", "3.4.3b";
    /// A recommendation to its answer.
    recommendation_answer_days: whole(60, 1, 366), "days", "3.4.3b";
    /// Days that a cohort has before its success is measured.
    success_window_days: whole(90, 1, 730), "days", "4.1.1";
    /// Within which departments and partner agencies are assessed.
    assessment_interval: interval(Grain::Quarter), "interval", "4.2.2";
    /// Within which every collector is assessed.
    collector_assessment_interval: interval(Grain::Quarter), "interval", "4.2.1";
    /// The end of a period to the issue of its assessment.
    assessment_issue_days: whole(30, 1, 180), "days", "4.2.2";
    /// Share of the questionnaires of a survey wave that is answered at least.
    survey_response_percent: whole(10, 0, 100), "percent", "4.1.2";
    /// Special assessments a year at least.
    special_assessments_per_year: whole(1, 0, 52), "count", "4.2.3";
    /// An excellent assessment to its reward.
    reward_days: whole(60, 1, 366), "days", "4.3.1";
    /// A failed assessment to the criticism with a dated rectification.
    criticism_working_days: whole(5, 1, 60), "working_days", "4.3.3a";
    /// A failed assessment to the end of its rectification.
    assessment_rectification_days: whole(90, 1, 366), "days", "4.3.3a";
    /// A rectification found to have failed to the penalty decision.
    penalty_decision_days: whole(30, 1, 180), "days", "4.3.3b";
    /// An assessment, criticism or penalty to the appeal against it.
    appeal_window_days: whole(15, 1, 180), "days", "4.3.3b";
    /// An appeal to its decision.
    appeal_decision_days: whole(30, 1, 180), "days", "4.3.3b";
    /// Month in which the annual plans are due.
    annual_plan_due_month: whole(1, 1, 12), "month_of_year", "5.1.1";
    /// Day of that month, or its last day if it has fewer.
    annual_plan_due_day: whole(31, 1, 31), "day_of_month", "5.1.1";
    /// Points with which an exam is passed.
    exam_pass_mark: whole(80, 1, 100), "points", "5.2.3a";
    /// Hours of instruction that a year's training plan gives each of the four topics at least.
    training_topic_hours: whole(2, 0, 200), "hours", "5.1.2";
    /// Days after the month of a planned training within which it may still be held.
    planned_training_grace_days: whole(0, 0, 92), "days", "5.2.1";
    /// Share of those who must take part in a training that do so.
    training_attendance_percent: whole(90, 0, 100), "percent", "2.3.1c";
    /// The close of a training to its exam.
    exam_days: whole(14, 0, 180), "days", "5.2.3a";
    /// Share of the examined who pass at the first attempt.
    exam_pass_rate_percent: whole(80, 0, 100), "percent", "5.2.3a";
    /// A failed exam, or absence, to the make-up.
    makeup_exam_days: whole(30, 1, 180), "days", "5.2.3b";
    /// Within which one publicity activity is held.
    publicity_interval: interval(Grain::Quarter), "interval", "5.3.1";
    /// Within which the quality department audits the quality system itself.
    self_audit_interval: interval(Grain::Year), "interval", "6.1";
    /// The end of a retention period to the disposal.
    disposal_days: whole(90, 1, 366), "days", "6.2";
    /// Share of those for whom an activity is that it reaches.
    publicity_reach_percent: whole(50, 0, 100), "percent", "5.3.1";
    /// Length of a waiver at most.
    waiver_days: whole(180, 1, 366), "days", "2.1.2a";
    /// Days before its end from which a waiver is said to expire.
    waiver_expiring_days: whole(14, 0, 90), "days", "2.1.2a";
    /// Days after adoption within which findings may be frozen in the baseline.
    baseline_days: whole(30, 0, 366), "days", "2.1.2a";
    /// Confidence of every interval.
    confidence_percent: whole(95, 80, 99), "percent", "1.3.4";
    /// Points below which a chart has no limits.
    chart_minimum_points: whole(12, 8, 40), "count", "1.3.4";
    /// Points from which limits are firm.
    chart_firm_points: whole(20, 12, 60), "count", "1.3.4";
    /// Latest points of a chart whose signals count for its trend.
    signal_recent_points: whole(3, 1, 12), "count", "1.3.4";
    /// Working days before a due date at which a matter is due soon.
    due_soon_working_days: whole(2, 0, 20), "working_days", "2.2.2d";
    /// Days ahead for which deadlines are listed.
    deadline_horizon_days: whole(30, 1, 365), "days", "2.2.2d";
}
