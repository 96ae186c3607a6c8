//! The policy says of every kind of record how long it is kept, once, and why.

use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::record::{KINDS, Kind};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `RET-001`.
pub const RULE: Rule = Rule {
    id: "RET-001",
    name: "retention-period-missing",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "of complaints alone",
            edits: &[Edit::Set(POLICY, "retention[1].kinds", "[complaint]")],
        },
        Sample { name: "of no kind", edits: &[Edit::Remove(POLICY, "retention")] },
        Sample {
            name: "of a kind that there is not",
            edits: &[Edit::Set(POLICY, "retention[1].kinds", "[appeal, wish]")],
        },
        Sample {
            name: "of a kind twice",
            edits: &[Edit::Set(POLICY, "retention[1].kinds", "[appeal, plan]")],
        },
    ],
    passes: &[Sample {
        name: "of appeals for a hundred years",
        edits: &[Edit::Set(POLICY, "retention[1].months", "1200")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (index, period) in ctx.policy.retention().iter().enumerate() {
        for (place, name) in period.kinds.iter().enumerate() {
            let known = Kind::named(name).is_some_and(Kind::has_page);
            let kind = if known { "twice" } else { "unknown" };
            if !known || !seen.insert(&**name) {
                findings
                    .report_standing(POLICY_PATH, format!("retention[{index}].kinds[{place}]"))
                    .with("kind", kind)
                    .with("names", &**name);
            }
        }
    }
    let kept = |kind: &&Kind| kind.has_page() && !seen.contains(kind.name);
    let missing: Vec<&str> = KINDS.iter().filter(kept).map(|kind| kind.name).collect();
    if !missing.is_empty() {
        let field = if ctx.policy.retention().is_empty() { "" } else { "retention" };
        findings
            .report_standing(POLICY_PATH, field)
            .with("kind", "missing")
            .with("names", missing.join(", "));
    }
}
