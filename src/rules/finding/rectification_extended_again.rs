//! A rectification is not extended more often than the policy gives.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::Rectification;
use crate::rules::sample::{CRITICISM, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-011`.
pub const RULE: Rule = Rule {
    id: "FND-011",
    name: "rectification-extended-again",
    clauses: &["3.2.3b", "4.3.3a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "extended twice where the policy gives one extension",
            edits: &[Edit::Set(
                FINDING,
                "rectification.extensions",
                "[{to: 2026-05-22, reason: 系統改版延後, by: S-0041, on: 2026-05-18}, {to: 2026-05-25, reason: 測試未過, by: S-0041, on: 2026-05-21}]",
            )],
        },
        Sample {
            name: "after a criticism, extended twice",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。, done_on: 2025-12-03, extensions: [{to: 2025-12-08, reason: 教材未到, by: S-0001, on: 2025-12-02}, {to: 2025-12-09, reason: 講師請假, by: S-0001, on: 2025-12-05}]}",
            )],
        },
    ],
    passes: &[Sample {
        name: "extended once",
        edits: &[Edit::Set(
            FINDING,
            "rectification.extensions",
            "[{to: 2026-05-22, reason: 系統改版延後, by: S-0041, on: 2026-05-18}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        judge(
            ctx,
            findings,
            (filed, &finding.id),
            finding.rectification.as_ref(),
            ctx.date(finding.found_at),
        );
    }
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        judge(ctx, findings, (filed, &criticism.id), criticism.rectification.as_ref(), criticism.decided_on);
    }
}

/// Judges a rectification that was asked for on a day.
fn judge<T>(
    ctx: &Ctx,
    findings: &mut Findings,
    (filed, id): (&Filed<T>, &str),
    mending: Option<&Rectification>,
    asked: Date,
) {
    let limit = ctx.on(asked).rectification_extensions;
    let Some(mending) = mending else { return };
    if let Some(beyond) = mending.extensions.get(limit as usize) {
        findings
            .report(filed, id, format!("rectification.extensions[{limit}]"))
            .with("count", mending.extensions.len())
            .with("limit", limit)
            .limited_by("rectification_extensions", asked)
            .since(beyond.on);
    }
}
