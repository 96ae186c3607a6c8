//! A page of tables whose cells are verdicts: who learnt what, which unit was monitored when, when the hotline
//! was staffed.

use super::{Frame, RegisterGroup, Text};
use serde::Serialize;

/// `/<locale>/training/`, `/<locale>/monitoring/` and `/<locale>/hotline/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Matrix {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence: what is covered, and what is not.
    pub headline: Vec<String>,
    /// How the cells are to be read.
    pub lead: Option<Text>,
    /// The tables, each under its title.
    pub groups: Vec<RegisterGroup>,
    /// What the page says when there is no table.
    pub empty: String,
}
