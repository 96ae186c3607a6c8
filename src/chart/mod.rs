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
//! | `c-age1` … `c-age6` | segments of an ageing bar, darker with age |
//!
//! Classes of texts: none = secondary; `c-strong` bold in ink; `c-act` bold, for the worse; `c-aim` bold,
//! target; `c-name` name of a run or deadline (`c-good` for the better); `c-link` link.

mod ageing;
mod backend;
mod canvas;
mod ends;
mod funnel;
mod input;
mod notes;
mod pareto;
mod phases;
mod scale;
mod series;
mod spark;
mod spc;
mod text;

pub use ageing::ageing;
pub use canvas::Svg;
pub use funnel::funnel;
pub use input::{
    Ageing, Bar, Ends, Funnel, FunnelLimits, FunnelUnit, Pareto, Phase, Point, Run, Segment, Shape, Spc, Tick,
};
pub use pareto::pareto;
pub use spark::{small, sparkline};
pub use spc::spc;

use backend::Px;

#[cfg(test)]
mod tests;
