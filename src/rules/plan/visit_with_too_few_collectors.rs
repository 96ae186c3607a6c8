//! Visits are made by as many collectors as the packs in force ask for.

use super::content::{field, means, submitted};
use crate::diagnostic::{Level, Nature};
use crate::policy::Need;
use crate::record::Channel;
use crate::rules::sample::{PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-023`.
pub const RULE: Rule = Rule {
    id: "PLN-023",
    name: "visit-with-too-few-collectors",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "one collector where the pack asks for two",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(PLAN, "how.channels", "[phone, sms, visit]"),
                Edit::Set(PLAN, "how.visit_collectors", "1"),
            ],
        },
        Sample {
            name: "the plan does not say how many collectors visit",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(PLAN, "how.channels", "[phone, sms, visit]"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "two collectors, as the pack asks for",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(PLAN, "how.channels", "[phone, sms, visit]"),
                Edit::Set(PLAN, "how.visit_collectors", "2"),
            ],
        },
        Sample {
            name: "visits where no pack regulates them",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(PLAN, "how.channels", "[phone, sms, visit]"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let mut seen = BTreeSet::new();
        for (amendment, how) in means(ctx, filed) {
            if !how.channels.contains(&Channel::Visit) {
                continue;
            }
            let planned = how.visit_collectors.unwrap_or(0);
            for bound in limits.needs_broken(Need::VisitCollectors, false, |least| planned < u64::from(least))
            {
                if !seen.insert((planned, bound.weight)) {
                    continue;
                }
                let place = if how.visit_collectors.is_some() { "how.visit_collectors" } else { "how" };
                let found = findings
                    .report(filed, &filed.record.id, field(amendment, place.to_owned()))
                    .with("stated", if how.visit_collectors.is_some() { "yes" } else { "no" })
                    .with("planned", planned)
                    .with("limit", bound.value.value)
                    .decided_by(ctx, &bound.origin, "", date);
                if bound.weight.only_warns(false) {
                    found.warn();
                }
            }
        }
    }
}
