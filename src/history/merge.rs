//! The tree that a merge of two commits would give, made in memory; what the trees of two commits do not share.
//! Attributes, merge drivers and the work tree play no part, so that no side can choose how it is merged.

use super::range::FileRef;
use super::repo::{Repo, TreeRef};
use super::walk::differences;
use super::{CommitRef, quoted};
use anyhow::{Context, Result, bail};
use git2::{ErrorCode, MergeFileInput, ObjectType, Oid, Tree, TreeEntry, merge_file};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Folders in folders of a tree that are merged at most.
const DEPTH_MAX: usize = 128;
const TREE: i32 = 0o040_000;

/// What a merge comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merge {
    /// The tree of the result.
    Clean(TreeRef),
    /// Files that both sides changed in the same place, by path from the top.
    Conflicts(Vec<String>),
    /// The two have no commit in common.
    Unrelated,
    /// The two have several nearest commits in common, so that the result depends on who merges.
    Tangled,
}

/// An entry of a tree: its mode and object.
type Entry = (i32, Oid);
type Entries = BTreeMap<Vec<u8>, Entry>;

impl Repo {
    /// Merges `head` into `base` in memory. Where `head` holds `base` already, the result is `head`.
    pub fn merge(&self, base: &CommitRef, head: &CommitRef) -> Result<Merge> {
        let (ours, theirs) = (self.commit(base)?, self.commit(head)?);
        let common = match self.repository.merge_bases(ours.id(), theirs.id()) {
            Ok(common) => common,
            Err(error) if error.code() == ErrorCode::NotFound => return Ok(Merge::Unrelated),
            Err(error) => return Err(error).with_context(|| self.cannot("find what two commits share")),
        };
        let [common] = common[..] else { return Ok(Merge::Tangled) };
        if common == ours.id() {
            return Ok(Merge::Clean(TreeRef(theirs.tree_id())));
        }
        if common == theirs.id() {
            return Ok(Merge::Clean(TreeRef(ours.tree_id())));
        }
        // what the merge makes is kept in memory and never reaches the repository
        self.repository.odb()?.add_new_mempack_backend(1000)?;
        let common = self.repository.find_commit(common)?.tree_id();
        let mut conflicts = Vec::new();
        let sides = [Some(common), Some(ours.tree_id()), Some(theirs.tree_id())];
        let tree = self.merge_trees(b"", sides, 0, &mut conflicts)?;
        if !conflicts.is_empty() {
            return Ok(Merge::Conflicts(conflicts));
        }
        let empty = || Ok(self.repository.odb()?.write(ObjectType::Tree, b"")?);
        tree.map_or_else(empty, Ok).map(|tree| Merge::Clean(TreeRef(tree)))
    }

    /// Every path, from the top of the repository, that one of two trees has and the other has not, or has with
    /// other content. What is not UTF-8 is shown with U+FFFD.
    pub fn changed(&self, old: TreeRef, new: TreeRef) -> Result<BTreeSet<String>> {
        Ok(self.changes(Some(old), new)?.into_keys().collect())
    }

    /// The same, with what stood there before and what stands there now; nothing where it is no file. Without an old tree
    /// everything is new.
    pub fn changes(
        &self,
        old: Option<TreeRef>,
        new: TreeRef,
    ) -> Result<BTreeMap<String, [Option<FileRef>; 2]>> {
        let mut changed: BTreeMap<String, [Option<FileRef>; 2]> = BTreeMap::new();
        let mut stack = vec![(Vec::new(), old.map(|old| old.0), Some(new.0))];
        while let Some((at, old, new)) = stack.pop() {
            let [old, new] = [self.read_tree(old)?, self.read_tree(new)?];
            let (mut deep, mut inner) = (false, Vec::new());
            let mut differs = |before: Option<&TreeEntry<'_>>, after: Option<&TreeEntry<'_>>| {
                let Some(name) = after.or(before).map(TreeEntry::name_bytes) else { return };
                let path = join(&at, name);
                deep |= path.split(|byte| *byte == b'/').nth(DEPTH_MAX).is_some();
                let both = [before, after];
                if both.into_iter().flatten().any(|entry| entry.kind() != Some(ObjectType::Tree)) {
                    let files = changed.entry(String::from_utf8_lossy(&path).into_owned()).or_default();
                    for (file, entry) in files.iter_mut().zip(both) {
                        *file = file.or_else(|| entry.and_then(file_of));
                    }
                }
                let [before, after] = both.map(|entry| entry.and_then(tree_of));
                if before.is_some() || after.is_some() {
                    inner.push((path, before, after));
                }
            };
            differences(new.as_ref(), old.as_ref(), |after, before| differs(before, Some(after)));
            differences(old.as_ref(), new.as_ref(), |before, after| {
                if after.is_none() {
                    differs(Some(before), None);
                }
            });
            if deep {
                bail!("folders deeper than {DEPTH_MAX} levels");
            }
            stack.extend(inner);
        }
        Ok(changed)
    }

