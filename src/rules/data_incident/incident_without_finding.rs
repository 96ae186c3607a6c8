//! Within the policy's working days a data incident has a finding that mends its causes.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ANALYSIS, INCIDENT, REPORT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DNC-001`.
pub const RULE: Rule = Rule {
    id: "DNC-001",
    name: "incident-without-finding",
    clauses: &["2.3.3a", "1.4.4", "3.4.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nobody mends the causes",
        edits: &[
            Edit::Remove(INCIDENT, "finding"),
            Edit::Remove(INCIDENT, "closed_at"),
            Edit::Set(INCIDENT, "reported_at", "2026-06-12T10:00+08:00"),
            UNCITED,
            UNUSED,
        ],
    }],
    passes: &[Sample {
        name: "there is still time for a finding",
        edits: &[
            Edit::Remove(INCIDENT, "finding"),
            Edit::Remove(INCIDENT, "closed_at"),
            Edit::Set(INCIDENT, "reported_at", "2026-06-29T14:00+08:00"),
            UNCITED,
            UNUSED,
        ],
    }],
    check,
};

// the incident moves to another quarter, and what was said of it with it
const UNCITED: Edit = Edit::Remove(REPORT, "kpis[0]");
const UNUSED: Edit = Edit::Set(ANALYSIS, "data", "[]");

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_incidents {
        let incident = &filed.record;
        if incident.finding.is_some() {
            continue;
        }
        let deadline = ctx.deadlines().incident_finding(incident, None);
        if let Some(days) = ctx.overrun(&deadline) {
            findings.report(filed, &incident.id, "finding").with("days", days as i64).broken(ctx, &deadline);
        }
    }
}
