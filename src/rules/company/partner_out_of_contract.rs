//! A partner agency works within its contract.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Id, PlanStatus};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-006`.
pub const RULE: Rule = Rule {
    id: "ORG-006",
    name: "partner-out-of-contract",
    clauses: &["1.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the contract ends before the plan does",
            edits: &[
                Edit::Set(PLAN, "unit", "PTN-01"),
                Edit::Set(EXECUTION, "unit", "PTN-01"),
                Edit::Set("company/partner/PTN-01.yaml", "contract.to", "2026-06-29"),
            ],
        },
        Sample {
            name: "the contract begins after the plan and the execution",
            edits: &[
                Edit::Set(PLAN, "unit", "PTN-01"),
                Edit::Set(EXECUTION, "unit", "PTN-01"),
                Edit::Set("company/partner/PTN-01.yaml", "contract.from", "2026-05-02"),
            ],
        },
    ],
    passes: &[Sample {
        name: "plan and contract have the same days",
        edits: &[
            Edit::Set(PLAN, "unit", "PTN-01"),
            Edit::Set(EXECUTION, "unit", "PTN-01"),
            Edit::Set("company/partner/PTN-01.yaml", "contract.from", "2026-05-01"),
            Edit::Set("company/partner/PTN-01.yaml", "contract.to", "2026-06-30"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        let claims = matches!(plan.status, PlanStatus::Submitted | PlanStatus::Approved);
        if let Some(when) = plan.when.as_ref().filter(|_| claims) {
            report(
                ctx,
                findings,
                filed,
                (&plan.id, &plan.unit),
                [("when.from", when.from), ("when.to", when.to)],
            );
        }
    }
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let days = [("from", execution.from), ("to", execution.to)];
        report(ctx, findings, filed, (&execution.id, &execution.unit), days);
    }
}

fn report<T>(
    ctx: &Ctx,
    findings: &mut Findings,
    filed: &Filed<T>,
    (record, unit): (&Id, &Id),
    [first, last]: [(&str, Date); 2],
) {
    let Some(partner) = ctx.ledger.partners.iter().find(|partner| partner.record.id == *unit) else { return };
    let contract = &partner.record.contract;
    let before = (first.1 < contract.from).then_some((first, contract.from, "from"));
    let after = (last.1 > contract.to).then_some((last, contract.to, "to"));
    for ((field, date), limit, end) in before.into_iter().chain(after) {
        findings
            .report(filed, record, field)
            .with("kind", end)
            .with("partner", &**unit)
            .with("date", date)
            .with("limit", limit)
            .beside(&partner.path, format!("contract.{end}"), "contract-set-here");
    }
}
