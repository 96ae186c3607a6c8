//! A data incident happens, is detected, reported and closed in this order; nothing is of the future.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INCIDENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DNC-003`.
pub const RULE: Rule = Rule {
    id: "DNC-003",
    name: "incident-dates-out-of-order",
    clauses: &["2.3.3a", "1.4.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["DNC-004"],
    fails: &[
        Sample {
            name: "detected before it happened",
            edits: &[Edit::Set(INCIDENT, "detected_at", "2026-02-10T09:29+08:00")],
        },
        Sample {
            name: "closed before it was contained",
            edits: &[Edit::Set(INCIDENT, "containment.at", "2026-02-26T12:00+08:00")],
        },
        Sample {
            name: "closed tomorrow",
            edits: &[Edit::Set(INCIDENT, "closed_at", "2026-07-01T00:00+08:00")],
        },
    ],
    passes: &[Sample {
        name: "all within a minute",
        edits: &[
            Edit::Set(INCIDENT, "detected_at", "2026-02-10T09:30+08:00"),
            Edit::Set(INCIDENT, "reported_at", "2026-02-10T09:30+08:00"),
            Edit::Set(INCIDENT, "containment.at", "2026-02-10T09:30+08:00"),
            Edit::Set(INCIDENT, "closed_at", "2026-02-10T09:30+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_incidents {
        let incident = &filed.record;
        let contained = incident.containment.as_ref().map(|containment| containment.at);
        let reported = Some(incident.reported_at);
        // each moment with the one that it may not precede
        let moments = [
            ("occurred_at", Some(incident.occurred_at), None),
            ("detected_at", Some(incident.detected_at), Some(incident.occurred_at)),
            ("reported_at", reported, Some(incident.detected_at)),
            ("containment.at", contained, Some(incident.occurred_at)),
            ("closed_at", incident.closed_at, contained.max(reported)),
        ];
        for (field, at, before) in moments {
            let Some(at) = at else { continue };
            let kind = if ctx.date(at) > ctx.as_of {
                "future"
            } else if before.is_some_and(|before| at < before) {
                "before"
            } else {
                continue;
            };
            findings
                .report(filed, &incident.id, field)
                .with("kind", kind)
                .with("at", at)
                .with("before", before.unwrap_or(at))
                .with("today", ctx.as_of);
        }
    }
}
