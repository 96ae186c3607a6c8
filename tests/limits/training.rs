//! The limits of training and publicity, each with values one below, at it, and one above. Knows no judging.

use super::{Laid, Limit, POLICY, PUBLICITY, TRAINING, TRAINING_PLAN};
use pinguan::rules::Edit;

const RETRAINED: &str = "[{person: S-0031, date: 2026-02-20, kind: retraining}]";
const TWO_FAIL: Edit = Edit::Set(
    TRAINING,
    "make_ups",
    "[{person: S-0012, date: 2026-02-26, kind: exam, score: 88}, {person: S-0010, date: 2026-02-26, kind: exam, score: 90}, {person: S-0031, date: 2026-02-20, kind: retraining}]",
);
const ABSENT: [Edit; 3] = [
    Edit::Set(
        TRAINING,
        "attended",
        "[S-0001, S-0010, S-0011, S-0020, S-0021, S-0030, S-0031, S-0040, S-0042]",
    ),
    Edit::Set(TRAINING, "exam.results[3].person", "S-0031"),
    Edit::Set(TRAINING, "exam.results[3].score", "82"),
];
const IN_FORCE: Edit = Edit::Lay(POLICY, "in_force_from", "{1.3.2: 2026-01-01, 5.3.1: 2026-01-01}");
const NOBODY: Edit = Edit::Delete("training-session/2026/TSES-2026-0001.yaml");

/// One row for each limit.
pub const ROWS: &[Limit] = &[
    Limit(
        &["annual_plan_due_day"],
        "TRN-001",
        Laid::Field(TRAINING_PLAN, "approved_on"),
        &[],
        [("2026-01-30", false), ("2026-01-31", false), ("2026-02-01", true)],
    ),
    Limit(
        &["annual_plan_due_month"],
        "TRN-001",
        Laid::Field(POLICY, "versions[0].parameters.annual_plan_due_month"),
        &[Edit::Set(TRAINING_PLAN, "approved_on", "2026-03-31")],
        [("2", true), ("3", false), ("4", false)],
    ),
    Limit(
        &["training_topic_hours"],
        "TRN-005",
        Laid::Field(TRAINING_PLAN, "items[2].hours"),
        &[],
        [("1", true), ("2", false), ("3", false)],
    ),
    Limit(
        &["planned_training_grace_days"],
        "TRN-012",
        Laid::Field(POLICY, "versions[0].parameters.planned_training_grace_days"),
        &[Edit::Set(TRAINING_PLAN, "items[1].month", "2026-05")],
        [("29", true), ("30", false), ("31", false)],
    ),
    Limit(
        &["exam_days"],
        "TRN-013",
        Laid::Field(TRAINING, "exam.date"),
        &[],
        [("2026-02-23", false), ("2026-02-24", false), ("2026-02-25", true)],
    ),
    Limit(
        &["exam_pass_mark"],
        "TRN-016",
        Laid::Field(TRAINING, "exam.results[1].score"),
        &[TWO_FAIL],
        [("79", true), ("80", false), ("81", false)],
    ),
    // 8 of 9 pass: 88.9%
    Limit(
        &["exam_pass_rate_percent"],
        "TRN-016",
        Laid::Field(POLICY, "versions[0].parameters.exam_pass_rate_percent"),
        &[],
        [("87", false), ("88", false), ("89", true)],
    ),
    Limit(
        &["exam_pass_mark"],
        "TRN-017",
        Laid::Field(TRAINING, "exam.results[1].score"),
        &[],
        [("79", true), ("80", false), ("81", false)],
    ),
    Limit(
        &["makeup_exam_days"],
        "TRN-017",
        Laid::Field(TRAINING, "make_ups[0].date"),
        &[],
        [("2026-03-13", false), ("2026-03-14", false), ("2026-03-15", true)],
    ),
    Limit(
        &["exam_pass_mark"],
        "TRN-019",
        Laid::Field(TRAINING, "make_ups[0].score"),
        &[],
        [("79", true), ("80", false), ("81", false)],
    ),
    // 10 February to 30 June: 140 days
    Limit(
        &["makeup_exam_days"],
        "TRN-020",
        Laid::Field(TRAINING, "date"),
        &[
            ABSENT[0],
            ABSENT[1],
            ABSENT[2],
            Edit::Set(TRAINING, "make_ups", "[]"),
            Edit::Remove(TRAINING, "closed_on"),
        ],
        [("2026-05-30", true), ("2026-05-31", false), ("2026-06-01", false)],
    ),
    Limit(
        &["training_attendance_percent"],
        "TRN-021",
        Laid::Field(POLICY, "versions[0].parameters.training_attendance_percent"),
        &[],
        [("89", false), ("90", false), ("91", true)],
    ),
    Limit(
        &["interval_grace_days"],
        "TRN-023",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[IN_FORCE, NOBODY],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["interval_grace_days"],
        "PUB-001",
        Laid::Field(POLICY, "versions[0].parameters.interval_grace_days"),
        &[IN_FORCE, Edit::Delete(PUBLICITY)],
        [("90", true), ("91", false), ("92", false)],
    ),
    Limit(
        &["publicity_reach_percent"],
        "PUB-003",
        Laid::Field(PUBLICITY, "reached"),
        &[],
        [("4", true), ("5", false), ("6", false)],
    ),
    Limit(
        &[],
        "TRN-017",
        Laid::Field("company/person/S-0012.yaml", "to"),
        &[Edit::Set(TRAINING, "make_ups", RETRAINED)],
        [("2026-03-13", false), ("2026-03-14", true), ("2026-03-15", true)],
    ),
];
