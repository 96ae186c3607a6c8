//! Rules of investigations.

pub(super) mod investigation_overdue;
pub(super) mod investigation_response_overdue;
pub(super) mod investigator_of_the_unit;
pub(super) mod root_cause_missing;
