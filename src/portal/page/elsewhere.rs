//! Numbers of a measure that were computed elsewhere, beside those counted from the records: a table and where it comes
//! from. They stand in no status, chart or verdict.

use super::measure as m;
use super::words::{actor, columns_of};
use super::{Site, Writer};
use crate::calendar::Grain;
use crate::diagnostic::Arg;
use crate::kpi::{Elsewhere, Point, Provenance, Series};
use crate::portal::audience::Audience;
use crate::portal::view::{self, Cell, Fact, Row, Table, Text};
use anyhow::Result;

/// The measures and parts of which there are numbers from elsewhere alone, each without a point.
pub(super) fn alone<'a>(site: &Site<'a>) -> &'a [Series] {
    site.input.elsewhere.map_or(&[], |elsewhere| &elsewhere.alone)
}

/// What was computed elsewhere for a measure and part; `None` where there is nothing.
pub(super) fn section(w: &Writer, series: &Series) -> Result<Option<view::Elsewhere>> {
    let Some(elsewhere) = w.site.input.elsewhere else { return Ok(None) };
    let mut rows = Vec::new();
    for grain in [Grain::Month, Grain::Quarter, Grain::Year] {
        let found = elsewhere.measured.series(&series.kpi, series.unit.as_deref(), grain);
        for point in found.into_iter().flat_map(|found| found.points.iter().rev()) {
            rows.push(row(w, series, point)?);
        }
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let columns = ["period", "unit", "numerator", "denominator", "value", "interval", "difference"];
    let table = Table {
        note: Some(w.say("elsewhere-note", [("count", rows.len().into())])?),
        columns: columns_of(w, &columns, &columns[2..])?,
        rows,
        scroll: true,
        ..Table::default()
    };
    let lead = w.word("elsewhere-lead")?.into();
    Ok(Some(view::Elsewhere { lead, table, provenance: provenance(w, elsewhere)? }))
}

fn row(w: &Writer, series: &Series, point: &Point) -> Result<Row> {
    let kpi = &*series.kpi;
    let dash = || "—".to_owned();
    let shown = |count: u64| if point.withheld { w.word("withheld") } else { Ok(w.count(count)) };
    let value = match (point.given(), point.withheld, point.value) {
        (Some(value), ..) => m::value(kpi, value),
        (_, true, _) => w.word("withheld")?,
        (_, _, Some(_)) => w.word("status-too-small")?,
        _ => dash(),
    };
    Ok(Row::new(vec![
        Cell::text(Text::default().keep(point.period.to_string())),
        Cell::text(match &series.unit {
            Some(unit) => w.unit_in_full(unit),
            None => w.word("column-company")?,
        }),
        Cell::text(shown(point.numerator)?),
        Cell::text(shown(point.denominator)?),
        Cell::text(Text::default().strong(value)),
        Cell::text(point.interval.map_or_else(dash, |found| m::interval(kpi, found))),
        Cell::text(difference(w, series, point)?),
    ]))
}

/// By how much the counts differ from those of the same period that were counted from the records.
fn difference(w: &Writer, series: &Series, point: &Point) -> Result<String> {
    let own = w.site.input.measured.series(&series.kpi, series.unit.as_deref(), point.period.grain());
    let own = own.and_then(|own| own.points.iter().find(|own| own.period == point.period));
    let Some(own) = own.filter(|own| own.is_counted() && !own.withheld && !point.withheld) else {
        return w.word("elsewhere-not-counted-here");
    };
    if (own.numerator, own.denominator) == (point.numerator, point.denominator) {
        return w.word("elsewhere-same");
    }
    let args = [
        ("numerator", signed(w, point.numerator, own.numerator)),
        ("denominator", signed(w, point.denominator, own.denominator)),
    ];
    w.say("elsewhere-difference", args)
}

/// What is to be added to a count to get another.
fn signed(w: &Writer, count: u64, own: u64) -> Arg {
    let sign = match count.cmp(&own) {
        std::cmp::Ordering::Less => "−",
        std::cmp::Ordering::Equal => "±",
        std::cmp::Ordering::Greater => "+",
    };
    format!("{sign}{}", w.count(count.abs_diff(own))).into()
}

/// Where the numbers come from. Who computed them is for those who see every record; so is what a number that is
/// withheld could be tried against, the hashes.
fn provenance(w: &Writer, elsewhere: &Elsewhere) -> Result<Vec<Fact>> {
    let Provenance { by, computed_on, engine, source, statements, is_current, files } = &elsewhere.provenance;
    let input = w.site.input;
    let mut facts = Vec::new();
    let mut fact = |name: &str, text: Text| -> Result<()> {
        facts.push(Fact::new(w.word(&format!("elsewhere-{name}"))?, text));
        Ok(())
    };
    if *input.audience == Audience::Committee {
        let is_person = input.ledger.person(by).is_some();
        fact("by", if is_person { actor(w, by) } else { w.unit_link(Text::default(), by) })?;
    }
    fact("on", w.date(*computed_on).into())?;
    fact("engine", w.written(engine))?;
    fact("source", w.written(source))?;
    let same =
        w.word(if *is_current { "elsewhere-statements-same" } else { "elsewhere-statements-other" })?;
    fact("statements", Text::default().code(statements.clone()).plain(format!(" {same}")))?;
    if !input.audience.is_withheld_from(input.ledger) {
        for (name, hash) in files {
            fact("table", Text::default().code(name.clone()).plain(" SHA-256 ").code(hash.clone()))?;
        }
    }
    Ok(facts)
}
