//! Records use the plain part of YAML, in UTF-8, with no character that hides what is written.

use super::structural;
use crate::diagnostic::Span;
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Refusal, Refused};
use crate::rules::sample::{PLAN, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::ProblemKind;

/// `REC-002`.
pub const RULE: Rule = Rule {
    id: "REC-002",
    name: "outside-the-strict-profile",
    clauses: &["6.2", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "an anchor and its alias", edits: &[Edit::Set(SURVEY, "method", "&m 電話抽訪")] },
        Sample { name: "a tag", edits: &[Edit::Set(SURVEY, "sent", "!!int 200")] },
        Sample {
            name: "a second document",
            edits: &[Edit::File(
                SURVEY,
                "id: SURV-2026-0001\nperiod: 2026-Q1\nunit: C1-A\nmethod: 電話抽訪\nby: S-0021\nclosed_on: 2026-04-10\nsent: 200\nanswered: 60\nsatisfied: 50\nscore_sum: 256\n---\nid: SURV-2026-0002\n",
            )],
        },
        Sample {
            name: "a merge key",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 減少打擾, by: S-0011, at: 2026-05-02T09:00+08:00, effective_from: 2026-07-20, changes: {<<: c}}]",
            )],
        },
        Sample {
            name: "a character that turns the direction of writing",
            edits: &[Edit::Set(SURVEY, "method", "電話\u{202e}抽訪")],
        },
    ],
    passes: &[Sample {
        name: "an ampersand and an exclamation mark inside text",
        edits: &[Edit::Set(SURVEY, "method", "\"電話 & 網路！\"")],
    }],
    check,
};

const KINDS: &[(ProblemKind, &str)] = &[
    (ProblemKind::Anchor, "anchor"),
    (ProblemKind::Tag, "tag"),
    (ProblemKind::MergeKey, "merge-key"),
    (ProblemKind::SecondDocument, "second-document"),
    (ProblemKind::ForbiddenCharacter, "character"),
];

fn check(ctx: &Ctx, findings: &mut Findings) {
    structural::report(ctx, findings, KINDS);
    for Refused { path, id, refusal } in &ctx.ledger.refused {
        if let Refusal::NotUtf8(bad) = refusal {
            findings
                .report_place(path, id.clone(), Span::at(bad.line, bad.column))
                .with("kind", "encoding")
                .with("offset", bad.offset);
        }
    }
}
