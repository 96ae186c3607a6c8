//! The company has a quality department with people in it.

use crate::diagnostic::{Level, Nature};
use crate::record::DepartmentKind;
use crate::rules::sample::{COMPLAINT, EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-009`.
pub const RULE: Rule = Rule {
    id: "ORG-009",
    name: "quality-department-missing",
    clauses: &["2.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-005", "ORG-010", "KPI-001"],
    fails: &[
        Sample {
            name: "everyone of the quality department has left",
            edits: &[
                Edit::Set("company/person/S-0040.yaml", "from", "2025-01-01\nto: 2026-06-29"),
                Edit::Set("company/person/S-0041.yaml", "from", "2025-01-01\nto: 2026-06-29"),
                Edit::Set("company/person/S-0042.yaml", "from", "2025-01-01\nto: 2026-06-29"),
            ],
        },
        Sample {
            name: "no department is the quality department",
            edits: &[
                Edit::Set("company/department/QM.yaml", "kind", "management"),
                Edit::Delete(PLAN),
                Edit::Delete(EXECUTION),
                Edit::Delete("plan/2026/PLAN-2026-C1-0002.yaml"),
                Edit::Delete("execution/2026/EXE-2026-C1-0002.yaml"),
                Edit::Remove(COMPLAINT, "plan"),
            ],
        },
    ],
    passes: &[Sample {
        name: "one officer is enough",
        edits: &[
            Edit::Set("company/person/S-0041.yaml", "from", "2025-01-01\nto: 2026-06-29"),
            Edit::Set("company/person/S-0042.yaml", "from", "2025-01-01\nto: 2026-06-29"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let ledger = ctx.ledger;
    let company = |path: &str| path.starts_with("records/company/");
    let refused = ledger.refused.iter().any(|refused| company(&refused.path));
    if refused || ctx.as_of < ledger.company.record.adopted_on {
        return;
    }
    let quality = ledger.department_of_kind(DepartmentKind::Quality);
    let Some(department) = quality else {
        findings.report_standing(&ledger.company.path, "").with("kind", "none").with("today", ctx.as_of);
        return;
    };
    let works = |person: &str| ledger.works_in(person, DepartmentKind::Quality, ctx.as_of);
    if !ledger.people.iter().any(|filed| works(&filed.record.id)) {
        findings
            .report(department, &department.record.id, "kind")
            .with("kind", "empty")
            .with("today", ctx.as_of);
    }
}
