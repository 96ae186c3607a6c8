//! Rules of data incidents.

pub(super) mod incident_closed_unmended;
pub(super) mod incident_closure_overdue;
pub(super) mod incident_dates_out_of_order;
pub(super) mod incident_without_finding;
