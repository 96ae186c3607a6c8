//! The sample company's portal, built once for all tests that look at it.

use crate::project::{PROGRAM, tree};
use std::collections::BTreeMap;
use std::process::Command;
use std::sync::OnceLock;
use tempfile::TempDir;

/// The files of the sample company's portal, by path with `/`.
pub fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("site");
        let mut command = Command::new(PROGRAM);
        command.env_clear().args(["-C", env!("CARGO_MANIFEST_DIR"), "build", "--draft", "--out"]).arg(&out);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        tree(&out).into_iter().map(|(path, bytes)| (path.to_str().unwrap().to_owned(), bytes)).collect()
    })
}

/// Its pages, by path.
pub fn pages() -> BTreeMap<&'static str, &'static str> {
    let pages = site().iter().filter(|(path, _)| is_page(path));
    pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap())).collect()
}

fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}
