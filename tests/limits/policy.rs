//! The limits of the policy itself, waivers and the baseline, each with values one below, at it, and one above. Knows no judging.

use super::{BASELINE, LATE, Laid, Limit, POLICY, WAIVER};
use pinguan::rules::Edit;

const PACK_TW: Edit = Edit::Set(POLICY, "versions[0].packs", "[tw]");
const HOUSE: Edit = Edit::Set(POLICY, "versions[0].packs", "[house]");
/// A pack with three attempts a day and seven a week.
const CAPS: Edit = Edit::File(
    "policy/packs/house.yaml",
    "title: {zh-Hant: 聯絡次數}\ncaps:\n  - {count: 3, per_days: 1, counts: attempts, scope: person_debt, mode: cap, source: {citation: DEC-2025-010, status: company-choice}}\n  - {count: 7, per_days: 7, counts: attempts, scope: person_debt, mode: cap, source: {citation: DEC-2025-010, status: company-choice}}\n",
);
/// A waiver that begins on 6 May 2026 and expires on a day.
const WAIVER_TEXT: &str = "id: WAV-2026-0001\nrule: CMP-004\nrecord: COMP-2026-0001\nreason: 補登期間。\nowner: S-0020\napprover: S-0001\ncreated_on: 2026-05-06\nexpires_on: {}\n";
/// A baseline with one entry, frozen on a day.
const BASELINE_TEXT: &str = "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: {}, reason: 舊案}\n";

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["waiver_days"],
        "WAV-004",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-11-01", false), ("2026-11-02", false), ("2026-11-03", true)],
    ),
    Limit(
        &[],
        "WAV-006",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-07-01", false), ("2026-06-30", false), ("2026-06-29", true)],
    ),
    Limit(
        &["waiver_expiring_days"],
        "WAV-008",
        Laid::File(WAIVER, WAIVER_TEXT),
        &[LATE],
        [("2026-07-16", false), ("2026-07-15", false), ("2026-07-14", true)],
    ),
    Limit(
        &["baseline_days"],
        "BAS-002",
        Laid::File(BASELINE, BASELINE_TEXT),
        &[],
        [("2026-01-30", false), ("2026-01-31", false), ("2026-02-01", true)],
    ),
    Limit(
        &["complaint_resolution_days"],
        "PCK-004",
        Laid::Field(POLICY, "versions[0].parameters.complaint_resolution_days"),
        &[PACK_TW],
        [("29", false), ("30", false), ("31", true)],
    ),
    Limit(
        &["partner_evaluation_days"],
        "PCK-004",
        Laid::Field(POLICY, "versions[0].parameters.partner_evaluation_days"),
        &[PACK_TW],
        [("91", false), ("92", false), ("93", true)],
    ),
    Limit(
        &["contact_attempts_per_day"],
        "PCK-006",
        Laid::Field(POLICY, "versions[0].parameters.contact_attempts_per_day"),
        &[HOUSE, CAPS],
        [("2", false), ("3", false), ("4", true)],
    ),
    Limit(
        &["contact_attempts_per_week"],
        "PCK-006",
        Laid::Field(POLICY, "versions[0].parameters.contact_attempts_per_week"),
        &[HOUSE, CAPS],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        &["contact_window_start"],
        "PCK-005",
        Laid::Field(POLICY, "versions[0].parameters.contact_window_start"),
        &[PACK_TW],
        [("\"06:59\"", true), ("\"07:00\"", false), ("\"07:01\"", false)],
    ),
    Limit(
        &["contact_window_end"],
        "PCK-005",
        Laid::Field(POLICY, "versions[0].parameters.contact_window_end"),
        &[PACK_TW],
        [("\"21:59\"", false), ("\"22:00\"", false), ("\"22:01\"", true)],
    ),
    Limit(
        &["contact_window_start", "contact_window_end"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.contact_window_start"),
        &[],
        [("\"20:59\"", false), ("\"21:00\"", true), ("\"21:01\"", true)],
    ),
    Limit(
        &["contact_attempts_per_day", "contact_attempts_per_week"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.contact_attempts_per_day"),
        &[],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        &["rectification_serious_days", "rectification_major_days"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.rectification_serious_days"),
        &[],
        [("6", false), ("7", false), ("8", true)],
    ),
    Limit(
        &["rectification_major_days", "rectification_normal_days"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.rectification_major_days"),
        &[],
        [("13", false), ("14", false), ("15", true)],
    ),
    Limit(
        &["complaint_registration_hours", "complaint_registration_limit_hours"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.complaint_registration_hours"),
        &[],
        [("23", false), ("24", false), ("25", true)],
    ),
    Limit(
        &["escalation_quality_hours", "escalation_leaders_hours"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.escalation_quality_hours"),
        &[],
        [("23", false), ("24", false), ("25", true)],
    ),
    Limit(
        &["waiver_expiring_days", "waiver_days"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.waiver_expiring_days"),
        &[Edit::Set(POLICY, "versions[0].parameters.waiver_days", "80")],
        [("79", false), ("80", false), ("81", true)],
    ),
    Limit(
        &["chart_minimum_points", "chart_firm_points"],
        "POL-010",
        Laid::Field(POLICY, "versions[0].parameters.chart_minimum_points"),
        &[],
        [("19", false), ("20", false), ("21", true)],
    ),
];
