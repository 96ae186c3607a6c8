//! Nobody verifies their own rectification.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-002`.
pub const RULE: Rule = Rule {
    id: "FND-002",
    name: "verifier-is-owner",
    clauses: &["3.2.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the verifier is the owner",
        edits: &[Edit::Set(FINDING, "rectification.owner", "S-0042")],
    }],
    passes: &[Sample {
        name: "the quality department mends, and another of it verifies",
        edits: &[Edit::Set(FINDING, "rectification.owner", "S-0041")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let (Some(mending), Some(verification)) = (&finding.rectification, &finding.verification) else {
            continue;
        };
        if mending.owner == verification.by {
            findings.report(filed, &finding.id, "verification.by").with("person", &*verification.by).beside(
                &filed.path,
                "rectification.owner",
                "owner-set-here",
            );
        }
    }
}
