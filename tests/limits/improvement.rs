//! The limits of complaints' extensions and pauses, investigations, improvements and what is passed on, each
//! with values one below, at it, and one above. Knows no judging.

use super::{COMPLAINT, Laid, Limit, POLICY};
use pinguan::rules::Edit;

const INVESTIGATION: &str = "investigation/2026/INV-2026-0001.yaml";
const IMPROVEMENT: &str = "improvement/2026/IMP-2026-0001.yaml";
const IMPROVEMENT2: &str = "improvement/2026/IMP-2026-0002.yaml";
const IMPROVEMENT3: &str = "improvement/2026/IMP-2026-0003.yaml";
const FEEDBACK: &str = "feedback/2026/FB-2026-0001.yaml";
const INQUIRY: &str = "inquiry/2026/INQ-2026-0001.yaml";
const INFO_REQUEST: &str = "info-request/2026/IREQ-2026-0001.yaml";
const SUGGESTION: &str = "suggestion/2026/SUG-2026-0001.yaml";

const IDLE: &str = "versions[0].parameters.improvement_idle_intervals";
const GRACE: &str = "versions[0].parameters.interval_grace_days";
const CHECK: Edit = Edit::Set(POLICY, "versions[0].parameters.effectiveness_check_days", "30");
const BOTH: &str = "[{on: 2026-05-20, to: 2026-06-04, reason: 等候錄音。}, {on: 2026-06-04, to: 2026-07-31, reason: 等候法院。, approved_by: S-0040}]";
const ONCE: Edit =
    Edit::Set(COMPLAINT, "extensions", "[{on: 2026-05-20, to: 2026-07-31, reason: 等候錄音。}]");
