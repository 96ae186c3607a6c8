//! A complaint of improper conduct that was upheld has a finding.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::{ComplaintVerdict, FindingCode};
use crate::rules::sample::{COMPLAINT, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `FND-018`.
pub const RULE: Rule = Rule {
    id: "FND-018",
    name: "conduct-complaint-without-finding",
    clauses: &["1.3.1", "3.2.1c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a disclosure was upheld, and no finding opened",
        edits: &[Edit::Remove(FINDING, "source")],
    }],
    passes: &[Sample {
        name: "the complaint was not borne out",
        edits: &[Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"), Edit::Remove(FINDING, "source")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("finding") {
        return;
    }
    let sources: BTreeSet<_> =
        ctx.ledger.findings.iter().filter_map(|filed| filed.record.source.as_ref()).collect();
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let Some(decision) = complaint.decision.as_ref() else { continue };
        if decision.verdict == ComplaintVerdict::NotUpheld || sources.contains(&complaint.id) {
            continue;
        }
        if let Some(code) = FindingCode::alleged_by(complaint.category) {
            findings
                .report(filed, &complaint.id, "decision.verdict")
                .with("code", Arg::Message(format!("value-code-{}", code.name().replace('_', "-"))))
                .since(ctx.date(decision.at));
        }
    }
}
