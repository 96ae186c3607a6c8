//! The limits of assessments and of what follows them, each with values one below, at it, and one above. Knows no
//! judging.

use super::{Laid, Limit, POLICY};
use pinguan::rules::Edit;

const CS: &str = "assessment/2026/ASM-2026-0002.yaml";
const SPECIAL: &str = "assessment/2025/ASM-2025-0003.yaml";
const REWARD: &str = "incentive/2025/INC-2025-0003.yaml";
const CRITICISM: &str = "incentive/2025/INC-2025-0001.yaml";
const PENALTY: &str = "incentive/2025/INC-2025-0002.yaml";
const APPEAL: &str = "appeal/2025/APL-2025-0001.yaml";
const COMPANY: &str = super::COMPANY;

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["assessment_issue_days"],
        "ASM-004",
        Laid::Field(POLICY, "versions[0].parameters.assessment_issue_days"),
        &[Edit::Delete(CS), Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["assessment_issue_days"],
        "ASM-011",
        Laid::Field(CS, "issued_on"),
        &[],
        [("2026-04-29", false), ("2026-04-30", false), ("2026-05-01", true)],
    ),
    Limit(
        &["special_assessments_per_year"],
        "ASM-013",
        Laid::Field(POLICY, "versions[0].parameters.special_assessments_per_year"),
        &[Edit::Set(COMPANY, "adopted_on", "2025-01-01"), Edit::Set(SPECIAL, "topic", "身分核對")],
        [("0", false), ("1", false), ("2", true)],
    ),
    Limit(
        &["reward_days"],
        "INC-002",
        Laid::Field(REWARD, "decided_on"),
        &[],
        [("2025-12-22", false), ("2025-12-23", false), ("2025-12-24", true)],
    ),
    Limit(
        &["criticism_working_days"],
        "INC-004",
        Laid::Field(CRITICISM, "decided_on"),
        &[],
        [("2025-10-30", false), ("2025-10-31", false), ("2025-11-03", true)],
    ),
    Limit(
        &["assessment_rectification_days"],
        "INC-006",
        Laid::Field(CRITICISM, "rectification.due"),
        &[],
        [("2026-01-25", false), ("2026-01-26", false), ("2026-01-27", true)],
    ),
    Limit(
        &["penalty_decision_days"],
        "INC-009",
        Laid::Field(PENALTY, "decided_on"),
        &[],
        [("2026-01-08", false), ("2026-01-09", false), ("2026-01-10", true)],
    ),
    Limit(
        &["appeal_window_days"],
        "APL-001",
        Laid::Field(APPEAL, "filed_on"),
        &[],
        [("2026-01-05", false), ("2026-01-06", false), ("2026-01-07", true)],
    ),
    Limit(
        &["appeal_decision_days"],
        "APL-003",
        Laid::Field(APPEAL, "decided_on"),
        &[],
        [("2026-01-27", false), ("2026-01-28", false), ("2026-01-29", true)],
    ),
];
