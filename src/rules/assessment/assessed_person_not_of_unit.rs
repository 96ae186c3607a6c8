//! A person who is assessed, rewarded or criticised belongs to the unit that the record names.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{FAILED, REWARD};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-014`.
pub const RULE: Rule = Rule {
    id: "ASM-014",
    name: "assessed-person-not-of-unit",
    clauses: &["4.2.1", "4.3.1", "4.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-002", "ASM-006", "ASM-007", "ASM-009", "INC-013", "INC-016"],
    fails: &[
        Sample {
            name: "a collector assessed in customer service",
            edits: &[Edit::Set(FAILED, "unit", "CS")],
        },
        Sample {
            name: "the commendation names another department",
            edits: &[Edit::Set(REWARD, "unit", "CS")],
        },
    ],
    passes: &[Sample {
        name: "the department instead of the team",
        edits: &[Edit::Set(REWARD, "unit", "C1")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let assessments = ctx.ledger.assessments.iter().map(|filed| {
        let one = &filed.record;
        (&filed.path, &one.id, &one.unit, &one.person)
    });
    let incentives = ctx.ledger.incentives.iter().map(|filed| {
        let one = &filed.record;
        (&filed.path, &one.id, &one.unit, &one.person)
    });
    for (path, id, unit, person) in assessments.chain(incentives) {
        let Some(person) = person.as_ref().and_then(|person| ctx.ledger.person(person)) else { continue };
        let own = person.department == *unit || person.unit() == unit;
        let known =
            person.team.iter().chain([&person.department, unit]).all(|id| ctx.ledger.unit(id).is_some());
        if !own && known {
            for span in ctx.ledger.places(path, &["person"]) {
                findings
                    .report_place(path, Some(id.to_string()), span)
                    .with("person", &*person.id)
                    .with("unit", &**unit);
            }
        }
    }
}
