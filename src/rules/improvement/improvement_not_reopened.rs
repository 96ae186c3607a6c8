//! What did not help, or made it worse, is taken up again, whatever the check called it.

use super::effect;
use crate::diagnostic::{Level, Nature};
use crate::record::{EffectCheck, EffectVerdict};
use crate::rules::sample::{IMPROVEMENT2, INQUIRY, INQUIRY2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-007`.
pub const RULE: Rule = Rule {
    id: "IMP-007",
    name: "improvement-not-reopened",
    clauses: &["3.3.3c", "1.3.3"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nothing takes it up again",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "not_effective")],
        },
        Sample {
            name: "called undecided, although it is worse by more than chance",
            edits: &[
                Edit::Set(INQUIRY, "channels[0].first_response_in_time", "396"),
                Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "360"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].before_value", "0.99"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "undecided"),
                Edit::Remove(IMPROVEMENT2, "closed_on"),
            ],
        },
    ],
    passes: &[Sample {
        name: "another improvement takes it up again",
        edits: &[
            Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "not_effective"),
            Edit::File(
                "improvement/2026/IMP-2026-0003.yaml",
                "id: IMP-2026-0003\nsources: [SUG-2026-0001]\nunit: CS\nmeasure: process\nwhat: 再次提醒。\nowner: S-0010\nopened_on: 2026-06-30\ndue: 2026-07-10\nreopens: IMP-2026-0002\n",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("improvement") {
        return;
    }
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        if ctx.ledger.reopening_of(&improvement.id).is_some() {
            continue;
        }
        let claimed =
            improvement.decided_check().filter(|check| check.verdict == EffectVerdict::NotEffective);
        let is_worse = |check: &&EffectCheck| {
            effect::seen(ctx, check).is_some_and(|seen| seen.side == effect::Side::Bad)
        };
        let (kind, check) = match (claimed, improvement.last_check().filter(is_worse)) {
            (Some(check), _) => ("claimed", check),
            (None, Some(check)) => ("tested", check),
            (None, None) => continue,
        };
        let number = improvement.effect_checks.iter().rposition(|other| std::ptr::eq(other, check));
        findings
            .report(filed, &improvement.id, format!("effect_checks[{}].verdict", number.unwrap_or(0)))
            .with("kind", kind)
            .with("kpi", &*check.kpi)
            .with("on", check.checked_on)
            .since(check.checked_on);
    }
}
