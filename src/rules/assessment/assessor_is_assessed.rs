//! Nobody assesses themselves or their own department.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ASSESSMENT, FAILED};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-003`.
pub const RULE: Rule = Rule {
    id: "ASM-003",
    name: "assessor-is-assessed",
    clauses: &["4.2.1", "4.2.2", "4.2.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-014", "ORG-005", "INC-016"],
    fails: &[
        Sample { name: "the assessor is assessed", edits: &[Edit::Set(FAILED, "person", "S-0042")] },
        Sample {
            name: "an assessor of the department",
            edits: &[Edit::Set(ASSESSMENT, "assessor", "S-0001")],
        },
    ],
    passes: &[Sample {
        name: "another officer of the quality department",
        edits: &[Edit::Set(ASSESSMENT, "assessor", "S-0041")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some(assessor) = ctx.acting(&assessment.assessor, assessment.assessed_on) else { continue };
        let own =
            ctx.ledger.unit(&assessment.unit).is_some_and(|unit| unit.department == assessor.department);
        let same = assessment.person.as_ref() == Some(&assessor.id);
        if own || same {
            findings
                .report(filed, &assessment.id, "assessor")
                .with("kind", if same { "person" } else { "department" })
                .with("person", &*assessor.id)
                .with("unit", &*assessment.unit);
        }
    }
}
