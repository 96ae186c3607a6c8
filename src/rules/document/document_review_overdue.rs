//! A document in force is looked at again by its date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DOCUMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-004`.
pub const RULE: Rule = Rule {
    id: "DOC-004",
    name: "document-review-overdue",
    clauses: &["2.2.2b", "6.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the date was yesterday",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].review_by", "2026-06-29")],
    }],
    passes: &[Sample {
        name: "the date is today",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].review_by", "2026-06-30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for filed in &ctx.ledger.documents {
        let document = &filed.record;
        let Some(revision) = document.in_force(ctx.as_of) else { continue };
        let deadline = deadlines.document_review(document, revision);
        if ctx.overrun(&deadline).is_some() {
            let index = document.revisions.iter().position(|other| std::ptr::eq(other, revision));
            findings
                .report(filed, &document.id, format!("revisions[{}].review_by", index.unwrap_or(0)))
                .with("number", u64::from(revision.number))
                .with("due", revision.review_by)
                .with("days", ctx.as_of.days_since(revision.review_by))
                .since(deadlines.broken_on(&deadline));
        }
    }
}
