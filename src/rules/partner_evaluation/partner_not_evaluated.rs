//! A partner agency with a running contract is evaluated within the days that the policy sets.

use crate::diagnostic::{Level, Nature};
use crate::record::in_term;
use crate::rules::sample::{EVALUATION, MEETING2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PEV-001`.
pub const RULE: Rule = Rule {
    id: "PEV-001",
    name: "partner-not-evaluated",
    clauses: &["1.2.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the last evaluation is too old",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.partner_evaluation_days", "91"),
                Edit::Set(EVALUATION, "next_due", "2026-06-20"),
            ],
        },
        Sample {
            name: "never evaluated",
            edits: &[
                Edit::Delete(EVALUATION),
                Edit::Set(MEETING2, "agenda[1].records", "[]"),
                Edit::Set(POLICY, "versions[0].parameters.partner_evaluation_days", "179"),
            ],
        },
    ],
    passes: &[Sample {
        name: "the contract is over",
        edits: &[
            Edit::Delete(EVALUATION),
            Edit::Set(MEETING2, "agenda[1].records", "[]"),
            Edit::Set(POLICY, "versions[0].parameters.partner_evaluation_days", "179"),
            Edit::Set("company/partner/PTN-01.yaml", "contract.to", "2026-06-29"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("partner-evaluation") {
        return;
    }
    let (from, deadlines) = (ctx.in_force_from("1.2.2"), ctx.deadlines());
    for filed in &ctx.ledger.partners {
        let partner = &filed.record;
        if !in_term(partner.contract.from, Some(partner.contract.to), ctx.as_of) {
            continue;
        }
        let last = ctx.ledger.last_evaluation(&partner.id, ctx.as_of).map(|last| last.record.evaluated_on);
        let start = last.unwrap_or(partner.contract.from).max(from);
        let deadline = deadlines.partner_evaluation(&partner.id, &partner.id, start);
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &partner.id, "contract")
                .with("kind", if last.is_some() { "last" } else { "never" })
                .with("partner", &*partner.id)
                .with("days", days as i64)
                .with("start", start)
                .broken(ctx, &deadline);
        }
    }
}
