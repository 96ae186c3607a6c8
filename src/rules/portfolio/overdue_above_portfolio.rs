//! No more is overdue than the portfolio holds, and each bucket stands once.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PORTFOLIO2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PRT-001`.
pub const RULE: Rule = Rule {
    id: "PRT-001",
    name: "overdue-above-portfolio",
    clauses: &["4.1.1", "1.4.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "1 001 accounts overdue of 1 000",
            edits: &[Edit::Set(PORTFOLIO2, "overdue[0].accounts", "661")],
        },
        Sample {
            name: "more is overdue than all accounts owe",
            edits: &[Edit::Set(PORTFOLIO2, "overdue[0].balance", "52000001")],
        },
        Sample {
            name: "a bucket stands twice",
            edits: &[Edit::Set(PORTFOLIO2, "overdue[1].bucket", "1-30")],
        },
    ],
    passes: &[Sample {
        name: "every account is overdue",
        edits: &[
            Edit::Set(PORTFOLIO2, "overdue[0].accounts", "660"),
            Edit::Set(PORTFOLIO2, "overdue[0].balance", "52000000"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.portfolios {
        let portfolio = &filed.record;
        let (overdue, closing) = (portfolio.overdue(), portfolio.closing);
        let counts =
            [("accounts", overdue.accounts, closing.accounts), ("balance", overdue.balance, closing.balance)];
        for (kind, overdue, whole) in counts.into_iter().filter(|(_, overdue, whole)| overdue > whole) {
            findings
                .report(filed, &portfolio.id, "overdue")
                .with("kind", kind)
                .with("overdue", overdue)
                .with("whole", whole)
                .with("bucket", "");
        }
        let mut seen = BTreeSet::new();
        for (index, row) in portfolio.overdue.iter().enumerate() {
            if !seen.insert(row.bucket) {
                findings
                    .report(filed, &portfolio.id, format!("overdue[{index}].bucket"))
                    .with("kind", "repeated")
                    .with("overdue", row.accounts)
                    .with("whole", closing.accounts)
                    .with("bucket", row.bucket.name());
            }
        }
    }
}
