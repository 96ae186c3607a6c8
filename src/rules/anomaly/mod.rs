//! Rules of anomalies of the data.

pub(super) mod anomaly_dates_out_of_order;
pub(super) mod anomaly_reported_late;
pub(super) mod anomaly_resolution_overdue;
