//! The rules of publicity.

pub mod publicity_in_one_form;
pub mod publicity_missing;
pub mod publicity_reach_low;
pub mod reached_above_audience;
