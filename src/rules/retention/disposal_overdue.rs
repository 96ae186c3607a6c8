//! What need not be kept any more is disposed of within the policy’s days, unless a hold keeps it.

use super::HOLD;
use crate::diagnostic::{Arg, Level, Nature};
use crate::record::KINDS;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-006`.
pub const RULE: Rule = Rule {
    id: "RET-006",
    name: "disposal-overdue",
    clauses: &["6.2"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "appeals are kept for a month, and one is of last year", edits: &[MONTH] }],
    passes: &[
        Sample {
            name: "there is still time",
            edits: &[MONTH, Edit::Set(POLICY, "versions[0].parameters.disposal_days", "366")],
        },
        Sample { name: "a hold keeps it", edits: &[MONTH, Edit::File(HOLD, HELD)] },
        Sample {
            name: "a hold keeps the penalty and the criticism on which the appeal rests",
            edits: &[
                MONTH,
                Edit::Set(POLICY, "retention[1].kinds", "[incentive]"),
                Edit::Set(POLICY, "retention[0].kinds[28]", "appeal"),
                Edit::File(HOLD, HELD),
                Edit::Set(HOLD, "records", "[APL-2025-0001, INC-2025-0003]"),
            ],
        },
    ],
    check,
};

const HELD: &str =
    "id: HOLD-2026-0001\nrecords: [APL-2025-0001]\nordered_by: S-0020\nreason: 訴訟案。\nsince: 2026-04-01\n";

/// Appeals are kept for a month.
const MONTH: Edit = Edit::Set(POLICY, "retention[1].months", "1");

fn check(ctx: &Ctx, findings: &mut Findings) {
    let deadlines = ctx.deadlines();
    for kind in KINDS.iter().filter(|kind| kind.has_page()) {
        let keeper = ctx.keeper(kind.name);
        let department = keeper.1.unwrap_or_default();
        let late: Vec<_> = ctx
            .ledger
            .by_age(kind, ctx.as_of)
            .into_iter()
            .filter_map(|(dated, id)| Some((deadlines.disposal(kind.name, dated, department)?, dated, id)))
            .filter(|(deadline, ..)| ctx.overrun(deadline).is_some())
            .collect();
        let Some((deadline, dated, id)) = late.first() else { continue };
        findings
            .report_at(keeper)
            .with("wanted", Arg::Message(format!("record-{}", kind.name)))
            .with("count", late.len())
            .with("first", &***id)
            .with("dated", *dated)
            .broken(ctx, deadline);
    }
}
