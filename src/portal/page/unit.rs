//! Departments, teams and partner agencies: the list, and the scorecard of each. Units are never ranked.

use super::measure as m;
use super::words::columns_of;
use super::{Made, Site, Writer, calendar, concerns, course, due, feeds, picture, standing};
use crate::kpi::{Against, Series, Status, Trend};
use crate::ledger::{Unit, UnitKind};
use crate::portal::view::{self, Cell, Link, Mark, Row, Section, Table, TeamChart, Text, Todo, UnitGroup};
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What waits, by the unit for which it does.
type Waiting<'m> = BTreeMap<String, Vec<&'m due::Matter>>;

/// The list and all scorecards.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let seen = |unit: &&Unit| site.input.audience.sees_unit(site.input.whole, &unit.id);
    let units: Vec<&Unit> = site.input.ledger.units().filter(seen).collect();
    let matters = due::all(site)?;
    let matters = due::by_unit(site, &matters);
    let one = |unit: &&Unit| page(&site.page(&["units", &unit.id]), unit, &matters);
    let mut made: Vec<Made> = units.par_iter().map(one).collect::<Result<_>>()?;
    made.push(list(&site.page(&["units"]), &matters)?);
    Ok(made)
}

fn kind(unit: &Unit) -> &'static str {
    match unit.kind {
        UnitKind::Department => "department",
        UnitKind::Team => "team",
        UnitKind::Partner => "partner",
    }
}

/// A unit's quarter in a KPI, and how it stands.
type Held<'a> = (&'a Series, Status);

/// How a unit stands in each KPI that counts it: the headline ones, the others, those not rated.
fn held<'a>(site: &Site<'a>, unit: &str) -> Vec<Held<'a>> {
    let mut all: Vec<_> =
        site.input.measured.kpis().all().filter_map(|kpi| site.input.measured.standing(kpi, unit)).collect();
    all.sort_by_key(|(series, status)| (!series.kpi.is_headline(), *status == Status::NotRated));
    all
}

fn list(w: &Writer, matters: &Waiting) -> Result<Made> {
    let ledger = w.site.input.ledger;
    let seen = |unit: &&Unit| w.site.input.audience.sees_unit(ledger, &unit.id);
    let of = |wanted: UnitKind| ledger.units().filter(move |unit| unit.kind == wanted).filter(seen);
    let in_house = of(UnitKind::Department).flat_map(|department| {
        let teams = of(UnitKind::Team).filter(|team| team.department == department.id);
        std::iter::once(department).chain(teams).collect::<Vec<_>>()
    });
    let groups = [
        ("departments", "units-departments", in_house.collect::<Vec<_>>()),
        ("partners", "units-partners", of(UnitKind::Partner).collect()),
    ];
    let mut shown = Vec::new();
    for (anchor, title, units) in groups {
        if units.is_empty() {
            continue;
        }
        let rows = units.iter().map(|unit| row(w, unit, matters)).collect::<Result<_>>()?;
        let columns = ["unit", "head", "size", "open", "status"];
        let table = Table {
            title: Some(w.word(title)?),
            columns: columns_of(w, &columns, &["size", "open"])?,
            rows,
            ..Table::default()
        };
        shown.push(UnitGroup { anchor: anchor.to_owned(), table });
    }
    let counts = [
        ("departments", of(UnitKind::Department).count().into()),
        ("teams", of(UnitKind::Team).count().into()),
        ("partners", of(UnitKind::Partner).count().into()),
    ];
    let name = w.word("nav-units")?;
    let home = Link::new(w.to(&[]), w.word("breadcrumb-home")?);
    let page = view::Units {
        frame: w.frame(&name, vec![home], &["records/"])?,
        headline: m::heading(w, vec![w.say("units-headline", counts)?]),
        lead: Some(w.word("unit-lead")?.into()),
        groups: shown,
    };
    w.render(&page)
}

