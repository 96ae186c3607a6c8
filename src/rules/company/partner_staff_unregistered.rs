//! The people of a partner agency that collects are in the register, so that monitoring, training and assessment reach them.

use crate::diagnostic::{Level, Nature};
use crate::record::in_term;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-013`.
pub const RULE: Rule = Rule {
    id: "ORG-013",
    name: "partner-staff-unregistered",
    clauses: &["1.2.2", "1.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-014", "TRN-020"],
    fails: &[Sample {
        name: "the agency collects, and none of its people is known",
        edits: &[
            Edit::Set(PLAN, "unit", "PTN-01"),
            Edit::Set(EXECUTION, "unit", "PTN-01"),
            Edit::Remove("company/person/S-0050.yaml", "partner"),
        ],
    }],
    passes: &[Sample {
        name: "one of its people is known",
        edits: &[Edit::Set(PLAN, "unit", "PTN-01"), Edit::Set(EXECUTION, "unit", "PTN-01")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("person") {
        return;
    }
    for filed in &ctx.ledger.partners {
        let partner = &filed.record;
        let runs = in_term(partner.contract.from, Some(partner.contract.to), ctx.as_of);
        let collects = ctx.ledger.executions.iter().any(|filed| filed.record.unit == partner.id);
        let mut people = ctx.ledger.people.iter().map(|filed| &*filed.record);
        let known =
            people.any(|person| person.partner.as_ref() == Some(&partner.id) && person.is_active(ctx.as_of));
        if runs && collects && !known {
            findings.report(filed, &partner.id, "id").with("partner", &*partner.id).with("today", ctx.as_of);
        }
    }
}
