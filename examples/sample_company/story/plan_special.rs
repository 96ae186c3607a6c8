//! The plans that did not simply pass: one refused, one waiting, one draft; and the three amendments.

use super::plan::{Plan, clock};
use super::plan_words::AMENDED;
use super::stamp::{Stamp, day, workdays_before};
use super::volume::UNITS;
use pinguan::calendar::Workdays;

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

/// Which amendment of the story a plan has.
fn amendment_of(plan: &Plan) -> Option<usize> {
    let is = |unit: &str, from: &str| UNITS[plan.unit].0 == unit && plan.from == day(from);
    let found = [is("C3-A", "2025-05-01"), is("C1-B", "2025-07-01"), is("C2-B", "2026-04-01")];
    found.iter().position(|found| *found).filter(|_| plan.status == "approved")
}

/// The part of a plan's text that holds its amendments; empty when it has none.
pub fn amendments(plan: &Plan) -> String {
    let Some(index) = amendment_of(plan) else { return String::new() };
    let (by, at, effective_from, changes) = match index {
        0 => {
            let changes = format!("      when.saturday.end: {}\n", clock(960));
            ("S-0311", Stamp::at(day("2025-06-18"), 10, 15), "2025-07-01", changes)
        }
        1 => {
            let changes = "      when.max_attempts_per_week: 4\n".to_owned();
            ("S-0142", Stamp::at(day("2025-08-18"), 14, 30), "2025-09-01", changes)
        }
        _ => {
            let changes =
                "      when.max_attempts_per_day: 2\n      when.max_attempts_per_week: 5\n".to_owned();
            ("S-0221", Stamp::at(day("2026-06-26"), 11, 20), "2026-07-06", changes)
        }
    };
    let agreed: &[(&str, &str, Stamp)] = &match index {
        0 => [
            ("department_head", "S-0301", Stamp::at(day("2025-06-19"), 9, 50)),
            ("quality", "S-0103", Stamp::at(day("2025-06-23"), 15, 5)),
        ],
        1 => [
            ("department_head", "S-0131", Stamp::at(day("2025-08-19"), 11, 12)),
            ("quality", "S-0109", Stamp::at(day("2025-08-21"), 16, 20)),
        ],
        _ => [
            ("department_head", "S-0212", Stamp::at(day("2026-06-29"), 9, 40)),
            ("quality", "", Stamp::at(day("2026-06-30"), 0, 0)),
        ],
    };
    let mut text = format!(
        "amendments:\n  - reason: {}\n    by: {by}\n    at: {at}\n    effective_from: {effective_from}\n    \
         changes:\n{changes}    approvals:\n",
        AMENDED[index]
    );
    for (step, by, at) in agreed.iter().filter(|(_, by, _)| !by.is_empty()) {
        text.push_str(&format!(
            "      - step: {step}\n        by: {by}\n        at: {at}\n        hash: \"{{amended}}\"\n"
        ));
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