fn row(w: &Writer, unit: &Unit, matters: &Waiting) -> Result<Row> {
    let name = Text::default().link(w.to(&["units", &unit.id]), w.unit_in_full(&unit.id));
    let open = matters.get(&*unit.id).map_or(0, Vec::len);
    let people = w.site.input.whole.headcount(&unit.id, w.site.input.as_of);
    let head = w.site.input.whole.head_of(&unit.department, w.site.input.as_of);
    let head = head.filter(|_| unit.kind == UnitKind::Department);
    Ok(Row::new(vec![
        Cell::text(name).below(Text::default().id(&*unit.id)),
        Cell::text(head.map_or_else(|| Text::from("—"), |head| Text::default().id(&*head.id))),
        Cell::text(if unit.kind == UnitKind::Partner { "—".to_owned() } else { w.count(people) }),
        Cell::text(w.count(open)),
        Cell { status: Some(status(w, &held(w.site, &unit.id))?), ..Cell::default() },
    ]))
}

/// The worst status among a unit's measures.
fn status(w: &Writer, held: &[Held]) -> Result<view::Status> {
    let worst = held.iter().map(|(_, status)| *status).min().unwrap_or(Status::NotRated);
    super::words::status(w, worst)
}

fn facts(w: &Writer, unit: &Unit) -> Result<Vec<Text>> {
    let (ledger, today) = (w.site.input.ledger, w.site.input.as_of);
    let mut facts = vec![Text::from(w.word(&format!("unit-{}", kind(unit)))?)];
    let people = w.site.input.whole.headcount(&unit.id, today);
    let size = || Ok::<_, anyhow::Error>(Text::from(w.say("unit-size", [("count", people.into())])?));
    match unit.kind {
        UnitKind::Department => {
            facts.push(match w.site.input.whole.head_of(&unit.id, today) {
                Some(head) => w.say("unit-head", [("person", head.id.to_string().into())])?.into(),
                None => w.word("unit-no-head")?.into(),
            });
            facts.push(size()?);
            let teams =
                ledger.units().filter(|u| u.kind == UnitKind::Team && u.department == unit.id).count();
            if teams > 0 {
                facts.push(w.say("unit-teams", [("count", teams.into())])?.into());
            }
        }
        UnitKind::Team => {
            facts.push(w.unit_link(Text::default(), &unit.department));
            facts.push(size()?);
        }
        UnitKind::Partner => {
            facts.push(w.say("unit-answers-to", [("unit", w.unit(&unit.department).into())])?.into());
            if let Some(partner) = ledger.partners.iter().find(|filed| filed.record.id == unit.id) {
                let until = partner.record.contract.to.to_string();
                facts.push(w.say("unit-contract", [("date", until.into())])?.into());
            }
        }
    }
    Ok(facts)
}

fn page(w: &Writer, unit: &Unit, matters: &Waiting) -> Result<Made> {
    let held = held(w.site, &unit.id);
    let mine = matters.get(&*unit.id).map_or(&[][..], Vec::as_slice);
    let mut todo = Vec::new();
    for matter in mine {
        let waiting = view::Status::new(Mark::Wait, w.word("status-wait")?);
        let what = Text::default().plain(format!("{} ", matter.words(w)?));
        todo.push(Todo {
            status: matter.status(w)?.unwrap_or(waiting),
            what: w.record(what, &matter.record)?,
            due: format!("{}{}{}", w.date(matter.due), comma(w), matter.left(w)?),
        });
    }
    let overdue = mine.iter().filter(|matter| matter.is_overdue(w.site)).count();
    let (charts, has_charts) = charts(w, unit)?;
    let name = w.unit_in_full(&unit.id);
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("breadcrumb-home")?),
        Link::new(w.to(&["units"]), w.word("nav-units")?),
    ];
    let mut links = calendar::of_unit(w, unit)?;
    links.extend(feeds::of_unit(w, unit));
    let page = view::Unit {
        frame: w.frame(&name, crumbs, &["records/"])?,
        name,
        id: unit.id.to_string(),
        status: (!held.is_empty()).then(|| status(w, &held)).transpose()?,
        facts: facts(w, unit)?,
        headline: headline(w, &held, overdue)?,
        lead: Some(w.word("unit-lead")?.into()),
        todo: Section { items: todo, links, ..Section::default() },
        measures: measures(w, unit, &held)?,
        measures_note: (!held.is_empty()).then(|| w.word("unit-measures-note")).transpose()?.map(Text::from),
        charts_title: has_charts.then(|| w.word("charts-title")).transpose()?,
        charts_note: has_charts.then(|| w.word("charts-note")).transpose()?,
        charts,
        courses: course::all(w, 2, |one| one.person.is_none() && one.unit == unit.id)?,
        related: standing::table(w, &unit.id)?.into_iter().chain(concerns::tables(w, &unit.id)?).collect(),
    };
    w.render(&page)
}

