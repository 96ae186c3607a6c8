//! The limits of the committee, the policy's own reviews, the work plan, documents and partner agencies, each
//! with values one below, at it, and one above. Knows no judging.

use super::{EXECUTION, Laid, Limit, PLAN, POLICY};
use pinguan::rules::Edit;

const MEETING0: &str = "meeting/2025/MEET-2025-0001.yaml";
const MEETING2: &str = "meeting/2026/MEET-2026-0002.yaml";
const MEETING: &str = "meeting/2026/MEET-2026-0003.yaml";
const WORK_PLAN: &str = "work-plan/2026/WPLAN-2026-0001.yaml";
const DOCUMENT: &str = "document/2025/DOC-2025-0001.yaml";
const EVALUATION: &str = "partner-evaluation/2026/PEVAL-2026-0001.yaml";

/// The minimal company’s quality department with one person, for two collectors.
const ONE_OFFICER: [Edit; 2] = [
    Edit::Set("company/person/S-0041.yaml", "from", "2025-01-01\nto: 2026-06-29"),
    Edit::Set("company/person/S-0042.yaml", "from", "2025-01-01\nto: 2026-06-29"),
];

/// One row for each limit. The committee met 88 days after the clause came into force, and 88 after that.
pub const ROWS: &[Limit] = &[
    Limit(
        &["disposal_days"],
        "RET-006",
        Laid::Field(POLICY, "versions[0].parameters.disposal_days"),
        // the appeal of December 2025 had to be kept until the end of January: 150 days
        &[Edit::Set(POLICY, "retention[1].months", "1")],
        [("149", true), ("150", false), ("151", false)],
    ),
    Limit(
        &["committee_interval_days"],
        "MTG-001",
        Laid::Field(POLICY, "versions[0].parameters.committee_interval_days"),
        &[],
        [("73", true), ("74", false), ("75", false)],
    ),
    Limit(
        &["committee_grace_days"],
        "MTG-001",
        Laid::Field(POLICY, "versions[0].parameters.committee_grace_days"),
        &[Edit::Set(POLICY, "versions[0].parameters.committee_interval_days", "80")],
        [("7", true), ("8", false), ("9", false)],
    ),
    Limit(
        &["committee_quorum_percent"],
        "MTG-002",
        Laid::Field(POLICY, "versions[0].parameters.committee_quorum_percent"),
        &[Edit::Set(MEETING2, "attendees", "[S-0001, S-0010, S-0020]")],
        [("59", false), ("60", false), ("61", true)],
    ),
    Limit(
        &[],
        "MTG-006",
        Laid::Field(MEETING, "decisions[0].due"),
        &[],
        [("2026-06-29", true), ("2026-06-30", false), ("2026-07-01", false)],
    ),
    Limit(
        &["policy_review_days"],
        "POL-014",
        Laid::Field(POLICY, "versions[0].parameters.policy_review_days"),
        &[],
        [("179", true), ("180", false), ("181", false)],
    ),
    Limit(
        &["target_review_days"],
        "POL-016",
        Laid::Field(POLICY, "versions[0].parameters.target_review_days"),
        &[],
        [("179", true), ("180", false), ("181", false)],
    ),
    Limit(
        &["collectors_per_quality_staff"],
        "ORG-011",
        Laid::Field(POLICY, "versions[0].parameters.collectors_per_quality_staff"),
        &ONE_OFFICER,
        [("1", true), ("2", false), ("3", false)],
    ),
    Limit(
        &["annual_plan_due_day"],
        "WPL-001",
        Laid::Field(POLICY, "versions[0].parameters.annual_plan_due_day"),
        &[],
        [("4", true), ("5", false), ("6", false)],
    ),
    Limit(
        &["annual_plan_due_month"],
        "WPL-001",
        Laid::Field(POLICY, "versions[0].parameters.annual_plan_due_month"),
        &[Edit::Delete(WORK_PLAN)],
        [("5", true), ("6", false), ("7", false)],
    ),
    Limit(
        &[],
        "WPL-002",
        Laid::Field(WORK_PLAN, "items[1].due"),
        &[],
        [("2026-06-29", true), ("2026-06-30", false), ("2026-07-01", false)],
    ),
    Limit(
        &["partner_evaluation_days"],
        "PEV-001",
        Laid::Field(POLICY, "versions[0].parameters.partner_evaluation_days"),
        &[],
        [("91", true), ("92", false), ("93", false)],
    ),
    Limit(
        &["partner_evaluation_days"],
        "PEV-004",
        Laid::Field(EVALUATION, "next_due"),
        &[],
        [("2026-06-29", false), ("2026-06-30", false), ("2026-07-01", true)],
    ),
    Limit(
        &[],
        "DOC-004",
        Laid::Field(DOCUMENT, "revisions[0].review_by"),
        &[],
        [("2026-06-29", true), ("2026-06-30", false), ("2026-07-01", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "DOC-005",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[
            Edit::Delete(DOCUMENT),
            Edit::Set(MEETING0, "agenda[0].records", "[]"),
            Edit::Lay(POLICY, "in_force_from", "{2.3.3a: 2026-06-15}"),
        ],
        [("14", true), ("15", false), ("16", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "MRV-001",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Set(POLICY, "versions[0].parameters.management_review_interval", "quarter")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "MRV-003",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Set(POLICY, "versions[0].parameters.self_audit_interval", "quarter")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "COV-002",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[
            Edit::Set(POLICY, "versions[0].parameters.coverage_interval", "quarter"),
            Edit::Delete(PLAN),
            Edit::Delete(EXECUTION),
        ],
        [("90", true), ("91", false), ("92", false)],
    ),
];
