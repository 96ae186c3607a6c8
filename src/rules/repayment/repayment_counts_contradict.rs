//! No more instalments are paid, and no more promises broken, than fell due.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::REPAYMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RPY-001`.
pub const RULE: Rule = Rule {
    id: "RPY-001",
    name: "repayment-counts-contradict",
    clauses: &["4.1.1", "3.4.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "401 paid of 400", edits: &[Edit::Set(REPAYMENT, "instalments_paid", "401")] },
        Sample { name: "121 broken of 120", edits: &[Edit::Set(REPAYMENT, "promises_broken", "121")] },
    ],
    passes: &[Sample {
        name: "everything was paid, and more than fell due",
        edits: &[
            Edit::Set(REPAYMENT, "instalments_paid", "400"),
            Edit::Set(REPAYMENT, "amount_paid", "2600000"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.repayments {
        let repayment = &filed.record;
        let counts = [
            ("instalments_paid", "paid", repayment.instalments_paid, repayment.instalments_due),
            ("promises_broken", "broken", repayment.promises_broken, repayment.promises_due),
        ];
        for (field, kind, count, due) in counts.into_iter().filter(|(_, _, count, due)| count > due) {
            findings
                .report(filed, &repayment.id, field)
                .with("kind", kind)
                .with("count", count)
                .with("due", due);
        }
    }
}