const TWICE: Edit = Edit::Set(COMPLAINT, "extensions", BOTH);
const LATER: Edit = Edit::Set("company/company.yaml", "as_of", "2026-07-31");
/// Two days during which the clock stands still.
const PAUSED: Edit = Edit::Set(
    COMPLAINT,
    "pauses",
    "[{from: 2026-05-07T10:00+08:00, to: 2026-05-09T09:00+08:00, reason: waiting_for_customer}]",
);
const SOFT_TEXT: &str = "id: IMP-2026-0003\nsources: [COMP-2026-0001]\nunit: C1-A\nmeasure: reminder\nwhat: 再次提醒。\nowner: S-0010\nopened_on: {}\ndue: 2026-09-10\n";
const SOFT: Edit = Edit::Set(IMPROVEMENT, "measure", "training");
const UNDECIDED_TEXT: &str = "id: IMP-2026-0002\nsources: [SUG-2026-0001]\nunit: CS\nmeasure: staffing\nwhat: 增加一席接聽。\nowner: S-0020\nopened_on: 2026-02-02\ndue: 2026-03-10\ndone_on: 2026-03-10\neffect_checks:\n  - {kpi: FIRST-RESP, unit: CS, before: 2026-01, after: 2026-03, before_value: 0.9, after_value: 0.9, checked_on: {}, by: S-0041, verdict: undecided, basis: 資料不足。}\n";
const AGAIN_TEXT: &str = "id: COMP-2026-0002\nreceived_at: {}T09:02+08:00\nregistered_at: {}T09:20+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: amount\nunit: C1-A\nsummary: 再次來電。\ndecision: {at: {}T10:00+08:00, by: S-0041, verdict: upheld, reason: 流程仍有漏洞。}\n";
const SAME_CAUSE: Edit = Edit::File(
    "investigation/2026/INV-2026-0002.yaml",
    "id: INV-2026-0002\nconcerns: COMP-2026-0002\nopened_at: 2026-06-16T09:00+08:00\ninvestigator: S-0042\nroot_cause: {category: process, method: interview, text: 流程仍有漏洞。}\n",
);

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["complaint_extension_days"],
        "CMP-006",
        Laid::Field(COMPLAINT, "closed_at"),
        &[ONCE],
        [
            ("2026-06-03T12:00+08:00", false),
            ("2026-06-04T12:00+08:00", false),
            ("2026-06-05T12:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_approved_extension_days"],
        "CMP-006",
        Laid::Field(COMPLAINT, "closed_at"),
        &[TWICE, LATER],
        [
            ("2026-07-03T12:00+08:00", false),
            ("2026-07-04T12:00+08:00", false),
            ("2026-07-05T12:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_resolution_days"],
        "CMP-006",
        Laid::Field(COMPLAINT, "closed_at"),
        &[PAUSED],
        [
            ("2026-05-21T12:00+08:00", false),
            ("2026-05-22T23:59+08:00", false),
            ("2026-05-23T00:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_extension_days"],
        "CMP-006",
        Laid::Field(COMPLAINT, "closed_at"),
        &[ONCE, PAUSED],
        [
            ("2026-06-05T12:00+08:00", false),
            ("2026-06-06T12:00+08:00", false),
            ("2026-06-07T12:00+08:00", true),
        ],
    ),
    Limit(
        &["complaint_extension_days"],
        "CMP-017",
        Laid::Field(COMPLAINT, "extensions[0].to"),
        &[ONCE],
        [("2026-06-03", false), ("2026-06-04", false), ("2026-06-05", true)],
    ),
    Limit(
        &["complaint_approved_extension_days"],
        "CMP-017",
        Laid::Field(COMPLAINT, "extensions[1].to"),
        &[TWICE],
        [("2026-07-03", false), ("2026-07-04", false), ("2026-07-05", true)],
    ),
    Limit(
        &["interval_grace_days"],
        "CMP-015",
        Laid::Field(POLICY, GRACE),
        &[
            Edit::Lay(POLICY, "in_force_from", "{4.1.3: 2026-01-01}"),
            Edit::Delete("execution/2026/EXE-2026-C1-0001.yaml"),
        ],
        [("29", true), ("30", false), ("31", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "FBK-001",
        Laid::Field(POLICY, GRACE),
        &[Edit::Delete(FEEDBACK)],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "IMP-010",
        Laid::Field(POLICY, GRACE),
        &[Edit::Set(POLICY, IDLE, "1")],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["improvement_idle_intervals"],
        "IMP-010",
        Laid::Field(POLICY, IDLE),
        &[],
        [("1", true), ("2", false), ("3", false)],
    ),
    Limit(
        &["feedback_answer_working_days"],
        "FBK-002",
        Laid::Field(FEEDBACK, "answered_at"),
        &[],
        [
            ("2026-03-10T12:00+08:00", false),
            ("2026-03-11T12:00+08:00", false),
            ("2026-03-12T12:00+08:00", true),
        ],
    ),
    Limit(
        &["investigation_response_working_days"],
        "INV-002",
        Laid::Field(INVESTIGATION, "requests[0].responded_at"),
        &[Edit::Remove(INVESTIGATION, "requests[0].due")],
        [
            ("2026-05-11T12:00+08:00", false),
            ("2026-05-12T12:00+08:00", false),
            ("2026-05-13T12:00+08:00", true),
        ],
    ),
    Limit(
        &[],
        "INV-002",
        Laid::Field(INVESTIGATION, "requests[0].responded_at"),
        &[],
        [
            ("2026-05-07T12:00+08:00", false),
            ("2026-05-08T12:00+08:00", false),
            ("2026-05-09T12:00+08:00", true),
        ],
    ),
    Limit(
        &["investigation_conclusion_days"],
        "INV-003",
        Laid::Field(INVESTIGATION, "concluded_at"),
        &[],
        [
            ("2026-05-19T12:00+08:00", false),
            ("2026-05-20T12:00+08:00", false),
            ("2026-05-21T12:00+08:00", true),
        ],
    ),
    Limit(
        &["inquiry_first_response_percent"],
        "INQ-002",
        Laid::Field(INQUIRY, "channels[0].first_response_in_time"),
        &[],
        [("359", true), ("360", false), ("361", false)],
    ),
    Limit(
        &["inquiry_first_response_hours"],
        "INQ-003",
        Laid::Field(INQUIRY, "first_response_hours"),
        &[],
        [("3", true), ("4", false), ("5", true)],
    ),
    Limit(
        &["info_request_working_days"],
        "IRQ-002",
        Laid::Field(INFO_REQUEST, "answered_at"),
        &[],
        [
            ("2026-05-07T12:00+08:00", false),
            ("2026-05-08T12:00+08:00", false),
            ("2026-05-11T12:00+08:00", true),
        ],
    ),
    Limit(
        &["suggestion_forward_working_days"],
        "SUG-001",
        Laid::Field(SUGGESTION, "forwarded_at"),
        &[],
        [
            ("2026-04-14T12:00+08:00", false),
            ("2026-04-15T12:00+08:00", false),
            ("2026-04-16T12:00+08:00", true),
        ],
    ),
    Limit(
        &["improvement_tracking_days"],
        "IMP-004",
        Laid::Field(IMPROVEMENT, "done_on"),
        &[Edit::Remove(IMPROVEMENT, "tracking")],
        [("2026-06-11", false), ("2026-06-12", false), ("2026-06-13", true)],
    ),
    Limit(
        &["improvement_days"],
        "IMP-014",
        Laid::Field(IMPROVEMENT, "due"),
        &[],
        [("2026-08-10", false), ("2026-08-11", false), ("2026-08-12", true)],
    ),
    Limit(
        &[],
        "IMP-003",
        Laid::Field(IMPROVEMENT, "done_on"),
        &[],
        [("2026-06-11", false), ("2026-06-12", false), ("2026-06-13", true)],
    ),
    Limit(
        &["effectiveness_check_days"],
        "IMP-002",
        Laid::Field(IMPROVEMENT2, "effect_checks[0].checked_on"),
        &[CHECK],
        [("2026-05-30", false), ("2026-05-31", false), ("2026-06-01", true)],
    ),
    Limit(
        &["effectiveness_recheck_days"],
        "IMP-002",
        Laid::File(IMPROVEMENT2, UNDECIDED_TEXT),
        &[],
        [("2026-03-29", true), ("2026-03-30", false), ("2026-03-31", false)],
    ),
    Limit(
        &["cause_recurrence_days"],
        "IMP-008",
        Laid::File(IMPROVEMENT3, SOFT_TEXT),
        &[SOFT],
        [("2026-08-10", true), ("2026-08-11", true), ("2026-08-12", false)],
    ),
    Limit(
        &["cause_recurrence_days"],
        "IMP-009",
        Laid::File("complaint/2026/COMP-2026-0002.yaml", AGAIN_TEXT),
        &[SAME_CAUSE],
        [("2026-09-07", true), ("2026-09-08", true), ("2026-09-09", false)],
    ),
];
