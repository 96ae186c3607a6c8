//! Text messages and e-mails offer a way to opt out where a pack in force asks for it.

use super::content::{field, means, submitted};
use crate::diagnostic::{Level, Nature};
use crate::policy::Need;
use crate::record::Channel;
use crate::rules::sample::{EXECUTION, HOUSE, PLAN, PLAN2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-024`.
pub const RULE: Rule = Rule {
    id: "PLN-024",
    name: "electronic-message-without-optout",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "text messages without a way to opt out",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, OPTOUT),
                Edit::Set(PLAN2, "how.optout", "true"),
            ],
        },
        Sample {
            name: "the plan says that there is none",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, OPTOUT),
                Edit::Set(PLAN2, "how.optout", "true"),
                Edit::Set(PLAN, "how.optout", "false"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "every message offers a way to opt out",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, OPTOUT),
                Edit::Set(PLAN2, "how.optout", "true"),
                Edit::Set(PLAN, "how.optout", "true"),
            ],
        },
        Sample {
            name: "letters and calls alone",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, OPTOUT),
                Edit::Set(PLAN2, "how.optout", "true"),
                Edit::Set(PLAN, "how.channels", "[phone, letter]"),
                Edit::Set(EXECUTION, "contacts.channels", "[phone, letter]"),
            ],
        },
    ],
    check,
};

const OPTOUT: &str = "\
title: {zh-Hant: 電子訊息可退出}
econtact:
  optout_required: true
  source: {citation: DEC-2025-005, status: company-choice}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let without = |how: &crate::record::Means| {
            let electronic = how.channels.iter().any(|c| matches!(c, Channel::Sms | Channel::Email));
            electronic && how.optout != Some(true)
        };
        let Some((amendment, how)) = means(ctx, filed).into_iter().find(|(_, how)| without(how)) else {
            continue;
        };
        for bound in limits.needs_broken(Need::OptOut, false, |_| true) {
            let place = if how.optout.is_some() { "how.optout" } else { "how.channels" };
            let found = findings
                .report(filed, &filed.record.id, field(amendment, place.to_owned()))
                .decided_by(ctx, &bound.origin, "", date);
            if bound.weight.only_warns(false) {
                found.warn();
            }
        }
    }
}
