//! `manifest.json`: which files make up the site, and where it came from. It must not know how trees move.
//!
//! Format, version 1: UTF-8, one member a line, one file a line, sorted by path (bytewise), a final newline:
//!
//! ```json
//! {
//!   "schema_version": 1,
//!   "generator": "pinguan 0.1.0",
//!   "as_of": "2026-06-30",
//!   "source_commit": null,
//!   "draft": false,
//!   "files": {
//!     "index.html": { "sha256": "<64 hexadecimal digits>", "size": 5120 }
//!   },
//!   "seal": "<64 hexadecimal digits>"
//! }
//! ```
//!
//! After `draft`, and only where numbers computed elsewhere are shown, stands `"measures"`: the SHA-256 of the
//! `measures.yaml` that says where they come from.
//!
//! `files` names every file of the tree except `manifest.json` itself, `size` in bytes. `seal` is the
//! SHA-256 of all bytes before the line of the seal, so that a hand edit of any other member shows too. It is
//! a check, not a signature: whoever can compute SHA-256 can write a new one. What binds a site to its
//! source is to build that commit again and compare.

use super::error::PublishError;
use super::path::SitePath;
use crate::digest::sha256;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Name of the manifest at the top of a published tree.
pub const MANIFEST: &str = "manifest.json";

const SCHEMA_VERSION: u32 = 1;
const GENERATOR: &str = "pinguan ";

/// Where a site came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Full id of the source commit; `None` if the source is not a commit.
    pub commit: Option<String>,
    /// As-of date, `YYYY-MM-DD`.
    pub as_of: String,
    /// True if the site was built in spite of defects.
    pub draft: bool,
    /// Version of the program that built it, such as `0.1.0`.
    pub generator: String,
    /// SHA-256 of what says where numbers that were computed elsewhere come from, which names the hash of each of
    /// their tables; `None` if there are none, or the readers may not tell them from their hash.
    pub measures: Option<String>,
}

/// One line of `files`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an entry that does not reach the manifest leaves a file that no manifest lists"]
pub struct Entry {
    /// Place below the target.
    pub path: SitePath,
    /// SHA-256 of the content, lower-case hexadecimal.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
}

/// The manifest as read back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parsed {
    schema_version: u32,
    generator: String,
    as_of: String,
    source_commit: Option<String>,
    draft: bool,
    #[serde(default)]
    measures: Option<String>,
    files: BTreeMap<String, ParsedFile>,
    #[serde(rename = "seal")]
    _seal: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParsedFile {
    sha256: String,
    size: u64,
}

/// As much of a manifest, of any version, as tells that this tool wrote it.
#[derive(Deserialize)]
struct Maker {
    #[serde(rename = "schema_version")]
    _schema_version: u32,
    generator: String,
}

/// A manifest read back, and whether its bytes are those that this tool would write for its content.
pub(super) struct Manifest {
    pub(super) entries: Vec<Entry>,
    pub(super) intact: bool,
}

/// The bytes of the manifest for `entries`, which must be sorted by path.
pub(super) fn render(entries: &[Entry], origin: &Origin) -> String {
    let text = |value: &str| serde_json::Value::from(value).to_string();
    let commit = origin.commit.as_deref().map_or_else(|| "null".to_owned(), text);
    let mut out = String::with_capacity(entries.len() * 140 + 400);
    // Writing into a String cannot fail.
    let _ = writeln!(out, "{{\n  \"schema_version\": {SCHEMA_VERSION},");
    let _ = writeln!(out, "  \"generator\": {},", text(&format!("{GENERATOR}{}", origin.generator)));
    let _ = writeln!(out, "  \"as_of\": {},", text(&origin.as_of));
    let _ = writeln!(out, "  \"source_commit\": {commit},");
    let _ = writeln!(out, "  \"draft\": {},", origin.draft);
    if let Some(measures) = &origin.measures {
        let _ = writeln!(out, "  \"measures\": {},", text(measures));
    }
    out.push_str("  \"files\": {");
    for (index, Entry { path, sha256, size }) in entries.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\n    \"{path}\": {{ \"sha256\": \"{sha256}\", \"size\": {size} }}");
    }
    out.push_str(if entries.is_empty() { "},\n" } else { "\n  },\n" });
    let seal = sha256(out.as_bytes());
    let _ = write!(out, "  \"seal\": \"{seal}\"\n}}\n");
    out
}

/// True if these bytes are a manifest of this tool, of any version, edited or not.
pub(super) fn is_ours(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Maker>(bytes).is_ok_and(|maker| maker.generator.starts_with(GENERATOR))
}

/// Reads a manifest back; `at` is for the error.
pub(super) fn parse(bytes: &[u8], at: &Path) -> Result<Manifest, PublishError> {
    let wrong = |why: String| PublishError::Manifest { path: at.to_owned(), why };
    let parsed: Parsed =
        serde_json::from_slice(bytes).map_err(|error| wrong(format!("not a manifest: {error}")))?;
    if parsed.schema_version != SCHEMA_VERSION {
        let found = parsed.schema_version;
        return Err(wrong(format!("schema_version is {found}; this program reads {SCHEMA_VERSION}")));
    }
    let Some(generator) = parsed.generator.strip_prefix(GENERATOR) else {
        return Err(wrong("made by another program".to_owned()));
    };
    let origin = Origin {
        commit: parsed.source_commit,
        as_of: parsed.as_of,
        draft: parsed.draft,
        generator: generator.to_owned(),
        measures: parsed.measures,
    };
    let mut entries = Vec::with_capacity(parsed.files.len());
    for (path, ParsedFile { sha256, size }) in parsed.files {
        let path = SitePath::new(path).map_err(|error| wrong(error.to_string()))?;
        entries.push(Entry { path, sha256, size });
    }
    let intact = render(&entries, &origin).as_bytes() == bytes;
    Ok(Manifest { entries, intact })
}
