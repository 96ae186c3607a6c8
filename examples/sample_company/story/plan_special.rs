//! The plans that did not simply pass: one refused, one waiting, one draft; and the three amendments.

use super::plan::Plan;
use super::plan_words::AMENDED;
use super::stamp::{Stamp, day, workdays_before};
use super::volume::UNITS;
use pinguan::calendar::Workdays;
use std::fmt::Write as _;

/// Adds the refused, the waiting and the drafted plan, after the pattern of their units' last plans.
pub fn special(plans: &mut Vec<Plan>, days: &Workdays) {
    let mut refused = plan_of(plans, "PTN-02", "2025-09-01");
    refused.status = "rejected";
    refused.submitted = Stamp::at(workdays_before(days, refused.from, 19), 10, 24);
    refused.reviewed = Stamp::at(days.after(refused.submitted.date, 1), 14, 8);
    refused.judged = Stamp::at(days.after(refused.reviewed.date, 2), 15, 36);
    refused.attempts = (3, 7);
    refused.cases += 60;

    let mut waiting = plan_of(plans, "C3-B", "2026-02-01");
    waiting.status = "submitted";
    (waiting.from, waiting.to) = (day("2026-07-06"), day("2026-10-31"));
    waiting.submitted = Stamp::at(day("2026-06-29"), 10, 42);
    waiting.cases += 30;

    let mut draft = plan_of(plans, "C1-A", "2026-05-01");
    draft.status = "draft";
    (draft.from, draft.to) = (day("2026-08-01"), day("2026-11-30"));
    draft.submitted = Stamp::at(day("2026-06-30"), 9, 5);
    draft.cases += 20;
    plans.extend([refused, waiting, draft]);
}

fn plan_of(plans: &[Plan], unit: &str, from: &str) -> Plan {
    let found = plans.iter().find(|plan| UNITS[plan.unit].0 == unit && plan.from == day(from));
    found.expect("the unit has a plan from that day").clone()
}

/// An amendment of the story.
struct Amendment {
    /// Unit and first day of the plan.
    of: (&'static str, &'static str),
    /// Who asked for it, on which day and hour.
    asked: (&'static str, &'static str, i64),
    effective_from: &'static str,
    /// Field and value.
    changes: &'static [(&'static str, &'static str)],
    /// Step, person, day and hour of each agreement.
    agreed: &'static [(&'static str, &'static str, &'static str, i64)],
}

const AMENDMENTS: [Amendment; 3] = [
    Amendment {
        of: ("C3-A", "2025-05-01"),
        asked: ("S-0311", "2025-06-18", 10),
        effective_from: "2025-07-01",
        changes: &[("saturday.end", "\"16:00\"")],
        agreed: &[("department_head", "S-0301", "2025-06-19", 9), ("quality", "S-0103", "2025-06-23", 15)],
    },
    Amendment {
        of: ("C1-B", "2025-07-01"),
        asked: ("S-0142", "2025-08-18", 14),
        effective_from: "2025-09-01",
        changes: &[("max_attempts_per_week", "4")],
        agreed: &[("department_head", "S-0131", "2025-08-19", 11), ("quality", "S-0109", "2025-08-21", 16)],
    },
    Amendment {
        of: ("C2-B", "2026-04-01"),
        asked: ("S-0221", "2026-06-26", 11),
        effective_from: "2026-07-06",
        changes: &[("max_attempts_per_day", "2"), ("max_attempts_per_week", "5")],
        agreed: &[("department_head", "S-0212", "2026-06-29", 9)],
    },
];

/// Which amendment of the story a plan has.
fn amendment_of(plan: &Plan) -> Option<usize> {
    let is = |amendment: &Amendment| {
        let (unit, from) = amendment.of;
        UNITS[plan.unit].0 == unit && plan.from == day(from)
    };
    AMENDMENTS.iter().position(is).filter(|_| plan.status == "approved")
}

/// The part of a plan's text that holds its amendments; empty when it has none.
pub fn amendments(plan: &Plan) -> String {
    let Some(index) = amendment_of(plan) else { return String::new() };
    let Amendment { asked: (by, date, hour), effective_from, changes, agreed, .. } = &AMENDMENTS[index];
    let mut text = format!(
        "amendments:\n  - reason: {}\n    by: {by}\n    at: {}\n    effective_from: {effective_from}\n    \
         changes:\n",
        AMENDED[index],
        Stamp::at(day(date), *hour, 15)
    );
    for (field, value) in *changes {
        _ = writeln!(text, "      when.{field}: {value}");
    }
    text.push_str("    approvals:\n");
    for (step, by, date, hour) in *agreed {
        let at = Stamp::at(day(date), *hour, 40);
        _ = write!(
            text,
            "      - step: {step}\n        by: {by}\n        at: {at}\n        hash: \"{{amended}}\"\n"
        );
    }
    text
}

/// The end of Saturday's hours and the attempts a day and a week that hold in a month of a plan.
pub fn limits_in(plan: &Plan, month: pinguan::calendar::Date) -> (Option<(i64, i64)>, (u64, u64)) {
    match amendment_of(plan) {
        Some(0) if month >= day("2025-07-01") => (Some((600, 960)), plan.attempts),
        Some(1) if month >= day("2025-09-01") => (plan.saturday, (plan.attempts.0, 4)),
        _ => (plan.saturday, plan.attempts),
    }
}
