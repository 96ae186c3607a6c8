//! The check on one page, and the list of the rules.

use super::found;
use super::health::{health, population};
use super::words::headline;
use super::{Made, Site, Writer};
use crate::diagnostic::{Diagnostic, Level, Nature, Standing};
use crate::portal::view::{
    self, Cell, Column, Compliance, Fact, Link, Mark, Row, RuleGroup, Rules, Section, Status, Table, Text,
};
use crate::report::Outcome;
use crate::rules::InForce;
use anyhow::Result;
use std::collections::BTreeMap;

/// Findings of a sort that the page lists, the most pressing first; the pages of the rules tell all.
const MOST: usize = 20;

/// The page of the check and the list of the rules.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    Ok(vec![check(site)?, list(site)?])
}

/// The findings of one sort, as the page lists them.
fn section(w: &Writer, found: Vec<&Diagnostic>) -> Result<Section<view::Diagnostic>> {
    found::most_pressing(w, found, MOST, "compliance-first")
}

fn check(site: &Site) -> Result<Made> {
    let w = site.page(&["compliance"]);
    let report = site.input.report;
    let of = |test: fn(&Diagnostic) -> bool| {
        report.diagnostics.iter().filter(|found| test(found)).collect::<Vec<_>>()
    };
    let open = |found: &Diagnostic| matches!(found.standing, Standing::Open { .. });
    let to_answer =
        of(|found| found.nature == Nature::Breach && matches!(found.standing, Standing::Open { .. }));
    let answered =
        of(|found| found.nature == Nature::Breach && matches!(found.standing, Standing::Answered { .. }));
    let defect = |found: &&Diagnostic| found.nature == Nature::Defect && open(found);
    let (defects, warnings): (Vec<_>, Vec<_>) =
        report.diagnostics.iter().filter(defect).partition(|found| found.level == Level::Error);
    let waived = of(|found| matches!(found.standing, Standing::Waived { .. }));
    let here = w.word("nav-compliance")?;
    let said = vec![
        w.say("compliance-to-answer", [("count", to_answer.len().into())])?,
        w.say("compliance-defects", [("count", defects.len().into())])?,
        w.say("compliance-answered", [("count", answered.len().into())])?,
    ];
    let rules = report.rules.all();
    let list = Link::new(w.to(&["rules"]), w.word("rules")?);
    let waivers = Link::new(w.to(&["waivers"]), w.word("waivers")?);
    let page = Compliance {
        frame: w.frame(&here, vec![Link::new(w.to(&[]), w.word("nav-home")?)], &[])?,
        headline: headline(&w, said)?,
        lead: Some(Text::from(w.word("compliance-lead")?)),
        facts: facts(&w)?,
        to_answer: section(&w, to_answer)?,
        answered: section(&w, answered)?,
        defects: section(&w, defects)?,
        warnings: section(&w, warnings)?,
        waived: Section { links: vec![waivers.clone()], ..section(&w, waived)? },
        by_rule: Table { links: vec![list, waivers], ..table(&w, &rules, |found| found > 0)? },
        passed: table(&w, &rules, |found| found == 0)?,
    };
    w.render(&page)
}

fn facts(w: &Writer) -> Result<Vec<Fact>> {
    let (report, summary) = (w.site.input.report, w.site.input.report.summary);
    let (mark, word) = match summary.verdict {
        Outcome::Pass => (Mark::Ok, "verdict-pass"),
        Outcome::Fail => (Mark::Act, "verdict-fail"),
        Outcome::NotJudged => (Mark::Na, "verdict-not-judged"),
    };
    let verdict = Fact { status: Some(Status::new(mark, w.word(word)?)), ..Fact::default() };
    let args = [("judged", summary.judged.into()), ("found", summary.found.into())];
    let mut facts = vec![
        Fact { label: w.word("compliance-verdict")?, ..verdict },
        Fact::new(w.word("compliance-records")?, w.say("compliance-judged", args)?),
        Fact::new(w.word("compliance-rules")?, w.count(summary.rules)),
        Fact::new(w.word("compliance-errors")?, w.count(summary.errors)),
        Fact::new(w.word("compliance-breaches")?, w.count(summary.breaches)),
        Fact::new(
            w.word("compliance-policy")?,
            Text::default().id(report.policy_hash.get(..8).unwrap_or_default()),
        ),
    ];
    if let Some(git) = w.site.input.git.filter(|git| git.clean) {
        facts.push(Fact::new(w.word("source-commit")?, Text::default().id(&git.head.id[..7])));
    }
    Ok(facts)
}

