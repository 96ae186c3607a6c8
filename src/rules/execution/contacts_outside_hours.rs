//! Contacts lie within the policy's own hours and those of every pack in force on the day of the execution.

use crate::diagnostic::{Level, Nature};
use crate::policy::Edge;
use crate::rules::sample::{EXECUTION, HOUSE, PLAN, PLAN2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-008`.
pub const RULE: Rule = Rule {
    id: "EXE-008",
    name: "contacts-outside-hours",
    clauses: &["3.2.1a", "3.1.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["EXE-002", "PCK-005"],
    fails: &[
        Sample {
            name: "contacts outside the hours are counted",
            edits: &[Edit::Set(EXECUTION, "contacts.out_of_window", "3")],
        },
        Sample {
            name: "the latest contact at the very end, which is outside",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, EVENING),
                Edit::Set(EXECUTION, "contacts.weekdays.end", "\"20:00\""),
            ],
        },
        Sample {
            name: "an older plan carried out after the policy cut its hours",
            edits: &[Edit::File(POLICY, CUT), Edit::Set(EXECUTION, "contacts.weekdays.end", "\"18:00\"")],
        },
        Sample {
            name: "one minute after an end that is inclusive",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[us-regf]"),
                Edit::Set(PLAN, "how.optout", "true"),
                Edit::Set(PLAN2, "how.optout", "true"),
                Edit::Set(PLAN, "when.cooldown_days", "7"),
                Edit::Set(PLAN2, "when.cooldown_days", "7"),
                Edit::Set(PLAN, "when.weekdays.end", "\"21:00\""),
                Edit::Set(EXECUTION, "contacts.weekdays.end", "\"21:01\""),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "no contact outside the hours",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(EXECUTION, "contacts.out_of_window", "0"),
            ],
        },
        Sample {
            name: "one minute before the end of the policy’s own hours, cut by a later version",
            edits: &[Edit::File(POLICY, CUT), Edit::Set(EXECUTION, "contacts.weekdays.end", "\"17:59\"")],
        },
        Sample {
            name: "the latest contact at an end that is inclusive",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"21:01\""),
                Edit::Set(POLICY, "versions[0].packs", "[us-regf]"),
                Edit::Set(PLAN, "how.optout", "true"),
                Edit::Set(PLAN2, "how.optout", "true"),
                Edit::Set(PLAN, "when.cooldown_days", "7"),
                Edit::Set(PLAN2, "when.cooldown_days", "7"),
                Edit::Set(PLAN, "when.weekdays.end", "\"21:00\""),
                Edit::Set(EXECUTION, "contacts.weekdays.end", "\"21:00\""),
            ],
        },
        Sample {
            name: "one minute before an end that is not",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, EVENING),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"20:00\""),
                Edit::Set(EXECUTION, "contacts.weekdays.end", "\"19:59\""),
            ],
        },
    ],
    check,
};

const CUT: &str = concat!(
    include_str!("../minimal/records/policy/policy.yaml"),
    "  - version: \"2026.2\"\n    effective_from: 2026-05-01\n    decision: DEC-2026-004\n    summary: {zh-Hant: 縮短聯絡時段}\n    parameters: {contact_window_end: \"18:00\"}\n"
);

const EVENING: &str = "\
title: {zh-Hant: 晚間八時止}
window:
  start: \"08:00\"
  end: \"20:00\"
  tz: debtor
  source: {citation: DEC-2025-007, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let limits = ctx.policy.limits(execution.from);
        if let Some(count) = execution.contacts.out_of_window.filter(|count| *count > 0) {
            findings
                .report(filed, &execution.id, "contacts.out_of_window")
                .with("edge", "count")
                .with("actual", count)
                .since(execution.to);
        }
        for (day, hours) in execution.contacts.windows() {
            for (edge, at, parameter) in [
                (Edge::Start, hours.start, "contact_window_start"),
                (Edge::End, hours.end, "contact_window_end"),
            ] {
                for bound in limits.contact_broken(edge, at) {
                    let allowed = bound.value.window;
                    let found = findings
                        .report(filed, &execution.id, format!("contacts.{day}.{}", edge.name()))
                        .with("edge", edge.name())
                        .with("actual", at.to_string())
                        .with("limit", format!("{}–{}", allowed.start, allowed.end))
                        .decided_by(ctx, &bound.origin, parameter, execution.from)
                        .since(execution.to);
                    if bound.weight.only_warns(false) {
                        found.warn();
                    }
                }
            }
        }
    }
}
