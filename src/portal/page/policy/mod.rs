//! The policy on one page: which version is in force today, since when and by which decision; every parameter
//! with its value in each version; levels, clauses and packs that the policy sets.

mod packs;
mod parameters;

pub(super) use parameters::value as parameter_value;

use super::words::{headline, titled_clause};
use super::{Made, Site, Writer};
use crate::calendar::Date;
use crate::policy::{InForce, PARAMETERS, POLICY_PATH, Parameter};
use crate::portal::view::{Cell, Column, Fact, Link, Mark, Policy, Row, Status, Table, Text};
use crate::record::{LevelName, LevelSetting};
use anyhow::Result;

/// The page of the policy.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["policy"]);
    let here = w.word("policy-page")?;
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["regulation"]), w.word("nav-regulation")?),
    ];
    let page = Policy {
        frame: w.frame(&here, crumbs, &["records/policy/"])?,
        headline: sentence(&w)?,
        lead: purpose(&w),
        facts: facts(&w)?,
        versions: versions(&w)?,
        chapters: parameters::by_chapter(&w)?,
        levels: levels(&w)?,
        clauses: clauses(&w)?,
        packs: packs::packs(&w)?,
        pack_values: packs::values(&w)?,
    };
    Ok(vec![w.render(&page)?])
}

/// The version in force and the one before it.
fn in_force<'a>(w: &Writer<'a>) -> (&'a InForce, Option<&'a InForce>) {
    let policy = w.site.input.policy;
    let now = policy.version_on(w.site.input.as_of);
    (now, policy.versions().iter().rev().find(|version| version.from < now.from))
}

/// Whether a version set a parameter otherwise than the one before it.
fn differs(parameter: &Parameter, version: &InForce, before: &InForce) -> bool {
    version.parameters.written(parameter.key) != before.parameters.written(parameter.key)
}

/// How many parameters a version changed; all of them for the first.
fn changed(version: &InForce, before: Option<&InForce>) -> usize {
    PARAMETERS
        .iter()
        .filter(|parameter| before.is_none_or(|before| differs(parameter, version, before)))
        .count()
}

fn sentence(w: &Writer) -> Result<Vec<String>> {
    let (now, before) = in_force(w);
    let args = [
        ("version", now.version.as_str().into()),
        ("decision", now.decision.as_str().into()),
        ("date", w.date(now.from).into()),
    ];
    let key = if before.is_some() { "policy-changed" } else { "policy-first" };
    let since = if now.from > w.site.input.as_of { "policy-not-yet" } else { "policy-since" };
    let said = vec![w.say(since, args)?, w.say(key, [("count", changed(now, before).into())])?];
    headline(w, said)
}

fn purpose(w: &Writer) -> Option<Text> {
    let (text, locale) = w.site.input.ledger.policy.record.purpose.in_locale(w.locale());
    (!text.is_empty()).then(|| Text::from(text).lang(locale.tag()))
}

fn facts(w: &Writer) -> Result<Vec<Fact>> {
    let input = w.site.input;
    let (now, _) = in_force(w);
    let next = input.policy.versions().iter().find(|version| version.from > input.as_of);
    let packs: Vec<&str> = input.policy.packs().on(input.as_of).iter().map(|pack| &*pack.name).collect();
    let version = Text::default().strong(now.version.as_str());
    let mut facts = vec![
        Fact::new(w.word("policy-fact-version")?, version),
        Fact::new(w.word("policy-fact-since")?, Text::default().keep(now.from.to_string())),
        Fact::new(w.word("policy-fact-decision")?, w.record(Text::default(), &now.decision)?),
        Fact::new(w.word("policy-fact-parameters")?, w.count(PARAMETERS.len())),
    ];
    if let Some(next) = next {
        let note = w.say("policy-from", [("date", w.date(next.from).into())])?;
        let value = Text::from(next.version.as_str());
        facts.push(Fact { note: Some(note.into()), ..Fact::new(w.word("policy-fact-next")?, value) });
    }
    if !packs.is_empty() {
        let packs = packs.join(&w.word("list-mark")?);
        facts.push(Fact::new(w.word("policy-fact-packs")?, Text::default().code(packs)));
    }
    let waivers = Text::default().link(w.to(&["waivers"]), w.count(input.ledger.waivers.len()));
    facts.push(Fact::new(w.word("waivers")?, waivers));
    Ok(facts)
}

