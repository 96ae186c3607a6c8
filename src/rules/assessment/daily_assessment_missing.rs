//! Every working day of a month has a daily score for each team and partner agency that collects.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::ledger::{Unit, UnitKind};
use crate::record::{Assessment, AssessmentKind, DepartmentKind};
use crate::rules::sample::{DAILY, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `ASM-005`.
pub const RULE: Rule = Rule {
    id: "ASM-005",
    name: "daily-assessment-missing",
    clauses: &["4.2.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a day is missing in May",
            edits: &[
                Edit::Remove(DAILY, "days[3]"),
                Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
            ],
        },
        Sample {
            name: "the whole sheet is missing",
            edits: &[Edit::Delete(DAILY), Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}")],
        },
    ],
    passes: &[Sample {
        name: "a day that is not worked is scored too",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{4.2.1: 2026-01-01}"),
            Edit::Set(DAILY, "days[0]", "{on: 2026-05-01, score: 88, note: 假日加班。}"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("assessment") || ctx.ledger.is_refused("calendar") {
        return;
    }
    for (month, last) in ctx.closed_intervals(&["assessment"], |_| Grain::Month, "4.2.1") {
        for unit in ctx.ledger.units().filter(|unit| is_scored_daily(ctx, unit, month)) {
            let sheets =
                || ctx.ledger.assessments.iter().filter(|filed| is_sheet_of(&filed.record, &unit.id));
            let scored: BTreeSet<Date> =
                sheets().flat_map(|filed| filed.record.days.iter().map(|day| day.on)).collect();
            let days = (0..=month.end().days_since(month.start())).map(|days| month.start().plus_days(days));
            let missing: Vec<Date> =
                days.filter(|day| ctx.ledger.workdays.is_workday(*day) && !scored.contains(day)).collect();
            let Some(first) = missing.first() else { continue };
            let sheet = sheets().find(|filed| filed.record.period == month);
            let found = match sheet {
                Some(sheet) => findings.report(sheet, &sheet.record.id, "days"),
                None => findings.report_at((ctx.path_of(&unit.id), Some(&unit.id))),
            };
            found
                .with("unit", &*unit.id)
                .with("month", month)
                .with("count", missing.len())
                .with("first", *first)
                .since(last.plus_days(1));
        }
    }
}

fn is_sheet_of(assessment: &Assessment, unit: &str) -> bool {
    assessment.kind == AssessmentKind::Daily && assessment.person.is_none() && *assessment.unit == *unit
}

/// Whether daily work is scored in a unit: teams of departments that collect, and partner agencies under contract.
fn is_scored_daily(ctx: &Ctx, unit: &Unit, month: Period) -> bool {
    unit.department_kind == DepartmentKind::Collection
        && match unit.kind {
            UnitKind::Department => false,
            UnitKind::Team => true,
            UnitKind::Partner => ctx.ledger.is_under_contract(&unit.id, month),
        }
}
