//! Allegation, extensions, disposition and closure of a finding follow its course.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::record::{AllegationStatus, Finding};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-020`.
pub const RULE: Rule = Rule {
    id: "FND-020",
    name: "finding-steps-out-of-order",
    clauses: &["3.2.3b", "3.2.1c", "3.2.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-003"],
    fails: &[
        Sample {
            name: "settled before it was raised",
            edits: &[Edit::Set(
                FINDING,
                "allegation",
                "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-11, settled_by: S-0041}",
            )],
        },
        Sample {
            name: "settled without a day",
            edits: &[Edit::Set(FINDING, "allegation", "{raised_on: 2026-06-20, status: confirmed}")],
        },
        Sample {
            name: "settled and still alleged",
            edits: &[Edit::Set(
                FINDING,
                "allegation",
                "{raised_on: 2026-06-20, status: alleged, settled_on: 2026-06-21, settled_by: S-0041}",
            )],
        },
        Sample {
            name: "extended to an earlier day",
            edits: &[Edit::Set(
                FINDING,
                "rectification.extensions",
                "[{to: 2026-05-18, reason: 系統改版延後, by: S-0041, on: 2026-05-15}]",
            )],
        },
        Sample {
            name: "dealt with before it was found",
            edits: &[Edit::Set(
                FINDING,
                "disposition",
                "{what: 口頭告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-11}",
            )],
        },
        Sample {
            name: "verified as effective, though nothing was done",
            edits: &[
                Edit::Remove(FINDING, "rectification.done_on"),
                Edit::Set(FINDING, "closed_on", "2026-05-25"),
            ],
        },
        Sample {
            name: "closed before it was verified",
            edits: &[Edit::Set(FINDING, "closed_on", "2026-05-24")],
        },
        Sample { name: "closed tomorrow", edits: &[Edit::Set(FINDING, "closed_on", "2026-07-01")] },
    ],
    passes: &[Sample {
        name: "all in order",
        edits: &[
            Edit::Set(
                FINDING,
                "allegation",
                "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-12, settled_by: S-0041}",
            ),
            Edit::Set(
                FINDING,
                "rectification.extensions",
                "[{to: 2026-05-20, reason: 系統改版延後, by: S-0041, on: 2026-05-19}]",
            ),
            Edit::Set(
                FINDING,
                "disposition",
                "{what: 口頭告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-12}",
            ),
            Edit::Set(FINDING, "closed_on", "2026-05-25"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        for (field, kind) in faults(ctx, &filed.record) {
            findings.report(filed, &filed.record.id, field).with("kind", kind).with("today", ctx.as_of);
        }
    }
}

fn faults(ctx: &Ctx, finding: &Finding) -> Vec<(String, &'static str)> {
    let found = ctx.date(finding.found_at);
    let alleged = finding.allegation.as_ref();
    let settled = alleged.and_then(|alleged| alleged.settled_on);
    let open = alleged.is_some_and(|alleged| alleged.status == AllegationStatus::Alleged);
    let signed = alleged.is_some_and(|alleged| alleged.settled_by.is_some());
    let decided = finding.disposition.as_ref().map(|decided| decided.decided_on);
    let verified = finding.verification.as_ref().map(|verification| ctx.date(verification.at));
    let effective = finding.verification.as_ref().is_some_and(|verification| verification.effective);
    let undone = finding.rectification.as_ref().is_some_and(|mending| mending.done_on.is_none());
    let future = |day: Option<Date>| day.is_some_and(|day| day > ctx.as_of);
    let tests = [
        ("allegation.settled_on", "future", future(settled)),
        ("disposition.decided_on", "future", future(decided)),
        ("closed_on", "future", future(finding.closed_on)),
        (
            "allegation.settled_on",
            "settled_early",
            alleged.is_some_and(|a| settled.is_some_and(|on| on < a.raised_on)),
        ),
        ("allegation.status", "unsettled", alleged.is_some() && !open && (settled.is_none() || !signed)),
        ("allegation.status", "settled", open && (settled.is_some() || signed)),
        ("disposition.decided_on", "decided_early", decided.is_some_and(|on| on < found)),
        ("verification.effective", "undone", effective && undone),
        ("closed_on", "closed_early", finding.closed_on.is_some_and(|on| on < verified.unwrap_or(found))),
    ];
    let single =
        tests.into_iter().filter(|(_, _, fails)| *fails).map(|(field, kind, _)| (field.to_owned(), kind));
    let mending = finding.rectification.iter();
    single.chain(mending.flat_map(|mending| mending.extensions_out_of_order(ctx.as_of))).collect()
}
