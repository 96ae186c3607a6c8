//! Of the inquiries of a month, no more are answered or solved than were received, and each channel stands once.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{IMPROVEMENT2, INQUIRY, INQUIRY2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `INQ-001`.
pub const RULE: Rule = Rule {
    id: "INQ-001",
    name: "inquiry-counts-differ",
    clauses: &["2.3.2a", "3.3.1b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-005", "IMP-006"],
    fails: &[
        Sample {
            name: "more in time than received",
            edits: &[Edit::Set(INQUIRY, "channels[0].first_response_in_time", "401")],
        },
        Sample {
            name: "more solved than received",
            edits: &[Edit::Set(INQUIRY, "channels[0].solved_first_contact", "401")],
        },
        Sample {
            name: "a channel twice",
            edits: &[Edit::Set(
                INQUIRY,
                "channels",
                "[{channel: phone, received: 400, first_response_in_time: 360, solved_first_contact: 300}, {channel: phone, received: 0, first_response_in_time: 0, solved_first_contact: 0}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "all of them",
        edits: &[
            Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "400"),
            Edit::Set(INQUIRY2, "channels[0].solved_first_contact", "400"),
            Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "1"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.inquiries {
        let (inquiry, mut seen) = (&filed.record, BTreeSet::new());
        for (number, of) in inquiry.channels.iter().enumerate() {
            let counts = [
                ("in-time", "first_response_in_time", of.first_response_in_time),
                ("solved", "solved_first_contact", of.solved_first_contact),
            ];
            for (kind, field, count) in counts.into_iter().filter(|(.., count)| *count > of.received) {
                findings
                    .report(filed, &inquiry.id, format!("channels[{number}].{field}"))
                    .with("kind", kind)
                    .with("count", count)
                    .with("received", of.received);
            }
            if !seen.insert(of.channel) {
                findings
                    .report(filed, &inquiry.id, format!("channels[{number}].channel"))
                    .with("kind", "repeated")
                    .with("count", of.received)
                    .with("received", of.received);
            }
        }
    }
}
