//! What holds for every page of the portal, tried on the minimal company's portal.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod project;

use project::Project;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

/// Every page of the minimal company's portal, built once by the program itself.
fn pages() -> &'static [(String, String)] {
    static PAGES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let project = Project::minimal();
        let run = project.run(&["-q", "build"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let target = project.root().join("public");
        let mut pages = Vec::new();
        collect(&target, &target, &mut pages);
        pages.sort();
        pages
    })
}

fn collect(base: &Path, folder: &Path, pages: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(base, &path, pages);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.strip_prefix(base).unwrap().to_str().unwrap().to_owned();
            pages.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_page_has_one_heading_and_skips_no_level() {
    for (path, html) in pages() {
        let main = html.split_once("<main").unwrap().1;
        let levels: Vec<u32> = main
            .split("<h")
            .skip(1)
            .filter(|rest| rest.len() > 2 && matches!(rest.as_bytes()[1], b' ' | b'>'))
            .filter_map(|rest| rest.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(levels.first(), Some(&1), "{path}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {levels:?}");
    }
}

#[test]
fn nothing_that_the_content_policy_forbids_is_written() {
    let forbidden = [" style=", " onclick=", " onload=", "<style", "javascript:", "src=\"http", "url(http"];
    for (path, html) in pages() {
        for word in forbidden {
            assert!(!html.contains(word), "{path} has {word}");
        }
        assert_eq!(html.matches("<script").count(), 1, "{path}");
        assert!(html.contains("default-src 'none'"), "{path}");
    }
}

#[test]
fn no_text_is_set_below_fourteen_pixels() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/style.css");
    let style = std::fs::read_to_string(style).unwrap();
    let sizes: Vec<f64> = style
        .split("font-size:")
        .skip(1)
        .filter_map(|rest| rest.split_once("rem").and_then(|(size, _)| size.parse().ok()))
        .collect();
    assert!(sizes.len() > 20, "sizes were found");
    assert!(sizes.iter().all(|size| *size >= 0.875), "{sizes:?}");
}

#[test]
fn every_custom_property_that_is_used_is_defined() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/style.css");
    let style = std::fs::read_to_string(style).unwrap();
    let chart = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/chart.css");
    let style = style + &std::fs::read_to_string(chart).unwrap();
    let name = |rest: &str| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    let used: BTreeSet<String> = style.split("var(--").skip(1).map(name).collect();
    assert!(used.len() > 20, "properties were found");
    for property in used {
        assert!(style.contains(&format!("--{property}:")), "--{property} is not defined");
    }
}
