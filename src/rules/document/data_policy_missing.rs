//! A policy of data is in force, approved by the committee.

use crate::diagnostic::{Level, Nature};
use crate::record::{DepartmentKind, Document, DocumentKind, Revision, Subject};
use crate::rules::sample::{DOCUMENT, MEETING0, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-005`.
pub const RULE: Rule = Rule {
    id: "DOC-005",
    name: "data-policy-missing",
    clauses: &["2.3.3a", "3.4.1a", "1.4.4"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "there is none",
            edits: &[Edit::Delete(DOCUMENT), Edit::Set(MEETING0, "agenda[0].records", "[]")],
        },
        Sample {
            name: "it ended yesterday",
            edits: &[Edit::Set(
                DOCUMENT,
                "revisions[0].effective_from",
                "2026-01-01\n    effective_to: 2026-06-29",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "it ends today",
            edits: &[Edit::Set(
                DOCUMENT,
                "revisions[0].effective_from",
                "2026-01-01\n    effective_to: 2026-06-30",
            )],
        },
        Sample {
            name: "the clause has just come into force",
            edits: &[
                Edit::Delete(DOCUMENT),
                Edit::Set(MEETING0, "agenda[0].records", "[]"),
                Edit::Lay(POLICY, "in_force_from", "{2.3.3a: 2026-06-16}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let from = ctx.in_force_from("2.3.3a");
    let last = from.plus_days(i64::from(ctx.on(from).interval_grace_days));
    if ctx.as_of <= last || ctx.refuses("document") {
        return;
    }
    let all = ctx.ledger.documents.iter().map(|filed| &*filed.record);
    let policies = || all.clone().filter(|document| document.kind == DocumentKind::DataPolicy);
    let revisions = || {
        policies().flat_map(|document| {
            document.revisions.iter().filter(move |revision| is_approved(ctx, document, revision))
        })
    };
    if revisions().any(|revision| revision.is_in_force(ctx.as_of)) {
        return;
    }
    let over = revisions().filter_map(|revision| revision.effective_to).filter(|to| *to < ctx.as_of).max();
    let data = ctx.ledger.department_of_kind(DepartmentKind::Data);
    let company = (ctx.ledger.company.path.as_str(), None);
    findings
        .report_at(data.map_or(company, |filed| (filed.path.as_str(), Some(&*filed.record.id))))
        .with("kind", if over.is_some() { "over" } else { "none" })
        .with("last", over.unwrap_or(last))
        .with("today", ctx.as_of)
        .limited_by("interval_grace_days", from)
        .since(over.unwrap_or(last).max(last).plus_days(1));
}

fn is_approved(ctx: &Ctx, document: &Document, revision: &Revision) -> bool {
    let decided = revision.decision.as_deref().and_then(|id| ctx.ledger.decision(id));
    decided
        .is_some_and(|found| found.decision.approves(Subject::Document, &document.id, Some(revision.number)))
}
