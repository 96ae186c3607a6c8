//! A value has the form, and is one of those, that its field allows.

use super::structural;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, EXECUTION, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-006`.
pub const RULE: Rule = Rule {
    id: "REC-006",
    name: "value-not-as-expected",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "a count in words", edits: &[Edit::Set(SURVEY, "sent", "二百")] },
        Sample { name: "a number below zero", edits: &[Edit::Set(SURVEY, "sent", "-1")] },
        Sample {
            name: "a date that is written differently",
            edits: &[Edit::Set(SURVEY, "closed_on", "2026/04/10")],
        },
        Sample { name: "a day that no calendar has", edits: &[Edit::Set(SURVEY, "closed_on", "2026-02-30")] },
        Sample { name: "a channel that there is not", edits: &[Edit::Set(COMPLAINT, "channel", "fone")] },
        Sample { name: "nothing where text is needed", edits: &[Edit::Set(SURVEY, "method", "")] },
    ],
    passes: &[Sample { name: "zero is a count", edits: &[Edit::Set(EXECUTION, "contacts.reached", "0")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(
        ctx,
        findings,
        &[(ProblemKind::Shape, "shape"), (ProblemKind::NotAllowed, "choice"), (ProblemKind::Value, "value")],
    );
}
