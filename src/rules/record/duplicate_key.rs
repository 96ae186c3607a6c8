//! A field stands once.

use super::structural;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{DATA_AUDIT, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-003`.
pub const RULE: Rule = Rule {
    id: "REC-003",
    name: "duplicate-key",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the number of answers stands twice",
        edits: &[Edit::File(
            SURVEY,
            "id: SURV-2026-0001\nperiod: 2026-Q1\nunit: C1-A\nmethod: 電話抽訪\nby: S-0021\nclosed_on: 2026-04-10\nsent: 200\nanswered: 60\nanswered: 61\nsatisfied: 50\nscore_sum: 256\n",
        )],
    }],
    passes: &[Sample {
        name: "the same field in two entries of a list",
        edits: &[Edit::Set(
            DATA_AUDIT,
            "strata",
            "[{unit: C1-A, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}, {unit: PTN-01, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(ctx, findings, &[(ProblemKind::DuplicateKey, "key")]);
}
