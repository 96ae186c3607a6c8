//! Every text of a project with its path, and everything that could not be read as one.
//! Nothing is dropped and nothing stops at the first bad file. Knows no format and no record.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use walkdir::WalkDir;

/// Bytes of one file that are read at most; a larger file is left unread and told of.
pub const MAX_BYTES: u64 = 256 * 1024;

/// One file below the project's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Its bytes as text.
    Text(String),
    /// Not UTF-8; the offset of the first bad byte.
    NotUtf8(usize),
    /// Larger than [`MAX_BYTES`]; its size.
    TooLarge(u64),
    /// A link, a pipe, a device: not a regular file.
    NotRegular,
    /// The system refused to read it; why.
    Unreadable(String),
}

/// All files of a project by path: relative to the root, with `/`, in order.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: BTreeMap<String, Source>,
}

impl Sources {
    /// Reads every file below `root/folder` for each folder; a folder that does not exist is empty.
    /// Links are never followed. Fails only when a folder cannot be listed.
    pub fn read(root: &Path, folders: &[&str]) -> Result<Self> {
        let mut files = BTreeMap::new();
        for folder in folders {
            let base = root.join(folder);
            match base.symlink_metadata() {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error).with_context(|| format!("cannot read {}", base.display())),
                Ok(found) if !found.is_dir() => bail!("{} is not a folder", base.display()),
                Ok(_) => {}
            }
            for entry in WalkDir::new(&base).follow_links(false).max_depth(32).sort_by_file_name() {
                let entry = entry.with_context(|| format!("cannot list {}", base.display()))?;
                if entry.file_type().is_dir() {
                    continue;
                }
                let path = relative(root, entry.path());
                let source =
                    if entry.file_type().is_file() { read(entry.path()) } else { Source::NotRegular };
                files.insert(path, source);
            }
        }
        Ok(Self { files })
    }

    /// Sources from texts in memory, such as the samples of a rule.
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { files: texts.into_iter().map(|(path, text)| (path, Source::Text(text))).collect() }
    }

    /// Every file with its path, in order of paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.files.iter().map(|(path, source)| (path.as_str(), source))
    }

    /// The text of a path, when there is one.
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.files.get(path)? {
            Source::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

fn read(path: &Path) -> Source {
    let refused = |error: std::io::Error| Source::Unreadable(error.kind().to_string());
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return refused(error),
    };
    let size = file.metadata().map_or(0, |found| found.len());
    if size > MAX_BYTES {
        return Source::TooLarge(size);
    }
    let mut bytes = Vec::with_capacity(size as usize);
    if let Err(error) = file.take(MAX_BYTES + 1).read_to_end(&mut bytes) {
        return refused(error);
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Source::TooLarge(bytes.len() as u64);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Source::Text(text),
        Err(error) => Source::NotUtf8(error.utf8_error().valid_up_to()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_told_of_and_links_are_not_followed() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("records/plan");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("a.yaml"), "id: A\n").unwrap();
        std::fs::write(folder.join("b.yaml"), b"\xff").unwrap();
        std::fs::write(folder.join("c.yaml"), vec![b'x'; MAX_BYTES as usize + 1]).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.join("d.yaml")).unwrap();
        let sources = Sources::read(root.path(), &["records", "missing"]).unwrap();
        let found: Vec<_> = sources.iter().map(|(path, source)| (path, source.clone())).collect();
        assert_eq!(
            found,
            [
                ("records/plan/a.yaml", Source::Text("id: A\n".into())),
                ("records/plan/b.yaml", Source::NotUtf8(0)),
                ("records/plan/c.yaml", Source::TooLarge(MAX_BYTES + 1)),
                ("records/plan/d.yaml", Source::NotRegular),
            ]
        );
    }
}
