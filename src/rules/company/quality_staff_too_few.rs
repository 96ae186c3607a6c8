//! There are no more collectors for each person of the quality department than the policy allows.

use crate::diagnostic::{Level, Nature};
use crate::record::{DepartmentKind, Role};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-011`.
pub const RULE: Rule = Rule {
    id: "ORG-011",
    name: "quality-staff-too-few",
    clauses: &["2.2.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "one person for two collectors",
        edits: &[
            Edit::Set(POLICY, "versions[0].parameters.collectors_per_quality_staff", "1"),
            Edit::Set("company/person/S-0041.yaml", "from", "2025-01-01\nto: 2026-06-29"),
            Edit::Set("company/person/S-0042.yaml", "from", "2025-01-01\nto: 2026-06-29"),
        ],
    }],
    passes: &[Sample {
        name: "one person for each collector",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.collectors_per_quality_staff", "1")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let people = || ctx.ledger.people.iter().map(|filed| &*filed.record);
    let works = |id: &str| ctx.ledger.works_in(id, DepartmentKind::Quality, ctx.as_of);
    let quality = people().filter(|person| works(&person.id)).count();
    let collectors = people().filter(|person| person.has_role(Role::Collector, ctx.as_of)).count();
    let limit = ctx.on(ctx.as_of).collectors_per_quality_staff;
    let department = ctx.ledger.department_of_kind(DepartmentKind::Quality);
    let Some(department) = department.filter(|_| quality > 0 && !ctx.refuses("person")) else { return };
    if collectors > quality * limit as usize {
        findings
            .report(department, &department.record.id, "kind")
            .with("collectors", collectors)
            .with("quality", quality)
            .with("limit", limit)
            .limited_by("collectors_per_quality_staff", ctx.as_of);
    }
}
