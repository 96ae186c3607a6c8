//! Everyone in the company has a role.

use crate::diagnostic::{Level, Nature};
use crate::record::in_term;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-008`.
pub const RULE: Rule = Rule {
    id: "ORG-008",
    name: "person-without-role",
    clauses: &["1.1.2"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a collector whose role was never entered",
            edits: &[Edit::Remove("company/person/S-0012.yaml", "roles")],
        },
        Sample {
            name: "a role that ended yesterday",
            edits: &[Edit::Set(
                "company/person/S-0012.yaml",
                "roles[0]",
                "{role: collector, from: 2025-01-01, to: 2026-06-29}",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "someone who has left needs none",
            edits: &[
                Edit::Remove("company/person/S-0012.yaml", "roles"),
                Edit::Set("company/person/S-0012.yaml", "from", "2025-01-01\nto: 2026-06-29"),
            ],
        },
        Sample {
            name: "a role that ends today",
            edits: &[Edit::Set(
                "company/person/S-0012.yaml",
                "roles[0]",
                "{role: collector, from: 2025-01-01, to: 2026-06-30}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.people.iter().filter(|filed| filed.record.is_active(ctx.as_of)) {
        let person = &filed.record;
        if !person.roles.iter().any(|term| in_term(term.from, term.to, ctx.as_of)) {
            findings.report(filed, &person.id, "roles").with("person", &*person.id).with("today", ctx.as_of);
        }
    }
}
