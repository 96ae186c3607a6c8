//! Where inputs begin: the seeds of a target in the repository, and the texts of others where a folder of them is named.

use std::path::{Path, PathBuf};

/// The seeds of a target, in the order of their names.
pub fn own(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(target);
    files(&folder).iter().map(|path| std::fs::read(path).unwrap()).collect()
}

#[expect(clippy::disallowed_methods, reason = "the environment names the folder")]
fn folder() -> Option<PathBuf> {
    std::env::var_os("PINGUAN_CORPORA").map(PathBuf::from)
}

/// The hostile texts of others, short enough to be changed; none, which is said, where no folder is named.
pub fn of_others() -> Vec<String> {
    let Some(folder) = folder() else {
        eprintln!("PINGUAN_CORPORA names no folder of hostile texts: only our own seeds");
        return Vec::new();
    };
    let mut texts = Vec::new();
    for path in files(&folder) {
        let body = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("json") => texts.extend(serde_json::from_str::<Vec<String>>(&body).unwrap_or_default()),
            Some("txt") => texts.extend(body.lines().map(str::to_owned)),
            _ => texts.push(body),
        }
    }
    texts.retain(|text| !text.trim().is_empty() && text.len() < 4_000);
    texts
}

/// Every file below a folder, in the order of paths.
fn files(folder: &Path) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
