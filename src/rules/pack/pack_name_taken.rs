//! A pack of the company does not take the name of one that is built in.

use crate::diagnostic::{Level, Nature};
use crate::policy::PackFault;
use crate::rules::sample::HOUSE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-002`.
pub const RULE: Rule = Rule {
    id: "PCK-002",
    name: "pack-name-taken",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a pack of the company called like a built-in one",
        edits: &[Edit::File("policy/packs/tw.yaml", "title: {zh-Hant: 本公司}\n")],
    }],
    passes: &[Sample {
        name: "a pack with a name of its own",
        edits: &[Edit::File(HOUSE, "title: {zh-Hant: 本公司}\n")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy.packs().faults() {
        if let PackFault::Taken { path, name } = fault {
            findings.report_standing(path, "").with("pack", name.as_str());
        }
    }
}
