//! An anomaly is resolved within the policy's working days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::ANOMALY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ANM-003`.
pub const RULE: Rule = Rule {
    id: "ANM-003",
    name: "anomaly-resolution-overdue",
    clauses: &["2.3.3c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "still open in June", edits: &[Edit::Remove(ANOMALY, "resolved_at")] },
        Sample {
            name: "resolved after eleven working days",
            edits: &[Edit::Set(ANOMALY, "resolved_at", "2026-04-30T09:00+08:00")],
        },
    ],
    passes: &[Sample {
        name: "resolved after ten working days",
        edits: &[Edit::Set(ANOMALY, "resolved_at", "2026-04-29T18:00+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.anomalies {
        let anomaly = &filed.record;
        let deadline = ctx.deadlines().anomaly_resolution(anomaly);
        findings.late(ctx, filed, &anomaly.id, ("resolved_at", "detected_at"), &deadline);
    }
}
