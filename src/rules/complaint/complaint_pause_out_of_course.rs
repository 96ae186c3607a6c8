//! A pause of a complaint ends after it began, and lies within its course.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-016`.
pub const RULE: Rule = Rule {
    id: "CMP-016",
    name: "complaint-pause-out-of-course",
    clauses: &["3.3.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "ends before it began",
            edits: &[Edit::Set(
                COMPLAINT,
                "pauses",
                "[{from: 2026-05-08T09:00+08:00, to: 2026-05-07T09:00+08:00, reason: waiting_for_customer}]",
            )],
        },
        Sample {
            name: "begins before the receipt",
            edits: &[Edit::Set(
                COMPLAINT,
                "pauses",
                "[{from: 2026-05-05T09:01+08:00, to: 2026-05-07T09:00+08:00, reason: waiting_for_customer}]",
            )],
        },
        Sample {
            name: "begins after the closure",
            edits: &[Edit::Set(
                COMPLAINT,
                "pauses",
                "[{from: 2026-05-13T09:00+08:00, to: 2026-05-14T09:00+08:00, reason: waiting_for_third_party}]",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "from the receipt to the closure",
            edits: &[Edit::Set(
                COMPLAINT,
                "pauses",
                "[{from: 2026-05-05T09:02+08:00, to: 2026-05-12T15:30+08:00, reason: waiting_for_third_party}]",
            )],
        },
        Sample {
            name: "sixteen days, one of which the clock stood still",
            edits: &[
                Edit::Set(
                    COMPLAINT,
                    "pauses",
                    "[{from: 2026-05-07T10:00+08:00, to: 2026-05-08T10:00+08:00, reason: waiting_for_customer}]",
                ),
                Edit::Set(COMPLAINT, "closed_at", "2026-05-21T09:00+08:00"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        for (index, pause) in complaint.pauses.iter().enumerate() {
            let (kind, field) = if pause.to <= pause.from {
                ("backward", "to")
            } else if pause.from < complaint.received_at {
                ("received", "from")
            } else if complaint.closed_at.is_some_and(|closed| pause.from > closed) {
                ("closed", "from")
            } else {
                continue;
            };
            findings
                .report(filed, &complaint.id, format!("pauses[{index}].{field}"))
                .with("kind", kind)
                .with("from", pause.from)
                .with("to", pause.to);
        }
    }
}
