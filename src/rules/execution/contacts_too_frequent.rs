//! Debtors are contacted no more often than the policy itself and every pack in force allow on the day of the execution.

use crate::diagnostic::{Level, Nature};
use crate::ledger::plan_on;
use crate::policy::Calls;
use crate::record::{Channel, Contacts, Counted, Execution};
use crate::rules::sample::{EXECUTION, HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-009`.
pub const RULE: Rule = Rule {
    id: "EXE-009",
    name: "contacts-too-frequent",
    clauses: &["3.2.1a", "3.1.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["EXE-002", "PCK-006"],
    fails: &[
        Sample {
            name: "cases contacted too often are counted",
            edits: &[Edit::Set(EXECUTION, "contacts.over_frequency", "2")],
        },
        Sample {
            name: "three calls to a case in a day where the pack allows two",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, TWICE),
                Edit::Set(EXECUTION, "contacts.most_per_day", "3"),
            ],
        },
        Sample {
            name: "a pack's limit passed where the policy's own is as strict",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "2"),
                Edit::File(HOUSE, TWICE),
                Edit::Set(EXECUTION, "contacts.most_per_day", "3"),
            ],
        },
        Sample {
            name: "an older plan carried out after the policy cut its attempts",
            edits: &[
                Edit::File(POLICY, CUT),
                Edit::Set(EXECUTION, "contacts.most_per_day", "2"),
                Edit::Set(EXECUTION, "contacts.most_per_week", "3"),
            ],
        },
        Sample {
            name: "four answered calls in a day where the pack allows three",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(EXECUTION, "contacts.most_answered_per_day", "4"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "as often as the policy itself allows since it cut its attempts",
            edits: &[
                Edit::File(POLICY, CUT),
                Edit::Set(EXECUTION, "contacts.most_per_day", "1"),
                Edit::Set(EXECUTION, "contacts.most_per_week", "2"),
            ],
        },
        Sample { name: "no case too often", edits: &[Edit::Set(EXECUTION, "contacts.over_frequency", "0")] },
        Sample {
            name: "as often as the packs allow",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house, cn-gbt45251]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "2"),
                Edit::File(HOUSE, TWICE),
                Edit::Set(EXECUTION, "contacts.most_per_day", "2"),
                Edit::Set(EXECUTION, "contacts.most_answered_per_day", "3"),
            ],
        },
    ],
    check,
};

const CUT: &str = concat!(
    include_str!("../minimal/records/policy/policy.yaml"),
    "  - version: \"2026.2\"\n    effective_from: 2026-05-01\n    decision: DEC-2026-004\n    summary: {zh-Hant: 減少聯絡次數}\n    parameters: {contact_attempts_per_day: 1, contact_attempts_per_week: 2}\n"
);

const TWICE: &str = "\
title: {zh-Hant: 每日不超過兩次}
caps:
  - count: 2
    per_days: 1
    counts: attempts
    scope: person_debt
    mode: cap
    source: {citation: DEC-2025-008, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let contacts = &execution.contacts;
        if let Some(count) = contacts.over_frequency.filter(|count| *count > 0) {
            findings
                .report(filed, &execution.id, "contacts.over_frequency")
                .with("counts", "cases")
                .with("actual", count)
                .since(execution.to);
        }
        let justified = is_justified(ctx, execution);
        let counted = |limit: &Calls| counted(contacts, limit).map(|(_, count)| count);
        for bound in ctx.policy.limits(execution.from).calls_broken(justified, counted) {
            let Some((field, actual)) = self::counted(contacts, &bound.value) else { continue };
            let found = findings
                .report(filed, &execution.id, field)
                .with("counts", bound.value.counts.name())
                .with("actual", actual)
                .with("days", bound.value.per_days)
                .with("limit", bound.value.count)
                .decided_by(ctx, &bound.origin, bound.value.parameter.unwrap_or(""), execution.from)
                .since(execution.to);
            if bound.weight.only_warns(justified) {
                found.warn();
            }
        }
    }
}

/// Whether the plan on the first day gives reasons for going beyond what is only presumed to be forbidden.
fn is_justified(ctx: &Ctx, execution: &Execution) -> bool {
    let plan = ctx.ledger.plan(&execution.plan).map(|plan| plan_on(ctx.ledger, plan, execution.from));
    plan.as_ref().and_then(|plan| plan.when.as_ref()).is_some_and(|when| when.justification.is_some())
}

/// What was certainly made within the days of a limit, and its field. The packs limit telephone calls alone, the
/// company's own parameters every attempt.
fn counted(contacts: &Contacts, limit: &Calls) -> Option<(&'static str, u64)> {
    if limit.parameter.is_none() && !contacts.channels.contains(&Channel::Phone) {
        return None;
    }
    match limit.counts {
        Counted::Answered => Some(("contacts.most_answered_per_day", contacts.most_answered_per_day?)),
        Counted::Attempts if limit.per_days < 7 => Some(("contacts.most_per_day", contacts.most_per_day)),
        Counted::Attempts => Some(("contacts.most_per_week", contacts.most_per_week)),
    }
}
