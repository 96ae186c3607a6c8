//! Publishing as a caller sees it: what ends up on disk, what is refused, what `verify` finds.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use pinguan::portal::publish::{
    File, Options, Origin, PublishError, Published, SitePath, Staging, publish, verify,
};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tempfile::TempDir;

fn origin() -> Origin {
    Origin { commit: None, as_of: "2026-06-30".into(), draft: false, generator: "0.0.0-test".into() }
}

fn site(files: &[(&str, &str)]) -> Vec<File> {
    let file = |(path, text): &(&str, &str)| File {
        path: SitePath::new(*path).unwrap(),
        bytes: text.as_bytes().to_vec(),
    };
    files.iter().map(file).collect()
}

fn put(target: &Path, files: &[(&str, &str)]) -> Result<Published, PublishError> {
    publish(target, site(files), &origin(), &Options::default())
}

/// Every file of a tree, without the manifest.
fn content(target: &Path) -> BTreeMap<String, String> {
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

fn expected(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// Names in a directory, sorted.
fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

const OLD: &[(&str, &str)] = &[("index.html", "old"), ("plans/a.html", "old a"), ("gone.html", "old b")];
const NEW: &[(&str, &str)] = &[("index.html", "new"), ("plans/a.html", "new a"), ("kpi/x/y.svg", "")];

#[test]
fn a_fresh_target_is_made_with_its_parents_and_nothing_stays_beside_it() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("build/out/public");
    let done = put(&target, OLD).unwrap();
    assert_eq!(content(&target), expected(OLD));
    assert_eq!((done.files, done.bytes, done.replaced, done.residue), (3, 13, false, None));
    assert_eq!(names(target.parent().unwrap()), ["public"]);
    let verdict = verify(&target).unwrap();
    assert!(verdict.is_whole(), "{verdict:?}");
    assert_eq!(verdict.matched, 3);
}

#[test]
fn a_new_tree_replaces_the_old_one_and_stale_pages_are_gone() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, OLD).unwrap();
    fs::write(target.join("by-hand.html"), "left behind").unwrap();
    let done = put(&target, NEW).unwrap();
    assert!(done.replaced);
    assert_eq!(content(&target), expected(NEW));
    assert!(verify(&target).unwrap().is_whole());
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn an_empty_directory_is_a_fine_target_and_so_is_an_empty_site() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    fs::create_dir(&target).unwrap();
    assert!(put(&target, NEW).unwrap().replaced);
    put(&target, &[]).unwrap();
    assert_eq!(names(&target), ["manifest.json"]);
    assert!(verify(&target).unwrap().is_whole());
}

#[test]
fn only_files_that_are_the_same_in_every_way_are_taken_over_from_the_old_tree() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let pages = ["same", "edited", "mode", "shared", "linked", "folder/x"];
    let files: Vec<(&str, &str)> = pages.iter().map(|page| (*page, "the very text")).collect();
    put(&target, &files).unwrap();
    let inode = |page: &str| fs::symlink_metadata(target.join(page)).unwrap().ino();
    let before: Vec<u64> = pages.iter().map(|page| inode(page)).collect();
    put(&target, &files).unwrap();
    assert_eq!(pages.map(inode).to_vec(), before, "nothing changed");

    let outside = dir.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("x"), "the very text").unwrap();
    fs::write(target.join("edited"), "the v3ry text").unwrap();
    fs::set_permissions(target.join("mode"), PermissionsExt::from_mode(0o666)).unwrap();
    fs::hard_link(target.join("shared"), outside.join("shared")).unwrap();
    fs::remove_file(target.join("linked")).unwrap();
    symlink(outside.join("x"), target.join("linked")).unwrap();
    fs::remove_dir_all(target.join("folder")).unwrap();
    symlink(&outside, target.join("folder")).unwrap();
    put(&target, &files).unwrap();
    assert_eq!(content(&target), expected(&files));
    assert!(verify(&target).unwrap().is_whole());
    assert_eq!(inode("same"), before[0]);
    for name in ["x", "shared"] {
        let other = fs::metadata(outside.join(name)).unwrap();
        assert!(pages.iter().all(|page| inode(page) != other.ino()), "{name} is outside");
        assert_eq!(other.nlink(), 1);
    }
    assert_eq!(mode(&target.join("mode")), 0o644);
}

