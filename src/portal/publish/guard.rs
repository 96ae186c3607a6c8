//! Which targets may be written. It must not change anything on disk.

use super::error::PublishError;
use super::manifest::{self, MANIFEST};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// A target that may be written, as far as its path tells.
#[derive(Debug)]
pub(super) struct Place {
    /// Directory that holds the target, symbolic links resolved; may not exist yet.
    pub(super) parent: PathBuf,
    name: OsString,
}

impl Place {
    /// The published tree.
    pub(super) fn target(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The private directory of a build in progress. Its name follows from the target's, so that whoever
    /// holds the lock of the target knows that what stands there is dead.
    pub(super) fn staging(&self) -> PathBuf {
        self.beside("pinguan-staging")
    }

    /// The lock file.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside("pinguan-lock")
    }

    fn beside(&self, what: &str) -> PathBuf {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(format!(".{what}"));
        self.parent.join(name)
    }
}

/// What stands at the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    /// A tree of this tool, or an empty directory.
    Replaceable,
}

/// Resolves the way to `target` and refuses what must not be a target: `/`, a path through `.git`, a
/// directory that is or holds one of `protect`, a way through a symbolic link that lies inside one of
/// `protect`. Links elsewhere (`/var/www` on another disk) are the administrator's and are followed.
#[expect(clippy::unnecessary_debug_formatting, reason = "a path may hold control characters")]
pub(super) fn locate(target: &Path, protect: &[&Path]) -> Result<Place, PublishError> {
    let absolute = std::path::absolute(target).map_err(PublishError::io("find", target))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(PublishError::refused(target, "it does not end in the name of a directory"));
    };
    if absolute.components().any(|part| part == Component::Normal(OsStr::new(".git"))) {
        return Err(PublishError::refused(target, "it lies inside a Git repository's own data"));
    }
    let protect: Vec<PathBuf> = protect.iter().map(|path| resolved(path)).collect::<Result<_, _>>()?;
    let place = Place { parent: resolve(parent, &protect)?, name: name.to_owned() };
    let at = place.target();
    match protect.iter().find(|protected| protected.starts_with(&at)) {
        Some(protected) => {
            let why = format!("it is, or contains, {protected:?}, which publishing must not replace");
            Err(PublishError::refused(target, why))
        }
        None => Ok(place),
    }
}

/// A protected path with links resolved where it exists.
fn resolved(path: &Path) -> Result<PathBuf, PublishError> {
    fs::canonicalize(path).or_else(|_| std::path::absolute(path)).map_err(PublishError::io("find", path))
}

/// Follows an absolute path component by component.
fn resolve(path: &Path, protect: &[PathBuf]) -> Result<PathBuf, PublishError> {
    let mut real = PathBuf::new();
    for part in path.components() {
        if part == Component::ParentDir {
            real.pop();
            continue;
        }
        let next = real.join(part);
        match fs::symlink_metadata(&next) {
            Ok(found) if found.is_symlink() => {
                if protect.iter().any(|protected| real.starts_with(protected)) {
                    let why = "a symbolic link inside the project is not followed";
                    return Err(PublishError::refused(&next, why));
                }
                real = fs::canonicalize(&next).map_err(PublishError::io("follow", &next))?;
            }
            Ok(found) if found.is_dir() => real = next,
            Ok(_) => return Err(PublishError::refused(&next, "it is not a directory")),
            Err(error) if error.kind() == ErrorKind::NotFound => real = next,
            Err(error) => return Err(PublishError::io("look at", &next)(error)),
        }
    }
    Ok(real)
}

/// Looks at what stands at `target` and refuses everything that is not ours or empty.
pub(super) fn inspect(target: &Path) -> Result<Found, PublishError> {
    let found = match fs::symlink_metadata(target) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(PublishError::io("look at", target)(error)),
    };
    if found.is_symlink() {
        return Err(PublishError::refused(target, "it is a symbolic link"));
    }
    if !found.is_dir() {
        return Err(PublishError::refused(target, "it is not a directory"));
    }
    if fs::symlink_metadata(target.join(".git")).is_ok() {
        return Err(PublishError::refused(target, "it contains .git: it is the root of a repository"));
    }
    if is_empty(target)? || holds_our_manifest(target)? {
        return Ok(Found::Replaceable);
    }
    let why =
        "it is not empty and holds no manifest.json of this program; name another directory, or empty it";
    Err(PublishError::refused(target, why))
}

/// True if the directory has no entry at all.
pub(super) fn is_empty(directory: &Path) -> Result<bool, PublishError> {
    let mut entries = fs::read_dir(directory).map_err(PublishError::io("list", directory))?;
    Ok(entries.next().is_none())
}

fn holds_our_manifest(target: &Path) -> Result<bool, PublishError> {
    let at = target.join(MANIFEST);
    match fs::symlink_metadata(&at) {
        Ok(found) if found.is_file() => {
            let bytes = fs::read(&at).map_err(PublishError::io("read", &at))?;
            Ok(manifest::is_ours(&bytes))
        }
        Ok(_) => Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(PublishError::io("look at", &at)(error)),
    }
}
