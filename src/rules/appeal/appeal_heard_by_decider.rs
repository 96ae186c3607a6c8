//! Who assessed, verified, held the hearing, decided, or appeals does not hear the appeal.

use super::target;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-002`.
pub const RULE: Rule = Rule {
    id: "APL-002",
    name: "appeal-heard-by-decider",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "heard by who decided", edits: &[Edit::Set(APPEAL, "heard_by", "S-0030")] },
        Sample { name: "heard by who held the hearing", edits: &[Edit::Set(APPEAL, "heard_by", "S-0040")] },
        Sample {
            name: "heard by who assessed",
            edits: &[
                Edit::Set(APPEAL, "against", "INC-2025-0001"),
                Edit::Set(APPEAL, "filed_on", "2025-11-03"),
                Edit::Set(APPEAL, "decided_on", "2025-11-20"),
                Edit::Set(APPEAL, "heard_by", "S-0040"),
            ],
        },
    ],
    passes: &[Sample { name: "heard by another head", edits: &[Edit::Set(APPEAL, "heard_by", "S-0010")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        let (Some(heard_by), Some(target)) = (&appeal.heard_by, target(ctx, appeal)) else { continue };
        if target.by.contains(&heard_by) || *heard_by == appeal.filed_by {
            findings
                .report(filed, &appeal.id, "heard_by")
                .with("person", &**heard_by)
                .with("against", &*appeal.against);
        }
    }
}
