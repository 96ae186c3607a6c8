//! Rules of portfolios.

pub(super) mod overdue_above_portfolio;
pub(super) mod portfolio_does_not_add_up;
pub(super) mod portfolio_not_of_a_month;
pub(super) mod portfolio_opening_differs;
