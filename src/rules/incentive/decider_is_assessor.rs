//! Who assessed, verified, or is concerned does not decide; nor does anybody of the same department on a penalty.

use crate::diagnostic::{Level, Nature};
use crate::record::IncentiveKind;
use crate::rules::sample::{CRITICISM, FAILED, PENALTY, REWARD};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-011`.
pub const RULE: Rule = Rule {
    id: "INC-011",
    name: "decider-is-assessor",
    clauses: &["4.3.1", "4.3.3a", "4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-013", "ORG-005", "INC-016"],
    fails: &[
        Sample {
            name: "the assessor decided on the criticism",
            edits: &[Edit::Set(FAILED, "assessor", "S-0040")],
        },
        Sample {
            name: "who verified that it failed decided on the penalty",
            edits: &[Edit::Set(CRITICISM, "verification.by", "S-0030")],
        },
        Sample {
            name: "the head of the person's own department decided on the penalty",
            edits: &[Edit::Set(PENALTY, "decided_by", "S-0010")],
        },
        Sample {
            name: "who is rewarded decided",
            edits: &[
                Edit::Set(REWARD, "decided_by", "S-0010"),
                Edit::Set(REWARD, "person", "S-0010"),
                Edit::Set(REWARD, "unit", "C1"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the head of the department decides on the criticism",
        edits: &[Edit::Set(CRITICISM, "decided_by", "S-0010")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let decision = &filed.record;
        let before = decision.after.as_ref().and_then(|after| ctx.ledger.incentive(after));
        let rests =
            decision.assessment.as_ref().or(before.and_then(|before| before.record.assessment.as_ref()));
        let assessor = rests.and_then(|id| ctx.ledger.assessment(id)).map(|found| &found.record.assessor);
        let verifier = before.and_then(|before| before.record.verification.as_ref()).map(|done| &done.by);
        let parts = [("assessor", assessor), ("verifier", verifier), ("concerned", decision.person.as_ref())];
        let own = decision.kind == IncentiveKind::Penalty
            && ctx.acting(&decision.decided_by, decision.decided_on).is_some_and(|decider| {
                ctx.ledger.unit(&decision.unit).is_some_and(|unit| unit.department == decider.department)
            });
        if own {
            findings
                .report(filed, &decision.id, "decided_by")
                .with("part", "department")
                .with("person", &*decision.decided_by);
        }
        for (part, _) in parts.into_iter().filter(|(_, person)| *person == Some(&decision.decided_by)) {
            findings
                .report(filed, &decision.id, "decided_by")
                .with("part", part)
                .with("person", &*decision.decided_by);
        }
    }
}
