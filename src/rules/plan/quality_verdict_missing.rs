//! The quality department judges both legality and reasonableness.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-008`.
pub const RULE: Rule = Rule {
    id: "PLN-008",
    name: "quality-verdict-missing",
    clauses: &["3.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "no word on legality",
        edits: &[Edit::Remove(PLAN, "approvals[0].legality"), Edit::Delete(EXECUTION)],
    }],
    passes: &[Sample {
        name: "both are judged, one of them negative",
        edits: &[
            Edit::Set(PLAN, "approvals[0].legality", "fail"),
            Edit::Set(PLAN, "status", "rejected"),
            Edit::Delete(EXECUTION),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        for (index, approval) in filed.record.approvals.iter().enumerate() {
            let criteria = [("legality", approval.legality), ("reasonableness", approval.reasonableness)];
            for (criterion, _) in criteria.into_iter().filter(|(_, verdict)| verdict.is_none()) {
                findings
                    .report(filed, &filed.record.id, format!("approvals[{index}].{criterion}"))
                    .with("criterion", criterion);
            }
        }
    }
}
