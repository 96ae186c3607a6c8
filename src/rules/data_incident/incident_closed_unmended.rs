//! A data incident is closed only when it was contained and has a finding.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ANALYSIS, INCIDENT, REPORT};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DNC-002`.
pub const RULE: Rule = Rule {
    id: "DNC-002",
    name: "incident-closed-unmended",
    clauses: &["2.3.3a", "1.4.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["DNC-001"],
    fails: &[
        Sample { name: "closed without containment", edits: &[Edit::Remove(INCIDENT, "containment")] },
        Sample { name: "closed without a finding", edits: &[Edit::Remove(INCIDENT, "finding")] },
    ],
    passes: &[Sample {
        name: "not contained, and not closed",
        edits: &[
            Edit::Remove(INCIDENT, "containment"),
            Edit::Remove(INCIDENT, "closed_at"),
            Edit::Set(INCIDENT, "reported_at", "2026-06-12T10:00+08:00"),
            Edit::Remove(REPORT, "kpis[0]"),
            Edit::Set(ANALYSIS, "data", "[]"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_incidents {
        let incident = &filed.record;
        let Some(closed) = incident.closed_at else { continue };
        let lacking =
            [("containment", incident.containment.is_none()), ("finding", incident.finding.is_none())];
        for (kind, _) in lacking.into_iter().filter(|(_, lacks)| *lacks) {
            findings.report(filed, &incident.id, "closed_at").with("kind", kind).with("closed", closed);
        }
    }
}
