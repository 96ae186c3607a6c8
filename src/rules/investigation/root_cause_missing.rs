//! What is closed has a root cause, and the one of an upheld complaint is known.

use crate::diagnostic::{Level, Nature};
use crate::record::Complaint;
use crate::rules::sample::{COMPLAINT, IMPROVEMENT, INVESTIGATION, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `INV-004`.
pub const RULE: Rule = Rule {
    id: "INV-004",
    name: "root-cause-missing",
    clauses: &["3.3.3a", "2.2.2d"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "closed without any", edits: &[Edit::Remove(INVESTIGATION, "root_cause")] },
        Sample {
            name: "upheld, and the cause is not known",
            edits: &[Edit::Set(INVESTIGATION, "root_cause.category", "unknown")],
        },
        Sample { name: "blank", edits: &[Edit::Set(INVESTIGATION, "root_cause.text", "\" \"")] },
    ],
    passes: &[
        Sample {
            name: "not upheld, and the cause is not known",
            edits: &[
                Edit::Set(INVESTIGATION, "root_cause.category", "unknown"),
                Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
            ],
        },
        Sample {
            name: "neither concluded nor closed",
            edits: &[
                Edit::Remove(INVESTIGATION, "root_cause"),
                Edit::Set(INVESTIGATION, "opened_at", "2026-06-26T09:00+08:00"),
                Edit::Remove(INVESTIGATION, "requests"),
                Edit::Remove(INVESTIGATION, "concluded_at"),
                Edit::Set(INVESTIGATION, "concerns", "FIND-2026-0001"),
                Edit::Set(IMPROVEMENT, "sources", "[COMP-2026-0001]"),
                Edit::Lay(POLICY, "in_force_from", "{3.3.3a: 2026-06-01}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let complaints: BTreeMap<&str, &Complaint> =
        ctx.ledger.complaints.iter().map(|filed| (&*filed.record.id, &*filed.record)).collect();
    for filed in &ctx.ledger.investigations {
        let investigation = &filed.record;
        let complaint = complaints.get(&*investigation.concerns);
        let closed = complaint.is_some_and(|complaint| complaint.closed_at.is_some());
        let upheld = complaint.is_some_and(|complaint| complaint.is_upheld());
        let known = investigation.cause().is_some();
        let (kind, field) = match &investigation.root_cause {
            None if closed => ("closed", ""),
            None if investigation.concluded_at.is_some() => ("concluded", "concluded_at"),
            Some(cause) if cause.text.trim().is_empty() => ("blank", "root_cause.text"),
            Some(_) if upheld && closed && !known => ("unknown", "root_cause.category"),
            _ => continue,
        };
        findings
            .report(filed, &investigation.id, field)
            .with("kind", kind)
            .with("concerns", &*investigation.concerns);
    }
}
