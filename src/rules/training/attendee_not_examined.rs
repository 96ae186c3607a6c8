//! Everyone who had to take part and did is examined, or the exam says why not.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-026`.
pub const RULE: Rule = Rule {
    id: "TRN-026",
    name: "attendee-not-examined",
    clauses: &["5.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "no result, and no reason",
        edits: &[Edit::Remove(TRAINING, "exam.results[2]")],
    }],
    passes: &[
        Sample {
            name: "the exam says why not",
            edits: &[
                Edit::Remove(TRAINING, "exam.results[2]"),
                Edit::Set(TRAINING, "exam.excused", "[{person: S-0011, reason: 考試當日公傷假。}]"),
            ],
        },
        Sample {
            name: "examined later",
            edits: &[
                Edit::Remove(TRAINING, "exam.results[2]"),
                Edit::Set(
                    TRAINING,
                    "make_ups",
                    "[{person: S-0011, date: 2026-02-20, kind: exam, score: 90}, {person: S-0012, date: 2026-02-26, kind: exam, score: 88}, {person: S-0031, date: 2026-02-20, kind: retraining}]",
                ),
            ],
        },
        Sample {
            name: "a guest is not examined",
            edits: &[
                Edit::Remove(TRAINING, "exam.results[2]"),
                Edit::Set(
                    TRAINING,
                    "required",
                    "[S-0001, S-0010, S-0012, S-0020, S-0021, S-0030, S-0040, S-0042]",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let Some(exam) = &session.exam else { continue };
        for (index, person) in session.attended.iter().enumerate() {
            let teaches =
                session.trainer.as_ref().is_some_and(|trainer| trainer.person.as_ref() == Some(person));
            let is_told = exam.results.iter().any(|result| result.person == *person)
                || exam.excused.iter().any(|excused| excused.person == *person)
                || session
                    .make_ups
                    .iter()
                    .any(|make_up| make_up.person == *person && make_up.score.is_some());
            if session.required.contains(person) && !teaches && !is_told {
                findings
                    .report(filed, &session.id, format!("attended[{index}]"))
                    .with("person", &**person)
                    .beside(&filed.path, "exam.results", "results-here");
            }
        }
    }
}
