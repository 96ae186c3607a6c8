//! Comparisons: where a measure differs between units (the funnel), and what it consists of (Pareto).
//! Units are never ranked.

use super::measure;
use super::{Site, Writer};
use crate::calendar::{Grain, Period};
use crate::chart::{Bar, Funnel, FunnelLimits, FunnelUnit, Pareto};
use crate::kpi::{Direction, Kpi, Point, Series, Unit};
use crate::locale;
use crate::portal::view::{self, Evidence, Text};
use crate::record::Category;
use crate::stats::funnel::{self, Model, Options, Position};
use crate::stats::signal::Side;
use anyhow::Result;
use std::collections::BTreeMap;

/// Teams and partner agencies: the units that do not contain one another.
pub(super) fn parts<'a>(site: &Site<'a>, kpi: &Kpi, grain: Grain) -> Vec<&'a Series> {
    let ledger = site.input.ledger;
    let is_part = |series: &&Series| {
        let unit = series.unit.as_deref().and_then(|unit| ledger.unit(unit));
        unit.is_some_and(|unit| unit.kind != crate::ledger::UnitKind::Department)
    };
    let all = site.input.measured.all().filter(|series| series.kpi.id() == kpi.id() && series.grain == grain);
    all.filter(is_part).collect()
}

pub(super) fn places(w: &Writer, series: &Series, period: Period) -> Result<Option<Evidence>> {
    let units = parts(w.site, &series.kpi, series.kpi.review_grain());
    let Some((funnel, outside)) = over_units(w, &units, period, series)? else { return Ok(None) };
    let sentence = if outside.is_empty() {
        Text::from(w.word("places-inside")?)
    } else {
        let mark = if w.locale().is_chinese() { "、" } else { ", " };
        let units: Vec<&str> = outside.iter().map(|one| one.unit.as_str()).collect();
        Text::from(w.say("places-outside", [("units", units.join(mark).into())])?)
    };
    let narrow = Funnel { id: "funnel-n".to_owned(), ..funnel.clone() };
    Ok(Some(Evidence {
        note: Some(w.say("places-note", [("period", period.into())])?),
        links: Vec::new(),
        sentence: Some(sentence),
        chart: view::Chart {
            wide_svg: crate::chart::funnel(&funnel, 572),
            narrow_svg: crate::chart::funnel(&narrow, 358),
            caption: None,
        },
    }))
}

pub(super) fn causes(w: &Writer, series: &Series, period: Period) -> Result<Option<Evidence>> {
    let ledger = w.site.input.ledger;
    // outside the company the numbers by category stand in a table, those that are few withheld
    if w.site.input.audience.is_withheld_from(ledger) {
        return Ok(None);
    }
    let mut counts: BTreeMap<Category, u64> = BTreeMap::new();
    for complaint in ledger.complaints.iter().map(|filed| &*filed.record) {
        let mine = series.unit.as_ref().is_none_or(|unit| ledger.belongs(&complaint.unit, unit));
        if mine && period.contains(ledger.zone.date(complaint.received_at)) {
            *counts.entry(complaint.category).or_default() += 1;
        }
    }
    let total: u64 = counts.values().sum();
    let name = |category: Category| w.word(&format!("category-{}", category.name().replace('_', "-")));
    let named: Vec<(String, u64)> =
        counts.iter().map(|(category, count)| Ok((name(*category)?, *count))).collect::<Result<_>>()?;
    let note = w.say("causes-note", [("period", period.into()), ("count", total.into())])?;
    let Some((pareto, sentence)) = ranked(w, &note, &named, &name(Category::Other)?)? else {
        return Ok(None);
    };
    let narrow = Pareto { id: "pareto-n".to_owned(), ..pareto.clone() };
    Ok(Some(Evidence {
        note: Some(note),
        links: Vec::new(),
        sentence: Some(sentence.into()),
        chart: view::Chart {
            wide_svg: crate::chart::pareto(&pareto, 572),
            narrow_svg: crate::chart::pareto(&narrow, 358),
            caption: None,
        },
    }))
}

/// A unit outside the limits of a funnel.
pub(super) struct Outside {
    /// Its id.
    pub(super) unit: String,
    /// Whether on the side that is better.
    pub(super) better: bool,
}

/// A unit of a funnel, and on which side of its outer limits it lies, if on one.
fn marked(series: &Series, point: &Point, side: Option<Side>) -> FunnelUnit {
    let (kpi, rate) = (&*series.kpi, point.value.unwrap_or(0.0));
    FunnelUnit {
        label: series.unit.clone().unwrap_or_default(),
        size: point.denominator as f64,
        rate,
        outside: side.is_some(),
        better: side.is_some_and(|side| (side == Side::Above) == (kpi.direction == Direction::Higher)),
        hollow: !point.sufficient,
        value: side.map(|_| measure::value(kpi, rate)),
    }
}

