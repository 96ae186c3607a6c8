//! Any other system, with what the standard library has: no modes, no second names, no exchange at one moment.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// A published tree, of which nothing is taken over.
pub(in crate::portal::publish) type Old = ();

/// Looks at a published tree.
pub(in crate::portal::publish) fn open_old(path: &Path) -> io::Result<Old> {
    fs::metadata(path).map(|_| ())
}

/// Opens a lock file, making it where there is none.
pub(in crate::portal::publish) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

/// Whether a file has no other name: not told here.
pub(in crate::portal::publish) fn has_one_name(_: &Metadata) -> bool {
    true
}

/// Whether two are one file, as far as the time at which they were made tells.
pub(in crate::portal::publish) fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.created().ok() == other.created().ok()
}

/// Makes a directory that must not exist yet.
pub(in crate::portal::publish) fn make_directory(path: &Path, _: u32) -> io::Result<()> {
    fs::create_dir(path)
}

/// Makes a file that must not exist yet.
pub(in crate::portal::publish) fn new_file(path: &Path, _: u32) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Takes nothing over.
pub(in crate::portal::publish) fn reuse(_: &Old, _: &str, _: &[u8], _: u32, _: &Path) -> bool {
    false
}

/// Leaves it to the system when what was written reaches the disk.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(in crate::portal::publish) fn make_durable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The same for the entries of a directory.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(in crate::portal::publish) fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Exchanges nothing at one moment.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(in crate::portal::publish) fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Moves nothing at one moment.
#[expect(clippy::unnecessary_wraps, reason = "other systems may fail")]
pub(in crate::portal::publish) fn place(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}
