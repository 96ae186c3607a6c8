//! What the program promises whatever the case: one exit code for every format, nothing hostile on the screen,
//! no silence when output fails, nothing lost that was published or written before.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{PROGRAM, Project, tree};
use pinguan::record::{KINDS, Place};
use std::fs::File;
use std::io::Write;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";
const FORMATS: [&str; 4] = ["human", "concise", "json", "github"];
const EVERY_FORMAT: [&str; 10] =
    ["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "rdjson", "markdown"];

/// Characters that could move a cursor, start a command or turn the direction of writing; line ends aside.
fn commands(text: &str) -> Vec<char> {
    let is_command = |c: &char| {
        (c.is_control() && *c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(is_command).collect()
}

fn broken() -> Project {
    let project = Project::minimal();
    project.replace(COMPLAINT, "unit: C1-A", "unit: C9-Z");
    project
}

fn unjudgeable() -> Project {
    let project = Project::minimal();
    project.write("records/policy/policy.yaml", b"versions: [");
    project
}

#[test]
fn the_exit_code_is_the_same_for_every_format_and_verbosity() {
    let ways: [&[&str]; 8] = [
        &["--locale", "zh-Hant"],
        &["--locale", "zh-Hans"],
        &["--locale", "en"],
        &["-q"],
        &["-v"],
        &["--color", "always"],
        &["-j", "1"],
        &["records/survey"],
    ];
    let cases: [(Project, &[&str], i32); 4] = [
        (Project::minimal(), &[], 0),
        (broken(), &[], 1),
        (Project::minimal(), &["--select", "NONE-001"], 2),
        (unjudgeable(), &[], 3),
    ];
    for (project, asked, code) in cases {
        for format in EVERY_FORMAT {
            for more in ways {
                let arguments = [&["check", "--format", format], asked, more].concat();
                let run = project.run(&arguments);
                assert_eq!(run.code, code, "{arguments:?}: {}", run.stderr);
            }
        }
    }
}

#[test]
fn a_variable_of_the_environment_cannot_weaken_a_verdict() {
    let project = broken();
    for name in ["FAIL_ON", "SELECT", "IGNORE", "DRAFT", "NO_FAIL", "QUIET"] {
        let name = format!("PINGUAN_{name}");
        assert_eq!(project.run_in(&[(&name, "REC-001")], &["check"]).code, 1, "{name}");
        assert_eq!(project.run_in(&[(&name, "1")], &["build"]).code, 1, "{name}");
    }
}

#[test]
fn hostile_values_reach_no_format_as_they_are() {
    let project = Project::minimal();
    let hostile = "\"\\e]0;owned\\a\\e[2J\\n::error::x\\r\\u202e\\u009b31m\\u200b%0A::set-output\"";
    for field in ["channel: phone", "unit: C1-A", "registered_by: S-0021", "debtor_ref: D-3f9a1c07b2e4"] {
        let key = field.split_once(' ').unwrap().0;
        project.replace(COMPLAINT, field, &format!("{key} {hostile}"));
    }
    project.write("records/complaint/2026/COMP-2026-0002.yaml", "id: \u{1b}[2J\u{202e}\u{9b}x\n".as_bytes());
    project.write("records/survey/2026/\u{1b}[2J\n::error::\u{202e}.yaml", b"id: SURV-2026-0009\n");
    project.write("records/survey/2026/notes.txt", "::error::told\n".as_bytes());
    project.write("records/finding/2026/FIND-2026-0002.yaml", b"::error::\x1b[2J: [\n");
    for format in FORMATS {
        for locale in ["zh-Hant", "en"] {
            let run = project.run(&["check", "--format", format, "--locale", locale]);
            assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{format}");
            assert!(commands(&run.stdout).is_empty(), "{format}: {}", run.stdout.escape_debug());
            let own = |line: &&str| !(format == "github" && line.contains("title="));
            let foreign: Vec<_> =
                run.stdout.lines().filter(own).filter(|line| line.trim_start().starts_with("::")).collect();
            // the frame of a place in a second file begins with three colons and a blank
            assert!(
                foreign.iter().all(|line| line.trim_start().starts_with("::: ")),
                "{format}: {foreign:?}"
            );
            assert!(run.stdout.contains("owned"), "{format} does not show the value at all");
        }
    }
    let build = project.run(&["build"]);
    assert_eq!((build.code, commands(&build.stderr)), (1, vec![]));
    let json = project.run(&["check", "--format", "json"]).stdout;
    let document: serde_json::Value = serde_json::from_str(&json).unwrap();
    let shown = document["diagnostics"].to_string();
    assert!(shown.contains("owned"), "{shown}");
}

#[test]
fn a_hostile_argument_is_told_without_its_commands() {
    let project = Project::minimal();
    let hostile = "\u{1b}[2J\u{202e}x";
    for arguments in [
        &["explain", hostile][..],
        &["schema", hostile],
        &["check", hostile],
        &["-C", hostile, "check"],
        &["verify", hostile],
        &["new", "plan", "--unit", hostile],
        &["check", "--ignore", hostile],
        &["check", "--as-of", hostile],
        &[hostile],
    ] {
        let run = project.run(arguments);
        assert!([2, 4].contains(&run.code), "{arguments:?}");
        assert!(commands(&run.stderr).is_empty(), "{arguments:?}: {}", run.stderr.escape_debug());
    }
}

#[test]
fn an_output_that_is_full_or_closed_is_never_a_success() {
    let project = Project::minimal();
    assert_eq!(project.run(&["build", "--out", "site"]).code, 0);
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["check", "--format", "github"],
        &["explain", "rules"],
        &["schema"],
        &["new", "plan", "--print"],
        &["verify", "site"],
        &["--help"],
        &["--version"],
    ] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let status = project.program(arguments).stdout(full).stderr(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(4), "{arguments:?} into a full device");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let status = project.program(arguments).stdout(writer).stderr(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(4), "{arguments:?} into a closed pipe");
        let closed = Command::new("sh")
            .args(["-c", "exec \"$@\" >&-", "sh", PROGRAM])
            .args(arguments)
            .current_dir(project.root())
            .env_clear()
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert_eq!(closed.code(), Some(4), "{arguments:?} into nothing at all");
    }
    let full = File::options().write(true).open("/dev/full").unwrap();
    let status = broken().program(&["build"]).stderr(full).status().unwrap();
    assert_eq!(status.code(), Some(4), "a refusal that nobody can read");
}

/// `init company` at a terminal, with what is typed there.
fn started(arguments: &str, typed: &str) -> (TempDir, Option<i32>, String) {
    let folder = TempDir::new().unwrap();
    let line = format!("{PROGRAM} {arguments}");
    let mut terminal = Command::new("script");
    terminal.args(["-qec", &line, "/dev/null"]).current_dir(folder.path());
    terminal.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).env("LANG", "en_GB.UTF-8");
    let mut running = terminal.env_remove("LC_ALL").env_remove("LC_MESSAGES").spawn().unwrap();
    running.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let ended = running.wait_with_output().unwrap();
    (folder, ended.status.code(), String::from_utf8_lossy(&ended.stdout).into_owned())
}

