//! The policy’s share of those who must take part in a training does.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-021`.
pub const RULE: Rule = Rule {
    id: "TRN-021",
    name: "attendance-low",
    clauses: &["2.3.1c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["TRN-015"],
    fails: &[Sample {
        name: "8 of 10 where the policy asks for 90%",
        edits: &[
            Edit::Set(
                TRAINING,
                "attended",
                "[S-0001, S-0010, S-0011, S-0012, S-0020, S-0021, S-0030, S-0040]",
            ),
            Edit::Set(TRAINING, "exam.results[8].person", "S-0041"),
            Edit::Set(TRAINING, "trainer", "{organisation: 法律事務所, credential: 執業律師}"),
            Edit::Set(TRAINING, "exam.results[8].score", "98"),
        ],
    }],
    passes: &[
        Sample { name: "9 of 10", edits: &[Edit::Set(TRAINING, "closed_on", "2026-02-10")] },
        Sample {
            name: "guests beside them count for nothing",
            edits: &[
                Edit::Set(
                    TRAINING,
                    "attended",
                    "[S-0001, S-0010, S-0011, S-0012, S-0020, S-0021, S-0030, S-0040, S-0041, S-0042]",
                ),
                Edit::Set(TRAINING, "trainer", "{organisation: 法律事務所, credential: 執業律師}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let limit = ctx.on(session.date).training_attendance_percent;
        let (required, absent) = (session.required().count(), session.absent().len());
        let attended = required - absent;
        if attended * 100 < required * limit as usize {
            findings
                .report(filed, &session.id, "attended")
                .with("attended", attended)
                .with("required", required)
                .with("limit", limit)
                .limited_by("training_attendance_percent", session.date)
                .since(session.date);
        }
    }
}
