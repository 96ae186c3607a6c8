//! Rules of quality reports.

pub(super) mod report_dates_out_of_order;
pub(super) mod report_issued_late;
pub(super) mod report_missing;
pub(super) mod report_not_presented;
pub(super) mod report_number_differs;
pub(super) mod report_slot_open;
pub(super) mod report_without_indicator;
