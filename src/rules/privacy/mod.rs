//! Rules of personal data: none of it stands in any text of the records, not in keys, comments, names of files
//! or prose either.

pub(super) mod allowance_unused;
pub(super) mod personal_data;
pub(super) mod personal_data_suspected;
mod scan;

pub(super) use scan::{Sought, seek};
pub use scan::{begins_an_id, personal_data_in};
