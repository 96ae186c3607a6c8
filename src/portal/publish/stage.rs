//! The private directory in which a site is written before it goes live. It must not know what the files say.
//!
//! Layout, beside the target: a directory of mode 0700 with the file `PINGUAN-STAGING`, which marks it as
//! ours, and `tree/`, the site in its final modes. After the exchange `tree/` is the old site. The mark is
//! made first and removed last, so that a directory without it is either empty or not ours.

use super::error::PublishError;
use super::guard::{self, Found, Place};
use super::lock::Lock;
use super::manifest::{self, Entry, MANIFEST, Origin};
use super::path::{SitePath, refuse_collisions};
use super::swap::{self, Places};
use super::system::{self, Old};
use super::{Options, Published};
use crate::digest::sha256;
use std::collections::HashSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

const MARK: &str = "PINGUAN-STAGING";
const MARK_TEXT: &[u8] =
    b"A build of this program is, or was, at work here. It is cleared by the next build.\n";

const PRIVATE_DIRECTORY: u32 = 0o700;
const DIRECTORY: u32 = 0o755;
const FILE: u32 = 0o644;

/// A site being written. Dropped without [`Staging::publish`], it leaves nothing behind.
///
/// For sites larger than memory: [`Staging::write`] may be called from any number of threads.
#[derive(Debug)]
pub struct Staging {
    place: Place,
    root: PathBuf,
    tree: PathBuf,
    found: Found,
    /// The tree to be replaced, whose unchanged files are taken over.
    old: Option<Old>,
    /// Directories of the tree that are there: asking the system for each file makes threads wait for one another.
    made: Mutex<HashSet<String>>,
    // Last, so that it is released after everything else is cleared.
    _lock: Lock,
}

impl Staging {
    /// Looks at the target, takes its lock, clears what a dead build left there, and makes the directory.
    ///
    /// # Errors
    ///
    /// [`PublishError::Refused`] for a target that must not be written, else [`PublishError::Io`].
    pub fn begin(target: &Path, options: &Options<'_>) -> Result<Self, PublishError> {
        let place = guard::locate(target, options.protect)?;
        let (at, root) = (place.target(), place.staging());
        fs::create_dir_all(&place.parent).map_err(PublishError::io("make", &place.parent))?;
        let lock = Lock::take(place.lock(), options.waiting)?;
        // Everything is looked at under the lock: before it, another build may be changing it.
        if refuse_foreign(&root)? {
            swap::recover(&at, &root.join("aside"))?;
            clear(&root)?;
        }
        let found = guard::inspect(&at)?;
        let old = match found {
            Found::Nothing => None,
            Found::Replaceable => Some(system::open_old(&at).map_err(PublishError::io("open", &at))?),
        };
        let tree = root.join("tree");
        let staging = Staging { place, root, tree, found, old, made: Mutex::default(), _lock: lock };
        make_directory(&staging.root, PRIVATE_DIRECTORY)?;
        write_new(&staging.root.join(MARK), MARK_TEXT)?;
        make_directory(&staging.tree, DIRECTORY)?;
        Ok(staging)
    }

    /// Writes one file and returns its line of the manifest, which [`Staging::publish`] wants back.
    ///
    /// # Errors
    ///
    /// [`PublishError::Io`]; a path that was written before is one.
    pub fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<Entry, PublishError> {
        let at = self.tree.join(path.as_str());
        self.make_above(path)?;
        self.put(path, bytes, &at)?;
        Ok(Entry { path: path.clone(), sha256: sha256(bytes), size: bytes.len() as u64 })
    }

    /// Makes the directories above a file that are not there yet.
    fn make_above(&self, path: &SitePath) -> Result<(), PublishError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        for directory in path.directories() {
            if !made.contains(directory) {
                make_directory(&self.tree.join(directory), DIRECTORY)?;
                made.insert(directory.to_owned());
            }
        }
        Ok(())
    }

    fn put(&self, path: &SitePath, bytes: &[u8], at: &Path) -> Result<(), PublishError> {
        match &self.old {
            Some(old) if system::reuse(old, path.as_str(), bytes, FILE, at) => Ok(()),
            _ => write_new(at, bytes),
        }
    }

    /// Writes `manifest.json` for `entries` (in any order), makes everything durable, and exchanges the
    /// trees. When it returns without an error the new site survives a power cut.
    ///
    /// # Errors
    ///
    /// [`PublishError::Collision`] or [`PublishError::Io`]; what was published before is then intact.
    pub fn publish(self, mut entries: Vec<Entry>, origin: &Origin) -> Result<Published, PublishError> {
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        refuse_collisions(entries.iter().map(|entry| &entry.path))?;
        let manifest = manifest::render(&entries, origin);
        write_new(&self.tree.join(MANIFEST), manifest.as_bytes())?;
        system::make_durable(&self.root).map_err(PublishError::io("make durable", &self.root))?;

        let target = self.place.target();
        let aside = self.root.join("aside");
        swap::swap(Places { target: &target, tree: &self.tree, aside: &aside }, self.found)?;
        Ok(Published {
            files: entries.len(),
            bytes: entries.iter().map(|entry| entry.size).sum(),
            manifest_sha256: sha256(manifest.as_bytes()),
            replaced: self.found == Found::Replaceable,
            residue: clear(&self.root).err().map(|error| error.to_string()),
            target,
        })
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Best effort: what stays is marked, private, and cleared by the next build.
        let _ = clear(&self.root);
    }
}

/// Refuses a staging place that holds what this program did not make. True if a dead build left it.
fn refuse_foreign(root: &Path) -> Result<bool, PublishError> {
    let found = match fs::symlink_metadata(root) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(PublishError::io("look at", root)(error)),
    };
    if found.is_symlink() || !found.is_dir() {
        return Err(PublishError::refused(root, "the place of the staging directory is taken"));
    }
    let mark = root.join(MARK);
    let marked = fs::symlink_metadata(&mark).is_ok_and(|mark| mark.is_file());
    if marked || guard::is_empty(root)? {
        return Ok(true);
    }
    Err(PublishError::refused(root, format!("it is not empty and holds no {MARK}: not made by this program")))
}

/// Removes a staging directory, the mark last. Symbolic links inside are removed, never followed.
fn clear(root: &Path) -> Result<(), PublishError> {
    let gone = |answer: std::io::Result<()>, path: &Path| match answer {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(PublishError::io("remove", path)(error)),
        _ => Ok(()),
    };
    for name in ["tree", "aside"] {
        let path = root.join(name);
        gone(fs::remove_dir_all(&path), &path)?;
    }
    let mark = root.join(MARK);
    gone(fs::remove_file(&mark), &mark)?;
    gone(fs::remove_dir(root), root)
}

fn make_directory(path: &Path, mode: u32) -> Result<(), PublishError> {
    system::make_directory(path, mode).map_err(PublishError::io("make", path))
}

/// Writes a file that must not exist yet.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let mut file = system::new_file(path, FILE).map_err(PublishError::io("make", path))?;
    file.write_all(bytes).map_err(PublishError::io("write", path))
}
