//! No text of the records holds personal data.

use super::scan;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PRV-001`. The numbers of the samples are published test numbers and belong to nobody.
pub const RULE: Rule = Rule {
    id: "PRV-001",
    name: "personal-data",
    clauses: &["1.4.4", "3.2.1b", "3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "an identity number in the summary of a complaint",
            edits: &[Edit::Set(COMPLAINT, "summary", "身分證 A123456789 來電。")],
        },
        Sample {
            name: "a telephone number in full-width digits instead of a segment",
            edits: &[
                Edit::Set(PLAN, "who.segment", "電話１３８００１３８０００"),
                Edit::Set(PLAN, "reviews[0].hash", "{hash}"),
                Edit::Set(PLAN, "approvals[0].hash", "{hash}"),
            ],
        },
        Sample {
            name: "an address hidden in an escape",
            edits: &[Edit::Set(COMPLAINT, "summary", "\"wang\\u0040example.com\"")],
        },
    ],
    passes: &[
        Sample {
            name: "a number that the policy allows, with its reason",
            edits: &[
                Edit::Set(
                    POLICY,
                    "privacy",
                    "{allowed: [{text: 0912-345-678, reason: 公司對外熱線, decision: DEC-2026-001}]}",
                ),
                Edit::Set(COMPLAINT, "summary", "撥 0912345678 熱線投訴。"),
            ],
        },
        Sample {
            name: "an address of a domain that the policy allows",
            edits: &[
                Edit::Set(POLICY, "privacy", "{email_domains: [example.com]}"),
                Edit::Set(COMPLAINT, "summary", "寄到 service@example.com。"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    scan::report(ctx, findings, false);
}
