//! Measures: the list, and one measure (of the company or of one unit).

use super::frame::Frame;
use super::table::Table;
use super::text::{Chart, Fact, Link, Pill, Status, Text};
use serde::Serialize;

/// `/<locale>/kpi/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Kpis {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// The measures by subject.
    pub groups: Vec<KpiGroup>,
    /// How many signals chance alone would give.
    pub chance: Option<String>,
}

/// The measures of one subject.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KpiGroup {
    /// Fragment id, ASCII.
    pub anchor: String,
    /// Name, value with interval, counts, target, status: one row a measure; `title` is the subject.
    pub table: Table,
}

/// `/<locale>/kpi/<ID>/` and `/<locale>/kpi/<ID>/<unit>/`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Kpi {
    /// What surrounds the page.
    pub frame: Frame,
    /// The measure's name.
    pub name: String,
    /// Its id, such as `COMPLAINT`.
    pub id: String,
    /// Its status.
    pub status: Status,
    /// The clauses that ask for it.
    pub clauses: Vec<Link>,
    /// The same measure for other units.
    pub units: Vec<Pill>,
    /// The sentence.
    pub headline: Vec<String>,
    /// A paragraph below it.
    pub lead: Option<Text>,
    /// Value, interval, counts, target, trend, against target.
    pub facts: Vec<Fact>,
    /// The control chart, 1200 pixels wide, with its notes.
    pub trend: Option<Evidence>,
    /// The signals, each with its rule; none when there is no signal.
    pub signals: Vec<Text>,
    /// How to read the chart.
    pub reading: Option<Text>,
    /// How often chance alone would signal.
    pub chance: Option<Text>,
    /// Which units differ: the funnel, 572 pixels wide.
    pub places: Option<Evidence>,
    /// The days from each event to the next, 1200 and 358 pixels wide, where events are rare.
    pub gaps: Option<Evidence>,
    /// What causes it: the Pareto chart, 572 pixels wide, or the measure's own split.
    pub causes: Option<Evidence>,
    /// The latest period by each dimension, such as the creditor; `title` names it.
    pub splits: Vec<Table>,
    /// Every case of the latest period, when there are too few to speak in rates.
    pub listed: Option<Table>,
    /// The records that counted in the latest period, where not every case is listed; more than twelve rows fold.
    pub counted: Option<Table>,
    /// The records that did not count in the latest period, by reason.
    pub left_out: Option<Table>,
    /// Records of what is being done about it.
    pub actions: Option<Table>,
    /// Period by period; more than twelve rows fold.
    pub data: Table,
    /// What was computed elsewhere, where there is such.
    pub elsewhere: Option<Elsewhere>,
    /// The commits that changed records behind it last, where Git tells.
    pub commits: Option<Table>,
    /// Formula, numerator, denominator, minimum n, interval, limits, policy, how to compute it again.
    pub method: Vec<Fact>,
}

/// Numbers that were computed elsewhere, beside the measure's own.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Elsewhere {
    /// What these numbers are, and where they do not count.
    pub lead: Text,
    /// Period by period, with the difference from the measure's own; more than twelve rows fold.
    pub table: Table,
    /// Who computed them, when, from what and with what.
    pub provenance: Vec<Fact>,
}

/// A chart with its head and the sentence that it shows.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Beside the heading: type of chart, period.
    pub note: Option<String>,
    /// At the right of the heading.
    pub links: Vec<Link>,
    /// What the chart shows.
    pub sentence: Option<Text>,
    /// The chart; its caption goes below it.
    pub chart: Chart,
}
