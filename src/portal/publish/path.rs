//! Which paths may be published, and which may stand side by side. It must not touch the file system.

use super::error::PublishError;
use super::manifest::MANIFEST;
use std::collections::BTreeMap;
use std::fmt;

/// Longest segment in bytes that common file systems hold.
const SEGMENT_MAX: usize = 255;
/// Longest path in bytes; well below what systems allow, so that a target's own path fits before it.
const PATH_MAX: usize = 1024;

/// A relative path below the published tree that means the same on every file system: segments of ASCII
/// letters, digits, `.`, `_`, `-`, `=`, joined by `/`; none starts or ends with a dot (so no `..`, nothing
/// hidden), none is a device name of Windows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(String);

impl SitePath {
    /// Checks and takes a path.
    ///
    /// # Errors
    ///
    /// [`PublishError::Path`] with the first thing that is wrong.
    pub fn new(path: impl Into<String>) -> Result<Self, PublishError> {
        let path = path.into();
        match fault(&path) {
            None => Ok(SitePath(path)),
            Some(why) => Err(PublishError::Path { path, why }),
        }
    }

    /// The path, with `/` between segments.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Every directory above the file, outermost first: `a` and `a/b` for `a/b/c.html`.
    pub(super) fn directories(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(at, _)| &self.0[..at])
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn fault(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        return Some("it is empty");
    }
    if path.len() > PATH_MAX {
        return Some("it is longer than 1024 bytes");
    }
    path.split('/').find_map(segment_fault)
}

fn segment_fault(segment: &str) -> Option<&'static str> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'=');
    if segment.is_empty() {
        Some("it has an empty segment (a leading, trailing or doubled slash)")
    } else if segment.len() > SEGMENT_MAX {
        Some("it has a segment longer than 255 bytes")
    } else if !segment.bytes().all(allowed) {
        Some("only ASCII letters, digits, '.', '_', '-' and '=' are allowed between slashes")
    } else if segment.starts_with('.') {
        Some("no segment may start with a dot")
    } else if segment.ends_with('.') {
        Some("no segment may end with a dot")
    } else if is_device(segment) {
        Some("it has a segment that Windows takes for a device")
    } else {
        None
    }
}

/// Windows opens a device for these stems whatever the extension.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" => true,
        numbered => {
            let digit = numbered.strip_prefix("com").or_else(|| numbered.strip_prefix("lpt"));
            digit.is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']))
        }
    }
}

/// Refuses sets in which two paths, or their directories, differ in case only; in which one path is a file
/// and a directory at once; or which hold `manifest.json` at the top, whose place is taken.
pub(super) fn refuse_collisions<'a>(paths: impl Iterator<Item = &'a SitePath>) -> Result<(), PublishError> {
    let mut files: BTreeMap<String, &str> = BTreeMap::from([(MANIFEST.to_owned(), MANIFEST)]);
    let mut directories: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        if let Some(first) = files.insert(path.as_str().to_ascii_lowercase(), path.as_str()) {
            return Err(collision(first, path.as_str()));
        }
        for directory in path.directories() {
            match directories.get(&directory.to_ascii_lowercase()) {
                Some(known) if *known == directory => {}
                Some(known) => return Err(collision(known, directory)),
                None => {
                    directories.insert(directory.to_ascii_lowercase(), directory);
                }
            }
        }
    }
    match directories.iter().find_map(|(folded, directory)| Some((files.get(folded)?, directory))) {
        Some((file, directory)) => Err(collision(file, directory)),
        None => Ok(()),
    }
}

fn collision(one: &str, other: &str) -> PublishError {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    PublishError::Collision { first: first.to_owned(), second: second.to_owned() }
}
