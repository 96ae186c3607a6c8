//! A quality report to the committee: figures in its front matter, prose in its body.

use super::{Claim, DepartmentKind, Id, Mentions, Part, Role, Tells};
use crate::calendar::{Date, Period, Zone};
use crate::yaml::{Body, HasBody};
use schemars::JsonSchema;
use serde::Deserialize;

/// A quality report (`records/report/<year>/RPT-<year>-<number>.md`): YAML front matter between two lines
/// `---`, then Markdown.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Its id.
    pub id: Id,
    /// The month, quarter or year that it covers.
    pub period: Period,
    /// The day by which it is due.
    pub due: Date,
    /// When it was issued.
    pub issued_on: Date,
    /// Who issued it.
    pub by: Id,
    /// The meeting of the committee to which it was presented.
    pub presented_at: Option<Id>,
    /// The values of measures that it gives.
    pub kpis: Vec<Claim>,
    /// The prose after the front matter.
    #[serde(skip)]
    pub body: Body,
}

/// What opens a place of the body that a person is to fill.
pub const SLOT_OPENS: &str = "[[";
/// What closes it.
pub const SLOT_CLOSES: &str = "]]";

impl HasBody for Report {
    fn set_body(&mut self, body: Body) {
        self.body = body;
    }
}

/// Who issues it.
const AUTHOR: Part =
    Part { word: "report", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Report {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.issued_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["issued_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("by", &self.by, Some(self.issued_on), AUTHOR);
        super::claim::mentions(&self.kpis, "kpis", named);
    }
}
