//! The measures: the list, and the page of each one for the company and for every unit.

use super::account::{self, Accounted};
use super::commits::Commits;
use super::measure as m;
use super::words::home;
use super::{Made, Site, Writer, comparison, elsewhere, gaps, periods, picture, split};
use crate::diagnostic::Arg;
use crate::kpi::{Chart, Kpi, Series, Why};
use crate::portal::view::{self, Evidence, Link, Pill, Text};
use crate::report::chart_kind;
use crate::stats::chart;
use anyhow::Result;
use rayon::prelude::*;

/// Units to which a measure leads at most: of more, to those of the same department, or to that alone.
const PILLS: usize = 40;

/// The list and all measures.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let measured = site.input.measured;
    let own = measured.kpis().all().flat_map(|kpi| measured.of_kpi(kpi));
    let all: Vec<&Series> = own.chain(elsewhere::alone(site)).collect();
    let commits = Commits::new(site);
    let one = |series: &&Series| {
        let segments: Vec<&str> =
            ["kpi", series.kpi.id()].into_iter().chain(series.unit.as_deref()).collect();
        page(&site.page(&segments), series, &commits)
    };
    let mut made: Vec<Made> = all.par_iter().map(one).collect::<Result<_>>()?;
    made.push(super::kpis::list(&site.page(&["kpi"]))?);
    Ok(made)
}

/// The company's series of the regulation's four indicators, at their own grain, by need of attention.
pub(super) fn headline<'a>(site: &Site<'a>) -> Vec<&'a Series> {
    by_need(site, Kpi::is_headline)
}

/// The company's series of every KPI of a sort that has one, at its own grain, by need of attention.
pub(super) fn by_need<'a>(site: &Site<'a>, wanted: impl Fn(&Kpi) -> bool) -> Vec<&'a Series> {
    let measured = site.input.measured;
    let wanted = measured.kpis().all().filter(|kpi| wanted(kpi));
    let mut all: Vec<_> = wanted.filter_map(|kpi| measured.series(kpi, None, kpi.grain)).collect();
    let place = |series: &Series| {
        let order = site.input.policy.measures();
        order.iter().position(|measure| *measure.kpi == *series.kpi.id()).unwrap_or(usize::MAX)
    };
    let status =
        |series: &Series| site.input.measured.told_status(&series.kpi, None).unwrap_or(series.status);
    all.sort_by_key(|series| (status(series), place(series)));
    all
}

/// How many signals chance alone would give over all charts that have limits.
pub(super) fn chance_in_all(w: &Writer) -> Result<Option<String>> {
    let chance = w.site.input.measured.chance();
    if chance.charts == 0 {
        return Ok(None);
    }
    let args = [
        ("charts", chance.charts.into()),
        ("expected", Arg::Decimal { value: chance.expected, places: 0 }),
        ("found", chance.signalling.into()),
    ];
    w.say("chance-home", args).map(Some)
}

fn page(w: &Writer, series: &Series, commits: &Commits) -> Result<Made> {
    let kpi = &*series.kpi;
    let name = w.kpi(kpi)?;
    let measured = w.site.input.measured;
    let (told, standing) = m::told(w, series);
    let clauses = m::told_clauses(w, series)?;
    let title = m::heading(w, clauses.clone()).concat();
    let mut crumbs = vec![home(w)?, Link::new(w.to(&["kpi"]), w.word("nav-kpi")?)];
    let here = match &series.unit {
        Some(unit) => {
            crumbs.push(Link::new(w.to(&["kpi", kpi.id()]), name.clone()));
            w.unit_in_full(unit)
        }
        None => name.clone(),
    };
    let review = measured.series(kpi, series.unit.as_deref(), kpi.review_grain());
    let trend = trend(w, series, review, &title)?;
    let charted = trend.as_ref().map(|(charted, _)| *charted);
    let period = review.and_then(|review| review.latest()).map(|point| point.period);
    let enough = review.and_then(Series::latest).is_some_and(|point| point.sufficient);
    let where_it_lies = period
        .filter(|_| series.unit.is_none() && enough)
        .map(|p| comparison::places(w, series, p))
        .transpose()?;
    let causes =
        period.filter(|_| kpi.is_of_complaints()).map(|p| comparison::causes(w, series, p)).transpose()?;
    let (few, account) = (Accounted::of_few(w, series), Accounted::of(w, told));
    let for_unit = series.unit.as_ref().map(|unit| format!("{name} · {}", w.unit_in_full(unit)));
    let page = view::Kpi {
        frame: w.frame(&here, crumbs, &["records/"])?,
        name: for_unit.unwrap_or(name),
        id: kpi.id().to_owned(),
        status: m::standing(w, told, standing)?,
        clauses: kpi.clauses.iter().map(|clause| w.clause(clause)).collect(),
        units: pills(w, series)?,
        headline: m::heading(w, clauses),
        lead: Some(lead(w, series, told)?),
        facts: m::facts(w, told, series)?,
        signals: charted.map(|charted| signals(w, charted)).transpose()?.unwrap_or_default(),
        reading: charted.map(|charted| reading(w, charted)).transpose()?,
        chance: charted.and_then(|charted| chance(w, charted).transpose()).transpose()?,
        trend: trend.map(|(_, drawn)| drawn),
        gaps: gaps::evidence(w, series)?,
        places: where_it_lies.flatten(),
        causes: causes.flatten(),
        splits: split::by_dimensions(w, series)?,
        counted: account.as_ref().filter(|_| few.is_none()).map(Accounted::counted).transpose()?.flatten(),
        left_out: account.as_ref().map(Accounted::left_out).transpose()?.flatten(),
        listed: few.as_ref().map(Accounted::cases).transpose()?,
        actions: None,
        data: periods::table(w, series, [charted, Some(told)])?,
        elsewhere: elsewhere::section(w, series)?,
        commits: commits.of_measure(w, kpi)?,
        method: account::method(w, series, account.as_ref())?,
    };
    w.render(&page)
}

