//! Objects that lie in files of their own, each seen to be whole before anything is asked of a repository: libgit2 1.9
//! reads one that is cut off for ever. Those of another repository that is borrowed from are not looked at. Says
//! nothing of what an object holds.

use anyhow::{Result, bail};
use flate2::read::ZlibDecoder;
use git2::Repository;
use rayon::prelude::*;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::quoted;

/// Refuses a repository in which an object is cut off, or cannot be read or unpacked.
pub(super) fn are_whole(repository: &Repository) -> Result<()> {
    let objects = repository.commondir().join("objects");
    let folders: Vec<PathBuf> = (0..=u8::MAX).map(|first| objects.join(format!("{first:02x}"))).collect();
    let Some((broken, why)) = folders.par_iter().filter_map(|folder| first_broken(folder)).min() else {
        return Ok(());
    };
    bail!(
        "{} cannot be read: {why}; `git fsck` lists what else is damaged, and a fresh clone is whole again",
        quoted(&broken)
    );
}

fn first_broken(folder: &Path) -> Option<(PathBuf, String)> {
    let files = fs::read_dir(folder).ok()?.filter_map(Result::ok).map(|file| file.path());
    let broken = |file: PathBuf| fault(&file).map(|why| (file, why));
    files.filter(|file| is_object(file)).filter_map(broken).min()
}

/// Whether its name is what is left of a hash behind its folder's two digits; others are nobody's object.
fn is_object(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    matches!(name.len(), 38 | 62) && name.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// Why an object cannot be unpacked. One that Git packed away meanwhile lies elsewhere, and is sound.
fn fault(file: &Path) -> Option<String> {
    let unpacked = File::open(file).and_then(|file| io::copy(&mut ZlibDecoder::new(file), &mut io::sink()));
    unpacked.err().filter(|error| error.kind() != io::ErrorKind::NotFound).map(|error| error.to_string())
}
