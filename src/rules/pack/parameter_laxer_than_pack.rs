//! The company gives itself no more time for complaints and for evaluations of partner agencies than the packs allow,
//! and keeps the evidence of contacts as long as they ask.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::policy::{InForce, Need, POLICY_PATH};
use crate::rules::sample::{HOUSE, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PCK-004`.
pub const RULE: Rule = Rule {
    id: "PCK-004",
    name: "parameter-laxer-than-pack",
    clauses: &["3.3.2b", "3.1.1", "1.2.2", "6.2", "7.3"],
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
            name: "ninety-three days between evaluations where the pack has three months",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(POLICY, "versions[0].parameters.partner_evaluation_days", "93"),
            ],
        },
        Sample {
            name: "evidence kept for five years where the pack asks for more",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, LONG)],
        },
        Sample {
            name: "a value that is not verified only warns",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, TEN)],
        },
    ],
    passes: &[
        Sample {
            name: "as many days as the pack gives",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(POLICY, "versions[0].parameters.complaint_resolution_days", "30"),
                Edit::Set(POLICY, "versions[0].parameters.partner_evaluation_days", "92"),
            ],
        },
        Sample {
            name: "evidence kept as long as the pack asks",
            edits: &[Edit::Set(POLICY, "versions[0].packs", "[house]"), Edit::File(HOUSE, FIVE_YEARS)],
        },
    ],
    check,
};

const TEN: &str = "\
title: {zh-Hant: 十日內答覆}
complaint: {resolve_days: 10, source: {citation: 尚待律師確認, status: unverified}}
";

const FIVE_YEARS: &str = "\
title: {zh-Hant: 錄音保存五年}
recording: [{required: true, retain_days: 1826, source: {citation: DEC-2025-010, status: company-choice}}]
";

const LONG: &str = "\
title: {zh-Hant: 錄音保存五年又一日}
recording: [{required: true, retain_days: 1827, source: {citation: DEC-2025-010, status: company-choice}}]
";

/// The kinds of record that hold what is evidence of contacts.
const EVIDENCE: [&str; 2] = ["execution", "monitoring"];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for version in ctx.policy.versions() {
        let own = &version.parameters;
        for (kind, key, need, actual) in [
            ("complaint", "complaint_resolution_days", Need::ComplaintDays, own.complaint_resolution_days),
            ("evaluation", "partner_evaluation_days", Need::EvaluationMonths, own.partner_evaluation_days),
        ] {
            let field = ctx.policy.field_of(key, version.from).unwrap_or_default();
            let most =
                |value: u32| if need == Need::EvaluationMonths { longest(value) } else { i64::from(value) };
            judge(ctx, findings, version, (kind, field, need, actual), |value| {
                i64::from(actual) > most(value)
            });
        }
        for evidence in EVIDENCE {
            let Some((index, period)) = ctx.policy.retention_of(evidence) else { continue };
            let field = format!("retention[{index}].months");
            let asked = (evidence, field, Need::RetainDays, period.months);
            judge(ctx, findings, version, asked, |value| shortest(period.months) < i64::from(value));
        }
    }
}

/// Reports where what the policy says breaks what a pack asks for: of which kind, where it stands, and its number.
fn judge(
    ctx: &Ctx,
    findings: &mut Findings,
    version: &InForce,
    (kind, field, need, actual): (&'static str, String, Need, u32),
    breaks: impl Fn(u32) -> bool,
) {
    for bound in ctx.policy.limits(version.from).needs_broken(need, false, breaks) {
        let found = findings
            .report_standing(POLICY_PATH, field.clone())
            .with("kind", kind)
            .with("actual", actual)
            .with("limit", bound.value.value)
            .decided_by(ctx, &bound.origin, "", version.from);
        if bound.weight.only_warns(false) {
            found.warn();
        }
    }
}

/// Days that so many months in a row may have: of four years, in which every length of them occurs.
fn lengths(months: u32) -> impl Iterator<Item = i64> {
    let start = Period::of(Grain::Month, Date::EPOCH);
    let months = i32::try_from(months).unwrap_or(i32::MAX / 2);
    (0..48).map(move |first| {
        let (from, to) = (start.plus(first), start.plus(first.saturating_add(months)));
        to.start().days_since(from.start())
    })
}

fn longest(months: u32) -> i64 {
    lengths(months).max().unwrap_or_default()
}

/// Of a record kept for so many months after its own, at least.
fn shortest(months: u32) -> i64 {
    lengths(months).min().unwrap_or_default()
}
