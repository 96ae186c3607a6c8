//! Parameters that bound each other do not contradict.

use crate::diagnostic::{Level, Nature};
use crate::policy::{POLICY_PATH, PolicyFault};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-010`.
pub const RULE: Rule = Rule {
    id: "POL-010",
    name: "parameters-contradict",
    clauses: &["1.1.1", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the hard limit is below the target",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.complaint_registration_hours", "25")],
        },
        Sample {
            name: "the serious has more time than the major",
            edits: &[Edit::Set(POLICY, "versions[0].parameters.rectification_serious_days", "8")],
        },
    ],
    passes: &[Sample {
        name: "the hard limit is the target",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.complaint_registration_hours", "24")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for fault in ctx.policy_faults {
        if let PolicyFault::Contradiction { field, lower, upper } = fault {
            findings.report_standing(POLICY_PATH, field.as_str()).with("lower", *lower).with("upper", *upper);
        }
    }
}
