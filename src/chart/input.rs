//! What is drawn: the inputs of all charts. Owns these types; must not know how they are drawn.

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

/// A unit of a funnel plot.
#[derive(Clone, Debug, Default)]
pub struct FunnelUnit {
    /// Its id.
    pub label: String,
    /// Its size, the number under the rate.
    pub size: f64,
    /// Its rate.
    pub rate: f64,
    /// Outside the 99.8 % limits: diamond, ring and bold label.
    pub outside: bool,
    /// Outside on the side that is better: square instead of diamond.
    pub better: bool,
    /// Too few items to judge: hollow circle.
    pub hollow: bool,
    /// The rate as text, printed after the label.
    pub value: Option<String>,
}

/// The limits at one size.
#[derive(Clone, Copy, Debug, Default)]
pub struct FunnelLimits {
    /// Size to which the limits belong.
    pub size: f64,
    /// Lower 99.8 % limit.
    pub lower_998: f64,
    /// Lower 95 % limit.
    pub lower_95: f64,
    /// Upper 95 % limit.
    pub upper_95: f64,
    /// Upper 99.8 % limit.
    pub upper_998: f64,
}

/// A funnel plot.
#[derive(Clone, Debug, Default)]
pub struct Funnel {
    /// ASCII prefix of the ids in the picture, unique on its page.
    pub id: String,
    /// The sentence of the page.
    pub title: String,
    /// The numbers in words.
    pub desc: String,
    /// Units in any order.
    pub units: Vec<FunnelUnit>,
    /// Limits at ascending sizes.
    pub limits: Vec<FunnelLimits>,
    /// Rate of all units together.
    pub overall: f64,
    /// Label of that line.
    pub overall_label: String,
    /// Name of the size axis.
    pub size_label: String,
    /// Rates times this are the numbers on the axis.
    pub scale: f64,
    /// Whether the axis of rates starts at 0; else it starts below the lowest of them.
    pub from_zero: bool,
    /// Follows each number on the rate axis.
    pub suffix: String,
}

/// A category of a Pareto chart.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Name of the category.
    pub label: String,
    /// Number of items, the length of the bar.
    pub count: f64,
    /// The number as text.
    pub count_label: String,
    /// Cumulative share as text.
    pub share_label: String,
    /// Filled up to the crossing, hollow after it.
    pub filled: bool,
}

/// A Pareto chart.
#[derive(Clone, Debug, Default)]
pub struct Pareto {
    /// ASCII prefix of the ids in the picture, unique on its page.
    pub id: String,
    /// The sentence of the page.
    pub title: String,
    /// The numbers in words.
    pub desc: String,
    /// Head of the column of counts.
    pub count_head: String,
    /// Head of the column of shares.
    pub share_head: String,
    /// Categories in the order in which they are drawn.
    pub bars: Vec<Bar>,
    /// A rule after this many bars, with a note below it.
    pub crossing: Option<(usize, String)>,
}

/// A range of ages.
#[derive(Clone, Debug, Default)]
pub struct Segment {
    /// The range, for example 0–3 days.
    pub label: String,
    /// Number of items, the length of the segment.
    pub count: f64,
    /// The number as text.
    pub count_label: String,
}

/// An ageing bar.
#[derive(Clone, Debug, Default)]
pub struct Ageing {
    /// ASCII prefix of the ids in the picture, unique on its page.
    pub id: String,
    /// The sentence of the page.
    pub title: String,
    /// The numbers in words.
    pub desc: String,
    /// Ranges from young to old; the tint grows darker.
    pub segments: Vec<Segment>,
    /// The deadline stands after this many segments, with its name.
    pub deadline: Option<(usize, String)>,
}
