//! Objects that lie in files of their own, each seen to be whole before anything is asked of a repository: libgit2
//! reads one that is cut off for ever (its issue 7342). Says nothing of what an object holds.

use anyhow::{Result, bail};
use flate2::read::ZlibDecoder;
use git2::Repository;
use rayon::prelude::*;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::quoted;

/// Refuses a repository in which an object is cut off or cannot be unpacked.
pub(super) fn are_whole(repository: &Repository) -> Result<()> {
    let objects = repository.commondir().join("objects");
    let folders: Vec<PathBuf> = (0..=u8::MAX).map(|first| objects.join(format!("{first:02x}"))).collect();
    if let Some(broken) = folders.par_iter().filter_map(|folder| first_broken(folder)).min() {
        bail!(
            "{} is damaged; `git fsck` lists what else is, and a fresh clone is whole again",
            quoted(&broken)
        );
    }
    Ok(())
}

fn first_broken(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    files.map(|file| file.path()).filter(|file| is_object(file) && !is_whole(file)).min()
}

/// Whether its name is what is left of a hash behind its folder's two digits; others are nobody's object.
fn is_object(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    matches!(name.len(), 38 | 62) && name.bytes().all(|digit| digit.is_ascii_hexdigit())
}

fn is_whole(file: &Path) -> bool {
    File::open(file).and_then(|file| io::copy(&mut ZlibDecoder::new(file), &mut io::sink())).is_ok()
}
