//! A record has every field that its kind requires.

use super::structural;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-005`.
pub const RULE: Rule = Rule {
    id: "REC-005",
    name: "missing-field",
    clauses: &["6.2", "1.3.4", "1.1.1", "2.3.2a", "3.2.3b", "3.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a survey without the number of its answers",
        edits: &[Edit::Remove(SURVEY, "answered")],
    }],
    passes: &[Sample { name: "an optional field is left out", edits: &[Edit::Remove(COMPLAINT, "plan")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(ctx, findings, &[(ProblemKind::MissingField, "field")]);
}
