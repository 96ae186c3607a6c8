//! What looks like personal data, but may be something else, is looked at by a person.

use super::scan;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PRV-002`. The numbers of the samples are published test numbers and belong to nobody.
pub const RULE: Rule = Rule {
    id: "PRV-002",
    name: "personal-data-suspected",
    clauses: &["1.4.4", "3.2.1b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a number with the check digit of a card",
            edits: &[Edit::Set(COMPLAINT, "summary", "編號 4111111111111111。")],
        },
        Sample {
            name: "what could be a number plate",
            edits: &[Edit::Set(COMPLAINT, "summary", "車號 ABC-1234 停在門口。")],
        },
    ],
    passes: &[
        Sample {
            name: "a text that the policy allows, with its reason",
            edits: &[
                Edit::Set(
                    POLICY,
                    "privacy",
                    "{allowed: [{text: ABC-1234, reason: 文件編號, decision: DEC-2026-001}]}",
                ),
                Edit::Set(COMPLAINT, "summary", "依 ABC-1234 號文件辦理。"),
            ],
        },
        Sample {
            name: "the beginning of the ids of a kind",
            edits: &[Edit::Set(COMPLAINT, "summary", "見 RPT-2026 與 EXE-2026 各件。")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    scan::report(ctx, findings, true);
}
