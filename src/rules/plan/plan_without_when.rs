//! A submitted plan says when and how often it contacts.

use super::content::{draft, missing};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-003`.
pub const RULE: Rule = Rule {
    id: "PLN-003",
    name: "plan-without-when",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "approved without times", edits: &[Edit::Remove(PLAN, "when")] }],
    passes: &[Sample { name: "a draft may lack them", edits: draft!(Edit::Remove(PLAN, "when")) }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    missing(ctx, findings, "when", |plan| plan.when.is_none());
}
