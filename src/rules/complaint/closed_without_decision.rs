//! A complaint is closed only after it was decided.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-018`.
pub const RULE: Rule = Rule {
    id: "CMP-018",
    name: "closed-without-decision",
    clauses: &["3.3.2b", "2.2.2d"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "closed, and nobody said whether the customer was right",
        edits: &[Edit::Remove(COMPLAINT, "decision")],
    }],
    passes: &[Sample {
        name: "decided for the company",
        edits: &[Edit::Set(COMPLAINT, "decision.verdict", "not_upheld")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        if complaint.closed_at.is_some() && complaint.decision.is_none() {
            findings.report(filed, &complaint.id, "closed_at");
        }
    }
}
