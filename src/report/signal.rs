//! Charts and their signals in words.

use crate::diagnostic::{Arg, Args};
use crate::kpi::{ChartSignal, Series};
use crate::locale::{Locale, Messages};
use crate::stats::chart::Kind;
use crate::stats::signal::{Rule, Side};
use anyhow::Result;

/// The name of a chart's kind in messages.
pub fn chart_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::P => "chart-p",
        Kind::PPrime => "chart-p-prime",
        Kind::U => "chart-u",
        Kind::UPrime => "chart-u-prime",
        Kind::Xmr => "chart-xmr",
        Kind::T => "chart-t",
        _ => "chart-run",
    }
}

/// The name of a rule's family in messages.
pub fn signal_family(rule: Rule) -> &'static str {
    match rule {
        Rule::Beyond => "beyond",
        Rule::Run { .. } | Rule::LongRun => "run",
        Rule::Trend { .. } => "trend",
        Rule::Zone { of: 3, .. } => "zone",
        Rule::Zone { .. } => "wide-zone",
        Rule::Alternating { .. } => "alternating",
        Rule::Hugging { .. } => "hugging",
        Rule::Mixture { .. } => "mixture",
        Rule::FewCrossings => "crossings",
    }
}

/// The name of a side in messages.
pub fn side_word(side: Option<Side>) -> &'static str {
    match side {
        Some(Side::Above) => "above",
        Some(Side::Below) => "below",
        None => "neither",
    }
}

/// A signal as a list item or a word: `prefix` is `signal` or `signal-word`.
pub fn signal_text(
    messages: &Messages,
    locale: Locale,
    series: &Series,
    found: &ChartSignal,
    prefix: &str,
) -> Result<String> {
    let at = |index: usize| Arg::from(series.points[index].period.to_string());
    let args = Args::from([
        ("count", found.points.len().into()),
        ("side", side_word(found.side).into()),
        ("from", at(found.first)),
        ("to", at(found.last)),
    ]);
    messages.text(locale, &format!("{prefix}-{}", signal_family(found.rule)), &args)
}
