//! A pause of a complaint ends after it began, lies within its course, and all of them stop the clock no longer than
//! the policy allows.

use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::Complaint;
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-016`.
pub const RULE: Rule = Rule {
    id: "CMP-016",
    name: "complaint-pause-out-of-course",
    clauses: &["3.3.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["CMP-006"],
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
        Sample {
            name: "two that stop the clock a day longer than the policy allows",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.complaint_pause_days", "6"),
                Edit::Set(
                    COMPLAINT,
                    "pauses",
                    "[{from: 2026-05-06T09:00+08:00, to: 2026-05-09T09:00+08:00, reason: waiting_for_customer}, {from: 2026-05-08T09:00+08:00, to: 2026-05-13T09:00+08:00, reason: waiting_for_third_party}]",
                ),
                Edit::Set(COMPLAINT, "closed_at", "2026-05-20T15:30+08:00"),
            ],
        },
        Sample {
            name: "one that has no end in sight stops the clock no longer than that",
            edits: &[
                Edit::Set(
                    COMPLAINT,
                    "pauses",
                    "[{from: 2026-05-06T09:00+08:00, to: 2099-12-31T09:00+08:00, reason: waiting_for_customer}]",
                ),
                Edit::Set(COMPLAINT, "closed_at", "2026-06-20T15:30+08:00"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "two that overlap, as long as the policy allows",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.complaint_pause_days", "7"),
                Edit::Set(
                    COMPLAINT,
                    "pauses",
                    "[{from: 2026-05-06T09:00+08:00, to: 2026-05-09T09:00+08:00, reason: waiting_for_customer}, {from: 2026-05-08T09:00+08:00, to: 2026-05-13T09:00+08:00, reason: waiting_for_third_party}]",
                ),
                Edit::Set(COMPLAINT, "closed_at", "2026-05-27T15:30+08:00"),
            ],
        },
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
        too_long(ctx, filed, findings);
    }
}

/// The pause with which all of a complaint's stop its clock longer than the policy allows.
fn too_long(ctx: &Ctx, filed: &Filed<Complaint>, findings: &mut Findings) {
    let complaint = &filed.record;
    let received = ctx.date(complaint.received_at);
    let limit = ctx.on(received).complaint_pause_days;
    let (mut days, mut beyond) = (0, None);
    for (pause, more) in ctx.deadlines().paused(complaint) {
        days += more;
        if days > i64::from(limit) {
            beyond = beyond.or(complaint.pauses.iter().position(|one| one.standstill() == pause));
        }
    }
    if let Some(index) = beyond {
        findings
            .report(filed, &complaint.id, format!("pauses[{index}].to"))
            .with("kind", "long")
            .with("from", complaint.pauses[index].from)
            .with("to", complaint.pauses[index].to)
            .with("days", days)
            .with("limit", limit)
            .limited_by("complaint_pause_days", received);
    }
}
