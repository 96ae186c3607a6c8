//! The command line as a newcomer meets it: one folder a case below `tests/cli/`, named by a sentence.
//!
//! A case holds `cmd` (command lines; all but the last must pass), and may hold `env` (NAME=VALUE lines),
//! `edits/` (files laid over the minimal company), `delete` (paths removed from it) and `pad` (path and size:
//! a file that is filled up with a comment). What the last command gives is in `code`, `stdout` and `stderr`;
//! an absent one means nothing was written. `SNAPSHOTS=overwrite` writes them anew.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, tree};
use rayon::prelude::*;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn lines(case: &Path, name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(case.join(name)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn prepared(case: &Path) -> Project {
    let project = Project::minimal();
    if case.join("edits").is_dir() {
        for (path, bytes) in tree(&case.join("edits")) {
            project.write(path.to_str().unwrap(), &bytes);
        }
    }
    for path in lines(case, "delete") {
        project.delete(&path);
    }
    for line in lines(case, "pad") {
        let (path, size) = line.split_once(' ').unwrap();
        let text = project.read(path);
        let missing = size.parse::<usize>().unwrap() - text.len();
        project.write(path, format!("{text}#{}\n", "x".repeat(missing - 2)).as_bytes());
    }
    project
}

/// The faults of a case: what differs from its snapshots.
fn faults(case: &Path) -> String {
    let name = case.file_name().unwrap().to_str().unwrap();
    let project = prepared(case);
    let variables = lines(case, "env");
    let variables: Vec<_> = variables.iter().map(|line| line.split_once('=').unwrap()).collect();
    let commands = lines(case, "cmd");
    let mut faults = String::new();
    let mut last = None;
    for (index, command) in commands.iter().enumerate() {
        let words: Vec<_> = command.split_whitespace().collect();
        assert_eq!(words.first(), Some(&"pinguan"), "{name}: {command}");
        let run = project.run_in(&variables, &words[1..]);
        if index + 1 < commands.len() && run.code != 0 {
            let _ = writeln!(faults, "{name}: `{command}` ended with {}: {}", run.code, run.stderr);
        }
        last = Some(run);
    }
    let run = last.unwrap_or_else(|| panic!("{name}: no command in cmd"));
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
    let given = [("code", format!("{}\n", run.code)), ("stdout", run.stdout), ("stderr", run.stderr)];
    for (file, text) in given {
        let path = case.join(file);
        if text.is_empty() && !path.exists() {
            continue;
        }
        let expected = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
        let what = format!("{name}: {file}");
        if let Err(error) = assert.try_eq(Some(&what), project.redacted(&text).into(), expected) {
            faults += &error.to_string();
        }
    }
    faults
}

#[test]
fn every_case_ends_as_its_snapshots_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let mut cases: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let faults: Vec<String> =
        cases.par_iter().map(|case| faults(case)).filter(|faults| !faults.is_empty()).collect();
    assert!(faults.is_empty(), "{} of {} cases:\n{}", faults.len(), cases.len(), faults.join("\n"));
    assert!(cases.len() >= 30, "{} cases", cases.len());
}
