//! A tree of Git, an entry a line: its mode, what it names, its name. What it names is a blob `b`, a record `r`, a blob
//! that is not UTF-8 `n`, the tree `t` of all entries above, an empty tree `e`, a commit `c`, or an object that is absent
//! `a`; `%` and two digits are a byte. Whatever it holds, each entry is judged or refused, or the whole of it is.

use super::chance::digest;
use super::driver::Target;
use git2::{ObjectType, Odb, Oid, Repository, RepositoryInitOptions};
use pinguan::history::Repo;
use pinguan::ledger::Ledger;
use pinguan::rules::minimal_company;
use pinguan::source::{MAX_DEPTH, Source, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use tempfile::TempDir;

pub const TARGET: Target = Target {
    name: "tree",
    words: &[
        "100644 b ",
        "100755 r ",
        "120000 b ",
        "160000 c ",
        "40000 t ",
        "040000 e ",
        "100644 a ",
        "100644 n ",
        "40000 b ",
        "0 b ",
        "777 t ",
        "100644 t ",
        "complaint\n",
        "2026\n",
        "COMP-2026-0001.yaml\n",
        "comp-2026-0001.yaml\n",
        "policy\n",
        "regulation\n",
        "zh-Hant\n",
        "1.md\n",
        "..\n",
        ".\n",
        ".git\n",
        ".GIT\n",
        "git~1\n",
        "con.yaml\n",
        "a:b\n",
        "x \n",
        "x.\n",
        "%00",
        "%0a",
        "%2f",
        "%5c",
        "%ff",
        "%e2%80%ae",
        "%cc%81",
        "%1b[2J",
    ],
    run,
    more: Vec::new,
    around: |text| {
        let name = text.bytes().fold(String::new(), |name, byte| name + &format!("%{byte:02x}"));
        format!("100644 r {name}\n100644 r COMP-2026-0001.yaml\n40000 t 2026\n40000 t complaint\n")
            .into_bytes()
    },
    least: 300,
    most: 4_000,
};

/// Executions in one repository: opening it reads every object.
const TURN: usize = 48;

struct Bench {
    dir: TempDir,
    git: Repository,
    used: usize,
}

impl Bench {
    fn new() -> Self {
        let dir = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
        let mut options = RepositoryInitOptions::new();
        options.bare(true).external_template(false);
        let git = Repository::init_opts(dir.path(), &options).unwrap();
        Self { dir, git, used: 0 }
    }
}

static BENCH: Mutex<Option<Bench>> = Mutex::new(None);

/// An entry as it is written into a tree.
struct Entry {
    mode: Vec<u8>,
    name: Vec<u8>,
    id: Oid,
    /// The entries of the tree that it names.
    within: Option<Vec<Entry>>,
    /// Whether Git itself could have made it: its mode fits what it names.
    is_sound: bool,
}

fn run(input: &[u8]) -> u64 {
    // a fault of one input must not keep the next from its repository
    let mut held = BENCH.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let bench = match held.take() {
        Some(bench) if bench.used < TURN => held.insert(Bench { used: bench.used + 1, ..bench }),
        _ => held.insert(Bench::new()),
    };
    let database = bench.git.odb().unwrap();
    let entries = entries(&database, input);
    let records = written(&database, &entries);
    let top = database.write(ObjectType::Tree, &[b"40000 records\0", records.as_bytes()].concat()).unwrap();
    let commit =
        format!("tree {top}\nauthor A <a@b> 1780000000 +0800\ncommitter A <a@b> 1780000000 +0800\n\nx\n");
    let commit = database.write(ObjectType::Commit, commit.as_bytes()).unwrap().to_string();
    let repo = Repo::open(bench.dir.path()).unwrap().unwrap();
    let commit = repo.resolve(&commit).unwrap().unwrap();
    drop(repo.last_changes(&commit));
    match repo.tree(&commit).and_then(|tree| repo.sources(tree, &["records"])) {
        Ok(sources) => accounted(&entries, sources),
        Err(error) => {
            assert!(!all_sound(&entries), "a sound tree is refused: {error:#}");
            digest(format!("{error:#}").bytes().filter(u8::is_ascii_lowercase).rev().take(30))
        }
    }
}

/// The entries of the outermost tree.
fn entries(database: &Odb, input: &[u8]) -> Vec<Entry> {
    let blob = |bytes: &[u8]| database.write(ObjectType::Blob, bytes).unwrap();
    let mut entries: Vec<Entry> = Vec::new();
    for line in input.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).take(200) {
        let mut words = line.splitn(3, |byte| *byte == b' ');
        let (mode, sort, name) = (words.next(), words.next(), words.next());
        let (mode, name) = (mode.unwrap_or_default().to_vec(), unescaped(name.unwrap_or_default()));
        let (id, within, modes): (Oid, Option<Vec<Entry>>, &[&[u8]]) = match sort.and_then(<[u8]>::first) {
            Some(b'r') => {
                let record = &minimal_company()["records/complaint/2026/COMP-2026-0001.yaml"];
                (blob(record.as_bytes()), None, BLOBS)
            }
            Some(b'n') => (blob(b"\xff\xfe"), None, BLOBS),
            Some(b't') => {
                let within = std::mem::take(&mut entries);
                (written(database, &within), Some(within), &[b"40000"])
            }
            Some(b'e') => (written(database, &[]), Some(Vec::new()), &[b"40000"]),
            Some(b'c') => (Oid::from_bytes(&[7; 20]).unwrap(), None, &[b"160000"]),
            Some(b'a') => (Oid::from_bytes(&[9; 20]).unwrap(), None, &[]),
            _ => (blob(b"id: X\n"), None, BLOBS),
        };
        let is_sound =
            modes.contains(&&*mode) && !name.is_empty() && !name.contains(&0) && name.len() < 4_000;
        entries.push(Entry { mode, name, id, within, is_sound });
    }
    entries
}

