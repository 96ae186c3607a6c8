//! In every interval since the clause came into force, the quality department audited the quality system itself.

use super::{REVIEW, REVIEW_PATH};
use crate::diagnostic::{Level, Nature};
use crate::record::ReviewKind;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MRV-003`.
pub const RULE: Rule = Rule {
    id: "MRV-003",
    name: "self-audit-missing",
    clauses: &["6.1"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nobody audited the first quarter",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.self_audit_interval", "quarter")],
    }],
    passes: &[Sample {
        name: "the audit of the first quarter",
        edits: &[
            Edit::Set(POLICY, "versions[0].parameters.self_audit_interval", "quarter"),
            REVIEW,
            Edit::Set(REVIEW_PATH, "kind", "self_audit"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    super::report_missing(ctx, findings, ReviewKind::SelfAudit, |policy| policy.self_audit_interval);
}
