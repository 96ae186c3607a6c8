//! An investigation is concluded within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INVESTIGATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INV-003`.
pub const RULE: Rule = Rule {
    id: "INV-003",
    name: "investigation-overdue",
    clauses: &["3.3.3a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "concluded after sixteen days",
            edits: &[Edit::Set(INVESTIGATION, "concluded_at", "2026-05-21T09:00+08:00")],
        },
        Sample { name: "not concluded", edits: &[Edit::Remove(INVESTIGATION, "concluded_at")] },
    ],
    passes: &[Sample {
        name: "on the last day",
        edits: &[Edit::Set(INVESTIGATION, "concluded_at", "2026-05-20T23:59+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.investigations {
        let investigation = &filed.record;
        let deadline = ctx.deadlines().conclusion(investigation, "");
        findings.late(ctx, filed, &investigation.id, ("concluded_at", "opened_at"), &deadline);
    }
}
