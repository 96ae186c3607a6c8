//! The sample company as texts by path, made from a fixed seed: the same call gives the same bytes.
//! Knows the forms of the records and the story that they tell; reads no clock and no file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
mod decision_words;
mod execution;
mod finding;
mod finding_words;
mod incentive;
mod people;
mod plan;
mod plan_special;
mod plan_words;
mod policy;
mod rng;
mod scoring;
mod stamp;
mod survey;
mod volume;

/// Every record by its path relative to the project's root.
pub fn texts() -> BTreeMap<String, String> {
    let mut book = Book::default();
    company::write(&mut book);
    people::write(&mut book);
    policy::write(&mut book);
    calendar::write(&mut book);
    let volume = volume::Volume::new();
    let mut breaches = Vec::new();
    let plans = plan::all(&volume, &mut breaches);
    plan::write(&mut book, &plans);
    execution::write(&mut book, &volume, &plans, &mut breaches);
    let complaints = complaint::all(&volume, &plans);
    complaint_life::write(&mut book, &complaints, &mut breaches);
    survey::write(&mut book);
    audit::write(&mut book);
    finding::write(&mut book, &breaches);
    scoring::write(&mut book);
    // assessments are computed from everything before
    let issued = assessment::write(&mut book);
    incentive::write(&mut book, &issued);
    book.texts
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
}