#[test]
fn the_manifest_has_the_documented_bytes_whatever_the_order_of_files() {
    let dir = TempDir::new().unwrap();
    let origin = Origin {
        commit: Some("0123abcd".into()),
        as_of: "2026-06-30".into(),
        draft: true,
        generator: "9.9.9".into(),
    };
    let mut manifests = Vec::new();
    for (name, files) in [("a", [("b.txt", "abc"), ("a.txt", "")]), ("b", [("a.txt", ""), ("b.txt", "abc")])]
    {
        let target = dir.path().join(name);
        publish(&target, site(&files), &origin, &Options::default()).unwrap();
        manifests.push(fs::read_to_string(target.join("manifest.json")).unwrap());
    }
    assert_eq!(manifests[0], manifests[1]);
    // The two hashes are the known SHA-256 of "" and "abc".
    let head = r#"{
  "schema_version": 1,
  "generator": "pinguan 9.9.9",
  "as_of": "2026-06-30",
  "source_commit": "0123abcd",
  "draft": true,
  "files": {
    "a.txt": { "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0 },
    "b.txt": { "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "size": 3 }
  },
  "seal": ""#;
    let (start, seal) = manifests[0].split_at(head.len());
    assert_eq!(start, head);
    assert_eq!(seal.len(), 64 + "\"\n}\n".len());
}

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
fn an_old_tree_that_stands_aside_is_put_back_even_if_the_next_build_fails() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let staging = dir.path().join(".public.pinguan-staging");
    put(&target, OLD).unwrap();
    fs::create_dir(&staging).unwrap();
    fs::write(staging.join("PINGUAN-STAGING"), "").unwrap();
    fs::rename(&target, staging.join("aside")).unwrap();
    let begun = Staging::begin(&target, &Options::default()).unwrap();
    let page = SitePath::new("page.html").unwrap();
    let _ = begun.write(&page, b"once").unwrap();
    assert!(begun.write(&page, b"twice").is_err(), "no file is written over");
    drop(begun);
    assert_eq!(content(&target), expected(OLD));
    assert_eq!(names(dir.path()), ["public"]);
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
fn verify_finds_every_kind_of_change() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, NEW).unwrap();
    fs::write(target.join("plans/a.html"), "nEw a").unwrap();
    let verdict = verify(&target).unwrap();
    assert_eq!((verdict.changed, verdict.matched), (vec!["plans/a.html".to_owned()], 2), "one flipped bit");

    fs::remove_file(target.join("index.html")).unwrap();
    fs::remove_file(target.join("kpi/x/y.svg")).unwrap();
    symlink("/dev/null", target.join("kpi/x/y.svg")).unwrap();
    fs::create_dir(target.join("empty")).unwrap();
    fs::write(target.join("plans/\u{1b}[31m.html"), "").unwrap();
    symlink("/etc", target.join("etc")).unwrap();
    let verdict = verify(&target).unwrap();
    assert_eq!(verdict.missing, ["index.html"]);
    assert_eq!(verdict.changed, ["kpi/x/y.svg", "plans/a.html"]);
    assert_eq!(verdict.unexpected, ["empty/", "etc", "plans/\\u{1b}[31m.html"]);
    assert!(!verdict.is_whole());
}

#[test]
fn verify_finds_an_edited_manifest() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    put(&target, NEW).unwrap();
    let at = target.join("manifest.json");
    let whole = fs::read_to_string(&at).unwrap();
    let edits = [
        ("2026-06-30", "2026-07-31"),
        ("\"draft\": false", "\"draft\": true"),
        ("null", "\"0123\""),
        ("\"size\": 3", "\"size\":  3"),
        ("0.0.0-test", "0.0.1-test"),
    ];
    for (from, to) in edits {
        let edited = whole.replacen(from, to, 1);
        assert_ne!(edited, whole);
        fs::write(&at, edited).unwrap();
        assert_eq!(verify(&target).unwrap().changed, ["manifest.json"], "{from} -> {to}");
    }
    for broken in [
        String::new(),
        whole[..whole.len() / 2].to_owned(),
        whole.replace("index.html", "../index.html"),
        whole.replace("pinguan ", "other "),
        whole.replace("\"schema_version\": 1", "\"schema_version\": 2"),
    ] {
        fs::write(&at, broken).unwrap();
        assert!(matches!(verify(&target), Err(PublishError::Manifest { .. })));
    }
    fs::remove_file(&at).unwrap();
    assert!(matches!(verify(&target), Err(PublishError::Manifest { .. })));
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

#[test]
fn publishers_at_once_leave_one_whole_tree_and_say_that_they_wait() {
    let dir = TempDir::new().unwrap();
    let target = dir.path().join("public");
    let waited = AtomicUsize::new(0);
    let first = Staging::begin(&target, &Options::default()).unwrap();
    thread::scope(|scope| {
        for worker in 0..6 {
            let (target, waited) = (&target, &waited);
            scope.spawn(move || {
                let waiting = |waiting: &pinguan::portal::publish::Waiting| {
                    assert!(waiting.to_string().contains(".public.pinguan-lock"));
                    waited.fetch_add(1, Ordering::SeqCst);
                };
                let text = format!("by {worker}");
                let paths: Vec<String> = (0..20).map(|page| format!("p{page}/w{worker}.html")).collect();
                let files: Vec<(&str, &str)> =
                    paths.iter().map(|path| (path.as_str(), text.as_str())).collect();
                let options = Options { waiting: &waiting, ..Options::default() };
                publish(target, site(&files), &origin(), &options).unwrap();
            });
        }
        while waited.load(Ordering::SeqCst) < 6 {
            thread::yield_now();
        }
        let entry = first.write(&SitePath::new("first.html").unwrap(), b"first").unwrap();
        first.publish(vec![entry], &origin()).unwrap();
    });
    let verdict = verify(&target).unwrap();
    assert!(verdict.is_whole(), "{verdict:?}");
    let tree = content(&target);
    let writer = tree.values().next().unwrap();
    assert!(tree.len() == 20 && tree.values().all(|text| text == writer), "{tree:?}");
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn nobody_else_can_look_into_the_staging_directory() {
    let dir = TempDir::new().unwrap();
    let staging = Staging::begin(&dir.path().join("public"), &Options::default()).unwrap();
    assert_eq!(mode(&dir.path().join(".public.pinguan-staging")), 0o700);
    drop(staging);
    assert!(names(dir.path()).is_empty());
}
