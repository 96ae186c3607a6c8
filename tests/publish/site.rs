//! Small sites, and looking at what became of them.

use pinguan::portal::publish::{File, Options, Origin, PublishError, Published, SitePath, publish};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

pub fn origin() -> Origin {
    Origin {
        commit: None,
        as_of: "2026-06-30".into(),
        draft: false,
        generator: "0.0.0-test".into(),
        measures: None,
    }
}

pub fn site(files: &[(&str, &str)]) -> Vec<File> {
    let file = |(path, text): &(&str, &str)| File {
        path: SitePath::new(*path).unwrap(),
        bytes: text.as_bytes().to_vec(),
    };
    files.iter().map(file).collect()
}

pub fn put(target: &Path, files: &[(&str, &str)]) -> Result<Published, PublishError> {
    publish(target, site(files), &origin(), &Options::default())
}

/// Every file of a tree, without the manifest.
pub fn content(target: &Path) -> BTreeMap<String, String> {
    walkdir::WalkDir::new(target)
        .into_iter()
        .map(Result::unwrap)
        .filter(|found| found.file_type().is_file() && found.file_name() != "manifest.json")
        .map(|found| {
            let name = found.path().strip_prefix(target).unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(found.path()).unwrap())
        })
        .collect()
}

pub fn expected(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// Names in a directory, sorted.
pub fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

pub fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

pub const OLD: &[(&str, &str)] = &[("index.html", "old"), ("plans/a.html", "old a"), ("gone.html", "old b")];
pub const NEW: &[(&str, &str)] = &[("index.html", "new"), ("plans/a.html", "new a"), ("kpi/x/y.svg", "")];
