//! A session is more than a lecture: cases, simulation, role play or discussion.

use crate::diagnostic::{Level, Nature};
use crate::record::TeachingMethod;
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-011`.
pub const RULE: Rule = Rule {
    id: "TRN-011",
    name: "lecture-only",
    clauses: &["5.2.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "only a lecture", edits: &[Edit::Set(TRAINING, "methods", "[lecture]")] }],
    passes: &[Sample {
        name: "a lecture with discussion",
        edits: &[Edit::Set(TRAINING, "methods", "[lecture, discussion]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let is_lecture = |method: &TeachingMethod| *method == TeachingMethod::Lecture;
        if !session.methods.is_empty() && session.methods.iter().all(is_lecture) {
            findings.report(filed, &session.id, "methods").since(session.date);
        }
    }
}
