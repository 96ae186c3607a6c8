//! The page of a rule: what it checks and why, a sample of each sort with what is really found in it, and
//! what it finds now.

use super::compliance::{by_rule, standing};
use super::found;
use super::record::{headline, titled_clause};
use super::{Made, Site, Writer};
use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Nature};
use crate::markdown;
use crate::portal::view::{self, Fact, Link, Sample as Shown, SampleFile, Section, Text};
use crate::rules::{RULES, Rule, Sample, judge_by, minimal_company};
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is found in the samples that the pages show, judged once for all languages: by rule, of a sample that fails
/// and of one that passes.
pub(super) struct Judged {
    as_of: Option<Date>,
    found: LazyLock<Findings>,
}

/// What is found in the failing and the passing sample of every rule, by its id.
type Findings = BTreeMap<&'static str, [Vec<Diagnostic>; 2]>;

impl Judged {
    /// The samples, which are judged when a page first asks: not every audience has pages of rules.
    pub(super) fn new() -> Self {
        Self { as_of: minimal_as_of(), found: LazyLock::new(Self::judge) }
    }

    fn judge() -> Findings {
        let as_of = minimal_as_of();
        let of = |rule: &Rule, sample: Option<&Sample>| {
            let judged = as_of.zip(sample).map(|(as_of, sample)| {
                let ledger = sample.load().unwrap_or_else(|unjudged| unjudged.ledger);
                // what else a sample breaks it says itself
                let wanted = |other: &Rule| other.id == rule.id || rule.also.contains(&other.id);
                judge_by(&ledger, as_of, &wanted).1.diagnostics
            });
            judged.unwrap_or_default()
        };
        let each =
            |rule: &&'static Rule| (rule.id, [of(rule, rule.fails.first()), of(rule, rule.passes.first())]);
        RULES.par_iter().map(each).collect()
    }

    /// What is found in a rule's failing (0) or passing (1) sample.
    fn of(&self, rule: &Rule, sort: usize) -> &[Diagnostic] {
        self.found.get(rule.id).map_or(&[], |found| &found[sort])
    }
}

/// A page for every rule.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let by_rule = by_rule(site);
    RULES
        .par_iter()
        .map(|rule| page(site, rule, by_rule.get(rule.id).map_or(&[][..], Vec::as_slice)))
        .collect()
}

fn page(site: &Site, rule: &Rule, found: &[&Diagnostic]) -> Result<Made> {
    let w = site.page(&["rules", rule.id]);
    let prose = |part: &str| {
        let text = w.word(&format!("{}.{part}", rule.name))?;
        Ok::<_, anyhow::Error>(markdown::render(&text))
    };
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["compliance"]), w.word("nav-compliance")?),
        Link::new(w.to(&["rules"]), w.word("rules")?),
    ];
    let mut now: Vec<&Diagnostic> = found.to_vec();
    found::pressing_first(&mut now);
    let items = now.iter().map(|found| found::shown(&w, found, site.input.report.sources));
    let findings = Section {
        note: Some(w.say("deadlines-count", [("count", now.len().into())])?),
        items: items.collect::<Result<_>>()?,
        ..Section::default()
    };
    let page = view::Rule {
        frame: w.frame(rule.id, crumbs, &["records/"])?,
        id: rule.id.to_owned(),
        name: rule.name.to_owned(),
        status: standing(&w, found)?,
        headline: headline(&w, vec![w.word(&format!("{}.title", rule.name))?])?,
        facts: facts(&w, rule)?,
        what_html: prose("what")?,
        why_html: prose("why")?,
        mend_html: prose("mend")?,
        breach: rule.nature == Nature::Breach,
        fails: sample(&w, rule.fails.first(), site.judged.of(rule, 0))?,
        passes: sample(&w, rule.passes.first(), site.judged.of(rule, 1))?,
        clauses: rule.clauses.iter().map(|clause| titled_clause(&w, clause)).collect::<Result<_>>()?,
        findings,
        waivers: None,
    };
    w.render(&page)
}

fn facts(w: &Writer, rule: &Rule) -> Result<Vec<Fact>> {
    Ok(vec![
        Fact::new(w.word("column-nature")?, w.word(&format!("nature-{}", rule.nature.name()))?),
        Fact::new(w.word("rule-level")?, w.word(&format!("level-{}", rule.level.name()))?),
        Fact::new(w.word("rule-since")?, Text::default().id(rule.since)),
    ])
}

/// The files that a sample edits as they are after the edits, and what is found when it is judged.
fn sample(w: &Writer, sample: Option<&Sample>, found: &[Diagnostic]) -> Result<Shown> {
    let Some(sample) = sample else { return Ok(Shown::default()) };
    let texts = sample.texts();
    let mut paths: Vec<String> = sample.edits.iter().map(crate::rules::Edit::path).collect();
    paths.sort();
    paths.dedup();
    let file = |path: String| {
        let deleted = || w.word("sample-deleted");
        let code = texts.get(&path).cloned().map_or_else(deleted, Ok)?;
        Ok(SampleFile { path, code })
    };
    let files = paths.into_iter().map(file).collect::<Result<_>>()?;
    let sources = sample.sources();
    let findings = found.iter().map(|found| found::in_sample(w, found, &sources)).collect::<Result<_>>()?;
    let as_of = w.site.judged.as_of;
    let note = as_of.map(|as_of| w.say("sample-note", [("date", w.date(as_of).into())])).transpose()?;
    Ok(Shown { note, files, findings })
}

/// The date as of which samples are judged: that of the minimal company's closed book.
fn minimal_as_of() -> Option<Date> {
    let texts = minimal_company();
    let company = texts.get("records/company/company.yaml")?;
    crate::yaml::typed::<crate::record::Company>(company).ok()?.as_of
}
