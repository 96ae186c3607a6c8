//! Rules of complaints.

pub(super) mod complaint_escalated_late;