fn comma(w: &Writer) -> &'static str {
    if w.locale().is_chinese() { "，" } else { ", " }
}

/// The worst measure in words; then what is overdue.
fn headline(w: &Writer, held: &[Held], overdue: usize) -> Result<Vec<String>> {
    let rank =
        |(series, status): &&Held| (*status, series.latest().map(|point| point.against != Against::Missed));
    let worst =
        held.iter().filter(|(_, status)| matches!(status, Status::Act | Status::Watch)).min_by_key(rank);
    let clauses = match worst {
        Some((series, _)) => {
            let own = w.site.input.measured.series(&series.kpi, series.unit.as_deref(), series.kpi.grain);
            m::clauses(w, own.filter(|own| own.trend == Trend::Worsening).unwrap_or(series))?
        }
        None if held.is_empty() => vec![w.word("unit-headline-none")?],
        None => vec![w.word("unit-headline-calm")?],
    };
    let overdue = w.say("unit-headline-todo", [("count", overdue.into())])?;
    Ok([m::heading(w, clauses), m::heading(w, vec![overdue])].concat())
}

fn measures(w: &Writer, unit: &Unit, held: &[Held]) -> Result<Table> {
    let mut rows = Vec::new();
    for (one, status) in held {
        let kpi = &*one.kpi;
        let company = w.site.input.measured.series(kpi, None, one.grain);
        let point = one.latest();
        let interval = point.and_then(|point| point.interval).map(|found| m::interval(kpi, found));
        let target = point.and_then(|point| point.target).map(|target| m::target(kpi, target));
        let link = w.to(&["kpi", kpi.id(), &unit.id]);
        rows.push(Row::new(vec![
            Cell::text(Text::default().link(link, w.kpi(kpi)?))
                .below(point.map(|point| w.period(point.period)).unwrap_or_default()),
            Cell::text(Text::default().strong(m::shown_with_unit(w, one)?))
                .below(interval.unwrap_or_default()),
            Cell::text(point.map(|point| m::counts(w, kpi, point)).transpose()?.unwrap_or_default()),
            Cell::text(
                company.map(|company| m::shown_with_unit(w, company)).transpose()?.unwrap_or_default(),
            ),
            Cell::text(target.unwrap_or_else(|| "—".to_owned())),
            Cell { status: Some(m::standing(w, one, *status)?), ..Cell::default() },
        ]));
    }
    let columns = ["measure", "value", "counts", "company", "target", "status"];
    Ok(Table { columns: columns_of(w, &columns, &["value", "company", "target"])?, rows, ..Table::default() })
}

/// One small chart of the complaint rate for each team of a department, or for the unit itself.
fn charts(w: &Writer, unit: &Unit) -> Result<(Vec<TeamChart>, bool)> {
    let Some(kpi) = w.site.input.measured.kpis().named("COMPLAINT") else { return Ok((Vec::new(), false)) };
    let ledger = w.site.input.ledger;
    let teams = ledger.units().filter(|u| u.kind == UnitKind::Team && u.department == unit.id);
    let shown: Vec<&Unit> = if unit.kind == UnitKind::Department { teams.collect() } else { vec![unit] };
    let mut charts = Vec::new();
    for team in shown {
        let Some(series) = w.site.input.measured.series(kpi, Some(&team.id), kpi.grain) else { continue };
        let title = w.unit_in_full(&team.id);
        let Some(mut spc) = picture::spc(w, series, &format!("c-{}", team.id), &title)? else { continue };
        spc.phases.clear();
        let stable = !matches!(series.trend, Trend::Worsening | Trend::Improving);
        charts.push(TeamChart {
            link: Link::new(w.to(&["units", &team.id]), team.id.to_string()),
            status: (!stable).then(|| m::trend(w, series)).transpose()?,
            note: stable.then(|| w.word("no-signal")).transpose()?,
            chart_svg: crate::chart::small(&spc),
        });
    }
    let any = !charts.is_empty();
    Ok((charts, any))
}
