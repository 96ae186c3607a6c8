//! A data incident is closed within the policy's days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INCIDENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DNC-004`.
pub const RULE: Rule = Rule {
    id: "DNC-004",
    name: "incident-closure-overdue",
    clauses: &["2.3.3a", "1.4.4"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "still open in June", edits: &[Edit::Remove(INCIDENT, "closed_at")] },
        Sample {
            name: "closed after 31 days",
            edits: &[Edit::Set(INCIDENT, "closed_at", "2026-03-13T09:00+08:00")],
        },
    ],
    passes: &[Sample {
        name: "closed after 30 days",
        edits: &[Edit::Set(INCIDENT, "closed_at", "2026-03-12T18:00+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_incidents {
        let incident = &filed.record;
        let deadline = ctx.deadlines().incident_closure(incident);
        findings.late(ctx, filed, &incident.id, ("closed_at", "reported_at"), &deadline);
    }
}
