//! A plan contacts other people only where every pack in force allows it.

use super::content::{field, means, submitted};
use crate::diagnostic::{Level, Nature};
use crate::policy::Need;
use crate::record::ThirdPartyContact;
use crate::rules::sample::{HOUSE, PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-022`.
pub const RULE: Rule = Rule {
    id: "PLN-022",
    name: "third-party-contact-not-allowed",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "other people are contacted where the company’s pack forbids it",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251, house]"),
                Edit::File(HOUSE, NEVER),
                Edit::Set(PLAN, "how.third_party", "unreachable_only"),
            ],
        },
        Sample {
            name: "a prohibition that is not verified only warns",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(PLAN, "how.third_party", "unreachable_only"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "other people only when the debtor is unreachable, as the pack allows",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(PLAN, "how.third_party", "unreachable_only"),
            ],
        },
        Sample {
            name: "nobody else is contacted",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, NEVER),
                Edit::Set(PLAN, "how.third_party", "never"),
            ],
        },
    ],
    check,
};

const NEVER: &str = "\
title: {zh-Hant: 只聯絡本人}
third_party:
  allow: never
  source: {citation: DEC-2025-004, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let others = |how: &crate::record::Means| how.third_party == Some(ThirdPartyContact::UnreachableOnly);
        let Some((amendment, _)) = means(ctx, filed).into_iter().find(|(_, how)| others(how)) else {
            continue;
        };
        for bound in limits.needs_broken(Need::ThirdParty, false, |allowed| allowed == 0) {
            let place = field(amendment, "how.third_party".to_owned());
            let found =
                findings.report(filed, &filed.record.id, place).decided_by(ctx, &bound.origin, "", date);
            if bound.weight.only_warns(false) {
                found.warn();
            }
        }
    }
}
