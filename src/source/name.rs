//! Names of files: those that some system cannot keep. Reads nothing.

use unicode_normalization::UnicodeNormalization;

/// What is wrong with a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// Not UTF-8; the path shows what could not be read as U+FFFD.
    NotUtf8,
    /// A part that is empty, `.`, `..`, `.git`, ends in a point or blank, holds a control character, a slash or a
    /// backslash, or that Windows takes for a device.
    Reserved,
    /// A system that ignores case, or how accents are written, takes it for this other path; or it stands there twice.
    Taken(String),
    /// Deeper than [`super::MAX_DEPTH`]; nothing below is read.
    TooDeep,
}

/// A path as a system sees it that ignores case and how accents are written.
pub(super) fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_lowercase).nfc().collect()
}

/// A path as text, and what is wrong with it.
pub(super) fn named(bytes: Vec<u8>) -> (String, Option<NameFault>) {
    let path = match String::from_utf8(bytes) {
        Ok(path) => path,
        Err(error) => {
            return (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(NameFault::NotUtf8));
        }
    };
    let reserved = |part: &str| {
        matches!(part, "" | "." | "..")
            || part.eq_ignore_ascii_case(".git")
            || part.ends_with(['.', ' '])
            || part.chars().any(|c| c.is_control() || c == '\\')
            || is_device(part)
    };
    let fault = path.split('/').any(reserved).then_some(NameFault::Reserved);
    (path, fault)
}

/// Whether Windows takes a name for a device, whatever its ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().find_map(|device| stem.strip_prefix(device));
    matches!(&*stem, "CON" | "PRN" | "AUX" | "NUL")
        || numbered.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}
