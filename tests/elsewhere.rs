//! Measures that were computed elsewhere: what the statements give is taken and shown beside the rest, and nothing else is.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, Run, tree};
use pinguan::digest::sha256;

const HEAD: &str = "kpi,unit,period,numerator,denominator,value\n";

/// The minimal company with a portal in one language.
fn company() -> Project {
    let project = Project::minimal();
    project.replace("records/company/company.yaml", "locales: [zh-Hant, zh-Hans, en]", "locales: [en]");
    project
}

/// A table and where it comes from, with changes to the latter, each a piece and what stands in its place.
fn bring(project: &Project, lines: &str, changes: &[(&str, &str)]) {
    let table = format!("{HEAD}{lines}");
    let mut text = format!(
        "by: S-0041\ncomputed_on: 2026-06-29\nengine: DuckDB 2.0.1\nsource: contacts of the dialler\n\
         statements: {}\nfiles:\n  kpis.csv: {}\n",
        sha256(b"other statements"),
        sha256(table.as_bytes()),
    );
    for (piece, other) in changes {
        assert!(text.contains(piece), "{piece}");
        text = text.replace(piece, other);
    }
    project.write("measures/kpis.csv", table.as_bytes());
    project.write("measures/measures.yaml", text.as_bytes());
}

fn build(project: &Project, more: &[&str]) -> Run {
    let arguments = [&["--locale", "en", "build", "--measures", "measures"], more].concat();
    project.run(&arguments)
}

/// The part of a page that shows what was computed elsewhere, without its marks.
fn section(page: &str) -> Option<String> {
    let start = page.find("id=\"elsewhere\"")?;
    let part = &page[start..start + page[start..].find("</section>")?];
    let texts = part.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    Some(texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("|"))
}

