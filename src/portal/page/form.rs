//! Forms for new records: a page for each kind with its questions, which a script asks, and what it takes to file the
//! record without Git. Without scripts the page shows what to copy.

use super::words::{headline, kinds};
use super::{Made, Site, Writer, asset};
use crate::ledger::Numbers;
use crate::portal::view::{Cell, Column, Form, Link, Method, Passage, Row, Table, Text};
use crate::record::Kind;
use crate::report::{Known, Question, questions};
use anyhow::{Context, Result};
use rayon::prelude::*;
use serde_json::{Map, Value, json};

/// What the script says, each under the key `form-say-` and its name.
const SAID: [&str; 35] = [
    "add",
    "again",
    "body",
    "choose",
    "copied",
    "copy",
    "date",
    "download",
    "faults",
    "form",
    "hidden",
    "id",
    "key",
    "least",
    "length",
    "long",
    "more",
    "most",
    "moment",
    "no",
    "not-copied",
    "nth",
    "number",
    "open",
    "optional",
    "paste",
    "remove",
    "required",
    "result",
    "see",
    "told",
    "value",
    "whole",
    "yes",
    "zone",
];

/// The list of forms and every form in this language.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let known = Known::of(site.input.ledger);
    let all: Vec<&'static Kind> = kinds(site).collect();
    let mut made = vec![index(site, &all)?];
    made.extend(all.par_iter().map(|kind| page(site, kind, &known)).collect::<Result<Vec<_>>>()?);
    Ok(made)
}

fn index(site: &Site, kinds: &[&Kind]) -> Result<Made> {
    let w = site.page(&["new"]);
    let row = |kind: &&Kind| {
        let form = Text::default().link(w.to(&["new", kind.name]), w.kind(kind.name)?);
        let holds = w.word(&format!("register-holds-{}", kind.name))?;
        anyhow::Ok(Row::new(vec![Cell::text(form), Cell::text(holds)]))
    };
    let table = Table {
        columns: vec![Column::words(w.word("guide-kind")?), Column::words(w.word("column-holds")?)],
        rows: kinds.iter().map(row).collect::<Result<_>>()?,
        ..Table::default()
    };
    let here = w.word("page-new")?;
    w.render(&Method {
        frame: w.frame(&here, vec![Link::new(w.to(&[]), w.word("nav-home")?)], &["records/policy/"])?,
        headline: headline(&w, vec![w.word("form-all-headline")?])?,
        lead: Some(w.word("form-all-lead")?.into()),
        passages: vec![Passage {
            anchor: "s1".to_owned(),
            title: w.word("form-all")?,
            table: Some(table),
            ..Passage::default()
        }],
    })
}

fn page(site: &Site, kind: &'static Kind, known: &Known) -> Result<Made> {
    let w = site.page(&["new", kind.name]);
    let input = site.input;
    let asked = questions(kind, input.messages, site.locale, known)?;
    let needs = asked.iter().filter(|one| one.required).map(|one| one.title.clone()).collect();
    let units = asked.iter().filter(|one| one.name == "unit").flat_map(|one| &one.options);
    let is_own = |unit: &&String| {
        !kind.is_numbered_by_department() || input.audience.files_for(input.whole, unit.as_str())
    };
    let unit = units.filter_map(|option| option.first()).find(is_own).map_or("UNIT", String::as_str);
    let numbers = Numbers::new(input.whole, kind);
    let id = numbers.clone().next(input.whole, unit, input.as_of.year());
    let path = kind.path_of(&id).with_context(|| format!("no place for {id}"))?;
    let sample = kind.start(&id, unit, "STAFF-ID", input.as_of, |key| w.word(key))?;
    let here = w.say("form-headline", [("kind", w.kind(kind.name)?.into())])?;
    let crumbs =
        vec![Link::new(w.to(&[]), w.word("nav-home")?), Link::new(w.to(&["new"]), w.word("page-new")?)];
    let shown = format!("records/{}/", kind.name);
    w.render(&Form {
        frame: w.frame(&here, crumbs, &[&shown, "records/company/"])?,
        headline: vec![here.clone()],
        lead: Some(w.word(&format!("register-holds-{}", kind.name))?.into()),
        style_href: w.to_file(&[asset::FORM[0]]),
        script_href: w.to_file(&[asset::FORM[1]]),
        model: model(&w, kind, &asked, &numbers)?.to_string(),
        needs,
        by_hand: Text::from(w.word("form-by-hand-copy")?).code(path).plain(w.word("form-by-hand-rest")?),
        sample: sample.with_context(|| format!("no start for a {}", kind.name))?,
        next: next(&w, kind)?,
    })
}

/// What the script needs: the questions, its words, the free numbers and the forge.
fn model(w: &Writer, kind: &Kind, asked: &[Question], numbers: &Numbers) -> Result<Value> {
    let input = w.site.input;
    let company = &input.ledger.company.record;
    let mut said = Map::new();
    for name in SAID {
        said.insert(name.to_owned(), w.word(&format!("form-say-{name}"))?.into());
    }
    let year = input.as_of.year();
    let free = |unit: &str| numbers.clone().next(input.whole, unit, year);
    let units = input.ledger.units().map(|unit| (unit.id.to_string(), Value::from(w.unit_in_full(&unit.id))));
    let free: Map<String, Value> = if kind.is_numbered_by_department() {
        let own = input.ledger.units().filter(|unit| input.audience.files_for(input.whole, &unit.id));
        own.map(|unit| (unit.id.to_string(), free(&unit.id).into())).collect()
    } else {
        Map::from_iter([(String::new(), free("").into())])
    };
    let branch = company.branch.clone().unwrap_or_default();
    let forge = company.repository.as_ref().map(|at| company.forge.unwrap_or_default().new_file(at, &branch));
    Ok(json!({
        "kind": kind.name, "ending": kind.ending(), "zone": *company.time_zone, "words": said,
        "fields": asked, "units": units.collect::<Map<_, _>>(), "free": free, "forge": forge,
    }))
}

/// What happens after the form.
fn next(w: &Writer, kind: &Kind) -> Result<Vec<Text>> {
    let company = &w.site.input.ledger.company.record;
    let filed = if company.repository.is_some() { "form-next-forge" } else { "form-next-file" };
    let owners = w.site.input.ledger.departments.iter().filter(|filed| filed.record.kind == kind.owner);
    let owners: Vec<String> = owners.map(|filed| w.unit(&filed.record.id)).collect();
    let owner = if owners.is_empty() { w.word("form-owner")? } else { owners.join(&w.word("list-mark")?) };
    let folder = format!("records/{}/{}", kind.name, w.site.input.as_of.year());
    Ok(vec![
        w.say(filed, [("folder", folder.into())])?.into(),
        w.word("form-next-check")?.into(),
        w.say("form-next-review", [("owner", owner.into())])?.into(),
        w.word("form-next-later")?.into(),
    ])
}
