//! The dates of a finding follow its course, and are not of the future.

use crate::calendar::{Date, Moment};
use crate::diagnostic::{Level, Nature};
use crate::record::Finding;
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-005`.
pub const RULE: Rule = Rule {
    id: "FND-005",
    name: "finding-dates-out-of-order",
    clauses: &["3.2.3a", "3.2.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-007", "FND-019"],
    fails: &[
        Sample {
            name: "the unit was told before the fault was found",
            edits: &[Edit::Set(FINDING, "notified_at", "2026-05-12T09:59+08:00")],
        },
        Sample {
            name: "due before it was found",
            edits: &[
                Edit::Set(FINDING, "rectification.due", "2026-05-11"),
                Edit::Set(FINDING, "rectification.done_on", "2026-05-12"),
            ],
        },
        Sample {
            name: "done before it was found",
            edits: &[Edit::Set(FINDING, "rectification.done_on", "2026-05-11")],
        },
        Sample {
            name: "verified before it was done",
            edits: &[Edit::Set(FINDING, "verification.at", "2026-05-14T10:00+08:00")],
        },
        Sample {
            name: "verified tomorrow",
            edits: &[Edit::Set(FINDING, "verification.at", "2026-07-01T00:00+08:00")],
        },
        Sample { name: "a verification of nothing", edits: &[Edit::Remove(FINDING, "rectification")] },
    ],
    passes: &[Sample {
        name: "found, mended and verified on one day",
        edits: &[
            Edit::Set(FINDING, "notified_at", "2026-05-12T10:00+08:00"),
            Edit::Set(FINDING, "rectification.due", "2026-05-12"),
            Edit::Set(FINDING, "rectification.done_on", "2026-05-12"),
            Edit::Set(FINDING, "verification.at", "2026-05-12T10:00+08:00"),
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

fn faults(ctx: &Ctx, finding: &Finding) -> Vec<(&'static str, &'static str)> {
    let found = ctx.date(finding.found_at);
    let mending = finding.rectification.as_ref();
    let done = mending.and_then(|mending| mending.done_on);
    let verified = finding.verification.as_ref().map(|verification| verification.at);
    let ends = ctx.ledger.zone.end_of(ctx.as_of);
    let future = |at: Option<Moment>| at.is_some_and(|at| at > ends);
    let tests = [
        ("found_at", "future", finding.found_at > ends),
        ("notified_at", "future", future(finding.notified_at)),
        ("rectification.done_on", "future", done.is_some_and(|done| done > ctx.as_of)),
        ("verification.at", "future", future(verified)),
        ("notified_at", "notified", finding.notified_at.is_some_and(|at| at < finding.found_at)),
        ("rectification.due", "due", mending.is_some_and(|mending| mending.due < found)),
        ("rectification.done_on", "done", done.is_some_and(|done| done < found)),
        ("verification", "nothing", verified.is_some() && mending.is_none()),
        ("verification.at", "verified", is_early(ctx, finding, verified, done)),
    ];
    tests.into_iter().filter(|(_, _, fails)| *fails).map(|(field, kind, _)| (field, kind)).collect()
}

fn is_early(ctx: &Ctx, finding: &Finding, verified: Option<Moment>, done: Option<Date>) -> bool {
    verified.is_some_and(|at| at < finding.found_at || done.is_some_and(|done| ctx.date(at) < done))
}
