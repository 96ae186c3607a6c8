//! An evaluation scores at least one criterion, each once, from 0 to 100.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EVALUATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PEV-003`.
pub const RULE: Rule = Rule {
    id: "PEV-003",
    name: "criteria-refused",
    clauses: &["1.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no criterion", edits: &[Edit::Set(EVALUATION, "criteria", "[]")] },
        Sample { name: "one twice", edits: &[Edit::Set(EVALUATION, "criteria[1].subject", "compliance")] },
        Sample { name: "more than all points", edits: &[Edit::Set(EVALUATION, "criteria[0].score", "101")] },
    ],
    passes: &[Sample { name: "all points", edits: &[Edit::Set(EVALUATION, "criteria[0].score", "100")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.partner_evaluations {
        let evaluation = &filed.record;
        let mut report = |field: String, kind: &'static str, score: u32| {
            findings.report(filed, &evaluation.id, field).with("kind", kind).with("score", u64::from(score));
        };
        if evaluation.criteria.is_empty() {
            report("criteria".to_owned(), "none", 0);
        }
        for (index, criterion) in evaluation.criteria.iter().enumerate() {
            if evaluation.criteria[..index].iter().any(|before| before.subject == criterion.subject) {
                report(format!("criteria[{index}].subject"), "twice", criterion.score);
            }
            if criterion.score > 100 {
                report(format!("criteria[{index}].score"), "score", criterion.score);
            }
        }
    }
}
