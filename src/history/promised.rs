//! Since when a text on a branch has said something, who was part in it, and the first commit after it by somebody
//! else. It must not know what the text says.

use super::{CommitRef, Repo, commit_ref, quoted};
use anyhow::{Context, Result, anyhow, bail};
use git2::{Commit, ErrorCode, Oid, Repository};
use std::collections::BTreeSet;
use std::path::Path;

/// A text that says something, on a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// The first commit of the branch whose text says it.
    pub first: CommitRef,
    /// The first commit of the branch after that one whose author was no part in it; `None` until there is one.
    pub later: Option<CommitRef>,
    /// Every content that the text has had on the branch, oldest first, each once in a row.
    pub texts: Vec<String>,
}

/// Reads the history of one text: `path` is relative to the project at `root`, `says` is asked of its contents.
/// `None` if there is no repository, or the text never said so on the branch.
///
/// The branch is its own line: the first parents from its tip, oldest first. Part in a commit of the line are its
/// author and, where it merges, the authors of everything it brought; authors are told apart by their e-mail
/// addresses, whatever the case of their letters. Git proves no address: where it matters, commits are signed.
///
/// # Errors
///
/// A branch that is not there, a shallow clone, and a repository that cannot be read.
pub fn promised(
    root: &Path,
    branch: &str,
    path: &str,
    says: impl Fn(&str) -> bool,
) -> Result<Option<Promised>> {
    let Some(opened) = Repo::open(root)? else { return Ok(None) };
    let repository = &opened.repository;
    if repository.is_shallow() {
        bail!("older history is absent from the clone {}: fetch all of it", quoted(repository.path()));
    }
    let told = || opened.cannot("walk the history");
    let tip = opened.resolve(branch)?.map_err(|fault| fault.name());
    let tip = tip.map_err(|fault| anyhow!("{branch:?} in {}: {fault}", quoted(repository.path())))?;
    let tip = opened.commit(&tip)?;
    let at = opened.prefix.join(path);
    let line = line(&tip).with_context(told)?;
    let (mut texts, mut first): (Vec<String>, Option<usize>) = (Vec::new(), None);
    let mut before = None;
    for (index, commit) in line.iter().enumerate() {
        let blob = blob(commit, &at).with_context(told)?;
        if blob == before {
            continue;
        }
        before = blob;
        let Some(id) = blob else { continue };
        let Ok(text) = String::from_utf8(repository.find_blob(id).with_context(told)?.content().to_vec())
        else {
            continue;
        };
        if first.is_none() && says(&text) {
            first = Some(index);
        }
        texts.push(text);
    }
    let Some(first) = first else { return Ok(None) };
    let part = parties(repository, &line[first]).with_context(told)?;
    let later = line[first + 1..].iter().find(|commit| !part.contains(&author(commit)));
    Ok(Some(Promised { first: commit_ref(&line[first]), later: later.map(commit_ref), texts }))
}

/// The branch's own line, oldest first.
fn line<'r>(tip: &Commit<'r>) -> Result<Vec<Commit<'r>>, git2::Error> {
    let mut line = vec![tip.clone()];
    while let Some(last) = line.last().filter(|commit| commit.parent_count() > 0) {
        line.push(last.parent(0)?);
    }
    line.reverse();
    Ok(line)
}

fn blob(commit: &Commit<'_>, path: &Path) -> Result<Option<Oid>, git2::Error> {
    match commit.tree()?.get_path(path) {
        Ok(entry) => Ok((entry.kind() == Some(git2::ObjectType::Blob)).then(|| entry.id())),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The e-mail address of a commit's author, in small letters.
fn author(commit: &Commit<'_>) -> Vec<u8> {
    commit.author().email_bytes().to_ascii_lowercase()
}

/// The authors of a commit of the line and of all that it brought.
fn parties(repository: &Repository, commit: &Commit<'_>) -> Result<BTreeSet<Vec<u8>>, git2::Error> {
    let mut walk = repository.revwalk()?;
    walk.push(commit.id())?;
    if commit.parent_count() > 0 {
        walk.hide(commit.parent_id(0)?)?;
    }
    walk.map(|id| Ok(author(&repository.find_commit(id?)?))).collect()
}
