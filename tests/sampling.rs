//! A monitoring sample from the list to the verified draw, on repositories made for the purpose: the maker commits
//! first, somebody else's commit gives the seed, and whoever changes list, number, seed or sample is found out.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::Project;
use git2::{Oid, Repository, RepositoryInitOptions, Signature, Time};
use std::fmt::Write;

const RECORD: &str = "records/monitoring/2026/MON-2026-0003.yaml";
const LIST: &str = "list.csv";
const ME: &str = "me@example.org";
const OTHER: &str = "other@example.org";

struct Bench {
    project: Project,
    git: Repository,
}

impl Bench {
    /// A company with a list of 96 calls and 24 letters that is committed to by me, over a first commit.
    fn new() -> Self {
        let project = Project::minimal();
        let mut list = String::from("item,stratum\n");
        (1..=96).for_each(|n| writeln!(list, "P-{n:03},phone").unwrap());
        (1..=24).for_each(|n| writeln!(list, "M-{n:03},mail").unwrap());
        project.write(LIST, list.as_bytes());
        project.write(".gitignore", b"list.csv\n");
        let mut options = RepositoryInitOptions::new();
        options.initial_head("main").external_template(false);
        let git = Repository::init_opts(project.root(), &options).unwrap();
        let bench = Self { project, git };
        bench.commit(OTHER);
        bench
    }

