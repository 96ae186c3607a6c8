//! The page of training: who learnt what this year.

use super::{Frame, RegisterGroup, Text};
use serde::Serialize;

/// `/<locale>/training/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Training {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: how many were trained, what is still to be made up for.
    pub headline: Vec<String>,
    /// How the cells are to be read.
    pub lead: Option<Text>,
    /// One table a department or partner agency: a row a person, a column a topic.
    pub groups: Vec<RegisterGroup>,
}
