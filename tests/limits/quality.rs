//! The limits of findings, and of what must be there in every interval, each with values one below, at it, and one above. Knows no judging.

use super::{FINDING, Laid, Limit, POLICY, SURVEY};
use pinguan::rules::Edit;

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["finding_notification_working_days"],
        "FND-001",
        Laid::Field(FINDING, "notified_at"),
        &[],
        [
            ("2026-05-12T16:00+08:00", false),
            ("2026-05-13T16:00+08:00", false),
            ("2026-05-14T16:00+08:00", true),
        ],
    ),
    Limit(
        &["rectification_major_days"],
        "FND-004",
        Laid::Field(FINDING, "rectification.due"),
        &[],
        [("2026-05-18", false), ("2026-05-19", false), ("2026-05-20", true)],
    ),
    Limit(
        &["rectification_normal_days"],
        "FND-004",
        Laid::Field(FINDING, "rectification.due"),
        &[Edit::Set(FINDING, "severity", "normal")],
        [("2026-05-25", false), ("2026-05-26", false), ("2026-05-27", true)],
    ),
    Limit(
        &["rectification_serious_days"],
        "FND-004",
        Laid::Field(FINDING, "rectification.due"),
        &[Edit::Set(FINDING, "severity", "serious")],
        [("2026-05-14", false), ("2026-05-15", false), ("2026-05-16", true)],
    ),
    Limit(
        &[],
        "FND-003",
        Laid::Field(FINDING, "rectification.done_on"),
        &[],
        [("2026-05-18", false), ("2026-05-19", false), ("2026-05-20", true)],
    ),
    Limit(
        &[],
        "FND-003",
        Laid::Field(FINDING, "rectification.due"),
        &[
            Edit::Remove(FINDING, "verification"),
            Edit::Set(FINDING, "rectification", "{owner: S-0010, due: 2026-05-19, action: 加入核對步驟。}"),
        ],
        [("2026-06-29", true), ("2026-06-30", false), ("2026-07-01", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "SUR-005",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-01}"), Edit::Delete(SURVEY)],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "DAU-004",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.4.1b: 2026-05-01}")],
        [("29", true), ("30", false), ("31", false)],
    ),
];
