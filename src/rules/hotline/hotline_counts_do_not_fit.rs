//! Calls answered and given up are no more than came in, and no stretch of time is counted twice.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::HOTLINE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-004`.
pub const RULE: Rule = Rule {
    id: "HOT-004",
    name: "hotline-counts-do-not-fit",
    clauses: &["3.3.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["HOT-005"],
    fails: &[
        Sample {
            name: "41 of 40 calls answered",
            edits: &[
                Edit::Set(HOTLINE, "calls[0].answered", "41"),
                Edit::Set(HOTLINE, "calls[0].abandoned", "0"),
            ],
        },
        Sample {
            name: "more within 20 seconds than at all",
            edits: &[Edit::Set(HOTLINE, "calls[0].answered_in_20s", "39")],
        },
        Sample {
            name: "answered and given up together more than came in",
            edits: &[Edit::Set(HOTLINE, "calls[0].abandoned", "3")],
        },
        Sample {
            name: "two counts of one hour",
            edits: &[Edit::Set(
                HOTLINE,
                "calls",
                "[{from: 2026-05-05T00:00+08:00, to: 2026-05-05T12:00+08:00, offered: 20, answered: 20, answered_in_20s: 18, abandoned: 0}, {from: 2026-05-05T11:00+08:00, to: 2026-05-06T00:00+08:00, offered: 20, answered: 20, answered_in_20s: 18, abandoned: 0}]",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "some calls were neither answered nor given up, but led elsewhere",
            edits: &[Edit::Set(HOTLINE, "calls[0].answered", "36")],
        },
        Sample {
            name: "no call came in",
            edits: &[Edit::Set(
                HOTLINE,
                "calls[0]",
                "{from: 2026-05-05T00:00+08:00, to: 2026-05-06T00:00+08:00, offered: 0, answered: 0, answered_in_20s: 0, abandoned: 0}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.hotline_logs {
        let log = &filed.record;
        for (index, calls) in log.calls.iter().enumerate() {
            let lost = calls.answered.saturating_add(calls.abandoned);
            let before =
                log.calls[..index].iter().any(|other| other.from < calls.to && calls.from < other.to);
            let tests = [
                ("answered", "answered", calls.answered, calls.offered),
                ("answered_in_20s", "quick", calls.answered_in_20s, calls.answered),
                ("abandoned", "together", lost, calls.offered),
                ("from", "twice", u64::from(before), 0),
            ];
            let told = tests.iter().filter(|(_, _, count, limit)| count > limit);
            // what is answered beyond all calls makes the sum too large as well: told once
            for (field, kind, count, limit) in
                told.filter(|test| test.1 != "together" || calls.answered <= calls.offered)
            {
                findings
                    .report(filed, &log.id, format!("calls[{index}].{field}"))
                    .with("kind", *kind)
                    .with("count", *count)
                    .with("limit", *limit);
            }
        }
    }
}