/// The funnel of a period over units, with those outside its limits; `None` with fewer than three units.
pub(super) fn over_units(
    w: &Writer,
    of_units: &[&Series],
    period: Period,
    company: &Series,
) -> Result<Option<(Funnel, Vec<Outside>)>> {
    let kpi = &*company.kpi;
    if !matches!(kpi.unit, Unit::Share | Unit::PerThousand(_)) {
        return Ok(None);
    }
    let thousand = if matches!(kpi.unit, Unit::PerThousand(_)) { 1000.0 } else { 1.0 };
    let at =
        |series: &Series| series.points.iter().find(|p| p.period == period && p.denominator > 0).cloned();
    let placed: Vec<_> = of_units.iter().filter_map(|series| Some((*series, at(series)?))).collect();
    if placed.len() < 3 {
        return Ok(None);
    }
    let model = if kpi.unit == Unit::Share { Model::Binomial } else { Model::Poisson };
    let size = |denominator: u64| denominator as f64 / thousand;
    let units: Vec<_> = placed
        .iter()
        .map(|(_, p)| funnel::Unit { numerator: p.numerator, denominator: size(p.denominator) })
        .collect();
    let options = Options::new(model);
    let Ok(fitted) = funnel::funnel(&units, &options) else { return Ok(None) };
    let (mut marks, mut outside) = (Vec::new(), Vec::new());
    for ((series, point), place) in placed.iter().zip(&fitted.units) {
        let side = place.and_then(|place| match place.position {
            Position::Outside(side) => Some(side),
            _ => None,
        });
        let unit = marked(series, point, side);
        outside.extend(unit.outside.then(|| Outside { unit: unit.label.clone(), better: unit.better }));
        marks.push(unit);
    }
    let largest = placed.iter().map(|(_, p)| p.denominator).max().unwrap_or(0) as f64;
    let limits = (1..=40u32).filter_map(|step| {
        let at = (largest * 1.1 * f64::from(step) / 40.0).round();
        let wide = fitted.limits(at / thousand, options.outer).ok()?;
        let near = fitted.limits(at / thousand, options.inner).ok()?;
        let (lower_998, lower_95, upper_95, upper_998) = (wide.lo, near.lo, near.hi, wide.hi);
        Some(FunnelLimits { size: at, lower_998, lower_95, upper_95, upper_998 })
    });
    let overall = overall(w, kpi, &placed, at(company).as_ref(), fitted.target)?;
    let denominator = w.word(&format!("{}.denominator", kpi.key()))?;
    let funnel = Funnel {
        id: "funnel".to_owned(),
        title: w.say("places-note", [("period", period.into())])?,
        desc: overall.clone(),
        limits: limits.collect(),
        units: marks,
        overall: fitted.target,
        from_zero: matches!(kpi.unit, Unit::PerThousand(_)),
        overall_label: overall,
        size_label: w.say("places-size", [("name", denominator.into())])?,
        scale: if kpi.unit == Unit::Share { 100.0 } else { 1.0 },
        suffix: if kpi.unit == Unit::Share { "%".to_owned() } else { String::new() },
    };
    Ok(Some((funnel, outside)))
}

/// Whose the overall rate of a funnel is: the company's, or, where some of its cases belong to none of the units
/// drawn (to a department itself, say), that of those units.
fn overall(
    w: &Writer,
    kpi: &Kpi,
    placed: &[(&Series, Point)],
    company: Option<&Point>,
    rate: f64,
) -> Result<String> {
    let sum = |count: fn(&Point) -> u64| placed.iter().map(|(_, point)| count(point)).sum::<u64>();
    let drawn = (sum(|point| point.numerator), sum(|point| point.denominator));
    let is_all = company.is_some_and(|all| (all.numerator, all.denominator) == drawn);
    let key = if is_all { "places-overall" } else { "places-overall-drawn" };
    w.say(key, [("value", measure::value(kpi, rate).into())])
}

/// Bars by count, with cumulative shares and the crossing of 80 %; the words of those up to the crossing.
fn ranked(
    w: &Writer,
    title: &str,
    counts: &[(String, u64)],
    other: &str,
) -> Result<Option<(Pareto, String)>> {
    let options = crate::stats::pareto::Options { other: Some(other.to_owned()), ..Default::default() };
    let named = counts.iter().map(|(name, count)| (name.as_str(), *count));
    let Ok(ranked) = crate::stats::pareto::pareto(named, &options) else { return Ok(None) };
    let crossing = ranked.crossing;
    let bars = ranked.bars.iter().enumerate().map(|(index, bar)| Bar {
        label: bar.name.clone(),
        count: bar.count as f64,
        count_label: w.count(bar.count),
        share_label: locale::percent(bar.running_share, 1),
        filled: index <= crossing,
    });
    let bars: Vec<_> = bars.collect();
    let mark = if w.locale().is_chinese() { "、" } else { ", " };
    let major: Vec<_> = bars.iter().filter(|bar| bar.filled).map(|bar| bar.label.clone()).collect();
    let share = bars.get(crossing).map(|bar| bar.share_label.clone());
    let args = [("categories", major.join(mark).into()), ("share", share.unwrap_or_default().into())];
    let sentence = w.say("causes-sentence", args)?;
    let pareto = Pareto {
        id: "pareto".to_owned(),
        title: title.to_owned(),
        desc: sentence.clone(),
        count_head: w.word("causes-count")?,
        share_head: w.word("causes-share")?,
        bars,
        crossing: Some((crossing + 1, w.word("causes-crossing")?)),
    };
    Ok(Some((pareto, sentence)))
}
