//! Putting a finished tree in the place of the old one, and taking that back. It must not know what the
//! trees hold.

use super::error::PublishError;
use super::guard::Found;
use super::system;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The three places of a swap, all on one file system.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places<'a> {
    /// Where readers look.
    pub(super) target: &'a Path,
    /// The finished tree; after the swap, the old one.
    pub(super) tree: &'a Path,
    /// Used only where the system cannot exchange two directories: the old tree for the moment between
    /// two renames.
    pub(super) aside: &'a Path,
}

/// Makes the finished tree the target, and the change durable.
///
/// With an existing target this is one `renameat2(RENAME_EXCHANGE)`: no moment without a whole tree. Where
/// the file system or kernel does not offer it (`EINVAL`, `ENOSYS`), the old tree is renamed aside and the
/// new one into place. Between these two renames **there is no target at all** for an instant: a reader gets
/// "not found", never a mixture, and if the build dies there `recover` puts the old tree back on the next
/// run.
pub(super) fn swap(places: Places<'_>, found: Found) -> Result<(), PublishError> {
    match found {
        Found::Replaceable => exchange(places)?,
        Found::Nothing => place(places)?,
    }
    sync_around(places).inspect_err(|_| {
        // Best effort: the error that is reported is the first one.
        let _ = match found {
            Found::Replaceable => exchange(places),
            Found::Nothing => rename(places.target, places.tree),
        };
    })
}

/// If a dead build left the old tree aside and no target, puts the old tree back.
pub(super) fn recover(target: &Path, aside: &Path) -> Result<(), PublishError> {
    let absent = |path: &Path| match fs::symlink_metadata(path) {
        Ok(_) => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(PublishError::io("look at", path)(error)),
    };
    if absent(target)? && !absent(aside)? {
        rename(aside, target)?;
    }
    Ok(())
}

fn exchange(places: Places<'_>) -> Result<(), PublishError> {
    match system::exchange(places.tree, places.target) {
        Ok(true) => Ok(()),
        Ok(false) => exchange_in_two(places),
        Err(error) => Err(PublishError::io("exchange the new tree with", places.target)(error)),
    }
}

fn exchange_in_two(Places { target, tree, aside }: Places<'_>) -> Result<(), PublishError> {
    rename(target, aside)?;
    if let Err(error) = rename(tree, target) {
        rename(aside, target)?;
        return Err(error);
    }
    // Only a whole tree may ever stand aside: removal happens under the other name.
    rename(aside, tree)
}

fn place(places: Places<'_>) -> Result<(), PublishError> {
    match system::place(places.tree, places.target) {
        Ok(true) => Ok(()),
        Ok(false) => rename(places.tree, places.target),
        Err(error) => Err(PublishError::io("move the new tree to", places.target)(error)),
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), PublishError> {
    fs::rename(from, to).map_err(PublishError::io("move a tree to", to))
}

/// `fsync` of the two directories whose entries changed.
fn sync_around(places: Places<'_>) -> Result<(), PublishError> {
    for directory in [places.target.parent(), places.tree.parent()].into_iter().flatten() {
        system::sync_directory(directory).map_err(PublishError::io("make durable", directory))?;
    }
    Ok(())
}
