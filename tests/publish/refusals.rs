//! What publishing refuses, and what it leaves alone: targets, links, names, leftovers.

use super::site::{NEW, OLD, content, expected, names, origin, put, site};
use pinguan::portal::publish::{Options, PublishError, SitePath, publish};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use tempfile::TempDir;

#[test]
fn what_this_program_did_not_make_is_refused_and_left_alone() {
    let dir = TempDir::new().unwrap();
    let at = |name: &str| dir.path().join(name);
    for name in ["foreign", "web-app", "repo", "real"] {
        fs::create_dir(at(name)).unwrap();
    }
    fs::write(at("foreign").join("thesis.txt"), "precious").unwrap();
    fs::write(at("web-app").join("manifest.json"), r#"{"name": "an app", "display": "standalone"}"#).unwrap();
    fs::create_dir(at("repo").join(".git")).unwrap();
    put(&at("made"), OLD).unwrap();
    fs::create_dir(at("made").join(".git")).unwrap();
    symlink(at("real"), at("link")).unwrap();
    symlink(at("nowhere"), at("dangling")).unwrap();
    fs::write(at("file"), "text").unwrap();
    for name in
        ["foreign", "web-app", "repo", "made", "link", "dangling", "file", "repo/.git/x", "real/..", ""]
    {
        let error = put(&at(name), NEW).unwrap_err();
        let shown = error.to_string();
        assert!(matches!(error, PublishError::Refused { .. }), "{name}: {shown}");
        assert!(shown.contains(dir.path().to_str().unwrap()), "{name}: {shown} names no path");
    }
    assert_eq!(fs::read_to_string(at("foreign").join("thesis.txt")).unwrap(), "precious");
    assert!(names(&at("real")).is_empty());
    assert_eq!(
        names(dir.path()),
        ["dangling", "file", "foreign", "link", "made", "real", "repo", "web-app"],
        "a refusal leaves nothing beside the target"
    );
    assert!(matches!(put(Path::new("/"), NEW), Err(PublishError::Refused { .. })));
}

#[test]
fn protected_directories_and_their_parents_are_refused_and_links_inside_them_not_followed() {
    let dir = TempDir::new().unwrap();
    let root = dir.path().join("work/project");
    let outside = dir.path().join("outside");
    fs::create_dir_all(&root).unwrap();
    fs::create_dir(&outside).unwrap();
    symlink(&outside, root.join("out")).unwrap();
    symlink(dir.path().join("work"), dir.path().join("alias")).unwrap();
    let protect = [root.as_path()];
    let options = Options { protect: &protect, ..Options::default() };
    let refused = [
        root.clone(),
        dir.path().join("work"),
        dir.path().join("alias/project"),
        dir.path().join("alias/project/x/../../project"),
        root.join("out"),
        root.join("out/site"),
        root.join("out/deep/site"),
    ];
    for target in refused {
        let answer = publish(&target, site(NEW), &origin(), &options);
        assert!(matches!(answer, Err(PublishError::Refused { .. })), "{target:?}: {answer:?}");
    }
    assert!(names(&outside).is_empty());
    assert_eq!(names(&root), ["out"]);
    // A link outside the project is the administrator's; so is a target inside it.
    publish(&dir.path().join("alias/project/public"), site(NEW), &origin(), &options).unwrap();
    assert_eq!(content(&root.join("public")), expected(NEW));
}

#[test]
fn leftovers_of_a_dead_build_are_cleared_but_nothing_else_is() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let staging = dir.path().join(".public.pinguan-staging");
    put(&target, OLD).unwrap();

    fs::create_dir_all(staging.join("tree/half")).unwrap();
    fs::write(staging.join("PINGUAN-STAGING"), "").unwrap();
    fs::write(staging.join("tree/half/page.html"), "half").unwrap();
    let elsewhere = dir.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("kept.txt"), "kept").unwrap();
    symlink(&elsewhere, staging.join("tree/link")).unwrap();
    put(&target, NEW).unwrap();
    assert_eq!(names(dir.path()), ["elsewhere", "public"]);
    assert_eq!(names(&elsewhere), ["kept.txt"]);

    symlink(&elsewhere, &staging).unwrap();
    assert!(matches!(put(&target, OLD), Err(PublishError::Refused { .. })));
    fs::remove_file(&staging).unwrap();
    fs::create_dir(&staging).unwrap();
    fs::write(staging.join("unmarked"), "not ours").unwrap();
    assert!(matches!(put(&target, OLD), Err(PublishError::Refused { .. })));
    assert_eq!(fs::read_to_string(staging.join("unmarked")).unwrap(), "not ours");
    assert_eq!(names(&elsewhere), ["kept.txt"]);
    assert_eq!(content(&target), expected(NEW));
}

#[test]
fn a_planted_lock_link_is_not_followed() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("victim"), "victim").unwrap();
    let lock = dir.path().join(".public.pinguan-lock");
    symlink(dir.path().join("victim"), &lock).unwrap();
    assert!(put(&dir.path().join("public"), NEW).is_err());
    fs::remove_file(&lock).unwrap();
    fs::hard_link(dir.path().join("victim"), &lock).unwrap();
    assert!(put(&dir.path().join("public"), NEW).is_err());
    assert_eq!(fs::read_to_string(dir.path().join("victim")).unwrap(), "victim");
}

#[test]
fn paths_that_are_not_plain_are_refused() {
    let long = format!("{}.html", "x".repeat(255));
    let deep = "d/".repeat(600) + "x";
    for path in [
        "",
        "/",
        "/etc/passwd",
        "a/",
        "a//b",
        "..",
        "../a",
        "a/../b",
        ".",
        "./a",
        ".git/config",
        "a/.hidden",
        "a.",
        "a ",
        "a b",
        "a\\b",
        "C:a",
        "a:b",
        "é",
        "a\0",
        "a\nb",
        "a%2e",
        "CON",
        "nul.html",
        "x/Com1.txt",
        "lpt9",
        &long,
        &deep,
    ] {
        assert!(matches!(SitePath::new(path), Err(PublishError::Path { .. })), "{path:?}");
    }
    for path in ["a", "a/b-c_d.1.html", "console.html", "com10", "A..b", "PLAN-2026-0007.html"] {
        assert_eq!(SitePath::new(path).unwrap().as_str(), path);
    }
}

#[test]
fn names_that_some_file_system_would_merge_are_refused() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, OLD).unwrap();
    for pair in [
        ["a.html", "A.html"],
        ["a.html", "a.html"],
        ["x/a.html", "X/b.html"],
        ["x/y/a.html", "x/Y/b.html"],
        ["a", "a/b"],
        ["A", "a/b/c"],
        ["index.html", "manifest.json"],
        ["index.html", "Manifest.JSON"],
        ["index.html", "manifest.json/x"],
    ] {
        let answer = put(&target, &pair.map(|path| (path, "")));
        assert!(matches!(answer, Err(PublishError::Collision { .. })), "{pair:?}: {answer:?}");
    }
    assert_eq!(content(&target), expected(OLD));
    put(&target, &[("a", ""), ("b/a", ""), ("b/manifest.json", ""), ("a.b/c", "")]).unwrap();
}
