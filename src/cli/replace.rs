//! Puts a new text in the place of a record's file: whole or not at all, never through a link, and never over
//! what somebody else has written in the meantime.

use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Replaces the text of a file below the root, which must still be `before`.
pub(super) fn replace(root: &Path, path: &str, before: &str, after: &str) -> Result<()> {
    put(root, path, before, after).with_context(|| format!("cannot write {path}"))
}

fn put(root: &Path, path: &str, before: &str, after: &str) -> Result<()> {
    let mut file = PathBuf::from(root);
    for part in Path::new(path) {
        file.push(part);
        if file.symlink_metadata()?.is_symlink() {
            bail!("{} is a link", file.display());
        }
    }
    let found = file.symlink_metadata()?;
    if !found.is_file() || fs::read(&file)? != before.as_bytes() {
        bail!("the file is no longer what was read");
    }
    let name = file.file_name().context("no file")?.to_string_lossy();
    let beside = file.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = File::create_new(&beside).and_then(|mut new| {
        new.write_all(after.as_bytes())?;
        new.set_permissions(found.permissions())?;
        new.sync_all()
    });
    let moved = written.and_then(|()| fs::rename(&beside, &file));
    if moved.is_err() {
        // what could not take its place is not left lying about
        let _ = fs::remove_file(&beside);
    }
    moved.context("cannot replace it")
}

#[cfg(test)]
mod tests {
    use super::*;

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
