//! What holds for every page of the portal, tried on the minimal company's portal.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Every page of the minimal company's portal, built once by the program itself.
fn pages() -> &'static [(String, String)] {
    static PAGES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let out = tempfile::tempdir().unwrap();
        let minimal = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules/minimal");
        let target = out.path().join("site");
        let built = Command::new(env!("CARGO_BIN_EXE_pinguan"))
            .args(["-q", "-C", minimal, "build", "--out", target.to_str().unwrap()])
            .output()
            .unwrap();
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
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

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let before = format!(" {attribute}=\"");
    html.split(&before).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
}

/// Where a relative link leads from a page.
fn target(page: &str, href: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
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
fn ids_are_unique_and_the_navigation_leads_to_pages() {
    let all = pages();
    let paths: BTreeSet<&str> = all.iter().map(|(path, _)| path.as_str()).collect();
    for (path, html) in all {
        let ids = values(html, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        for href in values(html, "href") {
            assert!(!href.is_empty() && !href.starts_with('/'), "{path}: link {href:?}");
        }
        let Some((_, nav)) = html.split_once("<nav class=\"main\"") else { continue };
        for href in values(nav.split_once("</nav>").unwrap().0, "href") {
            let to = target(path, href);
            assert!(paths.contains(to.as_str()), "{path}: {href} leads to {to}");
        }
    }
}

#[test]
fn pages_style_and_script_keep_within_their_budgets() {
    for (path, html) in pages() {
        assert!(html.len() < 60_000, "{path}: {}", html.len());
    }
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("site");
    let read = |name: &str| std::fs::read_to_string(site.join(name)).unwrap_or_default();
    let style = read("style.css") + &read("chart.css");
    assert!(!style.is_empty() && style.len() <= 24 * 1024, "style: {}", style.len());
    let script = read("portal.js");
    assert!(!script.is_empty() && script.len() <= 12 * 1024, "script: {}", script.len());
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
