//! An anomaly is reported to the quality department within the policy's hours.

use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::ANOMALY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANM-001`.
pub const RULE: Rule = Rule {
    id: "ANM-001",
    name: "anomaly-reported-late",
    clauses: &["2.3.3c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "nobody was told", edits: &[Edit::Remove(ANOMALY, "reported_at")] },
        Sample {
            name: "reported after 24 hours and a minute",
            edits: &[Edit::Set(ANOMALY, "reported_at", "2026-04-16T10:01+08:00")],
        },
    ],
    passes: &[
        Sample {
            name: "reported after exactly 24 hours",
            edits: &[Edit::Set(ANOMALY, "reported_at", "2026-04-16T10:00+08:00")],
        },
        Sample {
            name: "there is still time to report",
            edits: &[
                Edit::Set(ANOMALY, "detected_at", "2026-06-30T10:00+08:00"),
                Edit::Remove(ANOMALY, "reported_at"),
                Edit::Remove(ANOMALY, "resolved_at"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.anomalies {
        let anomaly = &filed.record;
        let deadline = ctx.deadlines().anomaly_report(anomaly);
        if let Some(hours) = ctx.overrun(&deadline) {
            let done = deadline.done.is_some();
            findings
                .report(filed, &anomaly.id, if done { "reported_at" } else { "detected_at" })
                .with("kind", if done { "done" } else { "open" })
                .with("hours", Arg::Decimal { value: hours, places: 1 })
                .broken(ctx, &deadline);
        }
    }
}
