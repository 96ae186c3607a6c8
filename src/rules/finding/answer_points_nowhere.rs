//! An answer names a rule and a record that exist.

use crate::diagnostic::{Level, Nature};
use crate::rules::RULES;
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-006`.
pub const RULE: Rule = Rule {
    id: "FND-006",
    name: "answer-points-nowhere",
    clauses: &["3.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a rule that there is not",
            edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-999, record: COMP-2026-0001}]")],
        },
        Sample {
            name: "a record that there is not",
            edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-005, record: COMP-2026-0099}]")],
        },
    ],
    passes: &[Sample {
        name: "an answer to a complaint",
        edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-005, record: COMP-2026-0001}]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        for (index, answer) in finding.answers.iter().enumerate() {
            if !RULES.iter().any(|rule| *rule.id == *answer.rule) {
                findings
                    .report(filed, &finding.id, format!("answers[{index}].rule"))
                    .with("kind", "rule")
                    .with("answered", &*answer.rule);
            }
            if ctx.ledger.find(&answer.record).is_none() && !ctx.ledger.is_refused(&answer.record) {
                findings
                    .report(filed, &finding.id, format!("answers[{index}].record"))
                    .with("kind", "record")
                    .with("answered", &*answer.record);
            }
        }
    }
}