    fn promise(&self, size: u64) {
        let size = size.to_string();
        let run = self.project.run(&["sample", "list", LIST, "--size", &size, "--by", "S-0041"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let head = "id: MON-2026-0003\ndate: 2026-05-14\nunit: C1-A\nsamples: []\n";
        self.project.write(RECORD, format!("{head}{}", run.stdout).as_bytes());
    }

    fn commit(&self, email: &str) -> Oid {
        let parents: Vec<Oid> = self.git.head().ok().and_then(|head| head.target()).into_iter().collect();
        let id = self.commit_on(email, &parents);
        self.git.reference("refs/heads/main", id, true, "test").unwrap();
        id
    }

    fn commit_on(&self, email: &str, parents: &[Oid]) -> Oid {
        let mut index = self.git.index().unwrap();
        index.add_all(["*"], git2::IndexAddOption::DEFAULT, None).unwrap();
        index.write().unwrap();
        let tree = self.git.find_tree(index.write_tree().unwrap()).unwrap();
        let by = Signature::new("Somebody", email, &Time::new(1_780_000_000, 480)).unwrap();
        let parents: Vec<_> = parents.iter().map(|id| self.git.find_commit(*id).unwrap()).collect();
        let parents: Vec<_> = parents.iter().collect();
        self.git.commit(None, &by, &by, "change", &tree, &parents).unwrap()
    }

    /// Something else changes.
    fn go_on(&self, email: &str, text: &str) -> Oid {
        self.project.write("site/note.md", text.as_bytes());
        self.commit(email)
    }

    fn sample(&self, step: &str) -> crate::project::Run {
        self.project.run(&["sample", step, "MON-2026-0003", "--frame", LIST, "--locale", "en"])
    }

    /// Pastes the draw into the record.
    fn paste(&self) -> String {
        let drawn = self.sample("draw");
        assert_eq!(drawn.code, 0, "{}", drawn.stderr);
        let text = self.project.read(RECORD);
        let kept = &text[..text.find("draw:\n").unwrap()];
        self.project.write(RECORD, format!("{kept}{}", drawn.stdout).as_bytes());
        drawn.stdout
    }

    /// The commit that a draw takes its seed from.
    fn seed_commit(&self) -> String {
        let drawn = self.paste();
        let line = drawn.lines().find(|line| line.contains("seed_commit")).unwrap();
        line.trim().trim_start_matches("seed_commit: ").trim_matches('"').to_owned()
    }
}

#[test]
fn a_draw_waits_for_the_commit_of_somebody_else_and_anyone_can_verify_it() {
    let bench = Bench::new();
    bench.promise(12);
    let early = bench.sample("draw");
    assert_eq!(early.code, 3, "not on the branch yet: {}", early.stderr);
    bench.commit(ME);
    bench.go_on(ME, "one");
    bench.go_on("ME@Example.ORG", "two");
    let early = bench.sample("draw");
    assert_eq!(early.code, 3, "{}", early.stderr);
    assert!(early.stderr.contains("nobody else"), "{}", early.stderr);
    let seed = bench.go_on(OTHER, "three");
    bench.go_on("third@example.org", "four");
    assert_eq!(bench.seed_commit(), seed.to_string());
    let drawn = bench.project.read(RECORD);
    assert_eq!(drawn.matches("stratum: \"phone\"").count(), 10);
    assert_eq!(drawn.matches("stratum: \"mail\"").count(), 2);
    let verified = bench.sample("verify");
    assert_eq!((verified.code, verified.stderr.as_str()), (0, ""), "{}", verified.stdout);
    assert!(verified.stdout.contains("12 of 120"), "{}", verified.stdout);
    // the same draw from a clone, and after the record was committed
    bench.commit(ME);
    assert_eq!(bench.sample("verify").code, 0);
}

#[test]
fn a_record_that_cannot_be_read_yet_is_told_apart_from_none() {
    let bench = Bench::new();
    bench.promise(12);
    bench.project.replace(RECORD, "samples: []\n", "");
    let run = bench.sample("draw");
    assert!(run.code == 2 && run.stderr.contains(&format!("pinguan check {RECORD}")), "{run:?}");
    bench.project.delete(RECORD);
    let run = bench.sample("draw");
    assert!(run.code == 2 && run.stderr.contains("no monitoring record"), "{run:?}");
}

#[test]
fn the_rule_takes_the_draw_as_it_is_printed() {
    let bench = Bench::new();
    bench.promise(12);
    bench.commit(ME);
    let checked = bench.project.run(&["check", "--locale", "en", "--format", "concise"]);
    assert!(!checked.stdout.contains("MON-013") && !checked.stdout.contains("MON-008"), "{}", checked.stdout);
    bench.go_on(OTHER, "seed");
    bench.paste();
    let checked = bench.project.run(&["check", "--locale", "en", "--format", "concise"]);
    assert!(!checked.stdout.contains("MON-013"), "{}", checked.stdout);
    bench.project.replace(RECORD, "  size: 12\n", "  size: 13\n");
    let checked = bench.project.run(&["check", "--locale", "en", "--format", "concise"]);
    assert!(checked.stdout.contains("MON-013"), "{}", checked.stdout);
}

#[test]
fn a_merge_counts_as_the_act_of_all_whose_commits_it_brings() {
    let bench = Bench::new();
    let base = bench.git.head().unwrap().target().unwrap();
    bench.promise(12);
    let mine = bench.commit_on(ME, &[base]);
    let merge = bench.commit_on(OTHER, &[base, mine]);
    bench.git.reference("refs/heads/main", merge, true, "test").unwrap();
    bench.go_on(ME, "mine again");
    bench.go_on(OTHER, "the one who merged");
    assert_eq!(bench.sample("draw").code, 3);
    let third = bench.go_on("third@example.org", "somebody else at last");
    assert_eq!(bench.seed_commit(), third.to_string());
}

#[test]
fn what_was_changed_after_the_promise_is_found_out() {
    let bench = Bench::new();
    bench.promise(12);
    bench.commit(ME);
    bench.go_on(OTHER, "seed");
    bench.paste();
    let right = bench.project.read(RECORD);
    let item = right.lines().rfind(|line| line.contains("item:")).unwrap().to_owned();
    for (piece, other, word) in [
        (item.as_str(), "    - {stratum: \"phone\", item: \"P-000\"}", "begin to differ at number 12"),
        ("  seed: \"", "  seed: \"0", "seed is 0"),
        ("  seed_commit: \"", "  seed_commit: \"0", "seed_commit is 0"),
    ] {
        bench.project.replace(RECORD, piece, other);
        let verified = bench.sample("verify");
        assert_eq!(verified.code, 1, "{word}: {}", verified.stderr);
        assert!(verified.stdout.contains(word), "{}", verified.stdout);
        bench.project.write(RECORD, right.as_bytes());
    }
    // another number than was promised is no promise of this branch
    bench.project.replace(RECORD, "  size: 12\n", "  size: 11\n");
    assert_eq!(bench.sample("verify").code, 3);
    // and a second promise after the first seed was known is told of
    bench.promise(11);
    bench.commit(ME);
    bench.go_on(OTHER, "another seed");
    bench.paste();
    let verified = bench.sample("verify");
    assert_eq!(verified.code, 1);
    assert!(verified.stdout.contains("1 promises"), "{}", verified.stdout);
    // another list
    bench.project.write(LIST, b"item\nP-1\n");
    let verified = bench.sample("verify");
    assert_eq!(verified.code, 2);
    assert!(verified.stderr.contains("not the one"), "{}", verified.stderr);
}
