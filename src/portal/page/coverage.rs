//! The matrix of traceability: for each clause its kinds of record, rules, measures and records, gaps as gaps;
//! and the strip that shows every clause as one mark. Computes no coverage: `coverage` does.

use super::clause::{Register, Stands};
use super::words::{headline, titled_clause};
use super::{Made, Site, Writer};
use crate::coverage::{self, Covered, Gap};
use crate::diagnostic::{Arg, Args};
use crate::portal::view::{
    Cell, Column, Coverage as Page, CoverageGroup, CoverageMark, Link, Mark, Pill, Row, Status, Table, Text,
};
use crate::report::total_args;
use anyhow::Result;

/// The view of what lacks something.
const GAPS: &str = "gaps";

/// The matrix in all its views: everything, the gaps, each chapter.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let table = coverage::table(
        site.input.ledger,
        (site.input.report.rules, site.input.measured.kpis()),
        site.input.as_of,
    );
    let register = Register::new(site);
    views(&table).into_iter().map(|view| page(site, &table, &register, view)).collect()
}

fn views(table: &[Covered]) -> Vec<&'static str> {
    let mut views = vec!["", GAPS];
    views.extend(table.iter().map(|covered| covered.clause.chapter()));
    views.dedup();
    views
}

fn is_in(covered: &Covered, view: &str) -> bool {
    match view {
        "" => true,
        GAPS => !covered.gaps().is_empty(),
        chapter => covered.clause.chapter() == chapter,
    }
}

fn folder(view: &'static str) -> Vec<&'static str> {
    ["regulation", "coverage"].into_iter().chain((!view.is_empty()).then_some(view)).collect()
}

fn view_name(w: &Writer, view: &str) -> Result<String> {
    match view {
        "" => w.word("view-all"),
        GAPS => w.word("coverage-gaps"),
        chapter => w.say("chapter-number", [("number", chapter.parse::<usize>().unwrap_or(0).into())]),
    }
}

fn page(site: &Site, table: &[Covered], register: &Register, view: &'static str) -> Result<Made> {
    let w = site.page(&folder(view));
    let chosen: Vec<&Covered> = table.iter().filter(|covered| is_in(covered, view)).collect();
    let name = w.word("coverage-matrix")?;
    let mut crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["regulation"]), w.word("nav-regulation")?),
    ];
    let here = if view.is_empty() {
        name.clone()
    } else {
        crumbs.push(Link::new(w.to(&folder("")), name.clone()));
        view_name(&w, view)?
    };
    let pill = |of: &'static str| {
        Ok(Pill {
            href: w.to(&folder(of)),
            text: view_name(&w, of)?,
            count: Some(w.count(table.iter().filter(|covered| is_in(covered, of)).count())),
            current: of == view,
        })
    };
    let rows: Vec<Row> = chosen.iter().map(|covered| row(&w, register, covered)).collect::<Result<_>>()?;
    let matrix = Table {
        title: Some(name),
        note: Some(w.say("register-shown", [("shown", rows.len().into()), ("count", table.len().into())])?),
        columns: columns(&w)?,
        rows,
        ..Table::default()
    };
    w.render(&Page {
        frame: w.frame(&here, crumbs, &["records/"])?,
        headline: headline(&w, said(&w, table, &chosen, view)?)?,
        lead: Some(w.word("coverage-lead")?.into()),
        note: totals(&w, table)?,
        groups: strip(&w, table, register)?,
        views: views(table).into_iter().map(pill).collect::<Result<_>>()?,
        matrix,
    })
}

/// How many clauses lack nothing.
pub(super) fn totals(w: &Writer, table: &[Covered]) -> Result<String> {
    let args: Args = total_args(coverage::totals(table)).into_iter().collect();
    w.site.input.messages.text(w.locale(), "coverage-totals", &args)
}

fn said(w: &Writer, table: &[Covered], chosen: &[&Covered], view: &str) -> Result<Vec<String>> {
    let gaps = chosen.iter().filter(|covered| !covered.gaps().is_empty()).count();
    let mut said = vec![if matches!(view, "" | GAPS) {
        totals(w, table)?
    } else {
        let name = view_name(w, view)?;
        w.say("coverage-of-chapter", [("chapter", name.into()), ("count", chosen.len().into())])?
    }];
    said.push(w.say("coverage-with-gaps", [("count", gaps.into())])?);
    Ok(said)
}

