//! A person, by staff id: the assessments, what followed each of them, the training. Only for the audience to which
//! the policy shows people.

use super::frame::Frame;
use super::record::Step;
use super::table::Table;
use super::text::{Link, Text};
use serde::Serialize;

/// `/<locale>/people/<ID>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Person {
    /// What surrounds the page.
    pub frame: Frame,
    /// The staff id.
    pub id: String,
    /// Department, team, since when: short facts side by side.
    pub facts: Vec<Text>,
    /// The sentence.
    pub headline: Vec<String>,
    /// Who may see the page, by which policy.
    pub lead: Option<Text>,
    /// What followed the assessments that led to something, latest first.
    pub courses: Vec<Course>,
    /// Every assessment: period, kind, composite as it was given, composite after an appeal, grade.
    pub assessments: Table,
    /// How the person stands in each topic of this year.
    pub training: Table,
}

/// What followed an assessment, step by step.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Course {
    /// Whose assessment of which period.
    pub title: String,
    /// The assessment.
    pub link: Link,
    /// The steps, those that were not reached among them.
    pub steps: Vec<Step>,
}
