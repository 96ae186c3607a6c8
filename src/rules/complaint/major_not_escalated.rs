//! A major complaint is reported to the quality department and to the company’s leaders.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::record::Recipient;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-003`.
pub const RULE: Rule = Rule {
    id: "CMP-003",
    name: "major-not-escalated",
    clauses: &["3.3.2c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the leaders were never told",
        edits: &[Edit::Set(
            COMPLAINT,
            "escalations",
            "[{to: quality, at: 2026-05-05T10:00+08:00, by: S-0021}]",
        )],
    }],
    passes: &[
        Sample {
            name: "an ordinary complaint is not reported upwards",
            edits: &[
                Edit::Set(COMPLAINT, "category", "service"),
                Edit::Set(COMPLAINT, "major", "false"),
                Edit::Remove(COMPLAINT, "escalations"),
            ],
        },
        Sample {
            name: "received today, and the leaders’ hours still run",
            edits: &[
                Edit::Remove(COMPLAINT, "closed_at"),
                Edit::Remove(COMPLAINT, "response"),
                Edit::Remove(COMPLAINT, "decision"),
                Edit::Set(COMPLAINT, "received_at", "2026-06-30T09:02+08:00"),
                Edit::Set(COMPLAINT, "registered_at", "2026-06-30T09:20+08:00"),
                Edit::Remove(COMPLAINT, "acknowledged_at"),
                Edit::Set(
                    COMPLAINT,
                    "escalations",
                    "[{to: quality, at: 2026-06-30T10:00+08:00, by: S-0021}]",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        for to in Recipient::ALL {
            let Some(deadline) = ctx.deadlines().escalation(complaint, to) else { continue };
            if deadline.done.is_none() && ctx.overrun(&deadline).is_some() {
                findings
                    .report(filed, &complaint.id, "major")
                    .with("recipient", Arg::Message(format!("recipient-{}", to.name().replace('_', "-"))))
                    .broken(ctx, &deadline);
            }
        }
    }
}
