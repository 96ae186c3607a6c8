//! Where a pack in force allows fewer attempts to contact than the company's own parameter, that is told: the pack's
//! number holds.

use crate::diagnostic::{Level, Nature};
use crate::policy::{Calls, POLICY_PATH, Weight};
use crate::record::Counted;
use crate::rules::sample::{HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-006`.
pub const RULE: Rule = Rule {
    id: "PCK-006",
    name: "calls-laxer-than-pack",
    clauses: &["3.1.1", "7.3"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "four attempts a day where the pack has three",
        edits: &[
            Edit::Set(POLICY, "versions[0].packs", "[house]"),
            Edit::File(HOUSE, FEWER),
            Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "4"),
        ],
    }],
    passes: &[Sample {
        name: "as many as the pack allows",
        edits: &[
            Edit::Set(POLICY, "versions[0].packs", "[house]"),
            Edit::File(HOUSE, FEWER),
            Edit::Set(POLICY, "versions[0].parameters.contact_attempts_per_day", "3"),
        ],
    }],
    check,
};

const FEWER: &str = "\
title: {zh-Hant: 一日至多三次}
caps: [{count: 3, per_days: 1, counts: attempts, scope: person_debt, mode: cap, source: {citation: DEC-2025-010, status: company-choice}}]
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for version in ctx.policy.versions() {
        let own = &version.parameters;
        for (key, days, actual) in [
            ("contact_attempts_per_day", 1, own.contact_attempts_per_day),
            ("contact_attempts_per_week", 7, own.contact_attempts_per_week),
        ] {
            let of = |calls: &Calls| {
                let alike = calls.per_days == days && calls.counts == Counted::Attempts;
                alike.then_some(u64::from(actual))
            };
            let limits = ctx.policy.limits(version.from);
            // what is only presumed or not confirmed is no number that holds
            for bound in
                limits.calls_broken(false, of).into_iter().filter(|bound| bound.weight == Weight::Hard)
            {
                findings
                    .report_standing(POLICY_PATH, ctx.policy.field_of(key, version.from).unwrap_or_default())
                    .with("days", days)
                    .with("actual", actual)
                    .with("limit", bound.value.count)
                    .decided_by(ctx, &bound.origin, "", version.from);
            }
        }
    }
}
