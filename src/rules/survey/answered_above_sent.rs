//! No more questionnaires are answered than were sent.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-001`.
pub const RULE: Rule = Rule {
    id: "SUR-001",
    name: "answered-above-sent",
    clauses: &["4.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "60 answers to 59 questionnaires", edits: &[Edit::Set(SURVEY, "sent", "59")] }],
    passes: &[Sample { name: "everyone answered", edits: &[Edit::Set(SURVEY, "sent", "60")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.surveys {
        let survey = &filed.record;
        if survey.answered > survey.sent {
            findings
                .report(filed, &survey.id, "answered")
                .with("answered", survey.answered)
                .with("sent", survey.sent);
        }
    }
}
