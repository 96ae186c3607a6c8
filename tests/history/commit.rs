//! A project read from a commit: the same files as from a directory, and nothing that a directory could not hold.

use super::repo::Repo;
use git2::{ObjectType, Oid};
use pinguan::history::{Merge, Repo as Opened, RevisionFault};
use pinguan::source::{MAX_BYTES, NameFault, Source, Sources};
use std::fs;
use std::os::unix::fs::symlink;

const FOLDERS: [&str; 3] = ["records", "site", "templates"];

fn opened(repo: &Repo) -> Opened {
    Opened::open(repo.root()).unwrap().unwrap()
}

fn at(repo: &Repo, revision: &str) -> Sources {
    let opened = opened(repo);
    let commit = opened.resolve(revision).unwrap().unwrap();
    opened.sources(opened.tree(&commit).unwrap(), &FOLDERS).unwrap()
}

fn pairs(sources: &Sources) -> Vec<(String, Source)> {
    sources.iter().map(|(path, source)| (path.to_owned(), source.clone())).collect()
}

/// An object written as it is, past every check.
fn raw(repo: &Repo, kind: ObjectType, bytes: &[u8]) -> Oid {
    repo.git.odb().unwrap().write(kind, bytes).unwrap()
}

/// A tree of entries in this order: mode, name, object.
fn tree(repo: &Repo, entries: &[(&str, &[u8], Oid)]) -> Oid {
    let mut bytes = Vec::new();
    for (mode, name, id) in entries {
        bytes.extend([mode.as_bytes(), b" ", name, b"\0", id.as_bytes()].concat());
    }
    raw(repo, ObjectType::Tree, &bytes)
}

fn commit_of(repo: &Repo, tree: Oid) -> String {
    let text = format!("tree {tree}\nauthor A <a@b> 1 +0000\ncommitter C <c@d> 1 +0000\n\nm\n");
    raw(repo, ObjectType::Commit, text.as_bytes()).to_string()
}

#[test]
fn a_commit_gives_the_files_that_the_directory_gives() {
    let repo = Repo::new();
    let deep = format!("records/{}/x.yaml", vec!["d"; 40].join("/"));
    repo.write("records/plan/a.yaml", "id: A\n")
        .write("site/page.md", "# 頁\n")
        .write("templates/t.html", "t");
    repo.write("other.txt", "not of the project").write(&deep, "x");
    fs::write(repo.root().join("records/b.yaml"), b"a\xffb").unwrap();
    fs::write(repo.root().join("records/c.yaml"), vec![b'x'; MAX_BYTES as usize + 1]).unwrap();
    fs::write(repo.root().join("records/d.yaml"), vec![b'x'; MAX_BYTES as usize]).unwrap();
    symlink("/etc/passwd", repo.root().join("records/e.yaml")).unwrap();
    symlink("plan", repo.root().join("records/f")).unwrap();
    repo.commit();
    let walked = pairs(&Sources::read(repo.root(), &FOLDERS).unwrap());
    assert_eq!(walked.len(), 9);
    assert_eq!(pairs(&at(&repo, "HEAD")), walked);
    repo.write("records/plan/a.yaml", "changed in the work tree only\n");
    assert_eq!(pairs(&at(&repo, "HEAD")), walked, "the work tree plays no part");
}

#[test]
fn a_project_below_the_top_of_its_repository_is_read_from_there() {
    let repo = Repo::new();
    repo.write("company/records/a.yaml", "inner").write("records/a.yaml", "outer").commit();
    let opened = Opened::open(&repo.root().join("company")).unwrap().unwrap();
    let head = opened.resolve("HEAD").unwrap().unwrap();
    let sources = opened.sources(opened.tree(&head).unwrap(), &FOLDERS).unwrap();
    assert_eq!(pairs(&sources), [("records/a.yaml".to_owned(), Source::Text("inner".into()))]);
}

#[test]
fn entries_that_no_directory_could_hold_are_told_of() {
    let repo = Repo::new();
    let blob = raw(&repo, ObjectType::Blob, b"id: A\n");
    let inner = tree(&repo, &[("100644", b"config", blob)]);
    let records = tree(
        &repo,
        &[
            ("40000", b"..", inner),
            ("40000", b".git", inner),
            ("100644", b"A.yaml", blob),
            ("100644", b"\xff.yaml", blob),
            ("100644", b"a.yaml", blob),
            ("100644", b"e\xcc\x81.yaml", blob),
            ("120000", b"link", blob),
            ("160000", b"module", blob),
            ("100644", b"new\nline.yaml", blob),
            ("100644", b"\xc3\xa9.yaml", blob),
        ],
    );
    let commit = commit_of(&repo, tree(&repo, &[("40000", b"records", records)]));
    let sources = at(&repo, &commit);
    let named = |fault| Source::Misnamed(fault);
    let expected = [
        ("records/../config", named(NameFault::Reserved)),
        ("records/.git/config", named(NameFault::Reserved)),
        ("records/A.yaml", Source::Text("id: A\n".into())),
        ("records/a.yaml", named(NameFault::Taken("records/A.yaml".to_owned()))),
        ("records/e\u{301}.yaml", Source::Text("id: A\n".into())),
        ("records/link", Source::NotRegular),
        ("records/module", Source::NotRegular),
        ("records/new\nline.yaml", named(NameFault::Reserved)),
        ("records/é.yaml", named(NameFault::Taken("records/e\u{301}.yaml".to_owned()))),
        ("records/\u{fffd}.yaml", named(NameFault::NotUtf8)),
    ];
    assert_eq!(pairs(&sources), expected.map(|(path, source)| (path.to_owned(), source)));
}

