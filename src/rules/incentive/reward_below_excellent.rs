//! A commendation rests on an assessment that was graded excellent.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::record::{Grade, IncentiveKind};
use crate::rules::sample::REWARD;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-001`.
pub const RULE: Rule = Rule {
    id: "INC-001",
    name: "reward-below-excellent",
    clauses: &["4.3.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-002", "INC-016"],
    fails: &[
        Sample { name: "no assessment", edits: &[Edit::Remove(REWARD, "assessment")] },
        Sample {
            name: "an assessment that was not rated",
            edits: &[
                Edit::Set(REWARD, "assessment", "ASM-2026-0001"),
                Edit::Remove(REWARD, "person"),
                Edit::Set(REWARD, "unit", "C1"),
            ],
        },
    ],
    passes: &[Sample { name: "another form", edits: &[Edit::Set(REWARD, "forms", "[honour]")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.incentives.iter().filter(|filed| filed.record.kind == IncentiveKind::Commendation)
    {
        let reward = &filed.record;
        let assessment = reward.assessment.as_ref();
        let named = assessment.and_then(|id| ctx.ledger.assessment(id));
        if assessment.is_some() && named.is_none() {
            continue;
        }
        let grade = named.and_then(|named| named.record.grade);
        if grade != Some(Grade::Excellent) {
            let field = if assessment.is_some() { "assessment" } else { "kind" };
            let word = grade.map_or("none", Grade::name).replace('_', "-");
            findings
                .report(filed, &reward.id, field)
                .with("kind", if assessment.is_some() { "below" } else { "absent" })
                .with("grade", Arg::Message(format!("value-grade-{word}")));
        }
    }
}
