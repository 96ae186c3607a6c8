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
    /// The first commit of the branch after that one whose author and committer were no part in it; `None` until there is one.
    pub later: Option<CommitRef>,
    /// Every content that the text has had on the branch, oldest first, each once in a row.
    pub texts: Vec<String>,
}

/// Who takes part in commits without being the somebody else that a promise waits for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parties<'a> {
    /// The addresses of those who promised, whatever their commits say.
    pub promisers: &'a [String],
    /// The addresses under which a forge commits for everybody: they are nobody.
    pub forges: &'a [String],
}

/// Reads the history of one text: `path` is relative to the project at `root`, `says` is asked of its contents.
/// `None` if there is no repository, or the text never said so on the branch.
///
/// # Errors
///
/// A branch that is not there, a shallow clone, and a repository that cannot be read.
pub fn promised(
    root: &Path,
    branch: &str,
    path: &str,
    says: impl Fn(&str) -> bool,
    parties: Parties,
) -> Result<Option<Promised>> {
    let Some(opened) = Repo::open(root)? else { return Ok(None) };
    if opened.is_shallow() {
        bail!("older history is absent from the clone {}: fetch all of it", quoted(opened.repository.path()));
    }
    let tip = opened.resolve(branch)?.map_err(|fault| fault.name());
    let tip = tip.map_err(|fault| anyhow!("{branch:?} in {}: {fault}", quoted(opened.repository.path())))?;
    opened.promised(&tip, path, says, parties)
}

impl Repo {
    /// The same, up to a commit.
    ///
    /// The branch is its own line: the first parents from its tip, oldest first. Part in a commit of the line are its
    /// author and committer and, where it merges, those of everything it brought; a later commit is somebody else's
    /// when neither of the two is one of them, so that nobody seeds their own draw by rewriting what another wrote.
    /// People are told apart by their e-mail addresses, whatever the case of their letters. Git proves no address:
    /// where it matters, commits are signed.
    ///
    /// # Errors
    ///
    /// A repository that cannot be read.
    pub fn promised(
        &self,
        tip: &CommitRef,
        path: &str,
        says: impl Fn(&str) -> bool,
        parties: Parties,
    ) -> Result<Option<Promised>> {
        let told = || self.cannot("walk the history");
        let at = self.prefix.join(path);
        let line = line(&self.commit(tip)?).with_context(told)?;
        let (mut texts, mut first): (Vec<String>, Option<usize>) = (Vec::new(), None);
        let mut before = None;
        for (index, commit) in line.iter().enumerate() {
            let blob = blob(commit, &at).with_context(told)?;
            if blob == before {
                continue;
            }
            before = blob;
            let Some(id) = blob else { continue };
            let content = self.repository.find_blob(id).with_context(told)?.content().to_vec();
            let Ok(text) = String::from_utf8(content) else { continue };
            if first.is_none() && says(&text) {
                first = Some(index);
            }
            texts.push(text);
        }
        let Some(first) = first else { return Ok(None) };
        let mut part = took_part(&self.repository, &line[first]).with_context(told)?;
        part.extend(parties.promisers.iter().map(|address| address.to_lowercase().into_bytes()));
        for forge in parties.forges {
            part.remove(forge.to_lowercase().as_bytes());
        }
        let is_other = |commit: &&Commit| makers(commit).iter().all(|maker| !part.contains(maker));
        let later = line[first + 1..].iter().find(is_other);
        Ok(Some(Promised { first: commit_ref(&line[first]), later: later.map(commit_ref), texts }))
    }
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

/// The e-mail addresses of a commit's author and committer, in small letters.
fn makers(commit: &Commit<'_>) -> [Vec<u8>; 2] {
    [commit.author(), commit.committer()].map(|maker| maker.email_bytes().to_ascii_lowercase())
}

/// Authors and committers of a commit of the line and of all that it brought.
fn took_part(repository: &Repository, commit: &Commit<'_>) -> Result<BTreeSet<Vec<u8>>, git2::Error> {
    let mut walk = repository.revwalk()?;
    walk.push(commit.id())?;
    if commit.parent_count() > 0 {
        walk.hide(commit.parent_id(0)?)?;
    }
    let mut part = BTreeSet::new();
    for id in walk {
        part.extend(makers(&repository.find_commit(id?)?));
    }
    Ok(part)
}
