//! Every parameter has a value within its range.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PolicyFault};
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-003`.
pub const RULE: Rule = Rule {
    id: "POL-003",
    name: "parameter-out-of-range",
    clauses: &["1.1.1", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no hour at all for registration",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.complaint_registration_hours", "0")],
        },
        Sample {
            name: "a time of day that is none",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "late")],
        },
        Sample {
            name: "nothing at all, and a truth value",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.waiver_days", "null"),
                Edit::Set(POLICY, "versions[0].parameters.reward_days", "true"),
            ],
        },
        Sample {
            name: "no category at all",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.major_categories", "[]")],
        },
        Sample {
            name: "a category that there is not",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.major_categories", "[threat, rudeness]"),
                Edit::Set(COMPLAINT, "major", "true"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the least that the range allows",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.complaint_feedback_working_days", "0")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy_faults {
        if let PolicyFault::Refused { field, key, expected } = fault {
            findings
                .report_standing(POLICY_PATH, field.as_str())
                .with("key", key.as_str())
                .with("expected", expected.as_str());
        }
    }
}
