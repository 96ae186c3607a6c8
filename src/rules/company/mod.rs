//! Rules of the company and of who may do what.

pub(super) mod committee_incomplete;
pub(super) mod committee_term_expired;
pub(super) mod partner_out_of_contract;
pub(super) mod partner_staff_unregistered;
pub(super) mod person_not_active;
pub(super) mod person_without_role;
pub(super) mod quality_department_missing;
pub(super) mod quality_staff_too_few;
pub(super) mod quality_staff_unqualified;
pub(super) mod role_missing;
pub(super) mod unknown_person;
pub(super) mod unknown_record;
pub(super) mod unknown_unit;
