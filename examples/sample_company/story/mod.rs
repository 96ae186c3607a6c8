//! The sample company as texts by path, made from a fixed seed: the same call gives the same bytes.
//! Knows the forms of the records and the story that they tell; reads no clock and no file.

use pinguan::record::{Kind, Layout};
use pinguan::yaml::Laid;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

mod analysis;
mod analysis_words;
mod anomaly;
mod assessment;
mod assessment_words;
mod audit;
mod breach;
mod calendar;
mod category;
mod company;
mod complaint;
mod complaint_life;
mod complaint_words;
mod conduct;
mod conduct_words;
mod decision_words;
mod execution;
mod finding;
mod finding_words;
mod governance;
mod hotline;
mod improvement;
mod improvement_effect;
mod improvement_words;
mod incentive;
mod investigation;
mod monitoring;
mod own_kpis;
mod own_rules;
mod people;
mod plan;
mod plan_special;
mod plan_words;
mod policy;
mod policy_measures;
mod portfolio;
mod publicity;
mod report;
mod rng;
mod scoring;
mod service;
mod stamp;
mod survey;
mod training;
mod training_words;
mod volume;

/// Every record by its path relative to the project's root.
pub fn texts() -> BTreeMap<String, String> {
    let mut book = Book::default();
    company::write(&mut book);
    people::write(&mut book);
    policy::write(&mut book);
    calendar::write(&mut book);
    own_kpis::write(&mut book);
    own_rules::write(&mut book);
    let volume = volume::Volume::new();
    let mut breaches = Vec::new();
    let plans = plan::all(&volume, &mut breaches);
    plan::write(&mut book, &plans);
    execution::write(&mut book, &volume, &plans, &mut breaches);
    let complaints = complaint::all(&volume, &plans);
    let closed = complaint_life::write(&mut book, &complaints, &mut breaches);
    let causes = investigation::write(&mut book, &closed);
    let suggested = service::write(&mut book);
    improvement::write(&mut book, &closed, &causes, &suggested);
    survey::write(&mut book);
    audit::write(&mut book);
    anomaly::write(&mut book, &mut breaches);
    analysis::breaches(&mut breaches);
    report::breaches(&mut breaches);
    finding::write(&mut book, &breaches);
    let mut cases = monitoring::write(&mut book, &volume);
    cases.extend(hotline::write(&mut book));
    cases.extend(conduct::of_complaints(&book));
    cases.push(conduct::alleged());
    cases.push(conduct::dismissed());
    conduct::write(&mut book, &cases);
    let mut trained = Vec::new();
    training::write(&mut book, &mut trained);
    publicity::write(&mut book, &mut trained);
    finding::write_answers(&mut book, "training", 301, &trained);
    anomaly::incidents(&mut book);
    anomaly::access_reviews(&mut book);
    portfolio::write(&mut book, &volume);
    governance::write(&mut book);
    scoring::write(&mut book);
    // assessments are computed from everything before
    let issued = assessment::write(&mut book);
    incentive::write(&mut book, &issued);
    let measures = analysis::Measures::new(&book);
    analysis::write(&mut book, &measures);
    report::write(&mut book);
    laid_out(book.texts)
}

/// The texts as `pinguan fmt` writes them.
fn laid_out(mut texts: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut layouts = BTreeMap::new();
    for (path, text) in &mut texts {
        let Some(kind) = Kind::of_path(path) else { continue };
        let layout = layouts.entry(kind.name).or_insert_with(|| Layout::of(kind));
        match layout.lay_out(text) {
            Ok(Laid::Anew(laid)) => *text = laid,
            Ok(Laid::Already) => {}
            other => panic!("{path}: {other:?}"),
        }
    }
    texts
}

/// Writes the texts below a project's root.
pub fn write(root: &Path, texts: &BTreeMap<String, String>) -> std::io::Result<()> {
    for (path, text) in texts {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// The texts while they are being made.
#[derive(Default)]
pub struct Book {
    texts: BTreeMap<String, String>,
}

impl Book {
    /// Adds a file; a path stands only once.
    fn put(&mut self, path: String, text: String) {
        let before = self.texts.insert(path, text);
        assert!(before.is_none(), "a path is written twice");
    }

    /// The id of the finding that says something.
    fn finding(&self, said: &str) -> String {
        let found = self
            .texts
            .iter()
            .find(|(path, text)| path.starts_with("records/finding/") && text.contains(said));
        let path = found.map(|(path, _)| path.as_str()).expect("a finding says so");
        let name = path.rsplit('/').next().unwrap_or_default();
        name.trim_end_matches(".yaml").to_owned()
    }

    /// Everything so far as a ledger.
    fn ledger(&self) -> pinguan::ledger::Ledger {
        let sources = pinguan::source::Sources::from_texts(self.texts.clone());
        pinguan::ledger::Ledger::load(sources).expect("the company and its policy are there")
    }
}
