//! Which commits changed each file, for all files in one walk. It must not know of work trees.
//!
//! Every file starts at the head commit and goes down the history, from a commit to the first parent that
//! has the same file, until no parent has: that commit changed it. Files that are at the same commit go together,
//! and two trees are compared only where their ids differ, so the cost is that of reading the trees that changed.

use super::repo::{Repo, entry_at};
use super::{CommitRef, RECORDS, shallow_edge};
use anyhow::{Context, Result, bail};
use git2::{Commit, ObjectType, Oid, Repository, Tree, TreeEntry};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::mem;
use std::path::Path;
use std::rc::Rc;

/// More files than any company has records; stops a tree that names itself many times over.
const FILES_MAX: usize = 2_000_000;

/// Paths relative to the project, such as `records/plans/2026/PLAN-2026-0001.yaml`.
type Paths = BTreeSet<String>;

/// A commit that changed files, with its tree of records and those of its parents.
pub(super) struct Met<'a, 'r> {
    pub(super) commit: &'a Commit<'r>,
    pub(super) tree: Option<Oid>,
    pub(super) parents: &'a [(Commit<'r>, Option<Oid>)],
    pub(super) trees: &'a mut Trees<'r>,
}

/// What hears of each commit that changed a file, and says in which of its parents the file goes on.
type Meet<'m, 'r> = &'m mut dyn FnMut(&mut Met<'_, 'r>, &str) -> Result<Vec<usize>>;

impl Repo {
    /// Goes down the history with every file that there is below `records/` at `head`. What lies beyond the edge of a
    /// shallow clone is not met.
    pub(super) fn walk<'r>(&'r self, head: &CommitRef, meet: Meet<'_, 'r>) -> Result<()> {
        let (edge, records) = (shallow_edge(&self.repository)?, self.prefix.join(RECORDS));
        walk(&self.repository, &self.commit(head)?, &records, &edge, meet)
            .with_context(|| self.cannot("walk the history"))
    }
}

/// `records` is a path from the top of the repository, `edge` the commits whose parents are absent.
fn walk<'r>(
    repository: &'r Repository,
    head: &Commit<'_>,
    records: &Path,
    edge: &[Oid],
    meet: Meet<'_, 'r>,
) -> Result<()> {
    let mut trees = Trees::new(repository);
    let mut at: BTreeMap<Oid, Paths> = BTreeMap::new();
    // Newest first, so that files which went different ways meet again before they go on.
    let mut next: BinaryHeap<(i64, Oid)> = BinaryHeap::new();
    at.insert(head.id(), trees.list(records_of(repository, head, records)?)?);
    next.push((head.time().seconds(), head.id()));
    while let Some((_, id)) = next.pop() {
        let Some(mut paths) = at.remove(&id).filter(|paths| !paths.is_empty()) else { continue };
        if edge.contains(&id) {
            continue;
        }
        let commit = repository.find_commit(id)?;
        let tree = records_of(repository, &commit, records)?;
        let mut parents = Vec::new();
        for parent in commit.parent_ids() {
            let parent = repository.find_commit(parent)?;
            let before = records_of(repository, &parent, records)?;
            let changed = trees.changed(&mut paths, tree, before)?;
            let same = mem::replace(&mut paths, changed);
            go_on(&mut at, &mut next, &parent, same);
            if paths.is_empty() {
                break;
            }
            parents.push((parent, before));
        }
        for path in paths {
            let mut met = Met { commit: &commit, tree, parents: &parents, trees: &mut trees };
            for parent in meet(&mut met, &path)? {
                go_on(&mut at, &mut next, &parents[parent].0, Paths::from([path.clone()]));
            }
        }
        trees.turn();
    }
    Ok(())
}

/// Lets files go on to a parent.
fn go_on(
    at: &mut BTreeMap<Oid, Paths>,
    next: &mut BinaryHeap<(i64, Oid)>,
    parent: &Commit<'_>,
    paths: Paths,
) {
    if !paths.is_empty() {
        next.push((parent.time().seconds(), parent.id()));
        join(at.entry(parent.id()).or_default(), paths);
    }
}

/// Adds `more` to `paths`, moving the smaller of the two.
fn join(paths: &mut Paths, mut more: Paths) {
    if paths.len() < more.len() {
        mem::swap(paths, &mut more);
    }
    paths.append(&mut more);
}

/// Id of the tree below `records` at this commit, if there is one.
fn records_of(repository: &Repository, commit: &Commit<'_>, records: &Path) -> Result<Option<Oid>> {
    let found = entry_at(repository, &commit.tree()?, records)?;
    Ok(found.filter(|(_, kind)| *kind == ObjectType::Tree).map(|(id, _)| id))
}

/// Trees read for this commit and the one before: the tree of a parent is that of the next commit.
pub(super) struct Trees<'r> {
    repository: &'r Repository,
    current: BTreeMap<Oid, Rc<Tree<'r>>>,
    previous: BTreeMap<Oid, Rc<Tree<'r>>>,
}

impl<'r> Trees<'r> {
    /// None read yet.
    pub(super) fn new(repository: &'r Repository) -> Self {
        Self { repository, current: BTreeMap::new(), previous: BTreeMap::new() }
    }

