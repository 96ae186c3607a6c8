//! What Git says of the records: from which commit they come, and which commit changed each one last.
//!
//! The only folder that names the Git crate. Owns opening a repository and reading commits, trees and the
//! state of the work tree. It must not know what a record holds, and it never writes.
//!
//! Everything is read inside this process from the object database: no program is started, so no hook,
//! filter, pager, textconv or file-system monitor of a hostile configuration can run. Mailmaps, replace refs
//! and notes play no part. Only the repository's own configuration is read, beside the system's word on
//! which foreign-owned repositories are safe, so the answer does not depend on whose home it is.

mod clean;
mod committer;
mod files;
mod loose;
mod make;
mod merge;
mod past;
mod promised;
mod range;
mod repo;
mod walk;

pub use committer::committer;
pub use make::{Entry, make};
pub use merge::Merge;
pub use past::Step;
pub use promised::{Parties, Promised, promised};
pub use range::{Change, FileRef, Signed};
pub use repo::{Repo, RevisionFault, TreeRef};

use crate::calendar::Moment;
use anyhow::{Context, Result};
use git2::{Commit, Config, ConfigLevel, ErrorCode, Repository, RepositoryOpenFlags};
use jiff::Timestamp;
use jiff::tz::Offset;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder whose files have a history here.
const RECORDS: &str = "records";

/// A commit, and when its committer says it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitRef {
    /// Full id in hexadecimal.
    pub id: String,
    /// Committer date. A date outside jiff's range (year -9999 to 9999) is given as its nearest end.
    pub time: Timestamp,
    /// Offset from UTC that the committer's clock had; UTC if the commit names an impossible one.
    pub offset: Offset,
}

impl CommitRef {
    /// When it was made, at the offset of its maker's clock; 1970 where no calendar has that moment.
    pub fn moment(&self) -> Moment {
        let minutes = self.offset.seconds() / 60;
        Moment::from_unix(self.time.as_second(), minutes).unwrap_or(Moment::EPOCH)
    }
}

/// Where the records of a work tree come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The commit that is checked out.
    pub head: CommitRef,
    /// True if `records/`, `site/` and `templates/` hold what `head` holds: nothing changed, staged, added
    /// or absent, ignored files included, and no file hidden from comparison by a flag of the index. False
    /// in a bare repository, which has no work tree.
    pub clean: bool,
    /// True if older history is absent from this clone.
    pub shallow: bool,
    /// True if `info/grafts` overrides parents, so that history is not what the commits say.
    pub grafted: bool,
}

impl Provenance {
    /// Reads where the project at `root` stands, which may be the top of a repository, a directory inside
    /// one, or a bare repository. `None` if there is no repository, or one without commits.
    ///
    /// # Errors
    ///
    /// A repository that exists but cannot be read: foreign-owned, damaged, or of an unknown format.
    pub fn read(root: &Path) -> Result<Option<Self>> {
        let Some(repo) = Repo::open(root)? else { return Ok(None) };
        let Some(head) = head(&repo.repository).with_context(|| repo.cannot("find HEAD"))? else {
            return Ok(None);
        };
        let clean = clean::is_clean(&repo.repository, &repo.prefix)
            .with_context(|| repo.cannot("compare the work tree"))?;
        Ok(Some(Self { clean, ..repo.provenance(&commit_ref(&head)) }))
    }
}

fn open(root: &Path) -> Result<Option<Repository>> {
    let repository = match opened(root) {
        Ok(repository) => repository,
        Err(error) if error.code() == ErrorCode::NotFound => return Ok(None),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot open the Git repository of {}", quoted(root)));
        }
    };
    loose::are_whole(&repository)?;
    by_its_own_settings(repository).map(Some)
}

/// A repository that was opened before, by its own folder, for another thread.
fn open_again(folder: &Path) -> Result<Repository> {
    let repository = opened(folder).with_context(|| format!("cannot open {} again", quoted(folder)))?;
    by_its_own_settings(repository)
}

fn opened(at: &Path) -> Result<Repository, git2::Error> {
    let nowhere: [&OsStr; 0] = [];
    Repository::open_ext(at, RepositoryOpenFlags::empty(), nowhere)
}

/// A repository without the settings of the system and of the user.
fn by_its_own_settings(repository: Repository) -> Result<Repository> {
    let at = repository.commondir().join("config");
    let mut own = Config::new()?;
    if at.exists() {
        own.add_file(&at, ConfigLevel::Local, false)
            .with_context(|| format!("cannot read {}", quoted(&at)))?;
    }
    repository.set_config(&own)?;
    Ok(repository)
}

/// The head commit, or `None` before the first commit.
fn head(repository: &Repository) -> Result<Option<Commit<'_>>, git2::Error> {
    match repository.head() {
        Ok(head) => head.peel_to_commit().map(Some),
        Err(error) if error.code() == ErrorCode::UnbornBranch => Ok(None),
        Err(error) => Err(error),
    }
}

/// The project's place below the top of the work tree; empty at the top and in a bare repository.
fn prefix(repository: &Repository, root: &Path) -> Result<PathBuf> {
    let Some(top) = repository.workdir() else { return Ok(PathBuf::new()) };
    let real =
        |path: &Path| fs::canonicalize(path).with_context(|| format!("cannot resolve {}", quoted(path)));
    let (top, root) = (real(top)?, real(root)?);
    Ok(root.strip_prefix(&top).map(Path::to_owned).unwrap_or_default())
}

/// The oldest commits of a shallow clone: their parents exist, but elsewhere.
fn shallow_edge(repository: &Repository) -> Result<Vec<git2::Oid>> {
    if !repository.is_shallow() {
        return Ok(Vec::new());
    }
    let at = repository.commondir().join("shallow");
    let text = fs::read_to_string(&at).with_context(|| format!("cannot read {}", quoted(&at)))?;
    text.lines()
        .map(|line| git2::Oid::from_str(line).with_context(|| format!("cannot read {}", quoted(&at))))
        .collect()
}

fn commit_ref(commit: &Commit<'_>) -> CommitRef {
    let when = commit.time();
    let nearest = if when.seconds() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    CommitRef {
        id: commit.id().to_string(),
        time: Timestamp::from_second(when.seconds()).unwrap_or(nearest),
        offset: when
            .offset_minutes()
            .checked_mul(60)
            .and_then(|seconds| Offset::from_seconds(seconds).ok())
            .unwrap_or(Offset::UTC),
    }
}

fn in_repository(repository: &Repository, what: &str) -> String {
    format!("cannot {what} in {}", quoted(repository.path()))
}

/// A path for a message.
#[expect(clippy::unnecessary_debug_formatting, reason = "a path may hold control characters")]
fn quoted(path: &Path) -> String {
    format!("{path:?}")
}
