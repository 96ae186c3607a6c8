//! What the policy allows to look like personal data stands somewhere.

use super::scan;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PRV-003`. The numbers of the samples are published test numbers and belong to nobody.
pub const RULE: Rule = Rule {
    id: "PRV-003",
    name: "allowance-unused",
    clauses: &["1.4.4", "3.2.1b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a hotline that no record names",
            edits: &[Edit::Set(
                POLICY,
                "privacy",
                "{allowed: [{text: 02-2345-6789, reason: 公司對外熱線, decision: DEC-2026-001}]}",
            )],
        },
        Sample {
            name: "a sort in a record that has none of it",
            edits: &[
                Edit::Set(
                    POLICY,
                    "privacy",
                    "{allowed: [{sort: plate, record: PLAN-2026-C1-0001, reason: 文件編號, decision: DEC-2026-001}], email_domains: [example.com]}",
                ),
                Edit::Set(COMPLAINT, "summary", "寄到 service@example.com。"),
            ],
        },
        Sample {
            name: "a domain to which nobody writes",
            edits: &[Edit::Set(POLICY, "privacy", "{email_domains: [example.com]}")],
        },
    ],
    passes: &[
        Sample {
            name: "a sort in the record that has it",
            edits: &[
                Edit::Set(
                    POLICY,
                    "privacy",
                    "{allowed: [{sort: plate, record: COMP-2026-0001, reason: 文件編號, decision: DEC-2026-001}]}",
                ),
                Edit::Set(COMPLAINT, "summary", "依 ABC-1234 號文件辦理。"),
            ],
        },
        Sample {
            name: "the company's hotline, written in another way",
            edits: &[
                Edit::Set(
                    POLICY,
                    "privacy",
                    "{allowed: [{text: 02-2345-6789, reason: 公司對外熱線, decision: DEC-2026-001}]}",
                ),
                Edit::Set(COMPLAINT, "summary", "撥 (02)2345-6789 熱線投訴。"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let path = &ctx.ledger.policy.path;
    for place in scan::unused(ctx) {
        findings.report_standing(path, format!("privacy.{place}"));
    }
}
