//! No more customers are satisfied than answered.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-002`.
pub const RULE: Rule = Rule {
    id: "SUR-002",
    name: "satisfied-above-answered",
    clauses: &["4.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "61 satisfied of 60", edits: &[Edit::Set(SURVEY, "satisfied", "61")] }],
    passes: &[Sample { name: "everyone is satisfied", edits: &[Edit::Set(SURVEY, "satisfied", "60")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.surveys {
        let survey = &filed.record;
        if survey.satisfied > survey.answered {
            findings
                .report(filed, &survey.id, "satisfied")
                .with("satisfied", survey.satisfied)
                .with("answered", survey.answered);
        }
    }
}
