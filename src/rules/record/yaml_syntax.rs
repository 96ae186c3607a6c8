//! A record is YAML, and a mapping of fields.

use super::structural;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{PLAN, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-001`.
pub const RULE: Rule = Rule {
    id: "REC-001",
    name: "yaml-syntax",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a bracket that is never closed",
            edits: &[Edit::File(SURVEY, "id: SURV-2026-0001\nperiod: [2026-Q1\n")],
        },
        Sample { name: "an empty file", edits: &[Edit::File(SURVEY, "# nothing yet\n")] },
        Sample {
            name: "a key that is a list",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 減少打擾, by: S-0011, at: 2026-05-02T09:00+08:00, effective_from: 2026-07-20, changes: {[a, b]: c}}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "comments, blank lines and quotes are YAML too",
        edits: &[Edit::Set(SURVEY, "method", "\"電話: 抽訪\" # 2026 年第 1 季")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(
        ctx,
        findings,
        &[(ProblemKind::Syntax, "syntax"), (ProblemKind::Empty, "empty"), (ProblemKind::KeyNotText, "key")],
    );
}
