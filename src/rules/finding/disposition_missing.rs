//! A serious finding is dealt with under the company’s rules within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-013`.
pub const RULE: Rule = Rule {
    id: "FND-013",
    name: "disposition-missing",
    clauses: &["3.2.3c", "3.2.1c", "1.3.1"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody decided",
            edits: &[
                Edit::Set(FINDING, "severity", "serious"),
                Edit::Set(FINDING, "rectification.due", "2026-05-15"),
            ],
        },
        Sample {
            name: "decided a day late",
            edits: &[
                Edit::Set(FINDING, "severity", "serious"),
                Edit::Set(FINDING, "rectification.due", "2026-05-15"),
                Edit::Set(
                    FINDING,
                    "disposition",
                    "{what: 記過一次, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-28}",
                ),
            ],
        },
    ],
    passes: &[Sample {
        name: "decided on the last day",
        edits: &[
            Edit::Set(FINDING, "severity", "serious"),
            Edit::Set(FINDING, "rectification.due", "2026-05-15"),
            Edit::Set(
                FINDING,
                "disposition",
                "{what: 記過一次, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-27}",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(deadline) = ctx.deadlines().disposition(finding) else { continue };
        if let Some(days) = ctx.overrun(&deadline) {
            let decided = deadline.done.is_some();
            findings
                .report(filed, &finding.id, if decided { "disposition.decided_on" } else { "severity" })
                .with("kind", if decided { "done" } else { "open" })
                .with("days", days as i64)
                .broken(ctx, &deadline);
        }
    }
}
