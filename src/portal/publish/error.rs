//! The one error of publishing. It must not know who will print it; every text names what and which path.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why nothing was published. What was published before is intact in every case.
#[derive(Debug)]
pub enum PublishError {
    /// A text that cannot be the path of a published file.
    Path {
        /// The text as given.
        path: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Two files that would be one on a file system that ignores case, or a file where a directory must be.
    Collision {
        /// The first of the two, in sorted order.
        first: String,
        /// The second.
        second: String,
    },
    /// A place that this tool did not make, or must not touch.
    Refused {
        /// The place.
        path: PathBuf,
        /// Why it is refused, and what to do.
        why: String,
    },
    /// A `manifest.json` that is absent, not ours, or not readable as one.
    Manifest {
        /// Its place.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The system refused.
    Io {
        /// What was tried, as in "cannot {what}".
        what: &'static str,
        /// On which path.
        path: PathBuf,
        /// Its answer.
        source: io::Error,
    },
}

impl PublishError {
    /// For `map_err`: what was tried, on which path.
    pub(super) fn io<E: Into<io::Error>>(what: &'static str, path: &Path) -> impl FnOnce(E) -> Self {
        move |source| PublishError::Io { what, path: path.to_owned(), source: source.into() }
    }

    /// A refusal of `path`.
    pub(super) fn refused(path: &Path, why: impl Into<String>) -> Self {
        PublishError::Refused { path: path.to_owned(), why: why.into() }
    }
}

impl fmt::Display for PublishError {
    #[expect(clippy::unnecessary_debug_formatting, reason = "a path may hold control characters")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PublishError::Path { path, why } => write!(f, "{path:?} cannot be a published path: {why}"),
            PublishError::Collision { first, second } => {
                write!(f, "{first:?} and {second:?} cannot both be published: some file systems see one name")
            }
            PublishError::Refused { path, why } => write!(f, "will not publish to {path:?}: {why}"),
            PublishError::Manifest { path, why } => write!(f, "{path:?}: {why}"),
            PublishError::Io { what, path, source } => write!(f, "cannot {what} {path:?}: {source}"),
        }
    }
}

impl std::error::Error for PublishError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            PublishError::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
