//! The company gives itself no hours for contact that a pack in force forbids.

use crate::diagnostic::{Level, Nature};
use crate::policy::{Edge, POLICY_PATH};
use crate::rules::sample::{HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-005`.
pub const RULE: Rule = Rule {
    id: "PCK-005",
    name: "window-laxer-than-pack",
    clauses: &["3.1.1", "7.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["PCK-003"],
    fails: &[
        Sample {
            name: "from six to half past eleven, where the pack has seven to ten",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_start", "\"06:00\""),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"23:30\""),
            ],
        },
        Sample {
            name: "hours of day beside a pack's hours past midnight",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, NIGHT)],
        },
        Sample {
            name: "a value that is not verified only warns",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, UNVERIFIED)],
        },
    ],
    passes: &[
        Sample {
            name: "the very hours of the pack",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_start", "\"07:00\""),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"22:00\""),
            ],
        },
        Sample {
            name: "up to the minute of an end that is inclusive",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, INCLUSIVE),
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"21:01\""),
            ],
        },
    ],
    check,
};

const UNVERIFIED: &str = "\
title: {zh-Hant: 待確認的時段}
window: {start: \"08:00\", end: \"20:30\", tz: office, source: {citation: 尚待律師確認, status: unverified}}
";

const NIGHT: &str = "\
title: {zh-Hant: 夜間時段}
window: {start: \"22:00\", end: \"20:30\", tz: office, source: {citation: DEC-2025-012, status: company-choice}}
";

const INCLUSIVE: &str = "\
title: {zh-Hant: 晚間九時止}
window: {start: \"08:00\", end: \"21:00\", end_inclusive: true, tz: office, source: {citation: DEC-2025-009, status: company-choice}}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for version in ctx.policy.versions() {
        let limits = ctx.policy.limits(version.from);
        for (edge, bound) in limits.laxer_hours() {
            let parameter = if edge == Edge::Start { "contact_window_start" } else { "contact_window_end" };
            let own = &version.parameters;
            let field = ctx.policy.field_of(parameter, version.from);
            let allowed = bound.value.window;
            let found = findings
                .report_standing(POLICY_PATH, field.unwrap_or_default())
                .with("version", version.version.as_str())
                .with("actual", format!("{}–{}", own.contact_window_start, own.contact_window_end))
                .with("limit", format!("{}–{}", allowed.start, allowed.end))
                .decided_by(ctx, &bound.origin, "", version.from);
            if bound.weight.only_warns(false) {
                found.warn();
            }
        }
    }
}
