//! Whether the work tree holds what the head commit holds. It must not know what the files say.

use super::RECORDS;
use anyhow::Result;
use git2::{IndexEntryExtendedFlag, IndexEntryFlag, Repository, StatusOptions};
use std::path::{Path, PathBuf};

/// Mode of an entry that names a commit of another repository.
const SUBMODULE: u32 = 0o160_000;

/// True if everything that a portal is built from, below `prefix`, is as committed.
///
/// Ignored files count: the portal would show them, and no clone would have them. So do flags of the index
/// that tell Git not to look (`assume-unchanged`, `skip-worktree`), and submodules, which are not read here.
pub(super) fn is_clean(repository: &Repository, prefix: &Path) -> Result<bool> {
    if repository.workdir().is_none() {
        return Ok(false);
    }
    let folders = [RECORDS, "site", "templates"].map(|folder| prefix.join(folder));
    if hides_something(repository, &folders)? {
        return Ok(false);
    }
    let mut options = StatusOptions::new();
    options
        .include_untracked(true)
        .include_ignored(true)
        .recurse_untracked_dirs(false)
        .exclude_submodules(true)
        .disable_pathspec_match(true);
    for folder in &folders {
        options.pathspec(folder);
    }
    Ok(repository.statuses(Some(&mut options))?.is_empty())
}

fn hides_something(repository: &Repository, folders: &[PathBuf]) -> Result<bool> {
    let index = repository.index()?;
    let inside = |path: &[u8]| {
        folders.iter().any(|folder| {
            let rest = path.strip_prefix(folder.as_os_str().as_encoded_bytes());
            rest.is_some_and(|rest| rest.first() == Some(&b'/'))
        })
    };
    Ok(index.iter().filter(|entry| inside(&entry.path)).any(|entry| {
        IndexEntryFlag::from_bits_truncate(entry.flags).is_valid()
            || IndexEntryExtendedFlag::from_bits_truncate(entry.flags_extended).is_skip_worktree()
            || entry.mode == SUBMODULE
    }))
}
