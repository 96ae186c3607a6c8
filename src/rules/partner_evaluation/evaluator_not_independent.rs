//! Nobody evaluates a partner agency for which their own department answers.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EVALUATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PEV-002`.
pub const RULE: Rule = Rule {
    id: "PEV-002",
    name: "evaluator-not-independent",
    clauses: &["1.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-005"],
    fails: &[Sample {
        name: "someone of the department that answers for it",
        edits: &[Edit::Set(EVALUATION, "by", "S-0010")],
    }],
    passes: &[Sample {
        name: "the head of the quality department evaluates",
        edits: &[Edit::Set(EVALUATION, "by", "S-0040")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.partner_evaluations {
        let evaluation = &filed.record;
        let partner = ctx.ledger.partners.iter().find(|filed| filed.record.id == evaluation.unit);
        let evaluator = ctx.acting(&evaluation.by, evaluation.evaluated_on);
        let (Some(partner), Some(evaluator)) = (partner, evaluator) else { continue };
        if evaluator.department == partner.record.department {
            findings
                .report(filed, &evaluation.id, "by")
                .with("person", &*evaluator.id)
                .with("unit", &*evaluator.department)
                .with("partner", &*evaluation.unit);
        }
    }
}
