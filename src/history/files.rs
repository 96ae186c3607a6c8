//! The files of trees, as the object database holds them. It must not know what they say.

use super::open_again;
use super::repo::{Repo, TreeRef, entry_at};
use crate::source::{Intake, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TOTAL, NameFault, Source, Sources};
use anyhow::{Context, Result, bail, ensure};
use git2::{ErrorCode, ObjectType, Odb, Oid, Repository, TreeEntry};
use rayon::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering};

/// Mode of an entry that is a link.
const LINK: i32 = 0o120_000;

/// Texts for which it is not worth to open the repository once more beside.
const FEW: usize = 256;

/// What a tree names at a path.
enum Named {
    Blob(Oid),
    Else(Source),
}

/// What a tree names, by paths in bytes, in the order in which it was found.
type Listing = Vec<(Vec<u8>, Named)>;

impl Repo {
    /// Every file below the folders of the project in a tree, exactly as [`Sources::read`] gives those of a
    /// directory: links and submodules are told of and not followed. Fails when an object is absent or damaged,
    /// and when there is more than can be read.
    pub fn sources(&self, tree: TreeRef, folders: &[&str]) -> Result<Sources> {
        let [sources] = self.files([tree], folders)?;
        Ok(sources)
    }

    /// The same of two trees; what both hold is read once.
    pub fn both(&self, trees: [TreeRef; 2], folders: &[&str]) -> Result<[Sources; 2]> {
        self.files(trees, folders)
    }

    fn files<const N: usize>(&self, trees: [TreeRef; N], folders: &[&str]) -> Result<[Sources; N]> {
        self.read(trees, folders).with_context(|| self.cannot("read the files of a commit"))
    }

    fn read<const N: usize>(&self, trees: [TreeRef; N], folders: &[&str]) -> Result<[Sources; N]> {
        let mut listings: Vec<Listing> = Vec::new();
        for tree in trees {
            let mut listing = Listing::new();
            for folder in folders {
                self.list(tree, folder, &mut listing)?;
            }
            listings.push(listing);
        }
        let blob = |named: &Named| if let Named::Blob(id) = named { Some(*id) } else { None };
        let mut ids: Vec<Oid> = listings.iter().flatten().filter_map(|(_, named)| blob(named)).collect();
        ids.sort_unstable();
        ids.dedup();
        let blobs = self.blobs(&ids)?;
        let taken = |listing: Listing| {
            let mut intake = Intake::default();
            for (path, named) in listing {
                let source = match named {
                    Named::Blob(id) => {
                        let at = ids.binary_search(&id).ok().context("an object that was not read")?;
                        blobs[at].clone()
                    }
                    Named::Else(source) => source,
                };
                intake.put(path, source)?;
            }
            Ok(intake.finish())
        };
        let all = listings.into_par_iter().map(taken).collect::<Result<Vec<_>>>()?;
        let mut all = all.into_iter();
        Ok(trees.map(|_| all.next().unwrap_or_default()))
    }

    fn list(&self, tree: TreeRef, folder: &str, listing: &mut Listing) -> Result<()> {
        let top = self.repository.find_tree(tree.0)?;
        let base = match entry_at(&self.repository, &top, &self.prefix.join(folder))? {
            None => return Ok(()),
            Some((id, ObjectType::Tree)) => id,
            Some(_) => bail!("{folder} is not a folder"),
        };
        let mut stack = vec![(folder.as_bytes().to_vec(), base, 0)];
        let mut seen = 0;
        while let Some((at, id, depth)) = stack.pop() {
            for entry in &self.repository.find_tree(id)? {
                seen += 1;
                if seen > MAX_ENTRIES {
                    bail!("more than {MAX_ENTRIES} files and folders");
                }
                let path = [&at, entry.name_bytes()].join(&b'/');
                if entry.kind() != Some(ObjectType::Tree) {
                    listing.push((path, named(&entry)));
                } else if depth + 1 == MAX_DEPTH {
                    listing.push((path, Named::Else(Source::Misnamed(NameFault::TooDeep))));
                } else {
                    stack.push((path, entry.id(), depth + 1));
                }
            }
        }
        Ok(())
    }

    /// What each of some objects holds, read side by side: a repository is one thread's at a time. What a merge made is
    /// in the memory of this one alone.
    fn blobs(&self, ids: &[Oid]) -> Result<Vec<Source>> {
        let total = AtomicU64::new(0);
        if ids.len() < FEW {
            return Reader::of(&self.repository, &total)?.all(ids);
        }
        let folder = self.repository.path();
        let share = ids.len().div_ceil(rayon::current_num_threads());
        let shares = ids.par_chunks(share).map(|ids| {
            let again = open_again(folder)?;
            let reader = Reader::of(&again, &total)?;
            ids.iter().map(|id| reader.there(*id)).collect::<Result<Vec<_>>>()
        });
        let here = Reader::of(&self.repository, &total)?;
        let read = shares.collect::<Result<Vec<_>>>()?.into_iter().flatten();
        read.zip(ids).map(|(found, id)| found.map_or_else(|| here.one(*id), Ok)).collect()
    }
}

/// What reads texts of a repository, all of them together within the limit.
struct Reader<'a> {
    database: Odb<'a>,
    total: &'a AtomicU64,
}

impl<'a> Reader<'a> {
    fn of(repository: &'a Repository, total: &'a AtomicU64) -> Result<Self> {
        Ok(Self { database: repository.odb()?, total })
    }

    fn all(&self, ids: &[Oid]) -> Result<Vec<Source>> {
        ids.iter().map(|id| self.one(*id)).collect()
    }

    /// What an object holds; `None` where there is no such object.
    fn there(&self, id: Oid) -> Result<Option<Source>> {
        match self.database.read_header(id) {
            Ok((size, _)) => self.sized(id, size as u64).map(Some),
            Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn one(&self, id: Oid) -> Result<Source> {
        self.there(id)?.with_context(|| format!("there is no object {id}"))
    }

    fn sized(&self, id: Oid, size: u64) -> Result<Source> {
        if size > MAX_BYTES {
            return Ok(Source::TooLarge(size));
        }
        if self.total.fetch_add(size, Ordering::Relaxed) > MAX_TOTAL {
            bail!("more than {MAX_TOTAL} bytes of text");
        }
        let object = self.database.read(id)?;
        ensure!(object.kind() == ObjectType::Blob, "{id} is no text");
        Ok(Source::of_bytes(object.data()))
    }
}

fn named(entry: &TreeEntry<'_>) -> Named {
    if entry.kind() == Some(ObjectType::Blob) && entry.filemode() != LINK {
        Named::Blob(entry.id())
    } else {
        Named::Else(Source::NotRegular)
    }
}
