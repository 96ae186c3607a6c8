//! Reward, criticism, penalty and performance link rest on an assessment of the same unit and person, after its issue.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{CRITICISM, FAILED, LINK, REWARD};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-016`.
pub const RULE: Rule = Rule {
    id: "INC-016",
    name: "decision-not-of-the-assessed",
    clauses: &["4.3.1", "4.3.2", "4.3.3a", "4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-002", "INC-004", "ASM-011", "INC-001"],
    fails: &[
        Sample {
            name: "a reward that rests on another's assessment",
            edits: &[Edit::Set(REWARD, "person", "S-0012")],
        },
        Sample {
            name: "higher pay of a person that rests on the assessment of the department",
            edits: &[Edit::File(
                LINK,
                "id: INC-2025-0004\nkind: performance_link\nunit: C1-A\nperson: S-0011\nassessment: ASM-2026-0001\ndecided_by: S-0001\ndecided_on: 2025-12-29\nreason: 年度調薪。\nforms: [pay]\n",
            )],
        },
        Sample {
            name: "criticised before the assessment was issued",
            edits: &[Edit::Set(CRITICISM, "decided_on", "2025-10-23")],
        },
        Sample {
            name: "criticised on an assessment that was never issued",
            edits: &[Edit::Remove(FAILED, "issued_on")],
        },
    ],
    passes: &[Sample {
        name: "criticised on the day of the issue",
        edits: &[Edit::Set(CRITICISM, "decided_on", "2025-10-24")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let decision = &filed.record;
        let Some(assessment) = decision.assessment.as_ref().and_then(|id| ctx.ledger.assessment(id)) else {
            continue;
        };
        let rests = &assessment.record;
        // a person is assessed in the team, and may be rewarded by the department
        let is_of_unit = rests.unit == decision.unit
            || rests.person.is_some()
                && (ctx.ledger.belongs(&rests.unit, &decision.unit)
                    || ctx.ledger.belongs(&decision.unit, &rests.unit));
        let faults = [
            ("person", rests.person != decision.person),
            ("unit", rests.person == decision.person && !is_of_unit),
            ("unissued", rests.issued_on.is_none()),
            ("early", rests.issued_on.is_some_and(|issued| decision.decided_on < issued)),
        ];
        for (kind, _) in faults.into_iter().filter(|(_, broken)| *broken) {
            findings
                .report(filed, &decision.id, "assessment")
                .with("kind", kind)
                .with("assessment", &*rests.id)
                .beside(&assessment.path, "", "assessed-here");
        }
    }
}
