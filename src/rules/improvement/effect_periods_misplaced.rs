//! A check compares a period before the improvement was done with one of the same length after, which has ended.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-013`.
pub const RULE: Rule = Rule {
    id: "IMP-013",
    name: "effect-periods-misplaced",
    clauses: &["3.3.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-005", "IMP-006"],
    fails: &[
        Sample {
            name: "both before it was done",
            edits: &[
                Edit::Set(IMPROVEMENT2, "effect_checks[0].before", "2026-02"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after", "2026-03"),
            ],
        },
        Sample {
            name: "a month against a quarter",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].before", "2026-Q1")],
        },
        Sample {
            name: "the later first",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].before", "2026-06")],
        },
    ],
    passes: &[Sample {
        name: "the month after it was done",
        edits: &[Edit::Set(IMPROVEMENT2, "done_on", "2026-04-30")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        for (number, check) in improvement.effect_checks.iter().enumerate() {
            let done = improvement.done_on.unwrap_or(check.checked_on);
            let kind = if check.before.grain() != check.after.grain() {
                "length"
            } else if check.before.end() >= check.after.start() {
                "order"
            } else if check.after.start() < done {
                "done"
            } else if check.after.end() > check.checked_on {
                "running"
            } else {
                continue;
            };
            findings
                .report(filed, &improvement.id, format!("effect_checks[{number}].after"))
                .with("kind", kind)
                .with("before", check.before)
                .with("after", check.after)
                .with("done", done);
        }
    }
}
