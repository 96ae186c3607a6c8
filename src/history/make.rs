//! Making a repository with a history of its own, in a folder that has none. Reads no clock and no configuration: the
//! same commits have the same hashes everywhere.

use anyhow::{Context, Result};
use git2::{IndexEntry, IndexTime, Oid, Repository, RepositoryInitOptions, Signature, StatusOptions, Time};
use std::path::Path;

/// Objects that are held in memory before they are packed come first when one is read.
const PRIORITY: i32 = 1000;

/// A commit to be made: what it adds, by whom, when, and what it says.
pub struct Entry<'a> {
    /// Paths below the root, with their texts.
    pub files: Vec<(&'a str, &'a str)>,
    /// Name and address of its author.
    pub by: (&'a str, &'a str),
    /// Seconds since 1970, and minutes east of Greenwich.
    pub at: (i64, i32),
    /// Its message.
    pub message: String,
}

/// Makes a repository at `root`, whose branch `main` holds the commits in their order. The work tree is the caller's.
pub fn make(root: &Path, entries: &[Entry]) -> Result<()> {
    let told = || format!("cannot make a repository in {}", root.display());
    let mut options = RepositoryInitOptions::new();
    options.initial_head("main").no_reinit(true).external_template(false);
    let repository = Repository::init_opts(root, &options).with_context(told)?;
    let odb = repository.odb().with_context(told)?;
    let mempack = odb.add_new_mempack_backend(PRIORITY).with_context(told)?;
    let mut index = repository.index().with_context(told)?;
    let mut parent: Option<Oid> = None;
    for entry in entries {
        for (path, text) in &entry.files {
            let blob = repository.blob(text.as_bytes()).with_context(told)?;
            index.add(&listed(path, blob, text.len())).with_context(|| format!("cannot commit {path}"))?;
        }
        let tree = index.write_tree().with_context(told)?;
        let tree = repository.find_tree(tree).with_context(told)?;
        let (seconds, offset) = entry.at;
        let by = Signature::new(entry.by.0, entry.by.1, &Time::new(seconds, offset)).with_context(told)?;
        let parents = parent.map(|parent| repository.find_commit(parent)).transpose().with_context(told)?;
        let parents: Vec<_> = parents.iter().collect();
        parent = Some(repository.commit(None, &by, &by, &entry.message, &tree, &parents).with_context(told)?);
    }
    let mut pack = git2::Buf::new();
    mempack.dump(&repository, &mut pack).with_context(told)?;
    let mut writer = odb.packwriter().with_context(told)?;
    std::io::Write::write_all(&mut writer, &pack).with_context(told)?;
    writer.commit().with_context(told)?;
    if let Some(head) = parent {
        repository.reference("refs/heads/main", head, false, "made").with_context(told)?;
    }
    index.write().with_context(told)?;
    // else whoever asks what has changed reads every file again, each time
    let mut looking = StatusOptions::new();
    repository.statuses(Some(looking.update_index(true))).map(drop).with_context(told)
}

/// A file as the index lists it, before the work tree was looked at.
fn listed(path: &str, id: Oid, size: usize) -> IndexEntry {
    let never = IndexTime::new(0, 0);
    IndexEntry {
        ctime: never,
        mtime: never,
        dev: 0,
        ino: 0,
        mode: 0o100_644,
        uid: 0,
        gid: 0,
        file_size: u32::try_from(size).unwrap_or(u32::MAX),
        id,
        flags: 0,
        flags_extended: 0,
        path: path.as_bytes().to_vec(),
    }
}
