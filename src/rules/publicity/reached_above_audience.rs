//! An activity reaches no more people than it was for.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PUBLICITY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PUB-004`.
pub const RULE: Rule = Rule {
    id: "PUB-004",
    name: "reached-above-audience",
    clauses: &["5.3.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "11 of 10", edits: &[Edit::Set(PUBLICITY, "reached", "11")] }],
    passes: &[Sample { name: "all of them", edits: &[Edit::Set(PUBLICITY, "reached", "10")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.publicity {
        let activity = &filed.record;
        if activity.reached > activity.of {
            findings
                .report(filed, &activity.id, "reached")
                .with("reached", activity.reached)
                .with("of", activity.of);
        }
    }
}
