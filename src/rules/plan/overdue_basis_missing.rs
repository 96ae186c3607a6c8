//! A submitted plan says on which overdue situation it rests.

use super::content::{draft, missing};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-021`.
pub const RULE: Rule = Rule {
    id: "PLN-021",
    name: "overdue-basis-missing",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "approved without a basis", edits: &[Edit::Remove(PLAN, "overdue_basis")] }],
    passes: &[Sample { name: "a draft may lack it", edits: draft!(Edit::Remove(PLAN, "overdue_basis")) }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    missing(ctx, findings, "overdue_basis", |plan| plan.overdue_basis.is_none());
}