/// How many findings each rule has.
pub(super) fn by_rule<'a>(site: &Site<'a>) -> BTreeMap<&'a str, Vec<&'a Diagnostic>> {
    let mut by_rule: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for found in site.input.report.diagnostics {
        by_rule.entry(&found.rule).or_default().push(found);
    }
    by_rule
}

/// How a rule stands: what it found that nobody has answered, what is answered, or that it passes.
pub(super) fn standing(w: &Writer, found: &[&Diagnostic]) -> Result<Status> {
    let open = found.iter().filter(|found| matches!(found.standing, Standing::Open { .. })).count();
    let pressing = found.iter().any(|found| found.level == Level::Error || found.nature == Nature::Breach);
    Ok(match (open, found.len()) {
        (0, 0) => Status::new(Mark::Ok, w.word("rule-passes")?),
        (0, answered) => Status::new(Mark::Na, w.say("rule-answered", [("count", answered.into())])?),
        (open, _) => {
            let mark = if pressing { Mark::Act } else { Mark::Watch };
            Status::new(mark, w.say("rule-open", [("count", open.into())])?)
        }
    })
}

/// Rules with how they stand, those whose number of findings passes a test.
fn table(w: &Writer, rules: &[InForce], chosen: fn(usize) -> bool) -> Result<Table> {
    let by_rule = by_rule(w.site);
    let mut rows = Vec::new();
    for rule in rules {
        let found = by_rule.get(rule.id).map_or(&[][..], Vec::as_slice);
        if !chosen(found.len()) {
            continue;
        }
        let mut clauses = Text::default();
        for (position, clause) in rule.clauses.iter().enumerate() {
            let link = w.clause(clause);
            let before = if position > 0 { w.word("list-mark")? } else { String::new() };
            clauses = clauses.plain(before).link(link.href, link.text);
        }
        rows.push(Row::new(vec![
            Cell::text(Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name)),
            Cell::text(w.word(&format!("{}.title", rule.name))?),
            Cell::text(w.word(&format!("nature-{}", rule.nature.name()))?),
            Cell::text(clauses),
            Cell::text(w.count(population(w.site, rule))),
            Cell { status: Some(health(w, rule, found)?), ..Cell::default() },
        ]));
    }
    let mut columns = Vec::new();
    for key in ["column-rule", "column-checks", "column-nature", "clauses.label"] {
        columns.push(Column::words(w.word(key)?));
    }
    columns.push(Column::figures(w.word("rules-population")?));
    columns.push(Column::words(w.word("column-stands")?));
    Ok(Table { columns, rows, ..Table::default() })
}

fn list(site: &Site) -> Result<Made> {
    let w = site.page(&["rules"]);
    let all = site.input.report.rules.all();
    let mut subjects: Vec<&str> = all.iter().map(subject).collect();
    subjects.dedup();
    let group = |subject: &str| {
        let rules: Vec<_> = all.iter().copied().filter(|rule| self::subject(rule) == subject).collect();
        let mut table = table(&w, &rules, |_| true)?;
        let key = format!("rules-{}", subject.to_lowercase());
        table.title =
            Some(if site.input.messages.has(site.locale, &key) { w.word(&key)? } else { subject.to_owned() });
        Ok(RuleGroup { anchor: subject.to_owned(), table })
    };
    let by_rule = by_rule(site);
    let fired = |rule: &&InForce| by_rule.contains_key(rule.id);
    let idle = all.iter().filter(|rule| !fired(rule) && population(site, rule) == 0).count();
    let said = vec![
        w.say("rules-count", [("count", all.len().into())])?,
        w.say("rules-with-findings", [("count", by_rule.len().into())])?,
        w.say("rules-idle", [("count", idle.into())])?,
    ];
    let here = w.word("rules")?;
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["compliance"]), w.word("nav-compliance")?),
    ];
    let page = Rules {
        frame: w.frame(&here, crumbs, &["records/"])?,
        headline: headline(&w, said)?,
        lead: Some(Text::from(w.word("rules-lead")?)),
        groups: subjects.into_iter().map(group).collect::<Result<_>>()?,
    };
    w.render(&page)
}

/// The letters before the number of a rule's id, which stand for its subject.
fn subject<'a>(rule: &InForce<'a>) -> &'a str {
    rule.id.split('-').next().unwrap_or(rule.id)
}
