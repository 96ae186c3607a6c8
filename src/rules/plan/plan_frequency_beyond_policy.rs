//! A plan contacts no more often than the policy allows.

use super::content::{calls, field, submitted, versions};
use crate::diagnostic::{Level, Nature};
use crate::policy::Calls;
use crate::record::{Counted, Plan, Times};
use crate::rules::sample::{HOUSE, PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-012`.
pub const RULE: Rule = Rule {
    id: "PLN-012",
    name: "plan-frequency-beyond-policy",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "four attempts a day where the policy allows three",
            edits: &[Edit::Set(PLAN, "when.max_attempts_per_day", "4")],
        },
        Sample {
            name: "eight attempts a week where the policy allows seven",
            edits: &[Edit::Set(PLAN, "when.max_attempts_per_week", "8")],
        },
        Sample {
            name: "an amendment raises four attempts a day",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶白天難以聯絡, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.max_attempts_per_day: 4}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "four answered calls a day where a pack allows three",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "6"),
                Edit::Set(PLAN, "when.max_attempts_per_day", "6"),
                Edit::Set(PLAN, "when.max_answered_per_day", "4"),
            ],
        },
        Sample {
            name: "a soft limit only warns",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "7"),
                Edit::Set(PLAN, "when.max_attempts_per_day", "7"),
                Edit::Set(PLAN, "when.max_answered_per_day", "3"),
            ],
        },
        Sample {
            name: "beyond a presumption, without reasons",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PRESUMPTION),
                Edit::Set(PLAN, "when.max_attempts_per_week", "7"),
            ],
        },
        Sample {
            name: "beyond a presumption, with reasons",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PRESUMPTION),
                Edit::Set(PLAN, "when.max_attempts_per_week", "7"),
                Edit::Set(PLAN, "when.justification", "客戶要求分次來電核對明細"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "as often as the policy allows",
            edits: &[
                Edit::Set(PLAN, "when.max_attempts_per_day", "3"),
                Edit::Set(PLAN, "when.max_attempts_per_week", "7"),
            ],
        },
        Sample {
            name: "as many calls as a pack allows",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "6"),
                Edit::Set(PLAN, "when.max_attempts_per_day", "6"),
                Edit::Set(PLAN, "when.max_answered_per_day", "3"),
            ],
        },
        Sample {
            name: "as many calls as a presumption allows",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PRESUMPTION),
                Edit::Set(PLAN, "when.max_attempts_per_week", "6"),
            ],
        },
    ],
    check,
};

const PRESUMPTION: &str = "\
title: {zh-Hant: 七日內不超過六次}
caps:
  - count: 6
    per_days: 7
    counts: attempts
    scope: person_debt
    mode: presumption
    source: {citation: DEC-2025-003, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let mut seen = BTreeSet::new();
        for (amendment, plan) in versions(ctx, filed) {
            let Some(when) = &plan.when else { continue };
            let justified = when.justification.is_some();
            for bound in limits.calls_broken(justified, |limit| counted(&plan, when, limit)) {
                let limit = bound.value;
                let actual = planned(when, &limit);
                if !seen.insert((limit.per_days, limit.counts, bound.weight, actual)) {
                    continue;
                }
                let found = findings
                    .report(filed, &plan.id, field(amendment, place(when, &limit).to_owned()))
                    .with("counts", limit.counts.name())
                    .with("span", if limit.per_days == 1 { "day" } else { "days" })
                    .with("days", limit.per_days)
                    .with("actual", actual)
                    .with("limit", limit.count)
                    .decided_by(ctx, &bound.origin, limit.parameter.unwrap_or_default(), date);
                if bound.weight.only_warns(justified) {
                    found.warn();
                }
            }
        }
    }
}

/// What a plan allows of what a limit counts. Packs limit telephone calls, the company's parameters any attempt.
fn counted(plan: &Plan, when: &Times, limit: &Calls) -> Option<u64> {
    (limit.parameter.is_some() || calls(plan)).then(|| planned(when, limit))
}

/// The most that a plan allows within the days of a limit.
fn planned(when: &Times, limit: &Calls) -> u64 {
    let week = when.max_attempts_per_week;
    let (day, week) = match limit.counts {
        Counted::Attempts => (when.max_attempts_per_day, week),
        Counted::Answered => {
            let day = when.max_answered_per_day.unwrap_or(u64::MAX).min(when.max_attempts_per_day);
            (day, week.min(day.saturating_mul(7)))
        }
    };
    let days = u64::from(limit.per_days);
    let (weeks, rest) = (days / 7, days % 7);
    match (weeks, rest) {
        (0, 1) => day,
        (weeks, rest) => week.saturating_mul(weeks).saturating_add(day.saturating_mul(rest).min(week)),
    }
}

/// The field of a plan that a limit concerns.
fn place(when: &Times, limit: &Calls) -> &'static str {
    match (limit.counts, when.max_answered_per_day, limit.per_days) {
        (Counted::Answered, Some(_), _) => "when.max_answered_per_day",
        (_, _, 1) => "when.max_attempts_per_day",
        _ => "when.max_attempts_per_week",
    }
}
