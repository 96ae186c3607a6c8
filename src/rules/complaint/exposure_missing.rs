//! Where there are complaints, the business volume is known against which they are counted.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::ledger::UnitKind;
use crate::record::DepartmentKind;
use crate::rules::sample::{COMPLAINT, EXECUTION, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::{BTreeMap, BTreeSet};

/// `CMP-015`.
pub const RULE: Rule = Rule {
    id: "CMP-015",
    name: "exposure-missing",
    clauses: &["1.4.3", "4.1.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no execution of the month",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{4.1.3: 2026-01-01}"), Edit::Delete(EXECUTION)],
        },
        Sample {
            name: "an execution of no case",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{4.1.3: 2026-01-01}"),
                Edit::Set(EXECUTION, "cases_worked", "0"),
            ],
        },
    ],
    passes: &[Sample {
        name: "a complaint about customer service, which collects nothing",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{4.1.3: 2026-01-01}"),
            Edit::Delete(EXECUTION),
            Edit::Set(COMPLAINT, "unit", "CS"),
            Edit::Remove(COMPLAINT, "plan"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("execution") {
        return;
    }
    let mut volumes: BTreeMap<(&str, Period), u64> = BTreeMap::new();
    for execution in ctx.ledger.executions.iter().map(|filed| &*filed.record) {
        let month = Period::of(Grain::Month, execution.from);
        let department = ctx.ledger.unit(&execution.unit).filter(|unit| unit.kind == UnitKind::Team);
        for unit in [Some(&*execution.unit), department.map(|unit| &*unit.department)].into_iter().flatten() {
            let volume = volumes.entry((unit, month)).or_default();
            *volume = volume.saturating_add(execution.cases_worked);
        }
    }
    let (from, mut told) = (ctx.in_force_from("4.1.3"), BTreeSet::new());
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let received = ctx.date(complaint.received_at);
        let month = Period::of(Grain::Month, received);
        let grace = i64::from(ctx.on(month.end()).interval_grace_days);
        let collects = ctx
            .ledger
            .unit(&complaint.unit)
            .is_some_and(|unit| unit.department_kind == DepartmentKind::Collection);
        let closed = month.start() >= from && month.end().plus_days(grace) < ctx.as_of;
        let volume = volumes.get(&(&*complaint.unit, month)).copied();
        if collects && closed && volume.unwrap_or(0) == 0 && told.insert((&complaint.unit, month)) {
            findings
                .report(filed, &complaint.id, "unit")
                .with("kind", if volume.is_some() { "zero" } else { "missing" })
                .with("unit", &*complaint.unit)
                .with("period", month);
        }
    }
}
