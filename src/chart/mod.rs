//! Charts as SVG text. Owns every picture of the portal and is the only place that names the drawing
//! library; must not know a record, an indicator or a language: every label comes as a finished string.
//!
//! A picture carries classes and no colour, style or script; `site/chart.css` gives the classes their
//! colours from the custom properties of the page. The same data gives the same bytes.
//!
//! Classes of shapes:
//!
//! | class | meaning |
//! |---|---|
//! | `chart` | the `<svg>` itself |
//! | `c-band` | area between the limits |
//! | `c-limit` | control limit; 95 % limit of a funnel |
//! | `c-outer` | 99.8 % limit of a funnel |
//! | `c-centre` | centre line; overall rate of a funnel |
//! | `c-target` | target |
//! | `c-line` | line of the series |
//! | `c-point` | point of common cause (circle) |
//! | `c-worse`, `c-better` | signal for the worse (diamond), for the better (square) |
//! | `c-ring` | ring of a point outside the limits; with `c-good` for the better, with `c-plain` for neither |
//! | `c-hollow` | unit with too few items |
//! | `c-axis` | base line, its marks and its break |
//! | `c-phase` | start of a phase |
//! | `c-run` | bracket under a run; with `c-good` for the better, with `c-plain` for neither |
//! | `c-leader` | thin line from a label to its point |
//! | `c-bar`, `c-bar0` | filled bar, hollow bar |
//! | `c-rule` | rule at the crossing of a Pareto chart |
//! | `c-due` | deadline |
//! | `c-age1` … `c-age5` | segments of an ageing bar, darker with age |
//!
//! Classes of texts: none = secondary; `c-strong` bold in ink; `c-act` bold, for the worse; `c-aim` bold,
//! target; `c-name` name of a run or deadline (`c-good` for the better); `c-link` link.

mod ageing;
mod backend;
mod canvas;
mod ends;
mod funnel;
mod notes;
mod pareto;
mod phases;
mod series;
mod spark;
mod spc;
mod text;

pub use ageing::{Ageing, Segment, ageing};
pub use canvas::Svg;
pub use funnel::{Funnel, FunnelLimits, FunnelUnit, funnel};
pub use pareto::{Bar, Pareto, pareto};
pub use spark::{small, sparkline};
pub use spc::spc;

use backend::Px;

/// What a point of a control chart says. Shape carries the meaning, colour repeats it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Common cause: filled circle.
    #[default]
    Common,
    /// Part of a signal for the worse: filled diamond.
    Worse,
    /// Part of a signal for the better: filled square.
    Better,
}

/// A label of the time axis.
#[derive(Clone, Debug, Default)]
pub struct Tick {
    /// Name of the month or period.
    pub label: String,
    /// Year, bold below the label.
    pub year: Option<String>,
}

/// One period of a control chart. Numbers that are not finite count as missing.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// Value in the unit of the indicator (a proportion, a rate); a gap when missing.
    pub value: Option<f64>,
    /// Lower control limit of this period.
    pub lower: Option<f64>,
    /// Upper control limit of this period.
    pub upper: Option<f64>,
    /// Centre line.
    pub centre: Option<f64>,
    /// Target in force in this period.
    pub target: Option<f64>,
    /// Meaning of the point.
    pub shape: Shape,
    /// Outside the limits: gets a ring.
    pub outside: bool,
    /// Text printed at the point.
    pub label: Option<String>,
    /// Label on the time axis; left out where it would stand too close to another.
    pub tick: Option<Tick>,
    /// Number of its phase; limits and centre line break where it changes.
    pub phase: usize,
}

/// A phase of a control chart, named above the plot.
#[derive(Clone, Debug, Default)]
pub struct Phase {
    /// Index of its first point.
    pub first: usize,
    /// Its name.
    pub name: String,
    /// Id of the decision that started it.
    pub decision: Option<String>,
    /// Address of that decision.
    pub href: Option<String>,
    /// Reason in a few words.
    pub reason: Option<String>,
}

/// A run of points, named by a bracket below them.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// Index of the first point.
    pub first: usize,
    /// Index of the last point.
    pub last: usize,
    /// What the run is.
    pub label: String,
}

/// Labels at the right end; each stands at the height of the last point's number.
#[derive(Clone, Debug, Default)]
pub struct Ends {
    /// Upper limit.
    pub upper: Option<String>,
    /// Lower limit.
    pub lower: Option<String>,
    /// Centre line.
    pub centre: Option<String>,
    /// Target.
    pub target: Option<String>,
    /// Last value.
    pub last: Option<String>,
}

/// A control chart, or a run chart when no point has limits.
#[derive(Clone, Debug, Default)]
pub struct Spc {
    /// ASCII prefix of the ids in the picture, unique on its page.
    pub id: String,
    /// The sentence of the page.
    pub title: String,
    /// Period, centre, limits, target, last value and signals in words.
    pub desc: String,
    /// Periods in the order of time.
    pub points: Vec<Point>,
    /// Phases in the order of time.
    pub phases: Vec<Phase>,
    /// Runs to be named.
    pub runs: Vec<Run>,
    /// Labels at the right end.
    pub ends: Ends,
    /// The value axis starts at 0.
    pub from_zero: bool,
    /// Values times this are the numbers on the axis: 100 for percentages.
    pub scale: f64,
    /// Follows each number on the axis.
    pub suffix: String,
    /// The label of the last value stands for a change for the worse.
    pub last_worse: bool,
}
