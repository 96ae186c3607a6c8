//! A makeup working day lies on a weekend, and a holiday that is worked all the same is a holiday of the calendar.

use crate::calendar::{Base, Date};
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
    fails: &[
        Sample {
            name: "a Wednesday as makeup day",
            edits: &[Edit::Set(CALENDAR, "makeup_workdays", "[2026-06-24]")],
        },
        Sample {
            name: "a day worked all the same that no calendar has off",
            edits: &[
                Edit::Set(CALENDAR, "base", "tw"),
                Edit::Set(CALENDAR, "worked", "[2026-02-16, 2026-06-24]"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "a Saturday as makeup day",
            edits: &[Edit::Set(CALENDAR, "makeup_workdays", "[2026-02-07]")],
        },
        Sample {
            name: "a holiday may fall on a Sunday",
            edits: &[Edit::Set(CALENDAR, "holidays", "[2026-02-08]")],
        },
        Sample {
            name: "a holiday of the calendar that is worked all the same",
            edits: &[Edit::Set(CALENDAR, "base", "tw"), Edit::Set(CALENDAR, "worked", "[2026-02-16]")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.calendar else { return };
    let mut misplaced = |kind: &'static str, index: usize, day: Date| {
        let field = format!("{kind}[{index}]");
        findings.report_standing(&filed.path, field).with("kind", kind).with("day", day);
    };
    for (index, day) in filed.record.makeup_workdays.iter().enumerate() {
        if day.weekday() <= 5 {
            misplaced("makeup_workdays", index, *day);
        }
    }
    let published = filed.record.base.map(Base::workdays).unwrap_or_default();
    for (index, day) in filed.record.worked.iter().enumerate() {
        if day.weekday() > 5 || published.is_workday(*day) {
            misplaced("worked", index, *day);
        }
    }
}