    /// A path from the top as seen from the project; `None` outside the project.
    pub fn in_project<'p>(&self, path: &'p str) -> Option<&'p str> {
        Path::new(path).strip_prefix(&self.prefix).ok()?.to_str()
    }

    fn entries(&self, tree: Option<Oid>) -> Result<Entries> {
        let entry = |entry: TreeEntry<'_>| (entry.name_bytes().to_vec(), (entry.filemode_raw(), entry.id()));
        Ok(self.read_tree(tree)?.map_or_else(Entries::new, |tree| tree.iter().map(entry).collect()))
    }

    fn read_tree(&self, tree: Option<Oid>) -> Result<Option<Tree<'_>>> {
        let tree = tree.map(|tree| self.repository.find_tree(tree));
        tree.transpose().with_context(|| self.cannot("read a tree"))
    }

    /// Merges three trees, common first; `None` for a tree in which nothing is left.
    fn merge_trees(
        &self,
        at: &[u8],
        sides: [Option<Oid>; 3],
        depth: usize,
        conflicts: &mut Vec<String>,
    ) -> Result<Option<Oid>> {
        if depth > DEPTH_MAX {
            bail!("folders deeper than {DEPTH_MAX} levels");
        }
        let [common, ours, theirs] = sides.map(|side| self.entries(side));
        let (common, ours, theirs) = (common?, ours?, theirs?);
        let names: BTreeSet<_> = common.keys().chain(ours.keys()).chain(theirs.keys()).collect();
        let mut merged = Entries::new();
        for name in names {
            let path = join(at, name);
            let [c, o, t] = [&common, &ours, &theirs].map(|entries| entries.get(name).copied());
            let entry = if o == t || t == c {
                o
            } else if o == c {
                t
            } else if [c, o, t].into_iter().flatten().all(|(mode, _)| mode == TREE) {
                let sides = [c, o, t].map(|entry| entry.map(|(_, id)| id));
                self.merge_trees(&path, sides, depth + 1, conflicts)?.map(|id| (TREE, id))
            } else {
                let merged = self.merge_files([c, o, t])?;
                if merged.is_none() {
                    conflicts.push(String::from_utf8_lossy(&path).into_owned());
                }
                merged
            };
            merged.extend(entry.map(|entry| (name.clone(), entry)));
        }
        if merged.is_empty() { Ok(None) } else { self.write_tree(merged).map(Some) }
    }

    /// Merges three texts; `None` where that takes a person.
    fn merge_files(&self, sides: [Option<Entry>; 3]) -> Result<Option<Entry>> {
        let [Some((mode, common)), Some((our_mode, ours)), Some((their_mode, theirs))] = sides else {
            return Ok(None);
        };
        if mode != our_mode || mode != their_mode || !matches!(mode, 0o100_644 | 0o100_755) {
            return Ok(None);
        }
        let blob = |id| self.repository.find_blob(id).with_context(|| self.cannot("read a file"));
        let blobs = [blob(common)?, blob(ours)?, blob(theirs)?];
        if blobs.iter().any(git2::Blob::is_binary) {
            return Ok(None);
        }
        let [mut common, mut ours, mut theirs] = [(); 3].map(|()| MergeFileInput::new());
        common.content(blobs[0].content());
        ours.content(blobs[1].content());
        theirs.content(blobs[2].content());
        let merged = merge_file(&common, &ours, &theirs, None)?;
        if !merged.is_automergeable() {
            return Ok(None);
        }
        Ok(Some((mode, self.repository.odb()?.write(ObjectType::Blob, merged.content())?)))
    }

    fn write_tree(&self, entries: Entries) -> Result<Oid> {
        let mut sorted: Vec<_> = entries.into_iter().collect();
        sorted.sort_by_key(order);
        let mut bytes = Vec::new();
        for (name, (mode, id)) in sorted {
            bytes.extend_from_slice(format!("{mode:o} ").as_bytes());
            bytes.extend_from_slice(&name);
            bytes.push(0);
            bytes.extend_from_slice(id.as_bytes());
        }
        self.repository
            .odb()?
            .write(ObjectType::Tree, &bytes)
            .with_context(|| format!("cannot merge in {}", quoted(self.repository.path())))
    }
}

fn tree_of(entry: &TreeEntry<'_>) -> Option<Oid> {
    (entry.kind() == Some(ObjectType::Tree)).then(|| entry.id())
}

fn file_of(entry: &TreeEntry<'_>) -> Option<FileRef> {
    (entry.kind() == Some(ObjectType::Blob)).then(|| FileRef(entry.id()))
}

fn join(at: &[u8], name: &[u8]) -> Vec<u8> {
    if at.is_empty() { name.to_vec() } else { [at, name].join(&b'/') }
}

/// Git's order of entries: by bytes, a folder as if its name ended in a slash.
fn order((name, (mode, _)): &(Vec<u8>, Entry)) -> Vec<u8> {
    let mut name = name.clone();
    if *mode == TREE {
        name.push(b'/');
    }
    name
}
