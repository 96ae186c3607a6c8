//! Other people are contacted only where the plan says so, and every pack in force allows it.

use crate::diagnostic::{Level, Nature};
use crate::ledger::plan_on;
use crate::policy::Need;
use crate::record::ThirdPartyContact;
use crate::rules::sample::{EXECUTION, HOUSE, PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-010`.
pub const RULE: Rule = Rule {
    id: "EXE-010",
    name: "third-parties-contacted",
    clauses: &["3.2.1a", "3.1.3a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["PLN-022"],
    fails: &[
        Sample {
            name: "other people contacted where a pack forbids it",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, NEVER),
                Edit::Set(EXECUTION, "contacts.third_party", "1"),
            ],
        },
        Sample {
            name: "other people contacted although the plan does not say so",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(EXECUTION, "contacts.third_party", "1"),
            ],
        },
        Sample {
            name: "other people contacted although the plan does not say so, and no pack speaks of it",
            edits: &[Edit::Set(EXECUTION, "contacts.third_party", "1")],
        },
        Sample {
            name: "a prohibition that is not verified only warns",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(PLAN, "how.third_party", "unreachable_only"),
                Edit::Set(EXECUTION, "contacts.third_party", "1"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "as the pack and the plan allow",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[cn-gbt45251]"),
                Edit::Set(PLAN, "how.third_party", "unreachable_only"),
                Edit::Set(EXECUTION, "contacts.third_party", "5"),
            ],
        },
        Sample {
            name: "nobody else contacted",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, NEVER),
                Edit::Set(EXECUTION, "contacts.third_party", "0"),
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
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(count) = execution.contacts.third_party.filter(|count| *count > 0) else { continue };
        let plan = ctx.ledger.plan(&execution.plan).map(|plan| plan_on(ctx.ledger, plan, execution.from));
        let planned = plan.as_ref().and_then(|plan| plan.how.as_ref()).and_then(|how| how.third_party)
            == Some(ThirdPartyContact::UnreachableOnly);
        let limits = ctx.policy.limits(execution.from);
        let broken = limits.needs_broken(Need::ThirdParty, false, |allowed| allowed == 0 || !planned);
        if !planned && broken.iter().all(|bound| bound.weight.only_warns(false)) {
            findings
                .report(filed, &execution.id, "contacts.third_party")
                .with("actual", count)
                .with("allowed", "plan")
                .since(execution.to);
        }
        for bound in broken {
            let allowed = if bound.value.value == 0 { "never" } else { "unreachable" };
            let found = findings
                .report(filed, &execution.id, "contacts.third_party")
                .with("actual", count)
                .with("allowed", allowed)
                .decided_by(ctx, &bound.origin, "", execution.from)
                .since(execution.to);
            if bound.weight.only_warns(false) {
                found.warn();
            }
        }
    }
}
