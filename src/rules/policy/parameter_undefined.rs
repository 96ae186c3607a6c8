//! The first version of the policy defines every parameter.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PolicyFault};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-001`.
pub const RULE: Rule = Rule {
    id: "POL-001",
    name: "parameter-undefined",
    clauses: &["1.1.1", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nothing says when rectification is due",
        edits: &[Edit::Remove(POLICY, "versions[0].parameters.rectification_normal_days")],
    }],
    passes: &[Sample {
        name: "a later version gives only what it changes",
        edits: &[Edit::File(
            POLICY,
            concat!(
                include_str!("../minimal/records/policy/policy.yaml"),
                "  - version: \"2026.2\"\n    effective_from: 2026-06-01\n    decision: DEC-2026-004\n    summary: {zh-Hant: 整改期限縮短}\n    parameters: {rectification_normal_days: 10}\n"
            ),
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // a parameter with a refused value is there: another rule reports the value
    let refused = |wanted: &str| {
        ctx.policy_faults
            .iter()
            .any(|fault| matches!(fault, PolicyFault::Refused { key, .. } if key.as_str() == wanted))
    };
    for fault in ctx.policy_faults {
        if let PolicyFault::Undefined { key } = fault
            && !refused(key)
        {
            findings.report_standing(POLICY_PATH, "versions[0].parameters").with("key", *key);
        }
    }
}