#[test]
fn a_company_is_started_by_answers_at_a_terminal_and_never_waits_elsewhere() {
    let (folder, code, said) = started("init company", "uk\nen\nAcme\nacme\nminimal\n");
    assert_eq!(code, Some(0), "{said}");
    let company =
        std::fs::read_to_string(folder.path().join("company/records/company/company.yaml")).unwrap();
    assert!(company.contains("Acme") && company.contains("locales: [en]"), "{company}");
    assert!(!folder.path().join("company/.github").exists());
    // what is given is not asked for, and a line that is empty takes what is offered
    let (folder, code, said) = started("init company --jurisdiction tw --name X --org x", "\n\n");
    assert_eq!(code, Some(0), "{said}");
    assert!(folder.path().join("company/.github/workflows/records.yml").exists());
    let (_, code, said) = started("init company --jurisdiction tw", "klingon\n");
    assert!(code == Some(2) && said.contains("klingon"), "{code:?} {said}");
    let elsewhere = Project::minimal().run(&["init", "company"]);
    assert!(elsewhere.code == 2 && elsewhere.stderr.contains("--jurisdiction"), "{}", elsewhere.stderr);
}

#[test]
fn reports_go_to_files_beside_standard_output() {
    let project = broken();
    let arguments = ["check", "--format", "concise", "--report", "json=a.json", "--report", "github=b.txt"];
    let run = project.run(&arguments);
    assert_eq!(run.code, 1);
    for (file, format) in [("a.json", "json"), ("b.txt", "github")] {
        assert_eq!(project.read(file), project.run(&["check", "--format", format]).stdout, "{file}");
    }
    assert_eq!(run.stdout, project.run(&["check", "--format", "concise"]).stdout);
    assert_eq!(project.run(&["check", "--report", "json=/dev/full"]).code, 4);
}

