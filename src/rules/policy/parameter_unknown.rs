//! The policy has no parameter that pinguan does not know.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PolicyFault};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-002`.
pub const RULE: Rule = Rule {
    id: "POL-002",
    name: "parameter-unknown",
    clauses: &["1.1.1", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a misspelt parameter",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.due_soon_workdays", "2")],
        },
        Sample {
            name: "a parameter that resembles none",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.colour", "blue")],
        },
    ],
    passes: &[Sample {
        name: "every parameter is known",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.due_soon_working_days", "3")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy_faults {
        if let PolicyFault::Unknown { field, key, suggestion } = fault {
            findings
                .report_standing(POLICY_PATH, field.as_str())
                .with("key", key.as_str())
                .with("suggestion", if suggestion.is_empty() { "none" } else { suggestion });
        }
    }
}
