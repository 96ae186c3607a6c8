//! A rule of the policy's own has an answer for every record that it is about: where its condition cannot be
//! evaluated, the record has not passed.

use crate::diagnostic::{Level, Nature};
use crate::rules::policy::own_rule::{OWN, OWN_RULE};
use crate::rules::{Edit, Rule, Sample, own};

/// `POL-018`.
pub const RULE: Rule = Rule {
    id: "POL-018",
    name: "own-rule-unanswered",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["POL-017"],
    fails: &[
        Sample {
            name: "a field that this record leaves out",
            edits: &[OWN_RULE, Edit::Set(OWN, "require", "record.pauses[0].reason == 'debtor'")],
        },
        Sample {
            name: "a text and a number",
            edits: &[OWN_RULE, Edit::Set(OWN, "require", "record.category + 1 == 2")],
        },
        Sample {
            name: "neither true nor false",
            edits: &[OWN_RULE, Edit::Set(OWN, "require", "record.category")],
        },
    ],
    passes: &[Sample {
        name: "what may be left out is asked for with has()",
        edits: &[
            OWN_RULE,
            Edit::Set(OWN, "require", "'!has(record.pauses) && record.decision.by != record.registered_by'"),
        ],
    }],
    check: own::unanswered,
};
