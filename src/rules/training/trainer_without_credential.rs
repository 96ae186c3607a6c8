//! A trainer’s credential is stated.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-008`.
pub const RULE: Rule = Rule {
    id: "TRN-008",
    name: "trainer-without-credential",
    clauses: &["5.2.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "none is stated", edits: &[Edit::Set(TRAINING, "trainer", "{person: S-0041}")] }],
    passes: &[Sample {
        name: "a trainer of an organisation, with credential",
        edits: &[Edit::Set(TRAINING, "trainer", "{organisation: 法律事務所, credential: 執業律師}")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let Some(trainer) = session.trainer.as_ref().filter(|trainer| trainer.is_known()) else { continue };
        if trainer.credential.is_none() {
            findings.report(filed, &session.id, "trainer");
        }
    }
}
