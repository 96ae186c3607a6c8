//! Every change of every file below `records/`, for all files in one walk. It must not know what a file says.
//!
//! Each file goes down the history as it does for its last change (a commit that has it as a parent has it did
//! not change it), and on beyond the commit that changed it: to every parent that has a file of that name.

use super::range::{Change, change_of};
use super::repo::Repo;
use super::walk::{Paths, Trees, go_on, records_of};
use super::{CommitRef, RECORDS, shallow_edge};
use crate::source::MAX_BYTES;
use anyhow::{Context, Result};
use git2::{Commit, ObjectType, Oid};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// One change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The commit that changed it.
    pub change: Change,
    /// Its text before, in the first parent that has it; `None` where none has.
    pub before: Option<String>,
    /// Its text after; empty where it is no text that a project may have.
    pub after: String,
}

impl Repo {
    /// Hands over every change of every file below `records/` of a commit, newest first for each file. Texts
    /// are read one change at a time. What lies beyond the edge of a shallow clone is not told.
    pub fn past(&self, head: &CommitRef, tell: &mut dyn FnMut(&str, Step) -> Result<()>) -> Result<()> {
        self.walk(head, tell).with_context(|| self.cannot("walk the history"))
    }

    fn walk(&self, head: &CommitRef, tell: &mut dyn FnMut(&str, Step) -> Result<()>) -> Result<()> {
        let (repository, records) = (&self.repository, self.prefix.join(RECORDS));
        let edge = shallow_edge(repository)?;
        let head = self.commit(head)?;
        let mut trees = Trees::new(repository);
        let mut told: BTreeSet<(Oid, String)> = BTreeSet::new();
        let mut at: BTreeMap<Oid, Paths> = BTreeMap::new();
        let mut next: BinaryHeap<(i64, Oid)> = BinaryHeap::new();
        at.insert(head.id(), trees.list(records_of(repository, &head, &records)?)?);
        next.push((head.time().seconds(), head.id()));
        while let Some((_, id)) = next.pop() {
            let Some(mut paths) = at.remove(&id).filter(|paths| !paths.is_empty()) else { continue };
            if edge.contains(&id) {
                continue;
            }
            let commit = repository.find_commit(id)?;
            let tree = records_of(repository, &commit, &records)?;
            let mut parents: Vec<(Commit<'_>, Option<Oid>)> = Vec::new();
            for parent in commit.parents() {
                let before = records_of(repository, &parent, &records)?;
                let changed = trees.changed(&mut paths, tree, before)?;
                let same = std::mem::replace(&mut paths, changed);
                go_on(&mut at, &mut next, &parent, same);
                parents.push((parent, before));
            }
            for path in paths {
                if !told.insert((id, path.clone())) {
                    continue;
                }
                let mut before = None;
                for (parent, tree) in &parents {
                    let Some(text) = self.text_in(&mut trees, *tree, &path)? else { continue };
                    before.get_or_insert(text);
                    go_on(&mut at, &mut next, parent, Paths::from([path.clone()]));
                }
                let after = self.text_in(&mut trees, tree, &path)?.unwrap_or_default();
                tell(&path, Step { change: change_of(&commit), before, after })?;
            }
            trees.turn();
        }
        Ok(())
    }

    /// The text of a file below a tree of records; empty where it is none, `None` where there is no such file.
    fn text_in<'r>(&'r self, trees: &mut Trees<'r>, tree: Option<Oid>, path: &str) -> Result<Option<String>> {
        let Some((id, kind)) = trees.find(tree, path)? else { return Ok(None) };
        if kind != ObjectType::Blob || self.repository.odb()?.read_header(id)?.0 as u64 > MAX_BYTES {
            return Ok(Some(String::new()));
        }
        let bytes = self.repository.find_blob(id)?.content().to_vec();
        Ok(Some(String::from_utf8(bytes).unwrap_or_default()))
    }
}
