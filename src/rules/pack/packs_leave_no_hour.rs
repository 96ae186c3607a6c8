//! The packs and the company’s own hours leave time for contact.

use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::rules::sample::{EXECUTION, EXECUTION2, HOUSE, PLAN, PLAN2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-003`.
pub const RULE: Rule = Rule {
    id: "PCK-003",
    name: "packs-leave-no-hour",
    clauses: &["3.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["PLN-011", "EXE-008", "PCK-005"],
    fails: &[
        Sample {
            name: "hours of night beside hours of day",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[tw, house]"), Edit::File(HOUSE, NIGHT)],
        },
        Sample {
            name: "hours that end when they begin",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, NONE)],
        },
    ],
    passes: &[Sample {
        name: "hours that meet in an evening hour",
        edits: &[
            Edit::Set(POLICY, "versions[0].packs", "[tw, house]"),
            Edit::File(HOUSE, EVENING),
            Edit::Set(POLICY, "versions[0].parameters.contact_window_start", "\"20:00\""),
            Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"22:00\""),
            Edit::Set(PLAN, "when.weekdays", "{start: \"20:00\", end: \"21:00\"}"),
            Edit::Set(PLAN2, "when.weekdays", "{start: \"20:00\", end: \"21:00\"}"),
            Edit::Remove(PLAN, "when.saturday"),
            Edit::Remove(PLAN2, "when.saturday"),
            Edit::Set(EXECUTION, "contacts.weekdays", "{start: \"20:00\", end: \"20:59\"}"),
            Edit::Set(EXECUTION2, "contacts.weekdays", "{start: \"20:00\", end: \"20:59\"}"),
            Edit::Remove(EXECUTION, "contacts.saturday"),
            Edit::Remove(EXECUTION2, "contacts.saturday"),
        ],
    }],
    check,
};

const NIGHT: &str = "\
title: {zh-Hant: 夜間時段}
window: {start: \"22:00\", end: \"06:00\", tz: office, source: {citation: DEC-2025-009, status: company-choice}}
";

const NONE: &str = "\
title: {zh-Hant: 沒有時段}
window: {start: \"09:00\", end: \"09:00\", tz: office, source: {citation: DEC-2025-009, status: company-choice}}
";

const EVENING: &str = "\
title: {zh-Hant: 晚間時段}
window: {start: \"20:00\", end: \"23:00\", tz: office, source: {citation: DEC-2025-009, status: company-choice}}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for version in ctx.policy.versions() {
        let limits = ctx.policy.limits(version.from);
        if !limits.open(true).is_empty() {
            continue;
        }
        let packs = ctx.policy.packs().on(version.from);
        let first = packs.first().and_then(|pack| ctx.policy.packs().field_of(&pack.name, version.from));
        let field = first.or_else(|| ctx.policy.field_of("contact_window_start", version.from));
        let names: Vec<_> = packs.iter().map(|pack| pack.name.as_str()).collect();
        let found = findings
            .report_standing(POLICY_PATH, field.unwrap_or_default())
            .with("version", version.version.as_str())
            .with("packs", names.join(", "));
        if !limits.open(false).is_empty() {
            found.warn();
        }
    }
}
