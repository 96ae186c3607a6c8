//! Comparing a published tree with its manifest. It must not change anything, and follows no link.

use super::error::PublishError;
use super::manifest::{self, Entry, MANIFEST, Manifest};
use crate::digest::hexadecimal;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use walkdir::WalkDir;

/// How a tree differs from its manifest. Every list is sorted. Names that this program cannot have
/// published are given with control characters escaped, fit for a terminal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Listed, and absent.
    pub missing: Vec<String>,
    /// Listed, and of other content or no plain file; `manifest.json` itself if it was edited.
    pub changed: Vec<String>,
    /// Present, and not listed: files, links, anything else, and directories (ending in `/`) that hold no
    /// listed file.
    pub unexpected: Vec<String>,
    /// Number of listed files that are as listed.
    pub matched: usize,
}

impl Verdict {
    /// True if the tree is what its manifest says.
    pub fn is_whole(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.unexpected.is_empty()
    }
}

/// What stands at a path of the tree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Directory,
    Other,
}

/// Compares every file of the tree at `target` with `manifest.json`.
///
/// # Errors
///
/// [`PublishError::Manifest`] if there is no manifest, or it cannot be read as one;
/// [`PublishError::Io`] if the tree cannot be read.
pub fn verify(target: &Path) -> Result<Verdict, PublishError> {
    let Manifest { entries, intact } = read_manifest(target)?;
    let mut present = walk(target)?;
    present.remove(MANIFEST);
    let states = entries
        .par_iter()
        .map(|entry| match present.get(entry.path.as_str()) {
            None => Ok(State::Missing),
            Some(Kind::File) => compare(&target.join(entry.path.as_str()), entry),
            Some(_) => Ok(State::Changed),
        })
        .collect::<Result<Vec<State>, PublishError>>()?;
    let mut verdict = Verdict::default();
    for (entry, state) in entries.iter().zip(states) {
        match state {
            State::Missing => verdict.missing.push(entry.path.to_string()),
            State::Changed => verdict.changed.push(entry.path.to_string()),
            State::Matched => verdict.matched += 1,
        }
    }
    if !intact {
        verdict.changed.push(MANIFEST.to_owned());
        verdict.changed.sort();
    }
    verdict.unexpected = unexpected(&entries, &present);
    Ok(verdict)
}

#[derive(Clone, Copy)]
enum State {
    Missing,
    Changed,
    Matched,
}

fn read_manifest(target: &Path) -> Result<Manifest, PublishError> {
    let at = target.join(MANIFEST);
    let wrong = |why: &str| PublishError::Manifest { path: at.clone(), why: why.to_owned() };
    match fs::symlink_metadata(&at) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(wrong("not a plain file")),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(wrong("there is none: not a tree that this program published"));
        }
        Err(error) => return Err(PublishError::io("look at", &at)(error)),
    }
    let bytes = fs::read(&at).map_err(PublishError::io("read", &at))?;
    manifest::parse(&bytes, &at)
}

/// Everything below `target` by its relative path. A name that no published file can have is escaped, so it
/// equals no listed path.
fn walk(target: &Path) -> Result<BTreeMap<String, Kind>, PublishError> {
    let mut present = BTreeMap::new();
    for found in WalkDir::new(target).min_depth(1) {
        let found = found.map_err(|error| {
            let at = error.path().unwrap_or(target).to_owned();
            PublishError::io("list", &at)(error)
        })?;
        let kind = match found.file_type() {
            kind if kind.is_file() => Kind::File,
            kind if kind.is_dir() => Kind::Directory,
            _ => Kind::Other,
        };
        let relative = found.path().strip_prefix(target).unwrap_or(found.path());
        let name = relative.as_os_str().as_encoded_bytes();
        let name = match std::str::from_utf8(name) {
            Ok(name) => name.escape_debug().to_string(),
            Err(_) => name.escape_ascii().to_string(),
        };
        present.insert(name, kind);
    }
    Ok(present)
}

fn compare(at: &Path, entry: &Entry) -> Result<State, PublishError> {
    let mut file = File::open(at).map_err(PublishError::io("open", at))?;
    let found = file.metadata().map_err(PublishError::io("look at", at))?;
    if found.len() != entry.size {
        return Ok(State::Changed);
    }
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => hasher.update(&buffer[..length]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(PublishError::io("read", at)(error)),
        }
    }
    let same = hexadecimal(&hasher.finalize()) == entry.sha256;
    Ok(if same { State::Matched } else { State::Changed })
}

fn unexpected(entries: &[Entry], present: &BTreeMap<String, Kind>) -> Vec<String> {
    let listed: BTreeSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    let directories: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.path.directories()).collect();
    let mut names: Vec<String> = present
        .iter()
        .filter_map(|(name, kind)| match kind {
            _ if listed.contains(name.as_str()) => None,
            Kind::Directory if directories.contains(name.as_str()) => None,
            Kind::Directory => Some(format!("{name}/")),
            _ => Some(name.clone()),
        })
        .collect();
    names.sort();
    names
}
