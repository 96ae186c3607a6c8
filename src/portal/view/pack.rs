//! The papers of a meeting: one file that stands alone, to be printed on A4. Nothing in it leads out of it.

use super::home::{Change, Decision};
use super::table::Table;
use super::text::{Chart, Fact, Link, Status, Text};
use serde::{Serialize, Serializer};

/// A style sheet that stands in a page. Made where its text is known to close nothing.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Style(String);

impl Style {
    /// The sheet; none where it would end the element in which it stands.
    pub fn new(text: String) -> Option<Self> {
        (!text.contains("</")).then_some(Self(text))
    }

    /// The sheet as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Style {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// `/<locale>/meetings/<meeting>/pack.html`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Pack {
    /// BCP 47 tag of its language.
    pub lang: String,
    /// The document's title.
    pub title: String,
    /// SHA-256 of the style sheet, in base 64.
    pub style_sha256: String,
    /// The style sheet.
    pub style_html: Style,
    /// One character for the seal.
    pub seal: String,
    /// The heading.
    pub heading: String,
    /// Day, members, quorum: short facts side by side.
    pub about: Vec<Text>,
    /// Said of a draft.
    pub draft: Option<String>,
    /// The sentence.
    pub sentence: Vec<String>,
    /// What the committee is asked to decide.
    pub decisions: Vec<Decision>,
    /// The parts, linking within the file.
    pub contents: Vec<Link>,
    /// The statuses and what each means.
    pub marks: Vec<PackMark>,
    /// How many signals chance alone would give.
    pub chance: Option<String>,
    /// Since when the changes are told, and what is compared.
    pub since: Text,
    /// What changed.
    pub changes: Vec<Change>,
    /// The headline measures at a glance.
    pub glance: Table,
    /// Breaches to answer, waivers: each with its own title.
    pub exceptions: Vec<Table>,
    /// The decisions that are open.
    pub open: Table,
    /// The measures, a page or two each.
    pub measures: Vec<PackMeasure>,
    /// How the units stand: a row each.
    pub units: Table,
    /// How the numbers are made.
    pub method: Vec<Fact>,
    /// Who signs: person and seat.
    pub members: Vec<PackMember>,
    /// How to check that the papers are what was built.
    pub check: Vec<Fact>,
}

/// What a status means.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackMark {
    /// The status.
    pub status: Status,
    /// Its meaning.
    pub means: String,
}

/// A member who signs.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackMember {
    /// The person.
    pub person: Text,
    /// The seat.
    pub seat: String,
}

/// A measure on paper.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackMeasure {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Its name.
    pub name: String,
    /// Its status.
    pub status: Status,
    /// What it says, in a sentence.
    pub sentence: Text,
    /// Value, interval, counts, target.
    pub facts: Vec<Fact>,
    /// The trend, and where and why where it is told; each with its sentence.
    pub pictures: Vec<PackPicture>,
    /// The latest periods.
    pub data: Table,
}

/// A chart on paper.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackPicture {
    /// What it is, where it is not the trend.
    pub title: Option<String>,
    /// What it shows.
    pub sentence: Option<Text>,
    /// The drawing, no wider than the page, and a narrow one for a phone.
    pub chart: Chart,
}
