//! The times of a complaint follow its course, and are not of the future.

use crate::calendar::Moment;
use crate::diagnostic::{Level, Nature};
use crate::record::Complaint;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-009`.
pub const RULE: Rule = Rule {
    id: "CMP-009",
    name: "complaint-dates-out-of-order",
    clauses: &["3.3.2a", "2.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "decided before it was received",
            edits: &[
                Edit::Set(COMPLAINT, "decision.at", "2026-05-05T09:01+08:00"),
                Edit::Set(COMPLAINT, "response.at", "2026-05-05T12:00+08:00"),
            ],
        },
        Sample {
            name: "the customer was told before the decision",
            edits: &[Edit::Set(COMPLAINT, "response.at", "2026-05-12T09:59+08:00")],
        },
        Sample {
            name: "closed before the customer was told",
            edits: &[Edit::Set(COMPLAINT, "closed_at", "2026-05-12T14:59+08:00")],
        },
        Sample {
            name: "received tomorrow",
            edits: &[Edit::File(
                COMPLAINT,
                "id: COMP-2026-0001\nreceived_at: 2026-07-01T00:00+08:00\nregistered_at: 2026-07-01T00:10+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: service\nunit: C1-A\nsummary: 來電無人接聽。\n",
            )],
        },
    ],
    passes: &[Sample {
        name: "everything within one minute, at the end of today",
        edits: &[Edit::File(
            COMPLAINT,
            "id: COMP-2026-0001\nreceived_at: 2026-06-30T23:59+08:00\nregistered_at: 2026-06-30T23:59+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: service\nunit: C1-A\nsummary: 來電無人接聽。\nacknowledged_at: 2026-06-30T23:59+08:00\ndecision: {at: 2026-06-30T23:59+08:00, by: S-0041, verdict: not_upheld, reason: 線路正常。}\nresponse: {at: 2026-06-30T23:59+08:00, by: S-0021, method: phone, summary: 說明結果。}\nclosed_at: 2026-06-30T23:59+08:00\n",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let ends = ctx.ledger.zone.end_of(ctx.as_of);
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let decided = complaint.decision.as_ref().map(|decision| decision.at);
        let answered = complaint.response.as_ref().map(|response| response.at);
        let before = |at: Moment, other: Option<Moment>| other.is_some_and(|other| at < other);
        for (field, at) in moments(complaint) {
            let kind = if at > ends {
                "future"
            } else if at < complaint.received_at && field != "registered_at" {
                "received"
            } else if field == "response.at" && before(at, decided) {
                "decision"
            } else if field == "closed_at" && before(at, answered) {
                "response"
            } else {
                continue;
            };
            findings
                .report(filed, &complaint.id, field)
                .with("kind", kind)
                .with("at", at)
                .with("today", ctx.as_of);
        }
    }
}

/// Every moment of a complaint with its field; a receipt in the future stands for all that follows it.
fn moments(complaint: &Complaint) -> Vec<(String, Moment)> {
    let fixed = [
        ("received_at", Some(complaint.received_at)),
        ("registered_at", Some(complaint.registered_at)),
        ("acknowledged_at", complaint.acknowledged_at),
        ("decision.at", complaint.decision.as_ref().map(|decision| decision.at)),
        ("response.at", complaint.response.as_ref().map(|response| response.at)),
        ("closed_at", complaint.closed_at),
    ];
    let fixed = fixed.into_iter().filter_map(|(field, at)| Some((field.to_owned(), at?)));
    let escalations = complaint.escalations.iter().enumerate();
    fixed.chain(escalations.map(|(i, escalation)| (format!("escalations[{i}].at"), escalation.at))).collect()
}
