//! Promotion, pay and awards rest on an assessment.

use crate::diagnostic::{Level, Nature};
use crate::record::IncentiveKind;
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
    fails: &[Sample {
        name: "higher pay that names no assessment",
        edits: &[Edit::File(
            LINK,
            "id: INC-2025-0004\nkind: performance_link\nunit: C1-A\nperson: S-0011\ndecided_by: S-0001\ndecided_on: 2025-12-29\nreason: 年度調薪。\nforms: [pay]\n",
        )],
    }],
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
        if link.kind == IncentiveKind::PerformanceLink && link.assessment.is_none() {
            findings.report(filed, &link.id, "kind");
        }
    }
}
