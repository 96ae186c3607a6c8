//! A project in a folder of its own, and the program run in it with a clean environment. Shared by tests of the
//! binary; it knows no case.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use pinguan::ledger::body_hash;
use pinguan::rules::{RULES, Sample};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_pinguan");

/// A project in a temporary folder.
pub struct Project {
    folder: TempDir,
}

/// How a run of the program ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// The minimal compliant company.
    pub fn minimal() -> Self {
        let project = Self { folder: TempDir::new().unwrap() };
        for (path, text) in (Sample { name: "the minimal company", edits: &[] }).texts() {
            project.write(&path, text.as_bytes());
        }
        project
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file below it; `{hash}` in a text becomes the hash of its canonical body.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let file = self.root().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        match std::str::from_utf8(bytes) {
            Ok(text) if text.contains("{hash}") => {
                std::fs::write(file, text.replace("{hash}", &body_hash(text).unwrap())).unwrap();
            }
            _ => std::fs::write(file, bytes).unwrap(),
        }
    }

    /// Replaces a piece of a file, which must be there.
    pub fn replace(&self, path: &str, piece: &str, other: &str) {
        let text = self.read(path);
        assert!(text.contains(piece), "{path} does not hold {piece:?}");
        self.write(path, text.replace(piece, other).as_bytes());
    }

    /// Removes a file.
    pub fn delete(&self, path: &str) {
        std::fs::remove_file(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The program in this folder, with nothing of the tester's environment.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.root()).env_clear().stdin(Stdio::null());
        command
    }

    /// Runs the program with some variables.
    pub fn run_in(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
        let output = self.program(arguments).envs(variables.iter().copied()).output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(&[], arguments)
    }

    /// A text without what differs from run to run, or with every new rule and page.
    pub fn redacted(&self, text: &str) -> String {
        let rules = RULES.len();
        let mut text = text.replace(&self.root().display().to_string(), "[ROOT]");
        for before in ["rules: ", "\"rules\": ", "規則 ", "规则 "] {
            text = text.replace(&format!("{before}{rules}"), &format!("{before}[RULES]"));
        }
        redact_files(&redact_hashes(&text))
    }
}

/// A text in which any text stands for what differs from run to run, or with every new rule and page.
pub fn redacted(text: &str) -> String {
    let rules = RULES.len();
    let mut text = redact_files(text).replace("[FILES]", "[..]");
    for before in ["Rules: ", "rules: ", "規則 "] {
        text = text.replace(&format!("{before}{rules}"), &format!("{before}[..]"));
    }
    // SHA-256, commits and their short forms
    redact_runs(&text, &[64, 40, 12], "[..]")
}

fn redact_hashes(text: &str) -> String {
    redact_runs(text, &[64], "[SHA256]")
}

/// A text with other words for runs of hexadecimal digits of these lengths.
fn redact_runs(text: &str, lengths: &[usize], words: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_hexdigit()) {
        let run = rest[start..].find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(rest.len() - start);
        shown.push_str(&rest[..start]);
        shown.push_str(if lengths.contains(&run) { words } else { &rest[start..start + run] });
        rest = &rest[start + run..];
    }
    shown + rest
}

fn redact_files(text: &str) -> String {
    let words = text.split_inclusive(' ').collect::<Vec<_>>();
    let is_count = |word: &str| word.trim().replace(',', "").parse::<u32>().is_ok();
    let mut shown = String::new();
    for (index, word) in words.iter().enumerate() {
        let next = words.get(index + 1).map_or("", |next| next.trim_end_matches(['.', '\n', ' ']));
        let counted = is_count(word) && ["files", "個檔案到", "个文件到", "個檔案。"].contains(&next);
        shown.push_str(if counted { "[FILES] " } else { word });
    }
    shown
}

/// Every file below a folder, by path relative to it.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_owned();
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}
