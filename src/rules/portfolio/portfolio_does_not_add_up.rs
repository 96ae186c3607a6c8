//! What was there and what came, less what went, is what is there when the month ends. Accounts only: balances
//! move with interest and part payments.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PORTFOLIO2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PRT-002`.
pub const RULE: Rule = Rule {
    id: "PRT-002",
    name: "portfolio-does-not-add-up",
    clauses: &["4.1.1", "1.4.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "one account too many", edits: &[Edit::Set(PORTFOLIO2, "closing.accounts", "1001")] },
        Sample {
            name: "more went than there was",
            edits: &[Edit::Set(PORTFOLIO2, "closed.accounts", "1221")],
        },
    ],
    passes: &[Sample {
        name: "one more came, one more is there",
        edits: &[
            Edit::Set(PORTFOLIO2, "assigned.accounts", "251"),
            Edit::Set(PORTFOLIO2, "closing.accounts", "1001"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.portfolios {
        let portfolio = &filed.record;
        let came = portfolio.opening.accounts.saturating_add(portfolio.assigned.accounts);
        let parts = [portfolio.closed, portfolio.withdrawn, portfolio.excluded];
        let went = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(part.accounts));
        if came.checked_sub(went) != Some(portfolio.closing.accounts) {
            findings
                .report(filed, &portfolio.id, "closing.accounts")
                .with("came", came)
                .with("went", went)
                .with("closing", portfolio.closing.accounts);
        }
    }
}
