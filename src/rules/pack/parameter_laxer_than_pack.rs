//! The company gives itself no more time for complaints than the packs allow.

use crate::diagnostic::{Level, Nature};
use crate::policy::{Need, POLICY_PATH};
use crate::rules::sample::{HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-004`.
pub const RULE: Rule = Rule {
    id: "PCK-004",
    name: "parameter-laxer-than-pack",
    clauses: &["3.3.2b", "3.1.1", "7.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "thirty-one days for a complaint where the pack gives thirty",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(POLICY, "versions[0].parameters.complaint_resolution_days", "31"),
            ],
        },
        Sample {
            name: "a value that is not verified only warns",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, TEN)],
        },
    ],
    passes: &[Sample {
        name: "as many days as the pack gives",
        edits: &[
            Edit::Set(POLICY, "versions[0].packs", "[tw]"),
            Edit::Set(POLICY, "versions[0].parameters.complaint_resolution_days", "30"),
        ],
    }],
    check,
};

const TEN: &str = "\
title: {zh-Hant: 十日內答覆}
complaint: {resolve_days: 10, source: {citation: 尚待律師確認, status: unverified}}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for version in ctx.policy.versions() {
        let actual = version.parameters.complaint_resolution_days;
        for bound in
            ctx.policy.limits(version.from).needs_broken(Need::ComplaintDays, false, |limit| actual > limit)
        {
            let field = ctx.policy.field_of("complaint_resolution_days", version.from);
            let found = findings
                .report_standing(POLICY_PATH, field.unwrap_or_default())
                .with("actual", actual)
                .with("limit", bound.value.value)
                .decided_by(ctx, &bound.origin, "", version.from);
            if bound.weight.only_warns(false) {
                found.warn();
            }
        }
    }
}
