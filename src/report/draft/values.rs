//! The values of measures that a draft cites: the four indicators at their latest, every other measure that
//! has a value for the period.

use super::Draft;
use crate::diagnostic::Arg;
use crate::kpi::{Against, Kpi, Point, Series, Unit};
use crate::locale::{decimal, percent};
use anyhow::Result;
use std::fmt::Write;

/// The measures that count the reports themselves: with each report they become others.
const OWN: [&str; 2] = ["CLAUSE-COV", "REP-OT"];

/// A value that a draft cites.
pub(super) struct Cited<'a> {
    kpi: &'a Kpi,
    series: &'a Series,
    point: &'a Point,
}

impl Cited<'_> {
    /// The line of the front matter that claims it.
    pub(super) fn claim(&self) -> String {
        let Point { period, numerator, denominator, value, .. } = self.point;
        let places = usize::from(self.kpi.places) + if self.kpi.unit == Unit::Share { 3 } else { 2 };
        let value = value.map_or_else(String::new, |value| format!(", value: {value:.places$}"));
        format!(
            "{{kpi: {}, period: {period}, numerator: {numerator}, denominator: {denominator}{value}}}",
            self.kpi.id()
        )
    }

    /// The period before it, where that was counted.
    fn before(&self) -> Option<&Point> {
        let before = self.point.period.plus(-1);
        self.series.points.iter().find(|point| point.period == before && is_cited(point))
    }
}

/// Every value that a draft cites, in the order of the measures.
pub(super) fn cited<'a>(draft: &Draft<'a>) -> Vec<Cited<'a>> {
    let of = |kpi: &'a Kpi| {
        let grain = kpi.grain.max(draft.period.grain());
        let series = draft.measured.series(kpi, None, grain)?;
        let point = series
            .points
            .iter()
            .rev()
            .find(|point| is_cited(point) && point.period.end() <= draft.period.end())?;
        let current = draft.period.start() <= point.period.end();
        (kpi.is_headline() || current).then_some(Cited { kpi, series, point })
    };
    draft.measured.kpis().all().filter(|kpi| !OWN.contains(&kpi.id())).filter_map(|kpi| of(kpi)).collect()
}

/// Whether a point says anything that a report can claim.
fn is_cited(point: &Point) -> bool {
    point.is_counted() && !point.withheld
}

/// A sentence for each of the four indicators, and a table of every value: its rows begin with the ids, by which the
/// check finds them.
pub(super) fn section(draft: &Draft, values: &[Cited]) -> Result<String> {
    let mut text = String::new();
    for cited in values.iter().filter(|cited| cited.kpi.is_headline()) {
        writeln!(text, "- {}", sentence(draft, cited)?)?;
    }
    if values.is_empty() {
        return Ok(format!("{}\n", draft.word("draft-no-values")?));
    }
    let head = [
        "draft-column-id",
        "draft-column-measure",
        "draft-column-period",
        "draft-column-counts",
        "draft-column-value",
        "draft-column-interval",
        "draft-column-target",
    ];
    let rows = values.iter().map(|cited| row(draft, cited)).collect::<Result<Vec<_>>>()?;
    write!(text, "\n{}", draft.table(&head, &rows)?)?;
    Ok(text)
}

fn sentence(draft: &Draft, cited: &Cited) -> Result<String> {
    let Cited { kpi, point, .. } = cited;
    let mut args: Vec<(&'static str, Arg)> = vec![
        ("measure", Arg::Message(kpi.key())),
        ("period", point.period.into()),
        ("numerator", point.numerator.into()),
        ("denominator", point.denominator.into()),
    ];
    let Some(value) = point.given() else { return draft.say("draft-too-small", &args) };
    args.push(("value", shown(kpi, value).into()));
    let before = cited.before().and_then(Point::given);
    args.push(("before", before.map_or_else(String::new, |value| shown(kpi, value)).into()));
    args.push(("compared", if before.is_some() { "yes" } else { "no" }.into()));
    args.push(("target", point.target.map_or_else(String::new, |target| shown(kpi, target)).into()));
    args.push(("against", point.against.name().into()));
    draft.say("draft-value", &args)
}

fn row(draft: &Draft, cited: &Cited) -> Result<Vec<String>> {
    let Cited { kpi, point, .. } = cited;
    let none = || "—".to_owned();
    let interval = point
        .interval
        .map_or_else(none, |interval| format!("{}–{}", shown(kpi, interval.lo), shown(kpi, interval.hi)));
    let target = match (point.target, point.against) {
        (None, _) => none(),
        (Some(target), Against::TooSmall | Against::NoTarget) => shown(kpi, target),
        (Some(target), against) => {
            let word = draft.word(&format!("draft-against-{}", against.name()))?;
            format!("{} {word}", shown(kpi, target))
        }
    };
    let counts = format!("{} / {}", decimal(point.numerator as f64, 0), decimal(point.denominator as f64, 0));
    let value = point.given().map_or_else(none, |value| shown(kpi, value));
    let name = draft.word(&kpi.key())?;
    Ok(vec![kpi.id().to_owned(), name, point.period.to_string(), counts, value, interval, target])
}

fn shown(kpi: &Kpi, value: f64) -> String {
    match kpi.unit {
        Unit::Share => percent(value, kpi.places),
        _ => decimal(value, kpi.places),
    }
}
