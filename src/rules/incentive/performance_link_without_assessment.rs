//! Promotion, pay and awards rest on an assessment, and on none that was failed.

use crate::diagnostic::{Level, Nature};
use crate::record::{Assessment, Grade, IncentiveKind};
use crate::rules::sample::LINK;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-003`.
pub const RULE: Rule = Rule {
    id: "INC-003",
    name: "performance-link-without-assessment",
    clauses: &["4.3.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a promotion after a failed assessment",
            edits: &[Edit::File(
                LINK,
                "id: INC-2025-0004\nkind: performance_link\nunit: C1-A\nperson: S-0012\nassessment: ASM-2025-0001\ndecided_by: S-0001\ndecided_on: 2025-12-29\nreason: 補組長缺。\nforms: [promotion]\n",
            )],
        },
        Sample {
            name: "higher pay that names no assessment",
            edits: &[Edit::File(
                LINK,
                "id: INC-2025-0004\nkind: performance_link\nunit: C1-A\nperson: S-0011\ndecided_by: S-0001\ndecided_on: 2025-12-29\nreason: 年度調薪。\nforms: [pay]\n",
            )],
        },
    ],
    passes: &[Sample {
        name: "higher pay that names one",
        edits: &[Edit::File(
            LINK,
            "id: INC-2025-0004\nkind: performance_link\nunit: C1-A\nperson: S-0011\nassessment: ASM-2025-0002\ndecided_by: S-0001\ndecided_on: 2025-12-29\nreason: 年度調薪。\nforms: [pay]\n",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let link = &filed.record;
        if link.kind != IncentiveKind::PerformanceLink {
            continue;
        }
        let Some(assessment) = &link.assessment else {
            findings.report(filed, &link.id, "kind").with("kind", "absent").with("assessment", "");
            continue;
        };
        let failed =
            |one: &Assessment| one.grade == Some(Grade::Fail) && ctx.ledger.upheld_against(&one.id).is_none();
        if ctx.ledger.assessment(assessment).is_some_and(|named| failed(&named.record)) {
            findings
                .report(filed, &link.id, "assessment")
                .with("kind", "failed")
                .with("assessment", &**assessment);
        }
    }
}
