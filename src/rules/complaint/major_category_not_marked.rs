//! A complaint of a category that the policy calls major is marked as major.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-008`.
pub const RULE: Rule = Rule {
    id: "CMP-008",
    name: "major-category-not-marked",
    clauses: &["3.3.2c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "disclosure to a third party, not marked",
        edits: &[Edit::Set(COMPLAINT, "major", "false")],
    }],
    passes: &[
        Sample {
            name: "an ordinary category may be marked as major",
            edits: &[Edit::Set(COMPLAINT, "category", "amount")],
        },
        Sample {
            name: "an ordinary category need not be marked",
            edits: &[Edit::Set(COMPLAINT, "category", "amount"), Edit::Set(COMPLAINT, "major", "false")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let category = complaint.category.name();
        if !complaint.major && ctx.on(received).major_categories.iter().any(|major| major == category) {
            findings
                .report(filed, &complaint.id, "category")
                .with("category", category)
                .limited_by("major_categories", received);
        }
    }
}