fn columns(w: &Writer) -> Result<Vec<Column>> {
    let words = |key: &str| Ok::<_, anyhow::Error>(Column::words(w.word(key)?));
    Ok(vec![
        words("coverage-clause")?,
        words("fact-rules")?,
        words("column-kind")?,
        Column::figures(w.word("column-records")?),
        words("column-state")?,
        words("fact-measures")?,
    ])
}

/// How a clause stands: a breach of it first, then what it lacks.
fn status(w: &Writer, register: &Register, covered: &Covered) -> Result<Status> {
    let gaps = covered.gaps();
    if register.stands(covered.clause.id) == Stands::Broken {
        return register.status(w, covered.clause.id);
    }
    Ok(match gaps.first() {
        None => Status::new(Mark::Ok, w.word("coverage-covered")?),
        Some(Gap::Records) => Status::new(Mark::Na, w.word("coverage-gap-records")?),
        Some(gap) => Status::new(Mark::Watch, w.word(&format!("coverage-gap-{}", gap.name()))?),
    })
}

fn row(w: &Writer, register: &Register, covered: &Covered) -> Result<Row> {
    let clause = titled_clause(w, covered.clause.id)?;
    let mut first = Cell::text(Text::default().link(clause.href, clause.text));
    if covered.clause.inferred {
        first = first.below(w.word("clause-inferred")?);
    }
    let list = |links: Vec<Text>, gap: Gap| {
        if links.is_empty() {
            if !covered.gaps().contains(&gap) {
                return Ok(Cell::text("—").quiet());
            }
            let word = w.word(&format!("coverage-gap-{}", gap.name()))?;
            return Ok::<_, anyhow::Error>(Cell::text(word).tone(Mark::Watch));
        }
        let mark = w.word("list-mark")?;
        let mut text = Text::default();
        for (index, link) in links.into_iter().enumerate() {
            text = if index > 0 { text.plain(mark.as_str()) } else { text };
            text.0.extend(link.0);
        }
        Ok(Cell::text(text))
    };
    let rules = covered.rules.iter();
    let rules = rules.map(|rule| Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name));
    let mut rules = list(rules.collect(), Gap::Rules)?;
    let mut below = Vec::new();
    let (fails, passes) = covered.samples();
    if fails + passes > 0 {
        below.push(w.say("coverage-samples", [("fails", fails.into()), ("passes", passes.into())])?);
    }
    for check in covered.checks.iter().filter(|check| check.is_gap()) {
        let args = [("name", check.name.into()), ("check", Arg::Message(check.key()))];
        below.push(w.say("coverage-check-gap", args)?);
    }
    if !below.is_empty() {
        rules = rules.below(below.join(&w.word("any-part-mark")?));
    }
    let kinds = covered.kinds.iter().map(|(kind, _)| {
        let name = w.kind(kind.name)?;
        let linked = Text::default().link(w.to(&["records", kind.name]), name.as_str());
        Ok(if kind.has_page() { linked } else { name.into() })
    });
    let kpis = covered.kpis.iter().map(|kpi| w.measure(kpi));
    let status = status(w, register, covered)?;
    let tone = (status.mark != Mark::Ok && status.mark != Mark::Na).then_some(status.mark);
    let cells = vec![
        first,
        rules,
        list(kinds.collect::<Result<_>>()?, Gap::Kinds)?,
        Cell::text(w.count(covered.records())),
        Cell { status: Some(status), ..Cell::default() },
        list(kpis.collect::<Result<_>>()?, Gap::Kpis)?,
    ];
    Ok(Row { tone, ..Row::new(cells) })
}

/// One mark a clause, by chapter.
pub(super) fn strip(w: &Writer, table: &[Covered], register: &Register) -> Result<Vec<CoverageGroup>> {
    let mut groups: Vec<CoverageGroup> = Vec::new();
    let mut chapter = "";
    for covered in table {
        if covered.clause.chapter() != chapter {
            chapter = covered.clause.chapter();
            let title = format!("{chapter} {}", w.word(&format!("chapter-{chapter}"))?);
            let link = Link::new(w.to(&["regulation", "coverage", chapter]), title);
            groups.push(CoverageGroup { link, marks: Vec::new() });
        }
        let status = status(w, register, covered)?;
        let clause = titled_clause(w, covered.clause.id)?;
        let label = w.say("any-within", [("whole", clause.text.into()), ("part", status.word.into())])?;
        if let Some(group) = groups.last_mut() {
            group.marks.push(CoverageMark { mark: status.mark, link: Link::new(clause.href, label) });
        }
    }
    Ok(groups)
}
