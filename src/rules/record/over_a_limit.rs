//! A record keeps within the limits of size, depth and length.

use super::structural;
use crate::diagnostic::Span;
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Refusal, Refused};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::source::MAX_BYTES;
use crate::yaml::ProblemKind;

/// `REC-007`.
pub const RULE: Rule = Rule {
    id: "REC-007",
    name: "over-a-limit",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a list within lists within lists",
        edits: &[Edit::Set(
            SURVEY,
            "method",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        )],
    }],
    passes: &[Sample {
        name: "a long line of text",
        edits: &[Edit::Set(
            SURVEY,
            "method",
            "電話抽訪，每十案抽一案，逐案記錄接通、受訪意願與各題分數，並於次一工作日由另一人覆核。",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(ctx, findings, &[(ProblemKind::Limit, "limit")]);
    for Refused { path, id, refusal } in &ctx.ledger.refused {
        if let Refusal::TooLarge(size) = refusal {
            findings
                .report_place(path, id.clone(), Span::START)
                .with("what", "bytes")
                .with("size", *size)
                .with("limit", MAX_BYTES);
        }
    }
}
