//! An activity reaches the policy’s share of those for whom it is.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PUBLICITY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PUB-003`.
pub const RULE: Rule = Rule {
    id: "PUB-003",
    name: "publicity-reach-low",
    clauses: &["5.3.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "4 of 10 where the policy asks for half",
        edits: &[Edit::Set(PUBLICITY, "reached", "4")],
    }],
    passes: &[Sample { name: "half of them", edits: &[Edit::Set(PUBLICITY, "reached", "5")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.publicity {
        let activity = &filed.record;
        let limit = ctx.on(activity.date).publicity_reach_percent;
        let least = u128::from(activity.of) * u128::from(limit);
        if u128::from(activity.reached) * 100 < least {
            findings
                .report(filed, &activity.id, "reached")
                .with("reached", activity.reached)
                .with("of", activity.of)
                .with("limit", limit)
                .limited_by("publicity_reach_percent", activity.date)
                .since(activity.date);
        }
    }
}
