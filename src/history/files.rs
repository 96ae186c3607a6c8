//! The files of trees, as the object database holds them. It must not know what they say.

use super::open_again;
use super::repo::{Repo, TreeRef, entry_at};
use crate::source::{Intake, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TOTAL, NameFault, Source, Sources};
use anyhow::{Context, Result, bail};
use git2::{ObjectType, Oid, Repository, TreeEntry};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
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
        let named = listings.iter().flatten().filter_map(|(_, named)| match named {
            Named::Blob(id) => Some(*id),
            Named::Else(_) => None,
        });
        let blobs = self.blobs(&named.collect())?;
        let mut listings = listings.into_iter();
        let mut all = trees.map(|_| Sources::default());
        for (sources, listing) in all.iter_mut().zip(&mut listings) {
            let mut intake = Intake::default();
            for (path, named) in listing {
                let source = match named {
                    Named::Blob(id) => blobs.get(&id).cloned().context("an object that was not read")?,
                    Named::Else(source) => source,
                };
                intake.put(&path, source)?;
            }
            *sources = intake.finish();
        }
        Ok(all)
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

    /// What the objects hold, read side by side: a repository is one thread's at a time. What a merge made is in the
    /// memory of this one alone.
    fn blobs(&self, ids: &BTreeSet<Oid>) -> Result<BTreeMap<Oid, Source>> {
        let (ids, total) = (ids.iter().copied().collect::<Vec<_>>(), AtomicU64::new(0));
        if ids.len() < FEW {
            return blobs(&self.repository, &ids, &total);
        }
        let folder = self.repository.path();
        let share = ids.len().div_ceil(rayon::current_num_threads());
        let shares = ids.par_chunks(share).map(|ids| {
            let (again, mut there) = (open_again(folder)?, ids.to_vec());
            let database = again.odb()?;
            there.retain(|id| database.exists(*id));
            blobs(&again, &there, &total)
        });
        let mut read: BTreeMap<Oid, Source> = BTreeMap::new();
        for share in shares.collect::<Result<Vec<_>>>()? {
            read.extend(share);
        }
        let made: Vec<Oid> = ids.iter().copied().filter(|id| !read.contains_key(id)).collect();
        read.extend(blobs(&self.repository, &made, &total)?);
        Ok(read)
    }
}

fn named(entry: &TreeEntry<'_>) -> Named {
    if entry.kind() == Some(ObjectType::Blob) && entry.filemode() != LINK {
        Named::Blob(entry.id())
    } else {
        Named::Else(Source::NotRegular)
    }
}

fn blobs(repository: &Repository, ids: &[Oid], total: &AtomicU64) -> Result<BTreeMap<Oid, Source>> {
    let database = repository.odb()?;
    let mut read = BTreeMap::new();
    for id in ids {
        let size = database.read_header(*id)?.0 as u64;
        let source = if size > MAX_BYTES {
            Source::TooLarge(size)
        } else if total.fetch_add(size, Ordering::Relaxed) > MAX_TOTAL {
            bail!("more than {MAX_TOTAL} bytes of text");
        } else {
            Source::of_bytes(repository.find_blob(*id)?.content().to_vec())
        };
        read.insert(*id, source);
    }
    Ok(read)
}
