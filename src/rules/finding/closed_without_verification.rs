//! A finding is closed only once its rectification was verified.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-009`.
pub const RULE: Rule = Rule {
    id: "FND-009",
    name: "closed-without-verification",
    clauses: &["3.2.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "closed on the word of the owner",
        edits: &[
            Edit::Remove(FINDING, "verification"),
            Edit::Set(FINDING, "rectification.done_on", "2026-06-10"),
            Edit::Set(FINDING, "rectification.due", "2026-06-10"),
            Edit::Set(FINDING, "found_at", "2026-06-08T10:00+08:00"),
            Edit::Set(FINDING, "notified_at", "2026-06-08T16:00+08:00"),
            Edit::Set(FINDING, "closed_on", "2026-06-12"),
        ],
    }],
    passes: &[
        Sample {
            name: "closed after the verification",
            edits: &[Edit::Set(FINDING, "closed_on", "2026-05-25")],
        },
        Sample {
            name: "an allegation that was not borne out",
            edits: &[
                Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
                Edit::Remove(FINDING, "verification"),
                Edit::Remove(FINDING, "rectification"),
                Edit::Set(
                    FINDING,
                    "allegation",
                    "{raised_on: 2026-05-12, status: dismissed, settled_on: 2026-05-20, settled_by: S-0042}",
                ),
                Edit::Set(FINDING, "closed_on", "2026-05-20"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        if let Some(closed) =
            finding.closed_on.filter(|_| finding.verification.is_none() && !finding.is_dismissed())
        {
            findings.report(filed, &finding.id, "closed_on").with("closed", closed);
        }
    }
}
