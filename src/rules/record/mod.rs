//! Rules of the files themselves.

mod structural;

pub(super) mod duplicate_id;
pub(super) mod duplicate_key;
pub(super) mod id_and_file_disagree;
pub(super) mod missing_field;
pub(super) mod outside_the_strict_profile;
pub(super) mod over_a_limit;
pub(super) mod template_words_left;
pub(super) mod unaccounted_file;
pub(super) mod unknown_field;
pub(super) mod value_not_as_expected;
pub(super) mod yaml_syntax;
