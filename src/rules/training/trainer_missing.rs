//! Every session names who taught: a person of the company, or an organisation.

use crate::diagnostic::{Level, Nature};
use crate::record::Trainer;
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-007`.
pub const RULE: Rule = Rule {
    id: "TRN-007",
    name: "trainer-missing",
    clauses: &["5.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no trainer", edits: &[Edit::Remove(TRAINING, "trainer")] },
        Sample {
            name: "a credential and nobody",
            edits: &[Edit::Set(TRAINING, "trainer", "{credential: 內部講師認證}")],
        },
    ],
    passes: &[Sample {
        name: "a trainer of an organisation",
        edits: &[Edit::Set(TRAINING, "trainer", "{organisation: 法律事務所, credential: 執業律師}")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let known = session.trainer.as_ref().is_some_and(Trainer::is_known);
        if !known {
            findings.report(filed, &session.id, "trainer");
        }
    }
}
