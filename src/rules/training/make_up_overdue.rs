//! Who fails makes up for it within the policy’s days, by another exam or by training again.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-017`.
pub const RULE: Rule = Rule {
    id: "TRN-017",
    name: "make-up-overdue",
    clauses: &["5.2.3b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "31 days after the exam where the policy gives 30",
            edits: &[Edit::Set(TRAINING, "make_ups[0].date", "2026-03-15")],
        },
        Sample { name: "the exam has no result", edits: &[Edit::Remove(TRAINING, "make_ups[0].score")] },
        Sample {
            name: "not at all",
            edits: &[Edit::Set(
                TRAINING,
                "make_ups",
                "[{person: S-0031, date: 2026-02-20, kind: retraining}]",
            )],
        },
    ],
    passes: &[
        Sample { name: "on the last day", edits: &[Edit::Set(TRAINING, "make_ups[0].date", "2026-03-14")] },
        Sample {
            name: "who failed has left the company",
            edits: &[
                Edit::File("company/person/S-0060.yaml", LEFT),
                Edit::Set(TRAINING, "required[0]", "S-0060"),
                Edit::Set(TRAINING, "attended[0]", "S-0060"),
                Edit::Set(TRAINING, "exam.results[0]", "{person: S-0060, score: 50}"),
                Edit::Set(TRAINING, "exam.results[3].score", "88"),
            ],
        },
    ],
    check,
};

/// Someone who left on the day before the time for the make-up was over.
const LEFT: &str = "id: S-0060\ndepartment: MG\nfrom: 2025-01-01\nto: 2026-03-13\nroles:\n  - {role: company_leader, from: 2025-01-01}\n";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        for deadline in ctx.deadlines().make_ups(session) {
            let (Some(person), Some(exam)) = (&deadline.person, &session.exam) else { continue };
            let due = deadline.due.date(&ctx.ledger.zone);
            let stays = ctx.acting(person, due).is_some();
            if let Some(days) = ctx.overrun(&deadline).filter(|_| stays) {
                let index = exam.results.iter().position(|result| result.person == *person);
                findings
                    .report(filed, &session.id, format!("exam.results[{}]", index.unwrap_or_default()))
                    .with("kind", if deadline.done.is_some() { "done" } else { "open" })
                    .with("person", &**person)
                    .with("days", days as i64)
                    .broken(ctx, &deadline);
            }
        }
    }
}