const BLOBS: &[&[u8]] = &[b"100644", b"100755", b"120000"];

fn unescaped(name: &[u8]) -> Vec<u8> {
    let digits = |at: usize| std::str::from_utf8(name.get(at..at + 2)?).ok();
    let (mut bytes, mut at) = (Vec::new(), 0);
    while at < name.len() {
        let read = digits(at + 1).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = read.filter(|_| name[at] == b'%') {
            bytes.push(byte);
            at += 3;
        } else {
            bytes.push(name[at]);
            at += 1;
        }
    }
    bytes
}

fn written(database: &Odb, entries: &[Entry]) -> Oid {
    let entry = |entry: &Entry| [&*entry.mode, b" ", &entry.name, b"\0", entry.id.as_bytes()].concat();
    let bytes: Vec<u8> = entries.iter().flat_map(entry).collect();
    database.write(ObjectType::Tree, &bytes).unwrap()
}

fn all_sound(entries: &[Entry]) -> bool {
    entries.iter().all(|entry| entry.is_sound && entry.within.as_ref().is_none_or(|within| all_sound(within)))
}

/// How often each path stands in a tree, as deep as trees are read.
fn paths(entries: &[Entry], at: &[u8], depth: usize, found: &mut BTreeMap<Vec<u8>, usize>) {
    for entry in entries {
        let path = [at, &entry.name].join(&b'/');
        match &entry.within {
            Some(within) if depth + 1 < MAX_DEPTH => paths(within, &path, depth + 1, found),
            _ => *found.entry(path).or_default() += 1,
        }
    }
}

/// Every entry is there, under a path that any system can keep or with what is wrong with it; and the ledger has taken
/// it or refused it.
fn accounted(entries: &[Entry], sources: Sources) -> u64 {
    if all_sound(entries) {
        let mut expected = BTreeMap::new();
        paths(entries, b"records", 0, &mut expected);
        assert_eq!(sources.len(), expected.len(), "entries that nothing tells of: {expected:?}");
        for path in expected
            .iter()
            .filter(|(_, often)| **often > 1)
            .filter_map(|(path, _)| std::str::from_utf8(path).ok())
        {
            assert!(
                matches!(sources.get(path), Some(Source::Misnamed(_))),
                "one of two is judged, the other hidden: {path}"
            );
        }
    }
    for (path, _) in sources.iter().filter(|(_, source)| matches!(source, Source::Text(_))) {
        let bad = |part: &str| {
            matches!(part, "" | "." | "..")
                || part.eq_ignore_ascii_case(".git")
                || part.contains(['\\', '\0', '\n', '\u{1b}'])
        };
        assert!(!path.split('/').any(bad), "{path:?} is taken for a file");
    }
    let is_prose = |path: &str, source: &Source| {
        let rest = path.strip_prefix("records/policy/regulation/").and_then(|rest| rest.strip_suffix(".md"));
        rest.is_some_and(|rest| rest.matches('/').count() == 1) && matches!(source, Source::Text(_))
    };
    let prose = sources.iter().filter(|(path, source)| is_prose(path, source)).count();
    let (found, sorts) = (sources.len(), sorts(&sources));
    let ledger = Ledger::load(sources).unwrap_or_else(|without| without.ledger);
    assert_eq!(ledger.judged() + ledger.refused.len() + prose, found, "neither judged nor refused");
    digest(sorts)
}

fn sorts(sources: &Sources) -> BTreeSet<u8> {
    let sort = |source: &Source| match source {
        Source::Text(_) => 1,
        Source::NotUtf8(_) => 2,
        Source::TooLarge(_) => 3,
        Source::NotRegular => 4,
        Source::Unreadable(_) => 5,
        Source::Misnamed(fault) => 6 + format!("{fault:?}").as_bytes()[0] % 16,
    };
    sources.iter().map(|(_, source)| sort(source)).collect()
}
