//! Every file below records/ is a record at the place of its kind.

use crate::diagnostic::Span;
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Refusal, Refused};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::source::NameFault;

/// `REC-008`.
pub const RULE: Rule = Rule {
    id: "REC-008",
    name: "unaccounted-file",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a record in a folder that no kind has",
            edits: &[Edit::File("notes/2026/NOTE-1.yaml", "id: NOTE-1\n")],
        },
        Sample {
            name: "another ending",
            edits: &[Edit::File("plan/2026/PLAN-2026-C1-0002.yml", "id: PLAN-2026-C1-0002\n")],
        },
    ],
    passes: &[Sample {
        name: "a chapter of the written regulation",
        edits: &[Edit::File("policy/regulation/zh-Hant/chapter-9.md", "# 附則\n")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for Refused { path, id, refusal } in &ctx.ledger.refused {
        let (kind, detail) = match refusal {
            Refusal::NoKind => ("place", ""),
            Refusal::NotRegular => ("link", ""),
            Refusal::Unreadable(why) => ("unreadable", why.as_str()),
            Refusal::Misnamed(NameFault::NotUtf8) => ("name-encoding", ""),
            Refusal::Misnamed(NameFault::Reserved) => ("name-reserved", ""),
            Refusal::Misnamed(NameFault::Taken(first)) => ("name-taken", first.as_str()),
            Refusal::Misnamed(NameFault::TooDeep) => ("too-deep", ""),
            _ => continue,
        };
        findings.report_place(path, id.clone(), Span::START).with("kind", kind).with("detail", detail);
    }
}
