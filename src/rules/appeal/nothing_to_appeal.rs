//! An appeal is against an assessment that was issued, a criticism or a penalty; once decided, it says how, by whom and
//! why.

use super::target;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-004`.
pub const RULE: Rule = Rule {
    id: "APL-004",
    name: "nothing-to-appeal",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["APL-001"],
    fails: &[
        Sample { name: "against a commendation", edits: &[Edit::Set(APPEAL, "against", "INC-2025-0003")] },
        Sample { name: "against a daily score", edits: &[Edit::Set(APPEAL, "against", "ASM-2026-0012")] },
        Sample { name: "decided, and nobody says how", edits: &[Edit::Remove(APPEAL, "outcome")] },
        Sample { name: "decided without a word why", edits: &[Edit::Remove(APPEAL, "reason")] },
    ],
    passes: &[Sample {
        name: "against the criticism",
        edits: &[
            Edit::Set(APPEAL, "against", "INC-2025-0001"),
            Edit::Set(APPEAL, "filed_on", "2025-11-03"),
            Edit::Set(APPEAL, "decided_on", "2025-11-20"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        if target(ctx, appeal).is_some_and(|target| target.told.is_none()) {
            findings
                .report(filed, &appeal.id, "against")
                .with("kind", "against")
                .with("against", &*appeal.against);
        }
        let parts = [
            ("outcome", appeal.outcome.is_some()),
            ("heard_by", appeal.heard_by.is_some()),
            ("reason", appeal.reason.is_some()),
        ];
        if appeal.decided_on.is_some() {
            for (part, _) in parts.into_iter().filter(|(_, there)| !there) {
                findings.report(filed, &appeal.id, "decided_on").with("kind", part).with("against", "");
            }
        }
    }
}
