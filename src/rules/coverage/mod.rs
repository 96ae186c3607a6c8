//! Rules of whether the regulation is covered by records.

pub(super) mod clause_without_kind;
pub(super) mod kind_without_record;