#[test]
fn numbers_from_elsewhere_stand_beside_the_others_and_change_none_of_them() {
    let project = company();
    assert_eq!(project.run(&["build"]).code, 0);
    let before = tree(&project.root().join("public"));
    let lines = "COMPLAINT,,2026-05,2,1180,1.694915254237288\nCOMPLAINT,C1,2026-05,1,1180,\nABANDON,C1,2026-05,90,100,0.9\n\
                 SUCCESS,C1,2026-03,380,1100,0.34545454545454546\n";
    bring(&project, lines, &[]);
    let run = build(&project, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let after = tree(&project.root().join("public"));
    for (path, bytes) in &before {
        let path_text = path.to_string_lossy();
        let may_differ =
            path_text.contains("/kpi/") || path_text.contains("search") || path_text == "manifest.json";
        assert!(after[path] == *bytes || may_differ, "{path_text}");
    }
    let page = |of: &str| project.read(&format!("public/en/kpi/{of}/index.html"));
    let complaints = section(&page("COMPLAINT")).unwrap();
    for shown in
        ["not counted from the records", "2026-05", "numerator +1, denominator ±0", "DuckDB 2.0.1", "S-0041"]
    {
        assert!(complaints.contains(shown), "{shown}: {complaints}");
    }
    assert!(section(&page("COMPLAINT/C1")).unwrap().contains("the same"));
    assert!(section(&page("SUCCESS/C1")).unwrap().contains("34.5%"));
    assert!(section(&page("SUCCESS")).is_none() && section(&page("SUCCESS/C1-A")).is_none());
    // a unit for which nothing was counted here has a page all the same, and the company's leads there
    assert!(!before.keys().any(|path| path.ends_with("kpi/ABANDON/C1/index.html")));
    assert!(
        section(&page("ABANDON/C1")).unwrap().contains("90.0%")
            && page("ABANDON").contains("href=\"C1/index.html\"")
    );
    let manifest = project.read("public/manifest.json");
    let hash = sha256(project.read("measures/measures.yaml").as_bytes());
    assert!(manifest.contains(&format!("\"measures\": \"{hash}\"")), "{manifest}");
    assert_eq!(project.run(&["verify", "public"]).code, 0);
    assert_eq!(build(&project, &[]).code, 0);
    assert_eq!(after, tree(&project.root().join("public")), "the same input gives the same bytes");
}

#[test]
fn what_the_exported_facts_give_is_found_to_be_the_same() {
    let project = company();
    assert_eq!(project.run(&["export", "lake", "--facts"]).code, 0);
    let statements = sha256(project.read("lake/kpis.sql").as_bytes());
    bring(&project, "COMPLAINT,,2026-05,1,1180,\n", &[(&sha256(b"other statements"), &statements)]);
    assert_eq!(build(&project, &[]).code, 0);
    let shown = section(&project.read("public/en/kpi/COMPLAINT/index.html")).unwrap();
    assert!(
        shown.contains("those of this program for these measures") && shown.contains("the same"),
        "{shown}"
    );
}

#[test]
fn a_small_number_is_withheld_from_those_from_whom_small_numbers_are() {
    let project = company();
    bring(&project, "COMPLAINT,,2026-05,3,1180,\nCOMPLAINT,,2026-Q1,50,90000,\n", &[]);
    let run = build(&project, &["--audience", "public"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = project.read("public/en/kpi/COMPLAINT/index.html");
    let shown = section(&page).unwrap();
    assert!(!shown.contains("|3|") && !shown.contains("S-0041") && !shown.contains("SHA-256"), "{shown}");
    assert!(!project.read("public/manifest.json").contains("\"measures\""));
    bring(&project, "DATA-COMPL,C1,2026-05,30,100,\n", &[]);
    assert_eq!(build(&project, &["--audience", "public"]).code, 0);
    for (path, bytes) in tree(&project.root().join("public")) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("id=\"elsewhere\""), "{}", path.display());
    }
}

#[test]
fn hostile_words_of_a_source_are_words() {
    let project = company();
    let hostile = "\"<script>alert(1)</script><img src=x onerror=y> {{ page }} {% raw %}\"";
    bring(&project, "COMPLAINT,,2026-05,1,1180,\n", &[("contacts of the dialler", hostile)]);
    let run = build(&project, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = project.read("public/en/kpi/COMPLAINT/index.html");
    assert!(
        page.contains("&lt;script&gt;alert(1)")
            && !page.contains("<script>alert")
            && !page.contains("<img src=x")
    );
    assert!(page.contains("{{ page }} {% raw %}"));
}

#[test]
fn a_line_that_cannot_be_so_is_refused_with_its_place() {
    let project = company();
    for (line, place, told) in [
        ("NONE,,2026-05,1,2,", "kpis.csv:2", "no measure NONE"),
        ("RESOLVE-P,,2026-05,1,2,", "kpis.csv:2", "no ratio"),
        ("SUCCESS,C9,2026-05,1,2,", "kpis.csv:2", "no unit C9"),
        ("SUCCESS,,2026-13,1,2,", "kpis.csv:2", "no period of SUCCESS"),
        ("CSAT,,2026-05,1,2,", "kpis.csv:2", "quarter (2026-Q2) or year (2026)"),
        ("SUCCESS,,2026-06,1,2,", "kpis.csv:2", "was not over on 2026-06-29"),
        ("SUCCESS,,2026-05,3,2,", "kpis.csv:2", "greater than its denominator 2"),
        ("SUCCESS,,2026-05,-1,2,", "kpis.csv:2", "whole numbers"),
        ("SUCCESS,,2026-05,1.0,2,", "kpis.csv:2", "whole numbers"),
        ("SUCCESS,,2026-05,1,99999999999999999999,", "kpis.csv:2", "whole numbers"),
        ("SUCCESS,,2026-05,1,2,0.4", "kpis.csv:2", "value 0.4"),
        ("SUCCESS,,2026-05,0,0,NaN", "kpis.csv:2", "value NaN"),
        ("SUCCESS,,2026-05,1", "kpis.csv:2", "the row has 4 cells"),
        (
            "SUCCESS,,2026-05,1,2,\nCOMPLAINT,,2026-05,1,2,\nSUCCESS,,2026-05,1,2,",
            "kpis.csv:4",
            "stand already in kpis.csv, line 2",
        ),
        ("\u{1b}[31mRED,,2026-05,1,2,", "kpis.csv:2", "no measure \\u{1b}[31mRED"),
    ] {
        bring(&project, &format!("{line}\n"), &[]);
        let run = build(&project, &[]);
        assert_eq!(run.code, 2, "{line}: {}", run.stderr);
        let first = run.stderr.lines().next().unwrap_or_default();
        assert!(first.contains(place) && first.contains(told), "{line}: {}", run.stderr);
        assert!(!project.root().join("public").exists(), "{line}");
    }
}

#[test]
fn a_source_that_does_not_hold_is_refused_with_its_place() {
    let project = company();
    let line = "SUCCESS,,2026-05,1,2,\n";
    let (statements, table) = (sha256(b"other statements"), sha256(format!("{HEAD}{line}").as_bytes()));
    let long = "x".repeat(301);
    for (piece, other, place, told) in [
        ("by: S-0041", "by: S-9999", "measures.yaml:1", "neither a person nor a unit"),
        ("2026-06-29", "yesterday", "measures.yaml:2", "no day"),
        ("DuckDB 2.0.1", "''", "measures.yaml:3", "engine must be words"),
        ("contacts of the dialler", long.as_str(), "measures.yaml:4", "at most 300"),
        ("contacts of the dialler", "of lin@example.com", "measures.yaml:4", "personal data"),
        (statements.as_str(), "abc", "measures.yaml:5", "no SHA-256"),
        ("statements:", "version: 0.1.0\nstatements:", "measures.yaml:5", "exactly one"),
        (table.as_str(), statements.as_str(), "measures.yaml:7", "not the file of this hash"),
        ("kpis.csv:", "other.csv:", "measures.yaml:7", "not in the folder"),
        ("by: S-0041", "by: S-0041\nnote: x", "measures.yaml:", "unknown field"),
        ("by: S-0041", "by: &a S-0041", "measures.yaml:1", "it cannot be read"),
    ] {
        bring(&project, line, &[(piece, other)]);
        let run = build(&project, &[]);
        assert_eq!(run.code, 2, "{other}: {}", run.stderr);
        let found = run.stderr.lines().any(|line| line.contains(place) && line.contains(told));
        assert!(found, "{other}: {}", run.stderr);
    }
    bring(&project, line, &[]);
    project.write("measures/more.csv", HEAD.as_bytes());
    let run = build(&project, &[]);
    assert!(
        run.code == 2 && run.stderr.contains("more.csv: measures.yaml does not name this table"),
        "{}",
        run.stderr
    );
    project.delete("measures/more.csv");
    project.write("measures/measures.yaml", " ".repeat(70_000).as_bytes());
    assert_eq!(build(&project, &[]).code, 2);
    project.delete("measures/measures.yaml");
    assert!(build(&project, &[]).stderr.contains("has no measures.yaml"));
    assert_eq!(project.run(&["build", "--measures", "nowhere"]).code, 2);
}
