//! Who investigates a complaint does not belong to the department complained of.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, INVESTIGATION};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INV-001`.
pub const RULE: Rule = Rule {
    id: "INV-001",
    name: "investigator-of-the-unit",
    clauses: &["3.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-005"],
    fails: &[
        Sample {
            name: "someone of the team complained of",
            edits: &[Edit::Set(INVESTIGATION, "investigator", "S-0012")],
        },
        Sample {
            name: "the quality department investigates itself",
            edits: &[Edit::Set(COMPLAINT, "unit", "QM"), Edit::Remove(COMPLAINT, "plan")],
        },
    ],
    passes: &[Sample {
        name: "another officer",
        edits: &[Edit::Set(INVESTIGATION, "investigator", "S-0041")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.investigations {
        let investigation = &filed.record;
        let opened = ctx.date(investigation.opened_at);
        let unit = ctx.ledger.unit_of(&investigation.concerns).and_then(|unit| ctx.ledger.unit(unit));
        let (Some(unit), Some(person)) = (unit, ctx.acting(&investigation.investigator, opened)) else {
            continue;
        };
        if person.department == unit.department {
            findings
                .report(filed, &investigation.id, "investigator")
                .with("person", &*person.id)
                .with("department", &*unit.department)
                .with("concerns", &*investigation.concerns);
        }
    }
}
