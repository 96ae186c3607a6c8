//! A submitted plan says whom it addresses.

use super::content::{draft, missing};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-001`.
pub const RULE: Rule = Rule {
    id: "PLN-001",
    name: "plan-without-who",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "approved without a segment", edits: &[Edit::Remove(PLAN, "who")] }],
    passes: &[Sample { name: "a draft may lack it", edits: draft!(Edit::Remove(PLAN, "who")) }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    missing(ctx, findings, "who", |plan| plan.who.is_none());
}
