//! The policy names the department that says how the regulation is to be read.

use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-015`.
pub const RULE: Rule = Rule {
    id: "POL-015",
    name: "interpretation-missing",
    clauses: &["7.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "nobody is named", edits: &[Edit::Remove(POLICY, "interpretation")] }],
    passes: &[Sample { name: "the leaders say it", edits: &[Edit::Set(POLICY, "interpretation", "MG")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.ledger.policy.record.interpretation.is_none() && ctx.as_of >= ctx.in_force_from("7.1") {
        findings.report_standing(POLICY_PATH, "purpose");
    }
}
