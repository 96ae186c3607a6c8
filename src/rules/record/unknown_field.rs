//! A record has no field that its kind does not know.

use super::structural;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{DATA_AUDIT, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-004`.
pub const RULE: Rule = Rule {
    id: "REC-004",
    name: "unknown-field",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "a misspelt field", edits: &[Edit::Set(SURVEY, "methods", "電話抽訪")] },
        Sample { name: "a field that resembles none", edits: &[Edit::Set(SURVEY, "weather", "晴")] },
    ],
    passes: &[Sample {
        name: "every optional field is left out or known",
        edits: &[Edit::Set(DATA_AUDIT, "note", "抽樣依月底名單。")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(ctx, findings, &[(ProblemKind::UnknownField, "field")]);
}
