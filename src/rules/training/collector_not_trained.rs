//! Every collector for whom a mandatory training is takes part in it, or makes up for it.

use crate::diagnostic::{Level, Nature};
use crate::record::{Id, Role};
use crate::rules::sample::{TRAINING, TRAINING_PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `TRN-020`.
pub const RULE: Rule = Rule {
    id: "TRN-020",
    name: "collector-not-trained",
    clauses: &["2.3.1c", "1.2.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "absent, and nothing made up", edits: &[ABSENT, OTHER, PASSED, NOTHING] },
        Sample {
            name: "not even asked",
            edits: &[Edit::Set(TRAINING, "required", "[S-0010, S-0011]"), ABSENT, OTHER, PASSED, NOTHING],
        },
    ],
    passes: &[
        Sample {
            name: "trained again",
            edits: &[
                ABSENT,
                OTHER,
                PASSED,
                Edit::Set(TRAINING, "make_ups", "[{person: S-0012, date: 2026-03-12, kind: retraining}]"),
            ],
        },
        Sample {
            name: "the training was not for collectors",
            edits: &[
                Edit::Set(TRAINING_PLAN, "items[0].audience", "{units: [CS, DM]}"),
                ABSENT,
                OTHER,
                PASSED,
                NOTHING,
            ],
        },
    ],
    check,
};

/// Another than the collector attended and sat the exam.
const ABSENT: Edit = Edit::Set(
    TRAINING,
    "attended",
    "[S-0001, S-0010, S-0011, S-0020, S-0021, S-0030, S-0031, S-0040, S-0042]",
);
const OTHER: Edit = Edit::Set(TRAINING, "exam.results[3].person", "S-0031");
const PASSED: Edit = Edit::Set(TRAINING, "exam.results[3].score", "82");
/// Nothing was made up for.
const NOTHING: Edit = Edit::Set(TRAINING, "make_ups", "[]");

fn check(ctx: &Ctx, findings: &mut Findings) {
    let from = ctx.in_force_from("2.3.1c");
    for plan in &ctx.ledger.training_plans {
        for item in plan.record.items.iter().filter(|item| item.mandatory) {
            let sessions: Vec<_> = ctx.ledger.sessions_of(&plan.record.id, item.no).collect();
            let Some(last) = sessions.iter().max_by_key(|filed| filed.record.date) else { continue };
            let reached: BTreeSet<&Id> =
                sessions.iter().flat_map(|filed| filed.record.reached()).map(|(person, _)| person).collect();
            let (session, audience) = (&last.record, item.audience.clone().unwrap_or_default());
            let taught = session.trainer.as_ref().and_then(|trainer| trainer.person.as_ref());
            for person in ctx.ledger.active(session.date).map(|filed| &*filed.record) {
                let deadline = ctx.deadlines().absence(session, &person.id);
                let due = deadline.due.date(&ctx.ledger.zone);
                let asked = person.has_role(Role::Collector, session.date)
                    && audience.holds(person, session.date)
                    && taught != Some(&person.id);
                let bound = session.date >= from && person.is_active(due);
                if asked && bound && !reached.contains(&person.id) && ctx.overrun(&deadline).is_some() {
                    findings
                        .report(*last, &session.id, "attended")
                        .with("person", &*person.id)
                        .with("due", due)
                        .broken(ctx, &deadline);
                }
            }
        }
    }
}
