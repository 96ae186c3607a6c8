//! The time for a complaint is extended before it has run out, no further than the policy allows, and the second time with the
//! approval of someone who leads.

use crate::diagnostic::{Level, Nature};
use crate::policy::ExtensionFault;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-017`.
pub const RULE: Rule = Rule {
    id: "CMP-017",
    name: "extension-not-allowed",
    clauses: &["3.3.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a day further than the policy allows",
            edits: &[Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-19, to: 2026-06-05, reason: 等候錄音。}]",
            )],
        },
        Sample {
            name: "given after the time had run out",
            edits: &[Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-21, to: 2026-06-04, reason: 等候錄音。}]",
            )],
        },
        Sample {
            name: "the second without approval",
            edits: &[Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-19, to: 2026-06-04, reason: 等候錄音。}, {on: 2026-06-01, to: 2026-06-20, reason: 等候法院。}]",
            )],
        },
        Sample {
            name: "the second approved by the officer who registered it",
            edits: &[Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-19, to: 2026-06-04, reason: 等候錄音。}, {on: 2026-06-01, to: 2026-06-20, reason: 等候法院。, approved_by: S-0021}]",
            )],
        },
        Sample {
            name: "the second approved by a head who answers the customer",
            edits: &[
                Edit::Set(COMPLAINT, "response.by", "S-0020"),
                Edit::Set(
                    COMPLAINT,
                    "extensions",
                    "[{on: 2026-05-19, to: 2026-06-04, reason: 等候錄音。}, {on: 2026-06-01, to: 2026-06-20, reason: 等候法院。, approved_by: S-0020}]",
                ),
            ],
        },
        Sample {
            name: "a third one",
            edits: &[Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-19, to: 2026-05-21, reason: 等候錄音。}, {on: 2026-05-20, to: 2026-05-22, reason: 等候法院。, approved_by: S-0040}, {on: 2026-05-21, to: 2026-05-23, reason: 等候法院。, approved_by: S-0040}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "two, the second with approval",
        edits: &[
            Edit::Set(
                COMPLAINT,
                "extensions",
                "[{on: 2026-05-20, to: 2026-06-04, reason: 等候錄音。}, {on: 2026-06-04, to: 2026-07-04, reason: 等候法院。, approved_by: S-0040}]",
            ),
            Edit::Set(COMPLAINT, "closed_at", "2026-06-30T09:00+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let (_, faults) = ctx.deadlines().extended(complaint);
        for (number, fault, most) in faults {
            let field = match fault {
                ExtensionFault::Late => "on",
                ExtensionFault::Unauthorised => "approved_by",
                _ => "to",
            };
            let approver = complaint.extensions[number].approved_by.as_deref().unwrap_or_default();
            let parameter =
                if number == 0 { "complaint_extension_days" } else { "complaint_approved_extension_days" };
            findings
                .report(filed, &complaint.id, format!("extensions[{number}].{field}"))
                .with("kind", fault.name())
                .with("on", complaint.extensions[number].on)
                .with("to", complaint.extensions[number].to)
                .with("approver", approver)
                .with("most", most)
                .limited_by(parameter, ctx.date(complaint.received_at));
        }
    }
}
