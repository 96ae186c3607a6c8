//! The limits of data and analysis, each with values one below, at it, and one above. Knows no judging.

use super::{Laid, Limit, POLICY, SURVEY};
use pinguan::rules::Edit;

const ACCESS_REVIEW: &str = "access-review/2026/ACC-2026-0001.yaml";
const ANALYSIS: &str = "analysis/2026/ANA-2026-0001.yaml";
const ANOMALY: &str = "anomaly/2026/ANOM-2026-0001.yaml";
const AUDIT: &str = "data-audit/2026/DAUD-2026-0001.yaml";
const EXECUTION2: &str = "execution/2026/EXE-2026-C1-0002.yaml";
const INCIDENT: &str = "data-incident/2026/DINC-2026-0001.yaml";
const REPORT: &str = "report/2026/RPT-2026-01.md";
const GRACE: Laid = Laid::Field(POLICY, "versions[0].parameters.interval_grace_days");

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["interval_grace_days"],
        "ACC-001",
        GRACE,
        &[Edit::Delete(ACCESS_REVIEW)],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "ANA-001",
        GRACE,
        &[Edit::Delete(ANALYSIS)],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "RPT-001",
        GRACE,
        &[Edit::Delete(REPORT)],
        [("80", true), ("81", false), ("82", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "KPI-002",
        GRACE,
        &[Edit::Set(EXECUTION2, "outcome.collected", "275")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "KPI-003",
        GRACE,
        &[Edit::Set(EXECUTION2, "outcome.cohort", "29"), Edit::Set(EXECUTION2, "outcome.collected", "12")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["report_due_day"],
        "RPT-001",
        Laid::Field(POLICY, "versions[0].parameters.report_due_day"),
        &[Edit::Delete(REPORT), Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "80")],
        [("10", true), ("11", false), ("12", false)],
    ),
    Limit(
        &["report_due_day"],
        "RPT-003",
        Laid::Field(REPORT, "issued_on"),
        &[],
        [("2026-04-09", false), ("2026-04-10", false), ("2026-04-11", true)],
    ),
    Limit(
        &["report_due_day"],
        "RPT-004",
        Laid::Field(REPORT, "due"),
        &[],
        [("2026-04-09", true), ("2026-04-10", false), ("2026-04-11", true)],
    ),
    Limit(
        &["report_presentation_days"],
        "RPT-002",
        Laid::Field(POLICY, "versions[0].parameters.report_presentation_days"),
        &[Edit::Remove(REPORT, "presented_at")],
        [("81", true), ("82", false), ("83", false)],
    ),
    Limit(
        &["incident_finding_working_days"],
        "DNC-001",
        Laid::Field(INCIDENT, "reported_at"),
        &[Edit::Remove(INCIDENT, "finding"), Edit::Remove(INCIDENT, "closed_at")],
        [
            ("2026-06-26T10:00+08:00", false),
            ("2026-06-25T10:00+08:00", false),
            ("2026-06-24T10:00+08:00", true),
        ],
    ),
    Limit(
        &["incident_closure_days"],
        "DNC-004",
        Laid::Field(INCIDENT, "closed_at"),
        &[],
        [
            ("2026-03-11T10:00+08:00", false),
            ("2026-03-12T10:00+08:00", false),
            ("2026-03-13T10:00+08:00", true),
        ],
    ),
    Limit(
        &["anomaly_report_hours"],
        "ANM-001",
        Laid::Field(ANOMALY, "reported_at"),
        &[],
        [
            ("2026-04-16T09:59+08:00", false),
            ("2026-04-16T10:00+08:00", false),
            ("2026-04-16T10:01+08:00", true),
        ],
    ),
    Limit(
        &["anomaly_resolution_working_days"],
        "ANM-003",
        Laid::Field(ANOMALY, "resolved_at"),
        &[],
        [
            ("2026-04-28T10:00+08:00", false),
            ("2026-04-29T10:00+08:00", false),
            ("2026-04-30T10:00+08:00", true),
        ],
    ),
    Limit(
        &["data_audit_minimum_sample"],
        "DAU-005",
        Laid::Field(AUDIT, "strata[0].sampled"),
        &[],
        [("99", true), ("100", false), ("101", false)],
    ),
    Limit(
        &["recommendation_intervals"],
        "ANA-005",
        Laid::Field(POLICY, "versions[0].parameters.recommendation_intervals"),
        &[
            Edit::Set(POLICY, "versions[0].parameters.analysis_interval", "month"),
            Edit::Set(ANALYSIS, "recommendations", "[]"),
        ],
        // five months are closed, and none of them brings a recommendation
        [("4", true), ("5", true), ("6", false)],
    ),
    Limit(
        &["recommendation_answer_days"],
        "ANA-006",
        Laid::Field(ANALYSIS, "recommendations[0].answered_on"),
        &[],
        [("2026-06-12", false), ("2026-06-13", false), ("2026-06-14", true)],
    ),
    Limit(
        &["survey_response_percent"],
        "SUR-006",
        Laid::Field(SURVEY, "sent"),
        &[],
        [("599", false), ("600", false), ("601", true)],
    ),
];