/// The place of a field in the policy's file, as one writes it.
fn place(w: &Writer, field: &str) -> Text {
    let line = w.site.input.ledger.places(POLICY_PATH, &[field]).first().map_or(1, |span| span.line);
    Text::default().id(format!("policy.yaml:{line}"))
}

/// How a version stands on the day of the page.
fn stands(w: &Writer, version: &InForce) -> Result<Status> {
    let (mark, key) = if version.from > w.site.input.as_of {
        (Mark::Wait, "policy-version-next")
    } else if version.from == in_force(w).0.from {
        (Mark::Ok, "policy-version-now")
    } else {
        (Mark::Na, "policy-version-past")
    };
    Ok(Status::new(mark, w.word(key)?))
}

fn versions(w: &Writer) -> Result<Table> {
    let all = w.site.input.policy.versions();
    let mut rows = Vec::new();
    for (index, version) in all.iter().enumerate().rev() {
        let before = index.checked_sub(1).map(|before| &all[before]);
        let written = w.site.input.ledger.policy.record.versions.iter();
        let mut written =
            written.filter(|one| one.effective_from == version.from && *one.version == *version.version);
        let summary = written.next_back().map(|one| one.summary.in_locale(w.locale()));
        let summary = summary.map(|(text, locale)| Text::from(text).lang(locale.tag()));
        rows.push(Row::new(vec![
            Cell::text(Text::default().strong(version.version.as_str())),
            Cell::text(Text::default().keep(version.from.to_string())),
            Cell::text(w.record(Text::default(), &version.decision)?),
            Cell::text(w.count(changed(version, before))),
            Cell::text(summary.unwrap_or_default()),
            Cell { status: Some(stands(w, version)?), ..Cell::default() },
        ]));
    }
    let keys = ["policy-fact-version", "policy-fact-since", "policy-fact-decision"];
    let mut columns = w.columns(&keys)?;
    columns.push(Column::figures(w.word("policy-column-changed")?));
    columns.push(Column::words(w.word("policy-column-summary")?));
    columns.push(Column::words(w.word("column-state")?));
    Ok(Table { columns, rows, ..Table::default() })
}

fn levels(w: &Writer) -> Result<Table> {
    let row = |(index, set): (usize, &LevelSetting)| {
        let rule = match w.site.input.report.rules.named(&set.rule) {
            Some(rule) => Cell::text(Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name))
                .below(w.word(&format!("{}.title", rule.name))?),
            None => Cell::text(Text::default().id(&*set.rule)),
        };
        let level = match set.level {
            LevelName::Error => "error",
            LevelName::Warning => "warning",
            LevelName::Off => "off",
        };
        Ok(Row::new(vec![
            rule,
            Cell::text(w.word(&format!("policy-level-{level}"))?)
                .below(place(w, &format!("levels[{index}].level"))),
            Cell::text(w.written(&set.reason)),
            Cell::text(w.record(Text::default(), &set.decision)?),
        ]))
    };
    let rows = w.site.input.ledger.policy.record.levels.iter().enumerate().map(row);
    Ok(Table {
        columns: w.columns(&["column-rule", "rule-level", "column-reason", "policy-fact-decision"])?,
        rows: rows.collect::<Result<_>>()?,
        ..Table::default()
    })
}

fn clauses(w: &Writer) -> Result<Table> {
    let row = |(clause, from): (&String, &Date)| {
        let link = titled_clause(w, clause)?;
        let late = *from > w.site.input.as_of;
        let (mark, key) =
            if late { (Mark::Wait, "policy-version-next") } else { (Mark::Ok, "policy-version-now") };
        Ok(Row::new(vec![
            Cell::text(Text::default().link(link.href, link.text)),
            Cell::text(Text::default().keep(from.to_string()))
                .below(place(w, &format!("in_force_from.{clause}"))),
            Cell::status(mark, w.word(key)?),
        ]))
    };
    let rows = w.site.input.ledger.policy.record.in_force_from.0.iter().map(row);
    Ok(Table {
        columns: w.columns(&["policy-column-clause", "policy-fact-since", "column-state"])?,
        rows: rows.collect::<Result<_>>()?,
        ..Table::default()
    })
}
