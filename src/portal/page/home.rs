//! The home page: what needs a decision, what breaks the rules, what is due, what changed, how the headline
//! measures stand.

use super::kpi::{chance_in_all, headline};
use super::measure as m;
use super::{Made, Site, Writer, asked, due, pack, picture, since};
use crate::diagnostic::{Diagnostic, Level, Nature, Standing};
use crate::kpi::{Series, Status, Trend};
use crate::portal::audience::Page;
use crate::portal::view::{self, Breach, Decision, Glance, Link, Mark, Measure, Section, Text};
use crate::report::Said;
use anyhow::Result;

/// Breaches, due matters and features that the page shows at most; the rest stand on their own pages.
const MOST_BREACHES: usize = 4;
const MOST_DUE: usize = 5;
const MOST_FEATURES: usize = 2;

/// The home page of a language.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&[]);
    let measures = headline(site);
    let breaches: Vec<_> = by_need(site.input.report.diagnostics);
    let open = breaches.iter().filter(|found| matches!(found.standing, Standing::Open { .. })).count();
    let mut features = Vec::new();
    let mut rows = Vec::new();
    for series in &measures {
        if m::told(&w, series).1 == Status::Act && features.len() < MOST_FEATURES {
            features.push(feature(&w, series)?);
        } else {
            rows.push(row(&w, series)?);
        }
    }
    let page = view::Home {
        frame: w.frame("", Vec::new(), &[])?,
        headline: sentence(&w, &measures, open)?,
        lead: Some(lead(&w)?),
        glance: measures.iter().map(|series| glance(&w, series)).collect::<Result<_>>()?,
        measures_only: !is_judged(&w),
        decisions: decisions(&w, &measures)?,
        changes_title: since::title(&w)?,
        changes_lead: since::lead(&w)?,
        changes: since::section(&w)?,
        breaches: shown_breaches(&w, &breaches, open)?,
        due: due_soon(&w)?,
        features,
        measures: Section {
            note: Some(w.word("home-order")?),
            links: vec![Link::new(w.to(&["kpi"]), w.word("nav-kpi")?)],
            items: rows,
            empty: None,
        },
        chance: chance_in_all(&w)?,
    };
    Ok(vec![w.render(&page)?])
}

/// Breaches, those to answer first, by the day on which the answer is due; then the answered ones, latest first.
fn by_need(all: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut breaches: Vec<_> = all.iter().filter(|found| found.nature == Nature::Breach).collect();
    breaches.sort_by(|a, b| {
        let key = |found: &Diagnostic| match &found.standing {
            Standing::Open { due } => (0, *due, String::new()),
            _ => (1, None, found.record.clone().unwrap_or_default()),
        };
        let (a_key, b_key) = (key(a), key(b));
        (a_key.0, a_key.1).cmp(&(b_key.0, b_key.1)).then_with(|| b_key.2.cmp(&a_key.2))
    });
    breaches
}

/// The breaches that wait for an answer, by the day on which it is due.
pub(super) fn to_answer<'a>(site: &Site<'a>) -> Vec<&'a Diagnostic> {
    let mut open = by_need(site.input.report.diagnostics);
    open.retain(|found| matches!(found.standing, Standing::Open { .. }));
    open
}

/// Whether the readers see findings, deadlines and what is asked of the committee.
fn is_judged(w: &Writer) -> bool {
    w.site.input.audience.sees_page(Page::Compliance)
}

/// Two sentences of at most four clauses: breaches to answer; the worst measure and the rest.
pub(super) fn sentence(w: &Writer, measures: &[&Series], open: usize) -> Result<Vec<String>> {
    let judged = is_judged(w);
    let breaches = match open {
        0 => w.word("home-no-breaches")?,
        count => w.say("home-breaches", [("count", count.into())])?,
    };
    let mut clauses = Vec::new();
    let (worse, rest): (Vec<&Series>, Vec<&Series>) =
        measures.iter().copied().partition(|series| series.trend == Trend::Worsening);
    if let Some(worst) = worse.first() {
        let told: Vec<_> = m::clauses(w, worst)?.into_iter().take(2).collect();
        clauses.push(told.join(if w.locale().is_chinese() { "，" } else { ", " }));
        if !rest.is_empty() {
            clauses.push(w.say("home-rest", [("count", rest.len().into())])?);
        }
    } else {
        let all = |status| measures.iter().all(|series| m::told(w, series).1 == status);
        let key = match () {
            () if all(Status::NotRated) => "home-none-told",
            () if all(Status::Normal) => "home-all-good",
            () => "home-none-worse",
        };
        clauses.push(w.word(key)?);
    }
    let first = if judged { m::heading(w, vec![breaches]) } else { Vec::new() };
    Ok([first, m::parted(w, clauses)].concat())
}

fn lead(w: &Writer) -> Result<Text> {
    let input = w.site.input;
    let args = [
        ("records", input.report.summary.judged.into()),
        ("units", input.ledger.units().count().into()),
        ("rules", input.report.summary.rules.into()),
    ];
    Ok(w.say("home-lead", args)?.into())
}

