//! A finding of which the unit was told has a rectification.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{COMPLAINT, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-007`.
pub const RULE: Rule = Rule {
    id: "FND-007",
    name: "rectification-missing",
    clauses: &["2.2.2c", "3.2.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "told, and nothing to be done is written down",
        edits: &[Edit::Remove(FINDING, "verification"), Edit::Remove(FINDING, "rectification")],
    }],
    passes: &[
        Sample {
            name: "an allegation that is not yet settled",
            edits: &[
                Edit::Remove(FINDING, "verification"),
                Edit::Remove(FINDING, "rectification"),
                Edit::Set(FINDING, "found_at", "2026-06-26T10:00+08:00"),
                Edit::Set(FINDING, "notified_at", "2026-06-26T16:00+08:00"),
                Edit::Set(FINDING, "allegation", "{raised_on: 2026-06-26, status: alleged}"),
            ],
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
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let told = ctx.ledger.findings.iter().filter(|filed| filed.record.notified_at.is_some());
    for filed in told.filter(|filed| filed.record.is_confirmed() && filed.record.rectification.is_none()) {
        findings.report(filed, &filed.record.id, "notified_at").with("unit", &*filed.record.unit);
    }
}