/// The chart over time, with the series that it draws: where no period of its own grain holds enough, that of review.
fn trend<'a>(
    w: &Writer,
    series: &'a Series,
    review: Option<&'a Series>,
    title: &str,
) -> Result<Option<(&'a Series, Evidence)>> {
    let longer = review.filter(|review| review.grain != series.grain);
    for series in std::iter::once(series).chain(longer) {
        if let Some(spc) = picture::spc(w, series, "trend", title)? {
            let chart = picture::in_two_widths(w, series, &spc, 1200)?;
            let drawn = Evidence { note: Some(chart_note(w, series)?), chart, ..Evidence::default() };
            return Ok(Some((series, drawn)));
        }
    }
    Ok(None)
}

/// What the measure is; how long the cases of its latest period took; that its target is out of reach.
fn lead(w: &Writer, series: &Series, told: &Series) -> Result<Text> {
    let space = w.gap();
    let mut lead = Text::from(w.word(&format!("{}.about", series.kpi.key()))?);
    if let Some(times) = split::times(w, told)? {
        lead = lead.plain(space).plain(times);
    }
    if series.is_out_of_reach() {
        lead = lead.plain(space).strong(w.word("measure-out-of-reach")?);
    }
    Ok(lead)
}

fn chart_note(w: &Writer, series: &Series) -> Result<String> {
    let kind = series.chart.as_ref().map_or("chart-run", |chart| chart_kind(chart.kind()));
    let at = |point: Option<&crate::kpi::Point>| point.map_or(String::new(), |p| p.period.to_string());
    w.say(
        "chart-note",
        [
            ("chart", Arg::Message(kind.to_owned())),
            ("unit", w.word(&format!("{}.formula", series.kpi.key()))?.into()),
            ("from", at(series.points.first()).into()),
            ("to", at(series.points.last()).into()),
        ],
    )
}

/// The way to the same measure of the company and of other units; of very many to the nearest only: the list of units
/// leads to all.
fn pills(w: &Writer, series: &Series) -> Result<Vec<Pill>> {
    let kpi = &*series.kpi;
    let pill = |other: &Series| {
        let segments: Vec<&str> = ["kpi", kpi.id()].into_iter().chain(other.unit.as_deref()).collect();
        Ok(Pill {
            href: w.to(&segments),
            text: match &other.unit {
                Some(unit) => unit.clone(),
                None => w.word("column-company")?,
            },
            count: None,
            current: other.unit == series.unit,
        })
    };
    let alone = elsewhere::alone(w.site).iter().filter(|other| other.kpi.id() == kpi.id());
    let mut all: Vec<&Series> = w.site.input.measured.of_kpi(kpi).chain(alone).collect();
    let ledger = w.site.input.ledger;
    let department = |unit: &str| ledger.unit(unit).map(|unit| &*unit.department);
    let whole = |series: &Series| series.unit.as_deref().and_then(department);
    let is_department =
        |other: &Series| other.unit.as_deref().is_some_and(|unit| department(unit) == Some(unit));
    let (here, own) = (series.unit.as_deref(), whole(series));
    let always = |other: &Series| other.unit.is_none() || other.unit.as_deref() == here;
    if all.len() > PILLS {
        let beside = |other: &Series| if here.is_none() { is_department(other) } else { whole(other) == own };
        all.retain(|other| always(other) || beside(other));
    }
    if all.len() > PILLS {
        all.retain(|other| always(other) || own.is_some() && other.unit.as_deref() == own);
    }
    all.into_iter().map(pill).collect()
}

fn signals(w: &Writer, series: &Series) -> Result<Vec<Text>> {
    let found = series.chart.iter().flat_map(|chart| &chart.signals);
    let found: Vec<Text> = found
        .map(|signal| Ok(picture::signal(w, series, signal, "signal")?.into()))
        .collect::<Result<_>>()?;
    let has_limits = series.chart.as_ref().is_some_and(|chart| chart.limits != chart::Standing::RunOnly);
    match (found.is_empty(), series.chart.as_ref().is_some_and(Chart::is_judged), has_limits) {
        (true, false, _) => Ok(vec![w.word("signals-unjudged")?.into()]),
        (true, true, false) => Ok(vec![w.word("signals-order")?.into()]),
        _ => Ok(found),
    }
}

fn reading(w: &Writer, series: &Series) -> Result<Text> {
    let Some(chart) = &series.chart else { return Ok(Text::default()) };
    let basis = chart.fitted.phases.last().map_or(0, |phase| phase.basis);
    let points = chart.fitted.points.iter().filter(|point| point.value.is_some()).count();
    let key = match chart.why {
        Why::FewPoints => "reading-run",
        Why::Sparse | Why::FewEvents => "reading-sparse",
        Why::RareEvents => "reading-rare",
        _ if chart.limits == chart::Standing::Provisional => "reading-provisional",
        _ => "reading-firm",
    };
    let basis = if chart.fitted.kind == chart::Kind::Run { points } else { basis };
    Ok(w.say(key, [("points", basis.into())])?.into())
}

fn chance(w: &Writer, series: &Series) -> Result<Option<Text>> {
    let Some(rate) = series.chart.as_ref().and_then(Chart::false_alarms) else { return Ok(None) };
    let odds = Arg::Decimal { value: 1.0 / rate, places: 0 };
    Ok(Some(w.say("chance-chart", [("odds", odds)])?.into()))
}