fn glance(w: &Writer, series: &Series) -> Result<Glance> {
    let (told, status) = m::told(w, series);
    Ok(Glance {
        link: link(w, series)?,
        value: m::shown(w, told)?,
        unit: unit(w, told)?,
        status: m::standing(w, told, status)?,
    })
}

/// The unit behind the latest value, where there is one.
fn unit(w: &Writer, series: &Series) -> Result<Option<String>> {
    let sufficient = series.latest().is_some_and(|point| point.sufficient);
    if sufficient { m::unit(w, &series.kpi) } else { Ok(None) }
}

fn link(w: &Writer, series: &Series) -> Result<Link> {
    Ok(Link::new(w.to(&["kpi", series.kpi.id()]), w.kpi(&series.kpi)?))
}

/// What is asked of the committee, with the way to its papers.
fn decisions(w: &Writer, measures: &[&Series]) -> Result<Section<Decision>> {
    let papers = w.site.input.audience.sees_page(Page::Committee);
    let links = if papers { vec![pack::link(w)?] } else { Vec::new() };
    Ok(Section { links, items: asked::asked(w, measures)?, ..Section::default() })
}

fn shown_breaches(w: &Writer, all: &[&Diagnostic], open: usize) -> Result<Section<Breach>> {
    let mut items = Vec::new();
    for found in all.iter().take(MOST_BREACHES) {
        let said = Said::new(w.site.input.messages, w.locale(), found)?;
        let mark = if found.level == Level::Notice { Mark::Na } else { Mark::Act };
        let mut facts = Vec::new();
        if let Some(record) = &found.record {
            facts.push(w.record(Text::default(), record)?);
        }
        if let Some(clause) = found.clauses.first() {
            let link = w.clause(clause);
            facts.push(Text::default().plain(format!("{} ", w.word("clause")?)).link(link.href, link.text));
        }
        let answer = match &found.standing {
            Standing::Answered { by } | Standing::Waived { by } => {
                let text = w.say("answered-by", [("record", String::new().into())])?;
                w.record(Text::default().plain(text), by)?
            }
            Standing::Open { due: Some(due) } => {
                let key = if *due < w.site.input.as_of { "answer-late" } else { "answer-by" };
                w.say(key, [("date", w.date(*due).into())])?.into()
            }
            Standing::Open { due: None } => Text::default(),
        };
        let status = view::Status::new(mark, w.word("status-breach")?);
        items.push(Breach { status, title: said.message.into(), facts, answer });
    }
    let note = w.say("home-breach-note", [("count", all.len().into()), ("open", open.into())])?;
    let links = vec![Link::new(w.to(&["compliance"]), w.word("nav-compliance")?)];
    Ok(Section { note: (!all.is_empty()).then_some(note), links, items, empty: None })
}

fn due_soon(w: &Writer) -> Result<Section<view::Due>> {
    let horizon = w.site.input.policy.on(w.site.input.as_of).deadline_horizon_days;
    let last = w.site.input.as_of.plus_days(i64::from(horizon));
    let matters = due::all(w.site)?;
    let near = matters.iter().filter(|matter| matter.due <= last).take(MOST_DUE);
    let items = near.map(|matter| matter.shown(w)).collect::<Result<_>>()?;
    let links = vec![Link::new(w.to(&["deadlines"]), w.word("nav-deadlines")?)];
    Ok(Section { note: Some(w.say("home-due-note", [("days", horizon.into())])?), links, items, empty: None })
}

fn feature(w: &Writer, series: &Series) -> Result<Measure> {
    let (told, status) = m::told(w, series);
    let clauses = m::told_clauses(w, series)?;
    let id = format!("f-{}", series.kpi.id());
    let spc = picture::spc(w, series, &id, &m::heading(w, clauses.clone()).concat())?;
    Ok(Measure {
        link: link(w, series)?,
        status: m::standing(w, told, status)?,
        value: m::shown(w, told)?,
        unit: unit(w, told)?,
        facts: m::facts(w, told, series)?,
        chart: spc.map(|spc| picture::in_two_widths(w, series, &spc, 860)).transpose()?,
        sentence: m::sentence(w, clauses),
        ..Measure::default()
    })
}

fn row(w: &Writer, series: &Series) -> Result<Measure> {
    let (told, status) = m::told(w, series);
    let (kpi, point) = (&series.kpi, told.latest());
    let mut lines = Vec::new();
    if let Some(point) = point {
        if let Some(found) = point.interval {
            lines.push(Text::default().keep(m::interval(kpi, found)));
        }
        lines.push(Text::default().keep(m::counts(w, kpi, point)?).plain(" ").keep(w.period(point.period)));
        if let Some(target) = point.target {
            lines.push(w.say("chart-target", [("value", m::target(kpi, target).into())])?.into());
        }
    }
    let id = format!("s-{}", kpi.id());
    let spc = picture::spc(w, series, &id, &w.kpi(kpi)?)?;
    Ok(Measure {
        link: link(w, series)?,
        status: m::standing(w, told, status)?,
        value: m::shown(w, told)?,
        unit: unit(w, told)?,
        lines,
        spark_svg: spc.map(|spc| crate::chart::sparkline(&spc)),
        sentence: m::sentence(w, m::told_clauses(w, series)?),
        ..Measure::default()
    })
}
