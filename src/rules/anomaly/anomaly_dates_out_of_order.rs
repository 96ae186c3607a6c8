//! An anomaly is detected, then reported, and resolved after it was detected; nothing is of the future.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANOMALY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANM-002`.
pub const RULE: Rule = Rule {
    id: "ANM-002",
    name: "anomaly-dates-out-of-order",
    clauses: &["2.3.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "reported a minute before it was detected",
            edits: &[Edit::Set(ANOMALY, "reported_at", "2026-04-15T09:59+08:00")],
        },
        Sample {
            name: "resolved before it was detected",
            edits: &[Edit::Set(ANOMALY, "resolved_at", "2026-04-14T10:00+08:00")],
        },
        Sample {
            name: "detected tomorrow",
            edits: &[
                Edit::Set(ANOMALY, "detected_at", "2026-07-01T00:00+08:00"),
                Edit::Remove(ANOMALY, "reported_at"),
                Edit::Remove(ANOMALY, "resolved_at"),
            ],
        },
    ],
    passes: &[Sample {
        name: "reported and resolved in the minute of its detection",
        edits: &[
            Edit::Set(ANOMALY, "reported_at", "2026-04-15T10:00+08:00"),
            Edit::Set(ANOMALY, "resolved_at", "2026-04-15T10:00+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.anomalies {
        let anomaly = &filed.record;
        let moments = [
            ("detected_at", Some(anomaly.detected_at)),
            ("reported_at", anomaly.reported_at),
            ("resolved_at", anomaly.resolved_at),
        ];
        for (field, at) in moments.into_iter().filter_map(|(field, at)| Some((field, at?))) {
            let kind = if ctx.date(at) > ctx.as_of {
                "future"
            } else if at < anomaly.detected_at {
                "before"
            } else {
                continue;
            };
            findings
                .report(filed, &anomaly.id, field)
                .with("kind", kind)
                .with("at", at)
                .with("detected", anomaly.detected_at)
                .with("today", ctx.as_of);
        }
    }
}
