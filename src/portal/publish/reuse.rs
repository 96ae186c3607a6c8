//! Taking an unchanged file over from the tree that is being replaced, as a second name of the same file.
//! It must not know where that tree stands or what replaces it.
//!
//! Most pages of a site are the same as in the build before. A second name costs no space, no write-out and,
//! when the old tree is removed, no freeing of blocks, and the file keeps its time of change. What the old
//! tree holds is not trusted: a file is taken over only if every byte is as wanted, its mode is right, no
//! link leads to it, and it has no other name through which someone could change it later.

use rustix::fs::{AtFlags, CWD, Mode, OFlags, ResolveFlags, linkat, openat2};
use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Makes `at` a second name of the file `path` below `old`, if that file holds exactly `bytes` in `mode`.
/// False if not, or if the system does not want to: then nothing stands at `at` that did not before.
pub(super) fn reuse(old: &File, path: &str, bytes: &[u8], mode: u32, at: &Path) -> bool {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let beneath = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
    let Ok(file) = openat2(old, path, flags, Mode::empty(), beneath) else { return false };
    let mut file = File::from(file);
    let Ok(known) = file.metadata() else { return false };
    let fit = known.is_file()
        && known.nlink() == 1
        && known.mode() & 0o7777 == mode
        && known.len() == bytes.len() as u64;
    if !fit || !holds(&mut file, bytes) || linkat(old, path, CWD, at, AtFlags::empty()).is_err() {
        return false;
    }
    // The name may have come to lead elsewhere since it was opened.
    let same = fs::symlink_metadata(at).is_ok_and(|at| at.dev() == known.dev() && at.ino() == known.ino());
    if !same {
        // If it stays, the caller finds the place taken, and stops.
        let _ = fs::remove_file(at);
    }
    same
}

/// True if the file, of the same length as `bytes`, holds them.
fn holds(file: &mut File, bytes: &[u8]) -> bool {
    let mut buffer = [0; 16 * 1024];
    bytes.chunks(buffer.len()).all(|chunk| {
        let part = &mut buffer[..chunk.len()];
        file.read_exact(part).is_ok() && part == chunk
    })
}
