//! The manifest, and what `verify` finds against it.

use super::site::{NEW, put, site};
use pinguan::portal::publish::{Options, Origin, PublishError, publish, verify};
use std::fs;
use std::os::unix::fs::symlink;
use tempfile::TempDir;

#[test]
fn the_manifest_has_the_documented_bytes_whatever_the_order_of_files() {
    let dir = TempDir::new().unwrap();
    let origin = Origin {
        commit: Some("0123abcd".into()),
        as_of: "2026-06-30".into(),
        draft: true,
        generator: "9.9.9".into(),
        measures: None,
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
