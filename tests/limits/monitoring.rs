//! The limits of monitoring, calibration, the hotline and the course of findings, each with values one below, at
//! it, and one above. Knows no judging.

use super::{CALIBRATION, FINDING, HOTLINE, Laid, Limit, MONITORING, POLICY, ROSTER};
use pinguan::rules::Edit;

const EARLIER: &str = "finding/2025/FIND-2025-0001.yaml";

/// An earlier serious finding of the same person.
const EARLIER_TEXT: &str = "\
id: FIND-2025-0001
found_at: {}T10:00+08:00
found_by: S-0041
unit: C1-A
severity: serious
summary: 通話中以加重處置相脅。
subject: S-0012
";

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["monitoring_recording_hours"],
        "MON-005",
        Laid::Field(MONITORING, "samples[0].recorded_at"),
        &[],
        [
            ("2026-05-13T09:39:59+08:00", false),
            ("2026-05-13T09:40:00+08:00", false),
            ("2026-05-13T09:40:01+08:00", true),
        ],
    ),
    Limit(
        &["monitoring_pass_mark"],
        "MON-002",
        Laid::Field(MONITORING, "samples[0].aspects"),
        &[],
        [
            ("{method: {points: 79, possible: 100}}", true),
            ("{method: {points: 80, possible: 100}}", false),
            ("{method: {points: 81, possible: 100}}", false),
        ],
    ),
    Limit(
        &["monitoring_coverage_percent"],
        "MON-007",
        Laid::Field(POLICY, "versions[0].parameters.monitoring_coverage_percent"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}")],
        [("9", false), ("10", false), ("11", true)],
    ),
    Limit(
        &["monitoring_assessor_percent"],
        "MON-010",
        Laid::Field(POLICY, "versions[0].parameters.monitoring_assessor_percent"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-05-01}")],
        [("49", true), ("50", false), ("51", false)],
    ),
    Limit(
        &["drawn_monitoring_days"],
        "MON-014",
        Laid::Field(POLICY, "versions[0].parameters.drawn_monitoring_days"),
        &[
            Edit::Set(MONITORING, "draw", "{by: S-0041, size: 2, strata: [{name: phone, contacts: 20}]}"),
            Edit::Set(MONITORING, "samples", "[]"),
            Edit::Delete(CALIBRATION),
        ],
        [("48", true), ("49", false), ("50", false)],
    ),
    Limit(
        &["sample_stratum_minimum"],
        "MON-013",
        Laid::Field(POLICY, "versions[0].parameters.sample_stratum_minimum"),
        &[
            Edit::Set(
                MONITORING,
                "frame_sha256",
                "8ad648c3e56c632216ba3e09cb9fffd06455e1ef5c1c159f96fb4f3bf3e76a13",
            ),
            Edit::Set(
                MONITORING,
                "draw",
                "{by: S-0041, size: 2, strata: [{name: mail, contacts: 4}, {name: phone, contacts: 16}], seed_commit: 4f9c2f1d8f4a8f8bb0c6c2f2c8d1c9d35a6f7e01, seed: 83f23e4cbacee87d70c1be7d95df00c7aff9f6a3f6e7054a940b5b0563b96f1a, drawn: [{stratum: mail, item: M-03}, {stratum: phone, item: P-03}]}",
            ),
        ],
        // the proportional allocation gives letters none, one each is their least, and two each are too many
        [("0", true), ("1", false), ("2", true)],
    ),
    Limit(
        &["calibration_kappa_percent"],
        "CAL-003",
        Laid::Field(POLICY, "versions[0].parameters.calibration_kappa_percent"),
        &[Edit::Set(
            CALIBRATION,
            "contacts",
            "[{monitoring: MON-2026-0001, no: 1, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: passed}]}, {monitoring: MON-2026-0001, no: 2, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: passed}]}, {monitoring: MON-2026-0002, no: 1, ratings: [{by: S-0041, score: 85, verdict: faulty}, {by: S-0042, score: 85, verdict: faulty}]}, {monitoring: MON-2026-0002, no: 2, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: faulty}]}]",
        )],
        [("49", false), ("50", false), ("51", true)],
    ),
    Limit(
        &["allegation_days"],
        "FND-014",
        Laid::Field(FINDING, "allegation"),
        &[],
        [
            ("{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-26, settled_by: S-0041}", false),
            ("{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-27, settled_by: S-0041}", false),
            ("{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-28, settled_by: S-0041}", true),
        ],
    ),
    Limit(
        &["rectification_extensions"],
        "FND-011",
        Laid::Field(FINDING, "rectification.extensions"),
        &[],
        [
            ("[]", false),
            ("[{to: 2026-05-20, reason: 系統改版延後, by: S-0041, on: 2026-05-18}]", false),
            (
                "[{to: 2026-05-20, reason: 系統改版延後, by: S-0041, on: 2026-05-18}, {to: 2026-05-21, reason: 系統改版延後, by: S-0041, on: 2026-05-18}]",
                true,
            ),
        ],
    ),
    Limit(
        &["finding_verification_days"],
        "FND-019",
        Laid::Field(FINDING, "verification.at"),
        &[],
        [
            ("2026-06-13T10:00+08:00", false),
            ("2026-06-14T10:00+08:00", false),
            ("2026-06-15T10:00+08:00", true),
        ],
    ),
    Limit(
        &["serious_disposition_days"],
        "FND-013",
        Laid::Field(FINDING, "disposition"),
        &[Edit::Set(FINDING, "severity", "serious")],
        [
            ("{what: 書面告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-26}", false),
            ("{what: 書面告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-27}", false),
            ("{what: 書面告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-28}", true),
        ],
    ),
    Limit(
        &["serious_repeat_days"],
        "FND-017",
        Laid::File(EARLIER, EARLIER_TEXT),
        &[Edit::Set(FINDING, "severity", "serious"), Edit::Set(FINDING, "subject", "S-0012")],
        [("2025-05-11", false), ("2025-05-12", true), ("2025-05-13", true)],
    ),
    Limit(
        &["hotline_hours_per_day"],
        "HOT-001",
        Laid::Field(POLICY, "versions[0].parameters.hotline_hours_per_day"),
        &[Edit::Set(
            ROSTER,
            "shifts",
            "[{from: 2026-05-01T00:00+08:00, to: 2026-05-31T20:00+08:00, staff: 2}]",
        )],
        [("19", false), ("20", false), ("21", true)],
    ),
    Limit(
        &["hotline_abandon_percent"],
        "HOT-005",
        Laid::Field(HOTLINE, "calls[0].abandoned"),
        &[],
        [("1", false), ("2", false), ("3", true)],
    ),
    Limit(
        &["hotline_outage_minutes"],
        "HOT-006",
        Laid::Field(HOTLINE, "outages"),
        &[Edit::Remove(HOTLINE, "outages")],
        [
            ("[{from: 2026-05-05T03:00+08:00, to: 2026-05-05T03:14+08:00}]", false),
            ("[{from: 2026-05-05T03:00+08:00, to: 2026-05-05T03:15+08:00}]", false),
            ("[{from: 2026-05-05T03:00+08:00, to: 2026-05-05T03:16+08:00}]", true),
        ],
    ),
    Limit(
        &["interval_grace_days"],
        "MON-006",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"), Edit::Set(MONITORING, "unit", "CS")],
        [("29", true), ("30", false), ("31", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "MON-011",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{2.2.2c: 2026-05-01}")],
        [("29", true), ("30", false), ("31", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "HOT-002",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.3.1a: 2026-05-01}"), Edit::Delete(ROSTER)],
        [("29", true), ("30", false), ("31", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "CAL-001",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-01-01}")],
        [("90", true), ("91", false), ("92", false)],
    ),
];
