//! The policy of a new project: every parameter with what it means, its unit, range and clause; targets, weights,
//! calendar, and the chapters of the regulation.

use super::Start;
use super::company::names;
use crate::cli::explain::{about, range};
use crate::policy::{PARAMETERS, Parameter, Parameters, Shape};
use crate::record::KINDS;
use crate::rules::minimal_company;
use crate::yaml::written;
use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::fmt::Write as _;

static REGULATION: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/records/policy/regulation");

pub(super) fn files(start: &Start) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert("records/policy/policy.yaml".to_owned(), policy(start)?);
    files.insert("records/policy/calendar.yaml".to_owned(), calendar(start)?);
    for name in ["measures", "scoring"] {
        let path = format!("records/policy/{name}.yaml");
        let minimal = minimal_company().remove(&path).with_context(|| format!("no {path} to start from"))?;
        let text = start.comment(&format!("init-about-{name}"), 0)? + &adopted(start, &minimal);
        files.insert(path, text);
    }
    let chapters = REGULATION.get_dir(start.locale.tag()).context("no regulation in this language")?;
    for chapter in chapters.files() {
        let path = format!("records/policy/regulation/{}", chapter.path().display());
        let text = chapter.contents_utf8().with_context(|| format!("{path} is not UTF-8"))?;
        files.insert(path, text.to_owned());
    }
    Ok(files)
}

/// A text of the minimal company, adopted today for a year by the decision of today.
fn adopted(start: &Start, text: &str) -> String {
    let (from, to) = (start.today.to_string(), start.today.plus_days(364).to_string());
    let changes = [
        ("2026-12-31", to.as_str()),
        ("2026-01-01", &from),
        ("2025-01-01", &from),
        ("DEC-2025-001", &start.decision()),
    ];
    // through marks, so that no new date is taken for an old one
    let marked = changes
        .iter()
        .enumerate()
        .fold(text.to_owned(), |text, (at, (old, _))| text.replace(old, &format!("\0{at}\0")));
    changes.iter().enumerate().fold(marked, |text, (at, (_, new))| text.replace(&format!("\0{at}\0"), new))
}

fn calendar(start: &Start) -> Result<String> {
    let base = start.jurisdiction.calendar().map(|base| format!("base: {base}\n")).unwrap_or_default();
    Ok(format!("{}{base}holidays: []\nmakeup_workdays: []\n", start.comment("init-about-calendar", 0)?))
}

fn policy(start: &Start) -> Result<String> {
    let (year, decision) = (start.today.year(), start.decision());
    let words = |key: &str| anyhow::Ok(written(&start.say(key, [])?, true));
    let mut text = start.comment("init-about-policy", 0)?;
    _ = writeln!(text, "purpose: {}\ninterpretation: QM", names(start, "init-purpose")?);
    _ = write!(
        text,
        "versions:\n  - version: \"{year}.1\"\n    effective_from: {}\n    decision: {decision}\n    summary: {}\n",
        start.today,
        names(start, "init-first-version")?
    );
    text += &start.comment("init-about-parameters", 4)?;
    text += "    parameters:\n";
    let defaults = Parameters::defaults();
    for parameter in PARAMETERS {
        let said = start.say(&about(parameter), [])?;
        let range = range(start.messages, start.locale, parameter)?;
        _ = writeln!(text, "      # {}\n      # {range}", said.replace('\n', " "));
        _ = writeln!(text, "      {}: {}", parameter.key, value(start, parameter, &defaults));
    }
    text += &start.comment("init-about-packs", 4)?;
    _ = writeln!(text, "    packs: [{}]", start.jurisdiction.pack());
    text += &start.comment("init-about-retention", 0)?;
    text += "retention:\n";
    let kinds = KINDS.iter().filter(|kind| kind.has_page()).map(|kind| kind.name);
    let (long, usual): (Vec<_>, Vec<_>) = kinds.partition(|kind| *kind == "appeal");
    for (kinds, months) in [(usual, 60), (long, 180)] {
        let basis = words("init-retention-basis")?;
        _ = write!(
            text,
            "  - kinds: [{}]\n    months: {months}\n    basis: {basis}\n    decision: {decision}\n",
            kinds.join(", ")
        );
    }
    Ok(text)
}

/// The value that a new policy starts with, as it is written.
fn value(start: &Start, parameter: &Parameter, defaults: &Parameters) -> String {
    let own = start.jurisdiction.stricter().iter().find(|(key, _)| *key == parameter.key);
    let plain = own.map_or_else(|| defaults.written(parameter.key), |(_, value)| (*value).to_owned());
    match parameter.shape {
        Shape::Whole { .. } => plain,
        Shape::Categories { .. } | Shape::Channels { .. } => format!("[{plain}]"),
        Shape::Clock { .. } | Shape::Interval { .. } => written(&plain, false),
    }
}