#[test]
fn a_refused_build_leaves_the_published_portal_as_it_was() {
    let project = Project::minimal();
    assert_eq!(project.run(&["build"]).code, 0);
    let site = project.root().join("public");
    let before = tree(&site);
    project.replace(COMPLAINT, "unit: C1-A", "unit: C9-Z");
    assert_eq!(project.run(&["build"]).code, 1);
    assert!(tree(&site) == before, "a refused build changed the portal");
    project.write("records/policy/policy.yaml", b"");
    assert_eq!(project.run(&["build", "--draft"]).code, 3);
    assert!(tree(&site) == before, "a build that could not judge changed the portal");
    assert_eq!(project.run(&["verify"]).code, 0);
}

#[test]
fn verify_names_what_is_missing_changed_and_unexpected() {
    let project = Project::minimal();
    assert_eq!(project.run(&["build"]).code, 0);
    project.delete("public/en/index.html");
    project.write("public/zh-Hant/index.html", b"<p>other");
    project.write("public/en/\u{1b}new.html", b"<p>new");
    let run = project.run(&["verify", "--locale", "en"]);
    assert_eq!(run.code, 1);
    for path in ["en/index.html", "zh-Hant/index.html", r"en/\u{1b}new.html"] {
        assert_eq!(run.stdout.matches(path).count(), 1, "{path}: {}", run.stdout);
    }
    assert!(commands(&run.stdout).is_empty());
}

#[test]
fn new_starts_every_kind_of_record_and_never_writes_over_one() {
    let kinds = KINDS.iter().filter(|kind| matches!(kind.place, Place::Years(_)));
    for kind in kinds {
        let project = Project::minimal();
        let records = project.root().join("records");
        let mut before = tree(&records);
        for _ in 0..2 {
            let run = project.run(&["new", kind.name, "--unit", "C1-A", "--by", "S-0021"]);
            assert_eq!(run.code, 0, "{}: {}", kind.name, run.stderr);
            let after = tree(&records);
            assert_eq!(after.len(), before.len() + 1, "{}: one file more", kind.name);
            assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)), "{}", kind.name);
            before = after;
        }
        let run = project.run(&["check", "--format", "json"]);
        let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(document["summary"]["refused"], 0, "{}: {}", kind.name, run.stdout);
    }
}

#[test]
fn new_does_not_write_over_a_file_whose_id_cannot_be_read() {
    let project = Project::minimal();
    let path = "records/complaint/2026/COMP-2026-0002.yaml";
    project.write(path, b"[half a record");
    assert_eq!(project.run(&["new", "complaint"]).code, 4);
    assert_eq!(project.read(path), "[half a record");
}

#[test]
fn entries_that_are_no_files_are_told_and_never_waited_for() {
    let project = Project::minimal();
    let folder = project.root().join("records/complaint/2026");
    let fifo = rustix::fs::FileType::Fifo;
    rustix::fs::mknodat(rustix::fs::CWD, folder.join("COMP-2026-0002.yaml"), fifo, 0o644.into(), 0).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", folder.join("COMP-2026-0003.yaml")).unwrap();
    std::os::unix::fs::symlink(".", folder.join("round")).unwrap();
    std::fs::create_dir(folder.join("COMP-2026-0004.yaml")).unwrap();
    let run = project.run(&["check", "--format", "concise", "--locale", "en"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    for name in ["COMP-2026-0002.yaml", "COMP-2026-0003.yaml", "round"] {
        assert!(run.stdout.contains(name), "{name}: {}", run.stdout);
    }
    assert_eq!(run.stdout.lines().count(), 3, "{}", run.stdout);
}
