//! One publisher at a time for one target: an advisory lock on a file beside it. It must not know what is
//! published.
//!
//! The lock is that of the system (`flock` on Linux), which dies with the process, so a killed build never blocks the
//! next. The file is removed by its holder; whoever then gets the lock of the removed file sees that the name no longer leads
//! to it and begins again.

use super::error::PublishError;
use super::system;
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Another build holds the lock, and this one waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The lock file.
    pub lock: PathBuf,
    /// Process id of the build that holds it, if it has written one yet.
    pub holder: Option<u32>,
}

impl fmt::Display for Waiting {
    #[expect(clippy::unnecessary_debug_formatting, reason = "a path may hold control characters")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.holder {
            Some(pid) => write!(f, "process {pid} is publishing to the same place; ")?,
            None => write!(f, "another build is publishing to the same place; ")?,
        }
        write!(f, "process {} waits for {:?}", std::process::id(), self.lock)
    }
}

/// The lock, held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock at `path`, waiting as long as another build holds it. `waiting` is called once.
    pub(super) fn take(path: PathBuf, waiting: &dyn Fn(&Waiting)) -> Result<Self, PublishError> {
        let mut told = false;
        loop {
            let mut file = open(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if !told {
                        told = true;
                        waiting(&Waiting { lock: path.clone(), holder: holder(&mut file) });
                    }
                    wait(&file).map_err(PublishError::io("lock", &path))?;
                }
                Err(TryLockError::Error(error)) => return Err(PublishError::io("lock", &path)(error)),
            }
            if still_named(&file, &path).map_err(PublishError::io("look at", &path))? {
                sign(&mut file).map_err(PublishError::io("write", &path))?;
                return Ok(Lock { path, _file: file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Best effort: a lock file that stays is taken over by the next build.
        let _ = fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> Result<File, PublishError> {
    let file = system::open_lock(path).map_err(PublishError::io("open the lock file", path))?;
    let found = file.metadata().map_err(PublishError::io("look at", path))?;
    if !found.is_file() || !system::has_one_name(&found) {
        return Err(PublishError::refused(path, "the lock file must be a plain file of one name"));
    }
    Ok(file)
}

fn wait(file: &File) -> io::Result<()> {
    loop {
        match file.lock() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            answer => return answer,
        }
    }
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(32).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// Whether `path` still leads to the file whose lock was taken.
fn still_named(file: &File, path: &Path) -> io::Result<bool> {
    let held = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(named) => Ok(system::is_same(&named, &held)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(format!("{}\n", std::process::id()).as_bytes())
}
