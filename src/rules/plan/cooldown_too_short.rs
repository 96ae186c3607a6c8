//! After a conversation, a plan pauses its calls as long as the packs in force ask for.

use super::content::{calls, field, submitted, versions};
use crate::diagnostic::{Level, Nature};
use crate::policy::Need;
use crate::rules::sample::{HOUSE, PLAN, PLAN2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-025`.
pub const RULE: Rule = Rule {
    id: "PLN-025",
    name: "cooldown-too-short",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "six days where the pack asks for seven",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PAUSE),
                Edit::Set(PLAN2, "when.cooldown_days", "7"),
                Edit::Set(PLAN, "when.cooldown_days", "6"),
            ],
        },
        Sample {
            name: "the plan has no pause",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PAUSE),
                Edit::Set(PLAN2, "when.cooldown_days", "7"),
            ],
        },
        Sample {
            name: "no pause, with reasons, where it is a presumption",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, PAUSE),
                Edit::Set(PLAN2, "when.cooldown_days", "7"),
                Edit::Set(PLAN, "when.justification", "客戶要求次日回電"),
            ],
        },
    ],
    passes: &[Sample {
        name: "seven days, as the pack asks for",
        edits: &[
            Edit::Set(POLICY, "versions[0].packs", "[house]"),
            Edit::File(HOUSE, PAUSE),
            Edit::Set(PLAN2, "when.cooldown_days", "7"),
            Edit::Set(PLAN, "when.cooldown_days", "7"),
        ],
    }],
    check,
};

const PAUSE: &str = "\
title: {zh-Hant: 通話後暫停七日}
cooldown_after_conversation:
  days: 7
  mode: presumption
  source: {citation: DEC-2025-006, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let mut seen = BTreeSet::new();
        for (amendment, plan) in versions(ctx, filed) {
            let Some(when) = plan.when.as_ref().filter(|_| calls(&plan)) else { continue };
            let planned = when.cooldown_days.unwrap_or(0);
            let justified = when.justification.is_some();
            for bound in limits.needs_broken(Need::Cooldown, justified, |least| planned < u64::from(least)) {
                if !seen.insert((planned, bound.weight)) {
                    continue;
                }
                let place = if when.cooldown_days.is_some() { "when.cooldown_days" } else { "when" };
                let found = findings
                    .report(filed, &plan.id, field(amendment, place.to_owned()))
                    .with("stated", if planned > 0 { "yes" } else { "no" })
                    .with("planned", planned)
                    .with("limit", bound.value.value)
                    .decided_by(ctx, &bound.origin, "", date);
                if bound.weight.only_warns(justified) {
                    found.warn();
                }
            }
        }
    }
}
