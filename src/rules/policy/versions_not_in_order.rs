//! The policy has versions, the first in force since adoption, each other from a later day than the one before.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PolicyFault};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-004`.
pub const RULE: Rule = Rule {
    id: "POL-004",
    name: "versions-not-in-order",
    clauses: &["1.1.1", "2.2.2b", "7.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["RPT-001"],
    fails: &[
        Sample {
            name: "two versions from the same day",
            edits: &[Edit::File(
                POLICY,
                concat!(
                    include_str!("../minimal/records/policy/policy.yaml"),
                    "  - version: \"2026.2\"\n    effective_from: 2026-01-01\n    decision: DEC-2026-004\n    summary: {zh-Hant: 整改期限縮短}\n    parameters: {rectification_normal_days: 10}\n"
                ),
            )],
        },
        Sample {
            name: "a number that was used before",
            edits: &[Edit::File(
                POLICY,
                concat!(
                    include_str!("../minimal/records/policy/policy.yaml"),
                    "  - version: \"2026.1\"\n    effective_from: 2026-06-01\n    decision: DEC-2026-004\n    summary: {zh-Hant: 整改期限縮短}\n    parameters: {rectification_normal_days: 10}\n"
                ),
            )],
        },
        Sample {
            name: "a first version from the day after adoption",
            edits: &[Edit::Set(POLICY, "versions[0].effective_from", "2026-01-02")],
        },
        Sample { name: "no version at all", edits: &[Edit::Set(POLICY, "versions", "[]")] },
    ],
    passes: &[Sample {
        name: "the second version from the day after the first",
        edits: &[Edit::File(
            POLICY,
            concat!(
                include_str!("../minimal/records/policy/policy.yaml"),
                "  - version: \"2026.2\"\n    effective_from: 2026-01-02\n    decision: DEC-2026-004\n    summary: {zh-Hant: 整改期限縮短}\n    parameters: {rectification_normal_days: 10}\n"
            ),
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy_faults {
        match fault {
            PolicyFault::NotLater { field, kind } => {
                findings.report_standing(POLICY_PATH, field.as_str()).with("kind", *kind);
            }
            PolicyFault::NoVersion => {
                findings.report_standing(POLICY_PATH, "versions").with("kind", "none");
            }
            _ => {}
        }
    }
    let versions = ctx.ledger.policy.record.versions.iter().enumerate();
    let adopted = ctx.ledger.company.record.adopted_on;
    if let Some((index, first)) = versions.min_by_key(|(_, version)| version.effective_from)
        && first.effective_from > adopted
    {
        findings
            .report_standing(POLICY_PATH, format!("versions[{index}].effective_from"))
            .with("kind", "gap")
            .with("from", first.effective_from)
            .with("adopted", adopted);
    }
}
