//! A waiver covers no rule that is protected.

use super::waiver;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `WAV-005`.
pub const RULE: Rule = Rule {
    id: "WAV-005",
    name: "rule-cannot-be-waived",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the approval of a plan",
        edits: &[waiver!(
            "rule: PLN-006",
            "record: PLAN-2026-C1-0001",
            "owner: S-0020",
            "approver: S-0001",
            "created_on: 2026-05-06",
            "expires_on: 2026-09-30"
        )],
    }],
    passes: &[Sample {
        name: "the notification of a finding",
        edits: &[
            waiver!(
                "rule: FND-001",
                "record: FIND-2026-0001",
                "owner: S-0020",
                "approver: S-0001",
                "created_on: 2026-05-06",
                "expires_on: 2026-09-30"
            ),
            Edit::Set(FINDING, "notified_at", "2026-05-14T09:00+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.waivers {
        let waiver = &filed.record;
        if ctx.rules.named(&waiver.rule).is_some_and(|rule| rule.is_protected()) {
            findings.report(filed, &waiver.id, "rule").with("waived", &*waiver.rule);
        }
    }
}
