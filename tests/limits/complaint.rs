//! The limits of complaints, each with values one below, at it, and one above. Knows no judging.

use super::{COMPLAINT, Laid, Limit, POLICY};
use pinguan::rules::Edit;

/// Another complaint of the same case, received on a day.
const AGAIN_TEXT: &str = "id: COMP-2026-0002\nreceived_at: {}T09:02+08:00\nregistered_at: {}T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e4\nsummary: 再次來電。\n";
/// A complaint of the same cause of which no case is known, received on a day.
const OTHER_TEXT: &str = "id: COMP-2026-0003\nreceived_at: {}T09:02+08:00\nregistered_at: {}T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\n";
const SECOND: Edit = Edit::File(
    "complaint/2026/COMP-2026-0002.yaml",
    "id: COMP-2026-0002\nreceived_at: 2026-05-06T09:02+08:00\nregistered_at: 2026-05-06T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e4\nsummary: 再次來電。\n",
);
const THIRD_OF_CASE: Edit = Edit::File(
    "complaint/2026/COMP-2026-0003.yaml",
    "id: COMP-2026-0003\nreceived_at: 2026-05-07T09:02+08:00\nregistered_at: 2026-05-07T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\ndebtor_ref: D-3f9a1c07b2e4\nsummary: 再次來電。\n",
);
const OTHER_CASE: Edit = Edit::File(
    "complaint/2026/COMP-2026-0002.yaml",
    "id: COMP-2026-0002\nreceived_at: 2026-05-06T09:02+08:00\nregistered_at: 2026-05-06T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\n",
);
const ANOTHER_CASE: Edit = Edit::File(
    "complaint/2026/COMP-2026-0003.yaml",
    "id: COMP-2026-0003\nreceived_at: 2026-05-07T09:02+08:00\nregistered_at: 2026-05-07T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\n",
);
const THIRTY_DAYS: Edit = Edit::Set(POLICY, "versions[0].parameters.major_repeat_days", "30");

/// Seven days in all during which the clock stands still.
const PAUSED: Edit = Edit::Set(
    COMPLAINT,
    "pauses",
    "[{from: 2026-05-06T09:00+08:00, to: 2026-05-09T09:00+08:00, reason: waiting_for_customer}, {from: 2026-05-08T09:00+08:00, to: 2026-05-13T09:00+08:00, reason: waiting_for_third_party}]",
);

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["complaint_pause_days"],
        "CMP-016",
        Laid::Field(POLICY, "versions[0].parameters.complaint_pause_days"),
        &[PAUSED],
        [("6", true), ("7", false), ("8", false)],
    ),
    Limit(
        &["complaint_pause_days"],
        "CMP-006",
        Laid::Field(POLICY, "versions[0].parameters.complaint_pause_days"),
        &[PAUSED, Edit::Set(COMPLAINT, "closed_at", "2026-05-27T09:00+08:00")],
        [("6", true), ("7", false), ("8", false)],
    ),
    Limit(
        &["complaint_registration_hours"],
        "CMP-004",
        Laid::Field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-05T10:01+08:00", false),
            ("2026-05-05T10:02+08:00", false),
            ("2026-05-05T10:03+08:00", true),
        ],
    ),
    Limit(
        &["complaint_registration_limit_hours"],
        "CMP-004",
        Laid::Field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", true),
            ("2026-05-06T09:02+08:00", true),
            ("2026-05-06T09:03+08:00", false),
        ],
    ),
    Limit(
        &["complaint_registration_limit_hours"],
        "CMP-012",
        Laid::Field(COMPLAINT, "registered_at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", false),
            ("2026-05-06T09:02+08:00", false),
            ("2026-05-06T09:03+08:00", true),
        ],
    ),
    Limit(
        &["escalation_quality_hours"],
        "CMP-005",
        Laid::Field(COMPLAINT, "escalations[0].at"),
        &[],
        [
            ("2026-05-05T11:01+08:00", false),
            ("2026-05-05T11:02+08:00", false),
            ("2026-05-05T11:03+08:00", true),
        ],
    ),
    Limit(
        &["escalation_leaders_hours"],
        "CMP-005",
        Laid::Field(COMPLAINT, "escalations[1].at"),
        &[],
        [
            ("2026-05-06T09:01+08:00", false),
            ("2026-05-06T09:02+08:00", false),
            ("2026-05-06T09:03+08:00", true),
        ],
    ),
    Limit(
        &["complaint_acknowledgement_working_days"],
        "CMP-010",
        Laid::Field(COMPLAINT, "acknowledged_at"),
        &[],
        [
            ("2026-05-05T23:59+08:00", false),
            ("2026-05-06T23:59+08:00", false),
            ("2026-05-07T00:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_resolution_days"],
        "CMP-006",
        Laid::Field(COMPLAINT, "closed_at"),
        &[],
        [
            ("2026-05-19T12:00+08:00", false),
            ("2026-05-20T12:00+08:00", false),
            ("2026-05-21T12:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_feedback_working_days"],
        "CMP-007",
        Laid::Field(COMPLAINT, "response.at"),
        &[Edit::Remove(COMPLAINT, "closed_at")],
        [
            ("2026-05-12T15:00+08:00", false),
            ("2026-05-13T15:00+08:00", false),
            ("2026-05-14T15:00+08:00", true),
        ],
    ),
    Limit(
        &["major_repeat_days"],
        "CMP-011",
        Laid::File("complaint/2026/COMP-2026-0002.yaml", AGAIN_TEXT),
        &[THIRTY_DAYS],
        [("2026-06-05", false), ("2026-06-04", false), ("2026-06-03", true)],
    ),
    Limit(
        &["escalation_quality_hours"],
        "CMP-003",
        Laid::Field(COMPLAINT, "received_at"),
        &[Edit::Set(
            COMPLAINT,
            "escalations",
            "[{to: company_leaders, at: 2026-06-30T23:59+08:00, by: S-0021}]",
        )],
        [
            ("2026-06-30T21:59+08:00", true),
            ("2026-06-30T22:00+08:00", false),
            ("2026-06-30T22:01+08:00", false),
        ],
    ),
    Limit(
        &["escalation_leaders_hours"],
        "CMP-003",
        Laid::Field(COMPLAINT, "received_at"),
        &[Edit::Set(COMPLAINT, "escalations", "[{to: quality, at: 2026-06-30T23:59+08:00, by: S-0021}]")],
        [
            ("2026-06-29T23:59+08:00", true),
            ("2026-06-30T00:00+08:00", false),
            ("2026-06-30T00:01+08:00", false),
        ],
    ),
    Limit(
        &["major_repeat_complaints"],
        "CMP-011",
        Laid::Field(POLICY, "versions[0].parameters.major_repeat_complaints"),
        &[SECOND, THIRD_OF_CASE],
        [("2", true), ("3", true), ("4", false)],
    ),
    Limit(
        &["major_same_cause_complaints"],
        "CMP-011",
        Laid::Field(POLICY, "versions[0].parameters.major_same_cause_complaints"),
        &[Edit::Set(COMPLAINT, "category", "amount"), OTHER_CASE, ANOTHER_CASE],
        [("2", true), ("3", true), ("4", false)],
    ),
    Limit(
        &["major_same_cause_days"],
        "CMP-011",
        Laid::File("complaint/2026/COMP-2026-0003.yaml", OTHER_TEXT),
        &[Edit::Set(COMPLAINT, "category", "amount"), OTHER_CASE],
        [("2026-05-10", true), ("2026-05-11", true), ("2026-05-12", false)],
    ),
];
