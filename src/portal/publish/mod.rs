//! Publishing a static site so that a reader sees the whole old tree or the whole new one, never a mix.
//!
//! Owns: the order of the steps, and what a caller sees. It must not know what a page says, what time it
//! is, where home is (the caller names it in [`Options::protect`]), or how to print.
//!
//! Steps: look at the target (`guard`) · take the lock (`lock`) · clear what a dead build left · write
//! every file into a private directory beside the target, or take it over from the old tree if it is the
//! same to the byte (`system`), `manifest.json` last (`stage`) · one `syncfs` ·
//! exchange the trees in one system call (`swap`) · `fsync` of the parent directory · remove the old tree.
//! A failure before the exchange leaves the target untouched; a failure of the `fsync` after it puts the old
//! tree back. `syncfs` writes out the whole file system, which on a busy disk waits for others' data too;
//! it is still far cheaper than one `fsync` a file.

mod error;
mod guard;
mod lock;
mod manifest;
mod path;
mod stage;
mod swap;
mod system;
mod verify;

pub use error::PublishError;
pub use lock::Waiting;
pub use manifest::{Entry, MANIFEST, Origin};
pub use path::SitePath;
pub use stage::Staging;
pub use verify::{Verdict, verify};

use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// One file of the site: where it goes and every byte of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Place below the target.
    pub path: SitePath,
    /// Content, written as it is.
    pub bytes: Vec<u8>,
}

/// What a publisher must not touch, and whom it tells that it waits.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Directories that may be neither the target nor inside it: the root of the project, home. Symbolic
    /// links that lie inside one of them are not followed on the way to the target.
    pub protect: &'a [&'a Path],
    /// Called once if another build holds the lock, before waiting for it.
    pub waiting: &'a (dyn Fn(&Waiting) + Sync),
}

impl Default for Options<'_> {
    /// Nothing protected beyond the fixed refusals, and silence while waiting.
    fn default() -> Self {
        Options { protect: &[], waiting: &|_| {} }
    }
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The target, with every symbolic link on the way to it resolved.
    pub target: PathBuf,
    /// Number of files, without `manifest.json`.
    pub files: usize,
    /// Their bytes together, without `manifest.json`.
    pub bytes: u64,
    /// SHA-256 of `manifest.json` in lower-case hexadecimal: the name of this very site.
    pub manifest_sha256: String,
    /// True if a tree (or an empty directory) stood there before.
    pub replaced: bool,
    /// Why the old tree could not be removed, if so. The new site is whole and live all the same, and the
    /// next run tries again.
    pub residue: Option<String>,
}

/// Publishes `files` at `target` and records `origin` in `manifest.json`.
///
/// The files are written in parallel. The same files and origin give the same bytes, in any order and on
/// any number of threads. For a site too large to hold in memory use [`Staging`], of which this is the
/// plain use.
///
/// # Errors
///
/// [`PublishError::Collision`] for two files of one name (without regard to case), [`PublishError::Refused`]
/// for a target that this tool did not make or must not touch, [`PublishError::Io`] for everything that
/// the system refused. In every case what was published before is intact.
pub fn publish(
    target: &Path,
    mut files: Vec<File>,
    origin: &Origin,
    options: &Options<'_>,
) -> Result<Published, PublishError> {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    path::refuse_collisions(files.iter().map(|file| &file.path))?;
    let staging = Staging::begin(target, options)?;
    let entries = files
        .par_iter()
        .map(|file| staging.write(&file.path, &file.bytes))
        .collect::<Result<Vec<Entry>, PublishError>>()?;
    staging.publish(entries, origin)
}
