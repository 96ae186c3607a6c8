//! Every change of every file below `records/`, for all files in one walk. It must not know what a file says.
//!
//! Each file goes down the history as it does for its last change (a commit that has it as a parent has it did
//! not change it), and on beyond the commit that changed it: to every parent that has a file of that name.

use super::CommitRef;
use super::range::{Change, change_of};
use super::repo::Repo;
use super::walk::Trees;
use crate::source::MAX_BYTES;
use anyhow::Result;
use git2::{ObjectType, Oid};
use std::collections::BTreeSet;

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
        // A file that went different ways can come to a commit twice.
        let mut told: BTreeSet<(Oid, String)> = BTreeSet::new();
        self.walk(head, &mut |met, path| {
            if !told.insert((met.commit.id(), path.to_owned())) {
                return Ok(Vec::new());
            }
            let (mut before, mut on) = (None, Vec::new());
            for (index, (_, tree)) in met.parents.iter().enumerate() {
                let Some(text) = self.text_in(met.trees, *tree, path)? else { continue };
                before.get_or_insert(text);
                on.push(index);
            }
            let after = self.text_in(met.trees, met.tree, path)?.unwrap_or_default();
            tell(path, Step { change: change_of(met.commit), before, after })?;
            Ok(on)
        })
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
