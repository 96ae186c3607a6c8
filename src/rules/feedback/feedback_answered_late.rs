//! What a unit reports is answered within the policy’s working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FEEDBACK;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FBK-002`.
pub const RULE: Rule = Rule {
    id: "FBK-002",
    name: "feedback-answered-late",
    clauses: &["2.3.1b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "six working days later",
            edits: &[Edit::Set(FEEDBACK, "answered_at", "2026-03-12T09:00+08:00")],
        },
        Sample { name: "not answered", edits: &[Edit::Remove(FEEDBACK, "answered_at")] },
    ],
    passes: &[Sample {
        name: "on the last day",
        edits: &[Edit::Set(FEEDBACK, "answered_at", "2026-03-11T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.feedback {
        let feedback = &filed.record;
        let deadline = ctx.deadlines().report_answer(feedback);
        findings.late(ctx, filed, &feedback.id, ("answered_at", "reported_at"), &deadline);
    }
}
