//! A special assessment says on what, why, and with what result.

use crate::diagnostic::{Level, Nature};
use crate::record::AssessmentKind;
use crate::rules::sample::SPECIAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-012`.
pub const RULE: Rule = Rule {
    id: "ASM-012",
    name: "special-without-topic",
    clauses: &["4.2.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-008"],
    fails: &[
        Sample { name: "no topic", edits: &[Edit::Remove(SPECIAL, "topic")] },
        Sample { name: "no rationale", edits: &[Edit::Remove(SPECIAL, "rationale")] },
        Sample { name: "no score", edits: &[Edit::Remove(SPECIAL, "score")] },
    ],
    passes: &[Sample { name: "another topic", edits: &[Edit::Set(SPECIAL, "topic", "外訪禮儀")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.assessments.iter().filter(|filed| filed.record.kind == AssessmentKind::Special) {
        let special = &filed.record;
        let parts = [
            ("topic", special.topic.is_some()),
            ("rationale", special.rationale.is_some()),
            ("score", special.score.is_some()),
        ];
        for (part, _) in parts.into_iter().filter(|(_, there)| !there) {
            findings.report(filed, &special.id, "kind").with("part", part);
        }
    }
}
