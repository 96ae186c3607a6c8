//! A submitted plan says by which channels it contacts.

use super::content::missing;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-002`.
pub const RULE: Rule = Rule {
    id: "PLN-002",
    name: "plan-without-how",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "approved without means", edits: &[Edit::Remove(PLAN, "how")] },
        Sample { name: "an empty list of channels", edits: &[Edit::Set(PLAN, "how.channels", "[]")] },
    ],
    passes: &[Sample {
        name: "one channel is enough",
        edits: &[
            Edit::Set(PLAN, "how.channels", "[phone]"),
            Edit::Set(EXECUTION, "contacts.channels", "[phone]"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    missing(ctx, findings, "how.channels", |plan| {
        plan.how.as_ref().is_none_or(|how| how.channels.is_empty())
    });
}
