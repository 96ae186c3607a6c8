//! Linux: everything that publishing asks for.

use rustix::fs::{
    AtFlags, CWD, Mode, OFlags, RenameFlags, ResolveFlags, fsync, linkat, openat2, renameat_with, syncfs,
};
use rustix::io::Errno;
use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// A published tree, held open whatever its name leads to later.
pub(in crate::portal::publish) type Old = File;

/// Opens a published tree.
pub(in crate::portal::publish) fn open_old(path: &Path) -> io::Result<Old> {
    File::open(path)
}

/// Opens a lock file, making it where there is none; through no link, and waiting for nobody.
pub(in crate::portal::publish) fn open_lock(path: &Path) -> io::Result<File> {
    let no_follow = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600);
    options.custom_flags(no_follow.bits().cast_signed()).open(path)
}

/// Whether a file has no other name.
pub(in crate::portal::publish) fn has_one_name(found: &Metadata) -> bool {
    found.nlink() <= 1
}

/// Whether two are one file.
pub(in crate::portal::publish) fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.dev() == other.dev() && one.ino() == other.ino()
}

/// Makes a directory that must not exist yet, of exactly this mode whatever the umask.
pub(in crate::portal::publish) fn make_directory(path: &Path, mode: u32) -> io::Result<()> {
    DirBuilder::new().mode(mode).create(path)?;
    fs::set_permissions(path, Permissions::from_mode(mode))
}

/// Makes a file that must not exist yet, of exactly this mode whatever the umask.
pub(in crate::portal::publish) fn new_file(path: &Path, mode: u32) -> io::Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path)?;
    file.set_permissions(Permissions::from_mode(mode))?;
    Ok(file)
}

/// Makes `at` a second name of the file `path` below `old`, if that file holds exactly `bytes` in `mode`.
/// False if not, or if the system does not want to: then nothing stands at `at` that did not before.
pub(in crate::portal::publish) fn reuse(old: &Old, path: &str, bytes: &[u8], mode: u32, at: &Path) -> bool {
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
    let same = fs::symlink_metadata(at).is_ok_and(|at| is_same(&at, &known));
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

/// Makes everything on the file system of a directory durable.
pub(in crate::portal::publish) fn make_durable(root: &Path) -> io::Result<()> {
    Ok(syncfs(File::open(root)?)?)
}

/// Makes the entries of a directory durable.
pub(in crate::portal::publish) fn sync_directory(path: &Path) -> io::Result<()> {
    Ok(fsync(File::open(path)?)?)
}

/// Exchanges two directories at one moment; false where the system cannot.
pub(in crate::portal::publish) fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    done(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE))
}

/// Moves a directory to a place where nothing is; false where the system cannot look and move at one moment.
pub(in crate::portal::publish) fn place(from: &Path, to: &Path) -> io::Result<bool> {
    done(renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE))
}

fn done(answer: Result<(), Errno>) -> io::Result<bool> {
    match answer {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
