//! A rectification after a criticism is done before it is verified, and after it was asked for.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::CRITICISM;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-017`.
pub const RULE: Rule = Rule {
    id: "INC-017",
    name: "rectification-not-in-order",
    clauses: &["4.3.3a", "4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-007", "INC-008", "INC-009", "INC-015"],
    fails: &[
        Sample {
            name: "verified before it was done",
            edits: &[Edit::Set(CRITICISM, "verification.at", "2025-12-02T10:00+08:00")],
        },
        Sample {
            name: "found to have failed before it was due, and nothing done",
            edits: &[UNDONE, Edit::Set(CRITICISM, "verification.at", "2025-12-05T10:00+08:00")],
        },
        Sample {
            name: "effective, and nothing done",
            edits: &[UNDONE, Edit::Set(CRITICISM, "verification.effective", "true")],
        },
        Sample {
            name: "extended after it was due",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。, done_on: 2025-12-03, extensions: [{to: 2025-12-12, reason: 教材未到, by: S-0001, on: 2025-12-08}]}",
            )],
        },
        Sample {
            name: "done before it was asked for",
            edits: &[Edit::Set(CRITICISM, "rectification.done_on", "2025-10-27")],
        },
    ],
    passes: &[Sample {
        name: "verified on the day on which it was done",
        edits: &[Edit::Set(CRITICISM, "verification.at", "2025-12-03T17:00+08:00")],
    }],
    check,
};

/// Nobody wrote down that anything was done.
const UNDONE: Edit = Edit::Set(
    CRITICISM,
    "rectification",
    "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。}",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        let Some(mending) = &criticism.rectification else { continue };
        let verified = criticism.verification.as_ref().map(|found| (ctx.date(found.at), found.effective));
        let undone = mending.done_on.is_none();
        let faults = [
            ("done", "rectification.done_on", mending.done_on.is_some_and(|on| on < criticism.decided_on)),
            ("future", "rectification.done_on", mending.done_on.is_some_and(|on| on > ctx.as_of)),
            (
                "before",
                "verification.at",
                verified.is_some_and(|(at, _)| mending.done_on.is_some_and(|done| at < done)),
            ),
            ("ahead", "verification.at", undone && verified.is_some_and(|(at, _)| at <= mending.until())),
            ("undone", "verification.effective", undone && verified.is_some_and(|(_, effective)| effective)),
        ];
        let single = faults.into_iter().filter(|(.., broken)| *broken);
        let single = single.map(|(kind, field, _)| (field.to_owned(), kind));
        for (field, kind) in single.chain(mending.extensions_out_of_order(ctx.as_of)) {
            findings.report(filed, &criticism.id, field).with("kind", kind);
        }
    }
}
