//! Who is concerned appeals, or who belongs to the unit that is; and the appeal names that unit.

use super::target;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-005`.
pub const RULE: Rule = Rule {
    id: "APL-005",
    name: "appeal-by-stranger",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "filed by a colleague", edits: &[Edit::Set(APPEAL, "filed_by", "S-0011")] },
        Sample { name: "under another unit", edits: &[Edit::Set(APPEAL, "unit", "CS")] },
        Sample {
            name: "the assessment of a department, by another department",
            edits: &[
                Edit::Set(APPEAL, "against", "ASM-2026-0001"),
                Edit::Set(APPEAL, "unit", "C1"),
                Edit::Set(APPEAL, "filed_by", "S-0020"),
                Edit::Set(APPEAL, "filed_on", "2026-04-27"),
                Edit::Set(APPEAL, "decided_on", "2026-05-08"),
                Edit::Set(APPEAL, "heard_by", "S-0030"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the assessment of a department, by its head",
        edits: &[
            Edit::Set(APPEAL, "against", "ASM-2026-0001"),
            Edit::Set(APPEAL, "unit", "C1"),
            Edit::Set(APPEAL, "filed_by", "S-0010"),
            Edit::Set(APPEAL, "filed_on", "2026-04-27"),
            Edit::Set(APPEAL, "decided_on", "2026-05-08"),
            Edit::Set(APPEAL, "heard_by", "S-0030"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        let Some(target) = target(ctx, appeal).filter(|target| target.told.is_some()) else { continue };
        let speaks = match target.person {
            Some(person) => *person == appeal.filed_by,
            None => ctx.ledger.speaks_for(&appeal.filed_by, target.unit, appeal.filed_on),
        };
        let faults = [("stranger", "filed_by", !speaks), ("unit", "unit", appeal.unit != *target.unit)];
        for (kind, field, _) in faults.into_iter().filter(|(.., broken)| *broken) {
            findings
                .report(filed, &appeal.id, field)
                .with("kind", kind)
                .with("person", &*appeal.filed_by)
                .with("against", &*appeal.against);
        }
    }
}
