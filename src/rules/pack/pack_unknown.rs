//! Every pack that the policy names is there.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PackFault};
use crate::rules::sample::{HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-001`.
pub const RULE: Rule = Rule {
    id: "PCK-001",
    name: "pack-unknown",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a pack that is neither built in nor the company’s own",
        edits: &[Edit::Set(POLICY, "versions[0].packs", "[tw, twn]")],
    }],
    passes: &[
        Sample { name: "a pack that is built in", edits: &[Edit::Set(POLICY, "versions[0].packs", "[tw]")] },
        Sample {
            name: "a pack of the company’s own",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, "title: {zh-Hant: 本公司}\n"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy.packs().faults() {
        // a pack whose file was refused is reported there
        if let PackFault::Unknown { field, name, known } = fault
            && !ctx.ledger.is_refused(name)
        {
            findings
                .report_standing(POLICY_PATH, field.as_str())
                .with("pack", name.as_str())
                .with("known", known.as_str());
        }
    }
}
