//! A plan says how many vulnerable customers it leaves out.

use super::content::missing;
use crate::diagnostic::{Level, Nature};
use crate::record::{ExclusionReason, Whom};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-018`.
pub const RULE: Rule = Rule {
    id: "PLN-018",
    name: "no-vulnerable-exclusion",
    clauses: &["3.1.1", "1.3.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "vulnerable customers are not mentioned",
        edits: &[Edit::Remove(PLAN, "who.excluded")],
    }],
    passes: &[Sample {
        name: "none of the cases is a vulnerable one",
        edits: &[Edit::Set(PLAN, "who.excluded[1].cases", "0")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    missing(ctx, findings, "who.excluded", |plan| {
        let vulnerable =
            |who: &Whom| who.excluded.iter().any(|one| one.reason == ExclusionReason::Vulnerable);
        plan.who.as_ref().is_some_and(|who| !vulnerable(who))
    });
}
