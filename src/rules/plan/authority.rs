//! Who may take a step of a plan's approval. `None` where other rules report that the person, the unit or
//! its department is not there. Makes no finding.

use crate::calendar::Date;
use crate::record::{DepartmentKind, Plan, Role, Step};
use crate::rules::Ctx;

/// Whether a person could take a step of a plan's approval on a date.
pub(super) fn may_take(ctx: &Ctx, step: Step, plan: &Plan, by: &str, date: Date) -> Option<bool> {
    let person = ctx.acting(by, date)?;
    match step {
        Step::DepartmentHead => {
            let department = &ctx.ledger.unit(&plan.unit)?.department;
            ctx.ledger.unit(department).map(|_| ctx.ledger.heads(by, department, date))
        }
        Step::Quality => Some(ctx.serves(
            person,
            DepartmentKind::Quality,
            &[Role::QualityOfficer, Role::DepartmentHead],
            date,
        )),
    }
}
