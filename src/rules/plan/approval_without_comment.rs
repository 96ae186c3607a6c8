//! The quality department says why it approves a plan, or refuses it.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-028`.
pub const RULE: Rule = Rule {
    id: "PLN-028",
    name: "approval-without-comment",
    clauses: &["3.1.2b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "no word of why", edits: &[Edit::Remove(PLAN, "approvals[0].comment")] }],
    passes: &[Sample {
        name: "one word is enough",
        edits: &[Edit::Set(PLAN, "approvals[0].comment", "可行。")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        for (index, approval) in filed.record.approvals.iter().enumerate() {
            if approval.comment.is_none() {
                findings
                    .report(filed, &filed.record.id, format!("approvals[{index}]"))
                    .with("person", &*approval.by);
            }
        }
    }
}
