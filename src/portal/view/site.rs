//! Pages about the portal, the calendar of deadlines, and the pages at the root.

use super::frame::{Frame, Language};
use super::home::Due;
use super::table::Table;
use super::text::{Fact, Html, Link, Text};
use serde::Serialize;

/// `/`: the choice of language, in the company's first language.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Chooser {
    /// What surrounds the page; navigation and breadcrumbs are left out.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// The home pages.
    pub homes: Vec<Language>,
}

/// `/<locale>/deadlines/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Deadlines {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// How working days are counted.
    pub lead: Option<Text>,
    /// Calendars to subscribe to.
    pub calendars: Vec<Link>,
    /// Overdue, this week, the next 30 days; groups without items say so.
    pub groups: Vec<DueGroup>,
}

/// Deadlines of one stretch of time.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DueGroup {
    /// Such as 逾期.
    pub title: String,
    /// How many, or which dates.
    pub note: Option<String>,
    /// What is due, soonest first.
    pub items: Vec<Due>,
    /// What to say when nothing is due.
    pub empty: String,
}

/// `/<locale>/about/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct About {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Source commit, as-of, policy, records, edition, version of the program.
    pub facts: Vec<Fact>,
    /// What people wrote for this page.
    pub text_html: Option<Html>,
    /// Published files and their use.
    pub files: Option<Table>,
}

/// `/<locale>/method/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Method {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Intervals, charts, rules, small numbers, calendar, versions.
    pub passages: Vec<Passage>,
}

/// A passage of a long text.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Passage {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Its heading.
    pub title: String,
    /// Its text without the heading.
    pub text_html: Html,
    /// Figures below the text.
    pub table: Option<Table>,
}

/// `/<locale>/search/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Search {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// Link to the folder of the index.
    pub index: String,
    /// Where to look without scripts.
    pub links: Vec<Link>,
}

/// `/<locale>/new/<kind>/`: a form for a new record.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Form {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Link to the style sheet of forms.
    pub style_href: String,
    /// Link to the script that makes the form.
    pub script_href: String,
    /// The questions and the words around them, as JSON.
    pub model: String,
    /// What must be at hand.
    pub needs: Vec<String>,
    /// What to do without scripts, and where the file lies.
    pub by_hand: Text,
    /// What a record looks like at the start.
    pub sample: String,
    /// What happens next, in order.
    pub next: Vec<Text>,
}

/// `/404.html`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NotFound {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// What to do.
    pub lead: Option<Text>,
    /// The nearest registers.
    pub links: Vec<Link>,
}
