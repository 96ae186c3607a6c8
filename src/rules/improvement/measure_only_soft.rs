//! The same cause in the same unit is not met with reminders and training alone, time after time.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-008`.
pub const RULE: Rule = Rule {
    id: "IMP-008",
    name: "measure-only-soft",
    clauses: &["3.3.3b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "training, and then a reminder",
        edits: &[
            Edit::Set(IMPROVEMENT, "measure", "training"),
            Edit::File(
                "improvement/2026/IMP-2026-0003.yaml",
                "id: IMP-2026-0003\nsources: [COMP-2026-0001]\nunit: C1-A\nmeasure: reminder\nwhat: 再次提醒。\nowner: S-0010\nopened_on: 2026-06-20\ndue: 2026-07-10\n",
            ),
        ],
    }],
    passes: &[
        Sample {
            name: "training, and then a change of the process",
            edits: &[
                Edit::Set(IMPROVEMENT, "measure", "training"),
                Edit::File(
                    "improvement/2026/IMP-2026-0003.yaml",
                    "id: IMP-2026-0003\nsources: [COMP-2026-0001]\nunit: C1-A\nmeasure: process\nwhat: 再次提醒。\nowner: S-0010\nopened_on: 2026-06-20\ndue: 2026-07-10\n",
                ),
            ],
        },
        Sample { name: "the first time", edits: &[Edit::Set(IMPROVEMENT, "measure", "training")] },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let soft: Vec<_> =
        ctx.ledger.improvements.iter().filter(|filed| filed.record.measure.is_soft()).collect();
    for filed in &soft {
        let improvement = &filed.record;
        let causes = ctx.ledger.causes_of(improvement);
        let before = soft.iter().filter(|other| {
            let days = improvement.opened_on.days_since(other.record.opened_on);
            let limit = i64::from(ctx.on(other.record.opened_on).cause_recurrence_days);
            (0..=limit).contains(&days)
                && (other.record.opened_on, &other.record.id) < (improvement.opened_on, &improvement.id)
                && other.record.unit == improvement.unit
        });
        let same = before.filter(|other| !ctx.ledger.causes_of(&other.record).is_disjoint(&causes));
        if let Some(other) = same.max_by_key(|other| other.record.opened_on) {
            findings
                .report(filed, &improvement.id, "measure")
                .with("before", &*other.record.id)
                .with("unit", &*improvement.unit)
                .limited_by("cause_recurrence_days", other.record.opened_on)
                .beside(&other.path, "measure", "soft-before-here");
        }
    }
}
