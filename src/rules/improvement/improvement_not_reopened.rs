//! What did not help is taken up again.

use crate::diagnostic::{Level, Nature};
use crate::record::EffectVerdict;
use crate::rules::sample::IMPROVEMENT2;
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
    fails: &[Sample {
        name: "nothing takes it up again",
        edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "not_effective")],
    }],
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
        let last = improvement.decided_check().filter(|check| check.verdict == EffectVerdict::NotEffective);
        let Some(check) = last else { continue };
        if ctx.ledger.reopening_of(&improvement.id).is_none() {
            let number = improvement.effect_checks.iter().rposition(|other| std::ptr::eq(other, check));
            findings
                .report(filed, &improvement.id, format!("effect_checks[{}].verdict", number.unwrap_or(0)))
                .with("on", check.checked_on)
                .since(check.checked_on);
        }
    }
}
