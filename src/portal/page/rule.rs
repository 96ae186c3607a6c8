//! The page of a rule: what it checks and why, a sample of each sort with what is really found in it, and
//! what it finds now.

use super::compliance::by_rule;
use super::found;
use super::health::{health, population};
use super::words::{headline, titled_clause};
use super::{Made, Site, Writer};
use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Nature};
use crate::markdown;
use crate::portal::view::{self, Fact, Link, Sample as Shown, SampleFile, Section, Text};
use crate::rules::{BUILT_IN, InForce, RuleBook, Sample, judge_by, minimal_company};
use crate::source::Sources;
use anyhow::Result;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Findings that the page of a rule lists, the most pressing first; the data tells all.
const MOST: usize = 100;

/// What is found in the samples that the pages show, judged once for all languages: by rule, of a sample that fails.
#[derive(Default)]
pub(super) struct Judged {
    as_of: Option<Date>,
    own: Samples,
}

/// The failing and the passing sample of each of some rules, by its id.
type Samples = BTreeMap<String, [Option<Seen>; 2]>;

/// Those of the rules that are built in: they are the same whatever is built, and judged once.
static OF_BUILT_IN: OnceLock<Samples> = OnceLock::new();

/// The texts of a sample and, where it fails, what is found in them.
struct Seen {
    sources: Sources,
    found: Vec<Diagnostic>,
}

impl Judged {
    /// Judges the samples, before pages are made side by side.
    pub(super) fn new(rules: &RuleBook) -> Self {
        let as_of = minimal_as_of();
        if OF_BUILT_IN.get().is_none() {
            // nobody waits for it, on whose thread a share of it may be judged: at worst it is judged twice
            let _ = OF_BUILT_IN.set(judged(&BUILT_IN.all(), as_of));
        }
        let own: Vec<InForce> = rules.all().into_iter().filter(|rule| rule.path().is_some()).collect();
        Self { as_of, own: judged(&own, as_of) }
    }

    /// What is found in a rule's failing sample.
    pub(super) fn found(&self, rule: &InForce) -> &[Diagnostic] {
        self.of(rule, true).map_or(&[], |seen| &seen.found)
    }

    /// A rule's failing or passing sample.
    fn of(&self, rule: &InForce, fails: bool) -> Option<&Seen> {
        let of_rule = self.own.get(rule.id).or_else(|| OF_BUILT_IN.get()?.get(rule.id))?;
        of_rule[usize::from(!fails)].as_ref()
    }
}

/// Judges the first failing sample of some rules, and takes the texts of the first that passes.
fn judged(rules: &[InForce], as_of: Option<Date>) -> Samples {
    let of = |rule: &InForce, fails: bool| {
        let seen = |sample: &Sample| {
            if !fails {
                return Seen { sources: rule.sources(sample), found: Vec::new() };
            }
            let ledger = rule.load(sample).unwrap_or_else(|unjudged| unjudged.ledger);
            // what else a sample breaks it says itself
            let wanted = |other: &InForce| other.id == rule.id || rule.names(other.id);
            let judged = as_of.map(|as_of| judge_by(&ledger, as_of, &wanted).1.diagnostics);
            Seen { found: judged.unwrap_or_default(), sources: ledger.sources }
        };
        rule.sample(fails, 0, seen)
    };
    rules.par_iter().map(|rule| (rule.id.to_owned(), [of(rule, true), of(rule, false)])).collect()
}

/// A page for every rule.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let by_rule = by_rule(site);
    let rules = site.input.report.rules.all();
    rules
        .par_iter()
        .map(|rule| page(site, rule, by_rule.get(rule.id).map_or(&[][..], Vec::as_slice)))
        .collect()
}

fn page(site: &Site, rule: &InForce, found: &[&Diagnostic]) -> Result<Made> {
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
    let data = Link::new(w.to_file(&["data", "compliance.json"]), "JSON");
    let findings =
        Section { links: vec![data], ..found::most_pressing(&w, found.to_vec(), MOST, "rule-first")? };
    let page = view::Rule {
        frame: w.frame(rule.id, crumbs, &["records/"])?,
        id: rule.id.to_owned(),
        name: rule.name.to_owned(),
        status: health(&w, rule, found)?,
        headline: headline(&w, vec![w.word(&format!("{}.title", rule.name))?])?,
        facts: facts(&w, rule)?,
        what_html: prose("what")?,
        why_html: prose("why")?,
        mend_html: prose("mend")?,
        breach: rule.nature == Nature::Breach,
        fails: sample(&w, rule, true)?,
        passes: sample(&w, rule, false)?,
        clauses: rule.clauses.iter().map(|clause| titled_clause(&w, clause)).collect::<Result<_>>()?,
        findings,
        waivers: None,
    };
    w.render(&page)
}

fn facts(w: &Writer, rule: &InForce) -> Result<Vec<Fact>> {
    let since = if rule.path().is_some() { "rule-from" } else { "rule-since" };
    let mut facts = vec![
        Fact::new(w.word("column-nature")?, w.word(&format!("nature-{}", rule.nature.name()))?),
        Fact::new(w.word("rule-level")?, w.word(&format!("level-{}", rule.level.name()))?),
        Fact::new(w.word("rules-population")?, w.count(population(w.site, rule))),
        Fact::new(w.word(since)?, Text::default().id(rule.since)),
    ];
    for (name, condition) in rule.conditions() {
        facts.push(Fact::new(w.word(&format!("rule-{name}"))?, Text::default().code(condition)));
    }
    if let Some(path) = rule.path() {
        facts.push(Fact::new(w.word("rule-file")?, Text::default().code(path)));
    }
    Ok(facts)
}

/// The files that a sample edits as they are after the edits, and what is found when it is judged.
fn sample(w: &Writer, rule: &InForce, fails: bool) -> Result<Shown> {
    let Some(seen) = w.site.judged.of(rule, fails) else { return Ok(Shown::default()) };
    rule.sample(fails, 0, |sample| shown(w, sample, seen)).unwrap_or_else(|| Ok(Shown::default()))
}

fn shown(w: &Writer, sample: &Sample, Seen { sources, found }: &Seen) -> Result<Shown> {
    let mut paths: Vec<String> = sample.edits.iter().map(crate::rules::Edit::path).collect();
    paths.sort();
    paths.dedup();
    let file = |path: String| {
        let deleted = || w.word("sample-deleted");
        let code = sources.text(&path).map(str::to_owned).map_or_else(deleted, Ok)?;
        Ok(SampleFile { path, lang: w.language(&code).map(str::to_owned), code })
    };
    let files = paths.into_iter().map(file).collect::<Result<_>>()?;
    let findings = found.iter().map(|found| found::in_sample(w, found, sources)).collect::<Result<_>>()?;
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
