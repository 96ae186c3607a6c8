//! Hostile texts made by others. Their folder is named by `PINGUAN_CORPORA`; without it these tests say so and
//! pass, and the ones on our own texts still run.

#![allow(clippy::print_stderr, reason = "a skipped test says why")]

use pinguan::yaml::{Node, typed};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

const MINIMAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules/minimal");

#[expect(clippy::disallowed_methods, reason = "the environment names the folder")]
fn corpora() -> Option<PathBuf> {
    let folder = std::env::var_os("PINGUAN_CORPORA").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: PINGUAN_CORPORA names no folder of hostile texts");
    }
    folder
}

/// The texts of a case of the YAML test suite, whose visible marks stand for invisible characters.
fn unmarked(text: &str) -> String {
    let tabs = ["————»", "———»", "——»", "—»", "»"]
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, "\t"));
    tabs.replace('␣', " ").replace('↵', "").replace("∎\n", "").replace('←', "\r").replace('⇔', "\u{feff}")
}

#[derive(serde::Deserialize)]
struct Case {
    yaml: Option<String>,
    #[serde(default)]
    fail: bool,
}

#[test]
fn the_yaml_test_suite_never_panics_and_its_failing_cases_are_never_accepted() {
    let Some(folder) = corpora() else { return };
    let mut seen = 0;
    for entry in std::fs::read_dir(folder.join("yaml-test-suite/src")).expect("the suite") {
        let path = entry.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let body = text.strip_prefix("---").unwrap_or(&text);
        let Ok(cases) = serde_yaml::from_str::<Vec<Case>>(body) else { panic!("{}", path.display()) };
        let mut yaml = None;
        for case in cases {
            yaml = case.yaml.or(yaml);
            let Some(text) = yaml.as_deref().map(unmarked) else { continue };
            seen += 1;
            let (tree, problems) = Node::walk(&text);
            let accepted = typed::<serde_json::Value>(&text);
            if case.fail {
                assert!(
                    accepted.is_err() || !problems.is_empty(),
                    "{} is accepted: {text:?}",
                    path.display()
                );
            }
            if accepted.is_ok() && problems.is_empty() {
                assert!(tree.is_some(), "{}: one parser sees a tree, the other none", path.display());
            }
        }
    }
    assert!(seen > 300, "only {seen} cases");
}

/// A copy of the minimal company with one complaint a text, and what the portal and the reports make of it.
fn published(texts: &[String]) -> (tempfile::TempDir, BTreeMap<String, String>) {
    let root = tempfile::tempdir().expect("folder");
    let copied = Command::new("cp").args(["-r", MINIMAL]).arg(root.path().join("p")).status();
    assert!(copied.expect("cp").success());
    let project = root.path().join("p");
    for (number, text) in (100..).zip(texts) {
        let quoted = serde_json::to_string(text).expect("json");
        let record = format!(
            "id: COMP-2026-{number:04}\nreceived_at: 2026-06-25T09:02+08:00\nregistered_at: 2026-06-25T09:20+08:00\n\
             registered_by: S-0021\nchannel: phone\ncategory: other\nunit: C1-A\nsummary: {quoted}\n\
             acknowledged_at: 2026-06-25T11:00+08:00\n"
        );
        let path = project.join(format!("records/complaint/2026/COMP-2026-{number:04}.yaml"));
        std::fs::write(path, record).expect("record");
    }
    let out = root.path().join("out");
    let run = |arguments: &[&str]| {
        let run =
            Command::new(env!("CARGO_BIN_EXE_pinguan")).arg("-C").arg(&project).args(arguments).output();
        let run = run.expect("it runs");
        let code = run.status.code();
        assert!(matches!(code, Some(0 | 1)), "{code:?} {}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).expect("UTF-8")
    };
    let mut files = BTreeMap::new();
    for format in ["human", "concise", "github", "json"] {
        files.insert(format!("check.{format}"), run(&["check", "--format", format]));
    }
    run(&["build", "--draft", "--out", out.to_str().expect("path")]);
    collect(&out, &out, &mut files);
    (root, files)
}

fn collect(base: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            collect(base, &path, files);
        } else {
            let name = path.strip_prefix(base).expect("below").to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path).expect("UTF-8"));
        }
    }
}

/// What no file may hold, whatever the records say.
fn assert_harmless(files: &BTreeMap<String, String>, texts: &[String]) {
    for (name, content) in files {
        let lower = content.to_lowercase();
        if name.ends_with(".html") {
            assert_eq!(
                lower.matches("<script").count(),
                lower.matches("portal.js\" defer></script>").count()
                    + lower.matches("form.js\" defer></script>").count(),
                "{name}"
            );
            for bad in [
                "href=\"javascript",
                "href=\"data:text",
                "src=\"http",
                "<iframe",
                "<object",
                "<embed",
                "<img",
                "<base",
                "style=\"",
            ] {
                assert!(!lower.contains(bad), "{name} holds {bad}");
            }
            for text in texts.iter().filter(|text| text.contains('<') && text.len() > 4) {
                assert!(!content.contains(text.as_str()), "{name} holds {text:?} as it is");
            }
        }
        if name.starts_with("check.") {
            let hostile = |c: char| {
                (c.is_control() && c != '\n')
                    || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert!(!content.contains(hostile), "{name} holds a control character");
            if name == "check.github" {
                for line in content.lines() {
                    let ours = ["::error ", "::warning ", "::notice "]
                        .iter()
                        .any(|command| line.starts_with(command));
                    assert!(ours, "{line}");
                }
            }
        }
    }
}

#[test]
fn naughty_strings_harm_no_page_and_no_report() {
    let Some(folder) = corpora() else { return };
    let list = std::fs::read_to_string(folder.join("blns/blns.json")).expect("the list");
    let texts: Vec<String> = serde_json::from_str(&list).expect("strings");
    let (_root, files) = published(&texts);
    assert_harmless(&files, &texts);
}

#[test]
fn payloads_harm_no_page_and_no_report() {
    let Some(folder) = corpora() else { return };
    let mut texts = Vec::new();
    for file in ["JHADDIX_XSS.txt", "RSNAKE_XSS.txt", "XSSDetection.txt", "XSS_Polyglots.txt"] {
        let list = std::fs::read(folder.join("payloads/xss").join(file)).expect("a list");
        texts.extend(String::from_utf8_lossy(&list).lines().map(str::to_owned));
    }
    let crlf = std::fs::read_to_string(folder.join("payloads/crlf/crlfinjection.txt")).expect("a list");
    texts.extend(crlf.lines().map(str::to_owned));
    let (_root, files) = published(&texts);
    assert_harmless(&files, &texts);
}

#[test]
fn our_own_hostile_texts_harm_nothing() {
    let texts: Vec<String> = [
        "</script><script>alert(1)</script>",
        "\"><svg onload=alert(1)>",
        "::error file=x::y",
        "=HYPERLINK(\"https://evil.example\")",
        "{{ page.frame }}{% include 'x' %}",
        "]]><!--",
        "a\u{1b}[2Jb",
        "a\u{202e}b",
        "line one\n::error::two",
        "'\"`&<>",
    ]
    .map(str::to_owned)
    .into();
    let (_root, files) = published(&texts);
    assert_harmless(&files, &texts);
    assert!(files.contains_key("zh-Hant/records/complaint/COMP-2026-0100/index.html"));
}
