//! Every text of a project with its path, and everything that could not be read as one.
//! Nothing is dropped and nothing stops at the first bad file. Knows no format and no record.

mod intake;
mod name;

pub use intake::Intake;
pub use name::NameFault;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// Bytes of one file that are read at most; a larger file is left unread and told of.
pub const MAX_BYTES: u64 = 256 * 1024;

/// Folders in folders that are opened at most; what lies deeper is told of.
pub const MAX_DEPTH: usize = 32;

/// Files and folders of one project at most; with more, nothing can be read.
pub const MAX_ENTRIES: usize = 2_000_000;

/// Bytes of all texts of one project together, at most; with more, nothing can be read.
pub const MAX_TOTAL: u64 = 2 * 1024 * 1024 * 1024;

/// Files that are read side by side before it is asked whether all together are too large.
const AT_ONCE: usize = 512;

/// Files for which it is not worth to divide the work.
const FEW: usize = 64;

/// One file below the project's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Its bytes as text; a copy of it shares them.
    Text(Arc<str>),
    /// Not UTF-8; where it stops being that.
    NotUtf8(BadByte),
    /// Larger than [`MAX_BYTES`]; its size.
    TooLarge(u64),
    /// A link, a pipe, a device: not a regular file.
    NotRegular,
    /// The system refused to read it; why.
    Unreadable(String),
    /// Its path is not one that every system can keep.
    Misnamed(NameFault),
}

impl Source {
    /// The bytes of a file as a source.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        if bytes.len() as u64 > MAX_BYTES {
            return Self::TooLarge(bytes.len() as u64);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.into()),
            Err(error) => Self::NotUtf8(BadByte::after(&bytes[..error.valid_up_to()])),
        }
    }
}

/// The first byte of a file that is not of UTF-8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BadByte {
    /// Bytes before it.
    pub offset: usize,
    /// Its line, from 1.
    pub line: u32,
    /// Its column, in characters from 1.
    pub column: u32,
}

impl BadByte {
    /// The byte that follows some that are good.
    fn after(good: &[u8]) -> Self {
        let start = good.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let line = good.split(|byte| *byte == b'\n').count();
        // a character has one byte that continues none
        let column = good[start..].iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        Self { offset: good.len(), line: line as u32, column: column as u32 + 1 }
    }
}

/// All files of a project by path: relative to the root, with `/`, in order.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: BTreeMap<Arc<str>, Source>,
}

impl Sources {
    /// Reads every file below `root/folder` for each folder; a folder that does not exist is empty.
    /// Links are never followed. Fails when a folder cannot be listed, or all of it together is too large.
    pub fn read(root: &Path, folders: &[&str]) -> Result<Self> {
        let (mut intake, mut waiting) = (Intake::default(), Vec::new());
        for folder in folders {
            let base = root.join(folder);
            match base.symlink_metadata() {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error).with_context(|| format!("cannot read {}", base.display())),
                Ok(found) if !found.is_dir() => bail!("{} is not a folder", base.display()),
                Ok(_) => {}
            }
            for entry in WalkDir::new(&base).follow_links(false).max_depth(MAX_DEPTH).sort_by_file_name() {
                let entry = entry.with_context(|| format!("cannot list {}", base.display()))?;
                let (path, depth) = (relative(root, entry.path()), entry.depth());
                if entry.file_type().is_file() {
                    waiting.push((path, entry.into_path()));
                    if waiting.len() == AT_ONCE {
                        take_in(&mut waiting, &mut intake)?;
                    }
                } else if !entry.file_type().is_dir() {
                    intake.put(path, Source::NotRegular)?;
                } else if depth == MAX_DEPTH {
                    intake.put(path, Source::Misnamed(NameFault::TooDeep))?;
                }
            }
        }
        take_in(&mut waiting, &mut intake)?;
        Ok(intake.finish())
    }

    /// Sources from texts in memory, such as the samples of a rule.
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            files: texts.into_iter().map(|(path, text)| (path.into(), Source::Text(text.into()))).collect(),
        }
    }

    /// These files, but where a path is one of some, what the other has at such paths, and nothing else.
    #[must_use]
    pub fn with_those_of(&self, other: &Self, which: impl Fn(&str) -> bool) -> Self {
        let own = self.files.iter().filter(|(path, _)| !which(path));
        let theirs = other.files.iter().filter(|(path, _)| which(path));
        Self { files: own.chain(theirs).map(|(path, source)| (path.clone(), source.clone())).collect() }
    }

    /// These files, but at some paths the texts that are given for them, or no file where none is.
    #[must_use]
    pub fn with(mut self, texts: impl IntoIterator<Item = (String, Option<String>)>) -> Self {
        for (path, text) in texts {
            match text {
                Some(text) => self.files.insert(path.into(), Source::Text(text.into())),
                None => self.files.remove(&*path),
            };
        }
        self
    }

    /// What a path holds, if there is such a file.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.files.get(path)
    }

    /// Every file with its path, in order of paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.files.iter().map(|(path, source)| (&**path, source))
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

/// A path below the root in bytes, with `/`.
fn relative(root: &Path, path: &Path) -> Vec<u8> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().as_encoded_bytes()).collect();
    parts.join(&b'/')
}

/// Reads the files that wait, each with its path below the root.
fn take_in(waiting: &mut Vec<(Vec<u8>, PathBuf)>, intake: &mut Intake) -> Result<()> {
    let read = waiting.par_drain(..).with_min_len(FEW).map(|(path, file)| (path, read(&file)));
    let read: Vec<_> = read.collect();
    read.into_iter().try_for_each(|(path, source)| intake.put(path, source))
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
    Source::of_bytes(&bytes)
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
        std::fs::write(folder.join("b.yaml"), b"a: 1\n\xe8\xaa\xaa\xff").unwrap();
        std::fs::write(folder.join("c.yaml"), vec![b'x'; MAX_BYTES as usize + 1]).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.join("d.yaml")).unwrap();
        let sources = Sources::read(root.path(), &["records", "missing"]).unwrap();
        let found: Vec<_> = sources.iter().map(|(path, source)| (path, source.clone())).collect();
        assert_eq!(
            found,
            [
                ("records/plan/a.yaml", Source::Text("id: A\n".into())),
                ("records/plan/b.yaml", Source::NotUtf8(BadByte { offset: 8, line: 2, column: 2 })),
                ("records/plan/c.yaml", Source::TooLarge(MAX_BYTES + 1)),
                ("records/plan/d.yaml", Source::NotRegular),
            ]
        );
    }

    #[test]
    fn folders_deeper_than_the_limit_are_told_of() {
        let root = tempfile::tempdir().unwrap();
        let deep = vec!["d"; MAX_DEPTH + 2].join("/");
        std::fs::create_dir_all(root.path().join("records").join(&deep)).unwrap();
        std::fs::write(root.path().join("records").join(&deep).join("a.yaml"), "id: A\n").unwrap();
        let sources = Sources::read(root.path(), &["records"]).unwrap();
        let cut = format!("records/{}", vec!["d"; MAX_DEPTH].join("/"));
        let found: Vec<_> = sources.iter().collect();
        assert_eq!(found, [(cut.as_str(), &Source::Misnamed(NameFault::TooDeep))]);
    }
}
