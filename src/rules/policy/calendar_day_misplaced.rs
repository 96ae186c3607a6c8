//! A makeup working day lies on a weekend.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::CALENDAR;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-007`.
pub const RULE: Rule = Rule {
    id: "POL-007",
    name: "calendar-day-misplaced",
    clauses: &["1.3.4"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a Wednesday as makeup day",
        edits: &[Edit::Set(CALENDAR, "makeup_workdays", "[2026-06-24]")],
    }],
    passes: &[
        Sample {
            name: "a Saturday as makeup day",
            edits: &[Edit::Set(CALENDAR, "makeup_workdays", "[2026-02-07]")],
        },
        Sample {
            name: "a holiday may fall on a Sunday",
            edits: &[Edit::Set(CALENDAR, "holidays", "[2026-02-08]")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.calendar else { return };
    for (index, day) in filed.record.makeup_workdays.iter().enumerate().filter(|(_, day)| day.weekday() <= 5)
    {
        findings.report_standing(&filed.path, format!("makeup_workdays[{index}]")).with("day", *day);
    }
}
