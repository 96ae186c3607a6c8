//! Overdue ratio: accounts that are overdue when a month ends, of all accounts of the portfolio.

use super::{BuiltIn, Ctx, Dimension, Direction, Example, Tally, Timing, Unit};
use crate::calendar::Grain;

/// `OVERDUE`. Accounts, not balances, so that the interval of a share holds. A month's portfolios count on its
/// last day; a quarter stands as its last month.
pub const KPI: BuiltIn = BuiltIn {
    id: "OVERDUE",
    clauses: &["1.4.1"],
    unit: Unit::Share,
    direction: Direction::Lower,
    grain: Grain::Month,
    timing: Timing::AtEnd,
    minimum_n: 100,
    places: 1,
    since: "0.1.0",
    example: Example { unit: "C1-A", period: "2026-05", numerator: 640, denominator: 1000, value: None },
    count,
};

fn count(ctx: &Ctx, tally: &mut Tally) {
    for portfolio in ctx.ledger.portfolios.iter().map(|filed| &*filed.record) {
        if portfolio.period.grain() != Grain::Month || portfolio.period.end() > ctx.as_of {
            tally.leave_out(&portfolio.id, "not-due");
            continue;
        }
        let (overdue, all) = (portfolio.overdue().accounts, portfolio.closing.accounts);
        tally
            .add(&portfolio.id, &portfolio.unit, portfolio.period.end(), overdue, all)
            .by(Dimension::Creditor, Some(&portfolio.creditor))
            .by(Dimension::Product, Some(portfolio.product.name()));
    }
}
