//! The limits of plans and of what was done by them, contact packs included, each with values one below, at it, and one above. Knows no judging.

use super::{COMPANY, EXECUTION, HOUSE, Laid, Limit, PLAN, PLAN2, POLICY};
use pinguan::rules::Edit;

const PACK_TW: Edit = Edit::Set(POLICY, "versions[0].packs", "[tw]");
const PACK_CN: Edit = Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]");
const PACK_HOUSE: Edit = Edit::Set(POLICY, "versions[0].packs", "[house]");
const TWICE: Edit = Edit::File(
    HOUSE,
    "title: {zh-Hant: 每日兩次}\ncaps:\n  - {count: 2, per_days: 1, counts: attempts, scope: person, mode: cap, source: {citation: DEC-2025-008, status: company-choice}}\n",
);
const PAUSE: Edit = Edit::File(
    HOUSE,
    "title: {zh-Hant: 暫停七日}\ncooldown_after_conversation: {days: 7, mode: presumption, source: {citation: DEC-2025-006, status: company-choice}}\n",
);
const EVENING: Edit = Edit::File(
    HOUSE,
    "title: {zh-Hant: 晚間八時止}\nwindow: {start: \"08:00\", end: \"20:00\", tz: debtor, source: {citation: DEC-2025-007, status: company-choice}}\n",
);

const AMENDED: &str = "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: []}]";

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["contact_attempts_per_day"],
        "PLN-012",
        Laid::Field(PLAN, "when.max_attempts_per_day"),
        &[],
        [("2", false), ("3", false), ("4", true)],
    ),
    Limit(
        &["contact_attempts_per_week"],
        "PLN-012",
        Laid::Field(PLAN, "when.max_attempts_per_week"),
        &[],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        &["contact_window_start"],
        "PLN-011",
        Laid::Field(PLAN, "when.weekdays.start"),
        &[],
        [("\"07:59\"", true), ("\"08:00\"", false), ("\"08:01\"", false)],
    ),
    Limit(
        &["contact_window_end"],
        "PLN-011",
        Laid::Field(PLAN, "when.weekdays.end"),
        &[],
        [("\"20:59\"", false), ("\"21:00\"", false), ("\"21:01\"", true)],
    ),
    Limit(
        &[],
        "PLN-011",
        Laid::Field(PLAN, "when.weekdays.end"),
        &[PACK_TW, Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"24:00\"")],
        [("\"21:59\"", false), ("\"22:00\"", false), ("\"22:01\"", true)],
    ),
    Limit(
        &[],
        "PLN-012",
        Laid::Field(PLAN, "when.max_attempts_per_day"),
        &[PACK_HOUSE, TWICE],
        [("1", false), ("2", false), ("3", true)],
    ),
    Limit(
        &["plan_review_working_days"],
        "PLN-014",
        Laid::Field(PLAN, "reviews[0].at"),
        &[],
        [
            ("2026-04-21T23:59+08:00", false),
            ("2026-04-22T23:59+08:00", false),
            ("2026-04-23T00:00+08:00", true),
        ],
    ),
    Limit(
        &["plan_approval_working_days"],
        "PLN-015",
        Laid::Field(PLAN, "approvals[0].at"),
        &[],
        [
            ("2026-04-23T23:59+08:00", false),
            ("2026-04-24T23:59+08:00", false),
            ("2026-04-27T00:00+08:00", true),
        ],
    ),
    Limit(
        &[],
        "PLN-023",
        Laid::Field(PLAN, "how.visit_collectors"),
        &[PACK_CN, Edit::Set(PLAN, "how.channels", "[phone, sms, visit]")],
        [("1", true), ("2", false), ("3", false)],
    ),
    Limit(
        &[],
        "PLN-025",
        Laid::Field(PLAN, "when.cooldown_days"),
        &[PACK_HOUSE, PAUSE, Edit::Set(PLAN2, "when.cooldown_days", "7")],
        [("6", true), ("7", false), ("8", false)],
    ),
    Limit(
        &["plan_execution_days"],
        "PLN-026",
        Laid::Field(POLICY, "versions[0].parameters.plan_execution_days"),
        &[Edit::Delete(EXECUTION)],
        [("59", true), ("60", false), ("61", false)],
    ),
    Limit(
        &["plan_amendments"],
        "PLN-027",
        Laid::Field(POLICY, "versions[0].parameters.plan_amendments"),
        &[Edit::Set(PLAN, "amendments", AMENDED)],
        [("0", true), ("1", false), ("2", false)],
    ),
    Limit(
        &["contact_window_start"],
        "EXE-008",
        Laid::Field(EXECUTION, "contacts.weekdays.start"),
        &[],
        [("\"07:59\"", true), ("\"08:00\"", false), ("\"08:01\"", false)],
    ),
    Limit(
        &["contact_window_end"],
        "EXE-008",
        Laid::Field(EXECUTION, "contacts.weekdays.end"),
        &[],
        [("\"20:59\"", false), ("\"21:00\"", true), ("\"21:01\"", true)],
    ),
    Limit(
        &["contact_attempts_per_day"],
        "EXE-009",
        Laid::Field(EXECUTION, "contacts.most_per_day"),
        &[],
        [("2", false), ("3", false), ("4", true)],
    ),
    Limit(
        &["contact_attempts_per_week"],
        "EXE-009",
        Laid::Field(EXECUTION, "contacts.most_per_week"),
        &[],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        &["success_window_days"],
        "EXE-006",
        Laid::Field(EXECUTION, "outcome.measured_on"),
        &[
            Edit::Set(COMPANY, "as_of", "2026-08-31"),
            Edit::Set(EXECUTION, "outcome", "{measured_on: 2026-08-29, cohort: 1000, collected: 300}"),
        ],
        [("2026-08-28", true), ("2026-08-29", false), ("2026-08-30", false)],
    ),
    Limit(
        &[],
        "EXE-008",
        Laid::Field(EXECUTION, "contacts.weekdays.start"),
        &[PACK_HOUSE, EVENING],
        [("\"07:59\"", true), ("\"08:00\"", false), ("\"08:01\"", false)],
    ),
    Limit(
        &[],
        "EXE-008",
        Laid::Field(EXECUTION, "contacts.weekdays.end"),
        &[PACK_HOUSE, EVENING],
        [("\"19:59\"", false), ("\"20:00\"", true), ("\"20:01\"", true)],
    ),
    Limit(
        &[],
        "EXE-008",
        Laid::Field(EXECUTION, "contacts.weekdays.end"),
        &[
            Edit::Set(POLICY, "versions[0].packs", "[us-regf]"),
            Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"21:01\""),
        ],
        [("\"20:59\"", false), ("\"21:00\"", false), ("\"21:01\"", true)],
    ),
    Limit(
        &[],
        "EXE-009",
        Laid::Field(EXECUTION, "contacts.most_per_day"),
        &[PACK_HOUSE, TWICE],
        [("1", false), ("2", false), ("3", true)],
    ),
    Limit(
        &[],
        "EXE-009",
        Laid::Field(EXECUTION, "contacts.most_answered_per_day"),
        &[PACK_CN],
        [("2", false), ("3", false), ("4", true)],
    ),
];
