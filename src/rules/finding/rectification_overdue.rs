//! A rectification is done by its due date.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-003`.
pub const RULE: Rule = Rule {
    id: "FND-003",
    name: "rectification-overdue",
    clauses: &["3.2.3b", "3.4.3a", "6.1"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "done a day late",
            edits: &[Edit::Set(FINDING, "rectification.done_on", "2026-05-20")],
        },
        Sample {
            name: "not done, and the date has passed",
            edits: &[
                Edit::Remove(FINDING, "verification"),
                Edit::Set(
                    FINDING,
                    "rectification",
                    "{owner: S-0010, due: 2026-05-19, action: 撥號腳本加入核對步驟。}",
                ),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "done on the last day",
            edits: &[Edit::Set(FINDING, "rectification.done_on", "2026-05-19")],
        },
        Sample {
            name: "what was alleged was not borne out",
            edits: &[Edit::File(
                "finding/2026/FIND-2026-0003.yaml",
                "id: FIND-2026-0003\nfound_at: 2026-05-12T10:00+08:00\nfound_by: S-0041\nunit: C1-A\nseverity: normal\nsummary: 客戶稱外訪時語氣不佳。\nnotified_at: 2026-05-12T16:00+08:00\nallegation: {raised_on: 2026-05-12, status: dismissed, settled_on: 2026-05-15, settled_by: S-0040, basis: 錄音查無此事。}\nrectification: {owner: S-0010, due: 2026-05-19, action: 抽聽該員錄音。}\nclosed_on: 2026-05-15\n",
            )],
        },
        Sample {
            name: "due today",
            edits: &[
                Edit::Remove(FINDING, "verification"),
                Edit::Set(
                    FINDING,
                    "rectification",
                    "{owner: S-0010, due: 2026-06-30, action: 撥號腳本加入核對步驟。}",
                ),
                Edit::Set(FINDING, "found_at", "2026-06-26T10:00+08:00"),
                Edit::Set(FINDING, "notified_at", "2026-06-26T10:00+08:00"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(mending) = finding.mending() else {
            continue;
        };
        let deadline = deadlines.rectification(finding);
        if deadlines.is_late(&deadline, ctx.as_of) && mending.until() >= ctx.date(finding.found_at) {
            let until = deadline.done.map_or(ctx.as_of, |done| done.date(&ctx.ledger.zone));
            let field = if mending.done_on.is_some() { "rectification.done_on" } else { "rectification.due" };
            findings
                .report(filed, &finding.id, field)
                .with("kind", if deadline.done.is_some() { "done" } else { "open" })
                .with("days", ctx.ledger.workdays.between(mending.until(), until))
                .with("due", mending.until())
                .since(deadlines.broken_on(&deadline));
        }
    }
}
