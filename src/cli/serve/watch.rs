//! Whether anything changed of what a portal is made of: names, sizes and times of files, looked at again and again.
//! Works on every file system, also where the kernel tells of no changes.

use sha2::{Digest, Sha256};
use std::path::Path;
use std::time::UNIX_EPOCH;
use walkdir::WalkDir;

/// What a portal is made of.
const FOLDERS: [&str; 3] = ["records", "site", "templates"];

/// A mark of everything below the folders and one more, where there is one; another one after any change.
pub(super) fn stamp(root: &Path, beside: Option<&Path>) -> [u8; 32] {
    let mut hash = Sha256::new();
    let folders = FOLDERS.into_iter().map(|folder| root.join(folder));
    for folder in folders.chain(beside.map(Path::to_owned)) {
        let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
        for entry in entries {
            let Ok(found) = entry.metadata() else { continue };
            let changed = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            hash.update(entry.path().as_os_str().as_encoded_bytes());
            hash.update(found.len().to_le_bytes());
            hash.update(changed.map_or(0, |time| time.as_nanos()).to_le_bytes());
        }
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_a_file_is_seen_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("records")).unwrap();
        let before = stamp(folder.path(), None);
        std::fs::write(folder.path().join("other"), "x").unwrap();
        assert_eq!(stamp(folder.path(), None), before);
        assert_ne!(stamp(folder.path(), Some(&folder.path().join("other"))), before);
        std::fs::write(folder.path().join("records/a.yaml"), "x").unwrap();
        let after = stamp(folder.path(), None);
        assert_ne!(after, before);
        std::fs::write(folder.path().join("records/a.yaml"), "xy").unwrap();
        assert_ne!(stamp(folder.path(), None), after);
    }
}