    fn get(&mut self, id: Oid) -> Result<Rc<Tree<'r>>> {
        if let Some(tree) = self.current.get(&id) {
            return Ok(Rc::clone(tree));
        }
        let tree = match self.previous.remove(&id) {
            Some(tree) => tree,
            None => Rc::new(self.repository.find_tree(id)?),
        };
        self.current.insert(id, Rc::clone(&tree));
        Ok(tree)
    }

    /// Forgets the trees that the last commit did not use.
    pub(super) fn turn(&mut self) {
        self.previous = mem::take(&mut self.current);
    }

    /// Every file below the tree of the records.
    pub(super) fn list(&mut self, records: Option<Oid>) -> Result<Paths> {
        let mut paths = Paths::new();
        let mut stack: Vec<(String, Oid)> = records.into_iter().map(|id| (RECORDS.to_owned(), id)).collect();
        let mut read = 0;
        while let Some((folder, id)) = stack.pop() {
            for entry in self.get(id)?.iter() {
                read += 1;
                if read > FILES_MAX {
                    bail!("more than {FILES_MAX} files and folders below {RECORDS}/");
                }
                let Some(path) = path_of(&folder, &entry) else { continue };
                match entry.kind() {
                    Some(ObjectType::Tree) => stack.push((path, entry.id())),
                    Some(ObjectType::Blob) => {
                        paths.insert(path);
                    }
                    _ => {}
                }
            }
        }
        Ok(paths)
    }

    /// The entry of a path, such as `records/plan/2026/PLAN-2026-0001.yaml`, below the tree of the records.
    pub(super) fn find(&mut self, records: Option<Oid>, path: &str) -> Result<Option<(Oid, ObjectType)>> {
        let mut at = records.map(|id| (id, ObjectType::Tree));
        for part in path.split('/').skip(1) {
            let Some((id, ObjectType::Tree)) = at else { return Ok(None) };
            let tree = self.get(id)?;
            at = tree.get_name(part).map(|entry| (entry.id(), entry.kind().unwrap_or(ObjectType::Any)));
        }
        Ok(at)
    }

    /// Takes out of `paths`, all of which are in the tree `new`, and returns those that are not the same in
    /// the tree `old`.
    pub(super) fn changed(&mut self, paths: &mut Paths, new: Option<Oid>, old: Option<Oid>) -> Result<Paths> {
        let mut changed = Paths::new();
        let (Some(new), Some(old)) = (new, old) else {
            return Ok(mem::take(paths));
        };
        let mut stack = vec![(RECORDS.to_owned(), new, old)];
        while let Some((folder, new, old)) = stack.pop() {
            if new == old {
                continue;
            }
            let (new, old) = (self.get(new)?, self.get(old)?);
            differences(Some(&new), Some(&old), |entry, before| {
                let Some(path) = path_of(&folder, entry) else { return };
                if entry.kind() != Some(ObjectType::Tree) {
                    changed.extend(paths.take(&path));
                } else if let Some(before) = before.map(TreeEntry::id) {
                    // Only where a file is still sought: hostile trees can be larger than any disk.
                    if paths.range(below(&path)).next().is_some() {
                        stack.push((path, entry.id(), before));
                    }
                } else {
                    changed.extend(paths.extract_if(below(&path), |_| true));
                }
            });
        }
        Ok(changed)
    }
}

/// The paths inside a folder: '0' is the character after '/'.
fn below(folder: &str) -> std::ops::Range<String> {
    format!("{folder}/")..format!("{folder}0")
}

fn path_of(folder: &str, entry: &TreeEntry<'_>) -> Option<String> {
    let name = std::str::from_utf8(entry.name_bytes()).ok()?;
    Some(format!("{folder}/{name}"))
}

/// Hands over every entry of `new` that `old` has not, or has with another id or mode, with what stands there. Both are
/// in Git's order; a damaged tree that is not only gives more differences.
pub(super) fn differences(
    new: Option<&Tree<'_>>,
    old: Option<&Tree<'_>>,
    mut differs: impl FnMut(&TreeEntry<'_>, Option<&TreeEntry<'_>>),
) {
    let mut before = old.into_iter().flat_map(Tree::iter).peekable();
    for entry in new.into_iter().flat_map(Tree::iter) {
        loop {
            match before.peek().map_or(Ordering::Greater, |other| order(other, &entry)) {
                Ordering::Less => drop(before.next()),
                Ordering::Equal => {
                    let other = before.next();
                    let seen = |entry: &TreeEntry<'_>| (entry.id(), entry.filemode());
                    if other.as_ref().map(seen) != Some(seen(&entry)) {
                        differs(&entry, other.as_ref());
                    }
                    break;
                }
                Ordering::Greater => {
                    differs(&entry, None);
                    break;
                }
            }
        }
    }
}

/// Git's order of entries: by bytes, a folder as if its name ended in a slash.
fn order(one: &TreeEntry<'_>, other: &TreeEntry<'_>) -> Ordering {
    let end = |entry: &TreeEntry<'_>| (entry.kind() == Some(ObjectType::Tree)).then_some(b'/');
    let (a, b) = (one.name_bytes(), other.name_bytes());
    let common = a.len().min(b.len());
    let rest = |name: &[u8], entry| name.get(common).copied().or_else(|| end(entry));
    a[..common]
        .cmp(&b[..common])
        .then_with(|| rest(a, one).cmp(&rest(b, other)))
        .then_with(|| a.len().cmp(&b.len()))
}