#[test]
fn an_absent_object_is_an_error_and_never_an_empty_folder() {
    for which in ["tree of the commit", "records", "file"] {
        let repo = Repo::new();
        let commit = repo.write("records/plan/a.yaml", "a").commit();
        let tree = repo.git.find_commit(commit).unwrap().tree().unwrap();
        let id = match which {
            "tree of the commit" => tree.id(),
            "records" => tree.get_name("records").unwrap().id(),
            _ => tree.get_path("records/plan/a.yaml".as_ref()).unwrap().id(),
        }
        .to_string();
        fs::remove_file(repo.root().join(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
        let opened = opened(&repo);
        let head = opened.resolve("HEAD").unwrap().unwrap();
        let read = opened.tree(&head).and_then(|tree| opened.sources(tree, &FOLDERS));
        assert!(read.is_err(), "{which}");
    }
}

#[test]
fn row_6_a_revision_names_one_commit_or_none() {
    let repo = Repo::new();
    let first = repo.write("records/a", "1").commit();
    let second = repo.write("records/a", "2").commit();
    let set = |name: &str, id: Oid| repo.git.reference(name, id, true, "test").unwrap();
    set("refs/heads/work", first);
    set("refs/remotes/origin/work", second);
    set("refs/remotes/origin/far", first);
    set("refs/heads/twice", second);
    set("refs/tags/twice", first);
    set("refs/tags/v1", first);
    set("refs/heads/origin/far", second);
    set("refs/heads/--upload-pack=x", first);
    set(&format!("refs/heads/{first}"), second);
    let blob = raw(&repo, ObjectType::Blob, b"no commit");
    set("refs/tags/blob", blob);
    let opened = opened(&repo);
    let of = |word: &str| opened.resolve(word).unwrap().map(|commit| commit.id);
    let (one, two) = (Ok(first.to_string()), Ok(second.to_string()));
    let fault = |fault: RevisionFault| Err(fault);
    for (word, expected) in [
        ("HEAD", two.clone()),
        ("main", two.clone()),
        ("work", one.clone()),
        ("far", one.clone()),
        ("origin/work", two.clone()),
        ("refs/remotes/origin/work", two.clone()),
        ("refs/heads/twice", two.clone()),
        ("refs/tags/v1", one.clone()),
        (&first.to_string(), one.clone()),
        ("twice", fault(RevisionFault::Ambiguous)),
        ("origin/far", fault(RevisionFault::Ambiguous)),
        ("v1", fault(RevisionFault::OnlyTag)),
        ("nothing", fault(RevisionFault::Unknown)),
        ("refs/heads/nothing", fault(RevisionFault::Unknown)),
        (&"0".repeat(40), fault(RevisionFault::Unknown)),
        (&first.to_string()[..12], fault(RevisionFault::Form)),
        ("refs/tags/blob", fault(RevisionFault::NotACommit)),
        (&blob.to_string(), fault(RevisionFault::NotACommit)),
        ("--upload-pack=x", fault(RevisionFault::Form)),
        ("main~1", fault(RevisionFault::Form)),
        ("main^{tree}", fault(RevisionFault::Form)),
        ("HEAD:records", fault(RevisionFault::Form)),
        ("", fault(RevisionFault::Form)),
        ("a..b", fault(RevisionFault::Form)),
    ] {
        assert_eq!(of(word), expected, "{word:?}");
    }
    set("refs/heads/HEAD", first);
    assert_eq!(of("HEAD"), Err(RevisionFault::Ambiguous));
}

#[test]
fn the_history_as_of_a_commit_is_the_history_that_was() {
    let repo = Repo::new();
    let first = repo.write("records/a", "1").commit();
    repo.write("records/a", "2").write("records/b", "1").commit();
    let opened = opened(&repo);
    let commit = opened.resolve(&first.to_string()).unwrap().unwrap();
    let read = opened.provenance(&commit);
    assert_eq!((read.head.id.clone(), read.clean), (first.to_string(), true));
    assert_eq!(
        super::repo::ids(&opened.last_changes(&commit).unwrap()),
        super::repo::expected(&[("records/a", first)])
    );
}

#[test]
fn of_many_files_those_that_only_a_merge_made_are_read_too() {
    let repo = Repo::new();
    for number in 0..300 {
        repo.write(&format!("records/plan/{number:03}.yaml"), &format!("id: P-{number}\n"));
    }
    let lines = |first: &str, last: &str| format!("{first}\n2\n3\n4\n5\n6\n{last}\n");
    let common = repo.write("records/both.yaml", &lines("1", "7")).commit();
    let base = repo.write("records/both.yaml", &lines("one", "7")).commit();
    repo.go_to(common);
    let head = repo.write("records/both.yaml", &lines("1", "seven")).commit();
    let opened = opened(&repo);
    let [base, head] = [base, head].map(|id| opened.resolve(&id.to_string()).unwrap().unwrap());
    let Merge::Clean(merged) = opened.merge(&base, &head).unwrap() else { panic!("no conflict") };
    let [before, after] = opened.both([opened.tree(&base).unwrap(), merged], &FOLDERS).unwrap();
    assert_eq!((before.len(), after.len()), (301, 301));
    assert_eq!(after.text("records/both.yaml"), Some(&*lines("one", "seven")));
    assert_eq!(before.text("records/both.yaml"), Some(&*lines("one", "7")));
    assert_eq!(pairs(&before), pairs(&opened.sources(opened.tree(&base).unwrap(), &FOLDERS).unwrap()));
}
