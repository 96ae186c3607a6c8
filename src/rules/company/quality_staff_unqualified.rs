//! Everyone in the quality department has a qualification.

use crate::diagnostic::{Level, Nature};
use crate::record::{DepartmentKind, in_term};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-012`.
pub const RULE: Rule = Rule {
    id: "ORG-012",
    name: "quality-staff-unqualified",
    clauses: &["2.2.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "none was entered",
            edits: &[Edit::Remove("company/person/S-0042.yaml", "qualifications")],
        },
        Sample {
            name: "it ended yesterday",
            edits: &[Edit::Set(
                "company/person/S-0042.yaml",
                "qualifications[0]",
                "{name: 內部稽核員, from: 2025-01-01, to: 2026-06-29}",
            )],
        },
    ],
    passes: &[Sample {
        name: "it ends today",
        edits: &[Edit::Set(
            "company/person/S-0042.yaml",
            "qualifications[0]",
            "{name: 內部稽核員, from: 2025-01-01, to: 2026-06-30}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.people {
        let person = &filed.record;
        let holds = person.qualifications.iter().any(|held| in_term(held.from, held.to, ctx.as_of));
        if !holds && ctx.ledger.works_in(&person.id, DepartmentKind::Quality, ctx.as_of) {
            findings
                .report(filed, &person.id, "qualifications")
                .with("person", &*person.id)
                .with("today", ctx.as_of);
        }
    }
}
