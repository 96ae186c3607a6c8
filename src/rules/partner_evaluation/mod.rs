//! Rules of the evaluation of partner agencies.

pub(super) mod criteria_refused;
pub(super) mod evaluation_dates_out_of_order;
pub(super) mod evaluator_not_independent;
pub(super) mod partner_not_evaluated;
