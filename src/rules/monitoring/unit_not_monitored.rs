//! A unit that contacted customers in a month, a partner agency too, was monitored in it.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{EXECUTION, MONITORING, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `MON-006`.
pub const RULE: Rule = Rule {
    id: "MON-006",
    name: "unit-not-monitored",
    clauses: &["3.2.2a", "1.2.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "contacts in May, and none monitored",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"),
                Edit::Set(MONITORING, "unit", "CS"),
                Edit::Set(MONITORING, "samples[0].assessed", "S-0020"),
                Edit::Set(MONITORING, "samples[1].assessed", "S-0020"),
            ],
        },
        Sample {
            name: "a partner agency was never monitored",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"),
                Edit::Set(EXECUTION, "unit", "PTN-01"),
                Edit::Set(EXECUTION, "plan", "PLAN-2026-P1-0001"),
                Edit::File("plan/2026/PLAN-2026-P1-0001.yaml", PARTNERS_PLAN),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "no attempt was made",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-01}"),
                Edit::Set(MONITORING, "unit", "CS"),
                Edit::Set(MONITORING, "samples[0].assessed", "S-0020"),
                Edit::Set(MONITORING, "samples[1].assessed", "S-0020"),
                Edit::Set(EXECUTION, "contacts.attempts", "0"),
                Edit::Set(EXECUTION, "contacts.reached", "0"),
            ],
        },
        Sample {
            name: "the clause came into force after the month had begun",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.2.2a: 2026-05-02}"),
                Edit::Set(MONITORING, "unit", "CS"),
                Edit::Set(MONITORING, "samples[0].assessed", "S-0020"),
                Edit::Set(MONITORING, "samples[1].assessed", "S-0020"),
            ],
        },
    ],
    check,
};

/// The plan of a partner agency.
const PARTNERS_PLAN: &str = "\
id: PLAN-2026-P1-0001
status: approved
title: 逾期 31–60 日信用貸款
unit: PTN-01
author: S-0011
submitted_at: 2026-04-20T09:14+08:00
overdue_basis: 逾期 31–60 日，2026 年 4 月餘額
who:
  segment: 逾期 31–60 日信用貸款
  cases: 1200
  excluded:
    - {reason: disputed, cases: 12}
    - {reason: vulnerable, cases: 9}
how:
  channels: [phone, sms]
when:
  from: 2026-05-01
  to: 2026-06-30
  weekdays: {start: \"09:00\", end: \"20:00\"}
  saturday: {start: \"10:00\", end: \"17:00\"}
  max_attempts_per_day: 2
  max_attempts_per_week: 6
reviews:
  - by: S-0010
    at: 2026-04-21T11:02+08:00
    verdict: agreed
    hash: \"{hash}\"
approvals:
  - by: S-0041
    at: 2026-04-22T16:40+08:00
    legality: pass
    reasonableness: pass
    comment: 時段與頻次均在政策之內。
    hash: \"{hash}\"
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("monitoring") {
        return;
    }
    for (month, last) in ctx.closed_intervals(&["monitoring"], |_| Grain::Month, "3.2.2a") {
        let monitored = ctx.ledger.monitored(month);
        let is_monitored = |unit| monitored.get(unit).is_some_and(|monitored| monitored.samples > 0);
        let mut told = BTreeSet::new();
        for filed in &ctx.ledger.executions {
            let execution = &filed.record;
            let worked = month.contains(execution.from) && execution.contacts.attempts > 0;
            if worked && !is_monitored(&execution.unit) && told.insert(&execution.unit) {
                findings
                    .report(filed, &execution.id, "contacts.attempts")
                    .with("unit", &*execution.unit)
                    .with("period", month)
                    .with("count", execution.contacts.attempts)
                    .since(last.plus_days(1));
            }
        }
    }
}
