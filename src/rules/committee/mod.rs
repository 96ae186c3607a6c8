//! Rules of the committee’s meetings and decisions.

pub(super) mod attendee_without_seat;
pub(super) mod data_reference_refused;
pub(super) mod decision_dates_out_of_order;
pub(super) mod decision_id_refused;
pub(super) mod decision_overdue;
pub(super) mod decision_without_data;
pub(super) mod decision_without_owner;
pub(super) mod major_complaint_not_on_agenda;
pub(super) mod meeting_interval_exceeded;
pub(super) mod quorum_missed;
