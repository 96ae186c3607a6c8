//! What is alleged is settled within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-014`.
pub const RULE: Rule = Rule {
    id: "FND-014",
    name: "allegation-open",
    clauses: &["3.2.1c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "alleged in May, and open",
            edits: &[Edit::Set(FINDING, "allegation", "{raised_on: 2026-05-12, status: alleged}")],
        },
        Sample {
            name: "settled a day late",
            edits: &[Edit::Set(
                FINDING,
                "allegation",
                "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-28, settled_by: S-0041}",
            )],
        },
    ],
    passes: &[Sample {
        name: "settled on the last day",
        edits: &[Edit::Set(
            FINDING,
            "allegation",
            "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-27, settled_by: S-0041}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(deadline) = ctx.deadlines().allegation(finding) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &finding.id, "allegation.raised_on")
                .with("kind", if deadline.done.is_some() { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
