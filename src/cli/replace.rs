//! Puts a new text in the place of a file, creates one, removes one: whole or not at all, never through a link, and
//! never over what somebody else has written in the meantime.

use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// Replaces the text of a file below the root, which must still be `before`.
pub(super) fn replace(root: &Path, path: &str, before: &str, after: &str) -> Result<()> {
    put(root, path, before, after).with_context(|| format!("cannot write {path}"))
}

/// Writes a file that is not there yet below the root, and the folders on the way to it; never through a link.
pub(super) fn create(root: &Path, path: &str, text: &str) -> Result<()> {
    let told = || format!("cannot write {path}");
    let file = below(root, path).with_context(told)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(told)?;
    }
    let beside = written(&file, text, |_| Ok(())).with_context(told)?;
    // a link is never put over a file; of one that was cut off nothing stands in its place
    let made = fs::hard_link(&beside, &file).or_else(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Err(error),
        // a file system without links
        _ => File::create_new(&file)?.write_all(text.as_bytes()),
    });
    let _ = fs::remove_file(&beside);
    made.with_context(told)
}

/// A text in a file of its own beside the one whose place it is to take; what could not be written is not left lying
/// about.
fn written(file: &Path, text: &str, settled: impl Fn(&File) -> io::Result<()>) -> io::Result<PathBuf> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let beside = file.with_file_name(format!(".{name}.{}", std::process::id()));
    let mut new = File::create_new(&beside)?;
    let done = new.write_all(text.as_bytes()).and_then(|()| settled(&new));
    done.inspect_err(|_| _ = fs::remove_file(&beside)).map(|()| beside)
}

/// Removes a file below the root, which must still be `before`.
pub(super) fn remove(root: &Path, path: &str, before: &str) -> Result<()> {
    let told = || format!("cannot remove {path}");
    let file = as_read(root, path, before).with_context(told)?;
    fs::remove_file(file).with_context(told)
}

/// The place of a path below the root, no part of which may be a link.
fn below(root: &Path, path: &str) -> Result<PathBuf> {
    let mut file = PathBuf::from(root);
    for part in Path::new(path).components() {
        let Component::Normal(part) = part else { bail!("{path} does not lie below the root") };
        file.push(part);
        if file.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
            bail!("{} is a link", file.display());
        }
    }
    Ok(file)
}

/// The place of a file that must still be what was read.
fn as_read(root: &Path, path: &str, before: &str) -> Result<PathBuf> {
    let file = below(root, path)?;
    if !file.symlink_metadata()?.is_file() || fs::read(&file)? != before.as_bytes() {
        bail!("the file is no longer what was read");
    }
    Ok(file)
}

fn put(root: &Path, path: &str, before: &str, after: &str) -> Result<()> {
    let file = as_read(root, path, before)?;
    let found = file.symlink_metadata()?;
    let settled = |new: &File| new.set_permissions(found.permissions()).and_then(|()| new.sync_all());
    let beside = written(&file, after, settled).context("cannot replace it")?;
    let moved = fs::rename(&beside, &file);
    if moved.is_err() {
        let _ = fs::remove_file(&beside);
    }
    moved.context("cannot replace it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_created_or_removed_and_none_lost() {
        let root = tempfile::tempdir().unwrap();
        create(root.path(), "records/plan/a.yaml", "new").unwrap();
        assert!(create(root.path(), "records/plan/a.yaml", "other").is_err());
        assert_eq!(
            fs::read_dir(root.path().join("records/plan")).unwrap().count(),
            1,
            "nothing is left beside it"
        );
        assert!(create(root.path(), "records/../../b.yaml", "x").is_err());
        std::os::unix::fs::symlink(root.path(), root.path().join("records/link")).unwrap();
        assert!(create(root.path(), "records/link/b.yaml", "x").is_err());
        assert!(remove(root.path(), "records/plan/a.yaml", "other").is_err());
        remove(root.path(), "records/plan/a.yaml", "new").unwrap();
        assert!(!root.path().join("records/plan/a.yaml").exists());
    }

    #[test]
    fn a_file_is_replaced_whole_or_left() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("records")).unwrap();
        let file = root.path().join("records/a.yaml");
        fs::write(&file, "old").unwrap();
        assert!(replace(root.path(), "records/a.yaml", "other", "new").is_err());
        replace(root.path(), "records/a.yaml", "old", "new").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        std::os::unix::fs::symlink(&file, root.path().join("records/b.yaml")).unwrap();
        assert!(replace(root.path(), "records/b.yaml", "new", "x").is_err());
        std::os::unix::fs::symlink(root.path().join("records"), root.path().join("other")).unwrap();
        assert!(replace(root.path(), "other/a.yaml", "new", "x").is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        let names = fs::read_dir(root.path().join("records")).unwrap().count();
        assert_eq!(names, 2, "nothing is left beside them");
    }
}
