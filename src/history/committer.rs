//! Under which address somebody commits at this desk. Beside the repository's own configuration this reads that of the
//! system and of the person, since it is about them; it decides nothing about what is judged.

use super::{in_repository, open};
use anyhow::{Context, Result};
use git2::{Config, ErrorCode};
use std::path::Path;

/// The key of the address.
const EMAIL: &str = "user.email";

/// The e-mail address that Git is told to commit with in the repository of the project at `root`; `None` where it is
/// told none.
pub fn committer(root: &Path) -> Result<Option<String>> {
    if let Some(repository) = open(root)? {
        let own = repository.config().and_then(|config| of(&config));
        let own = own.with_context(|| in_repository(&repository, "read the configuration"))?;
        if own.is_some() {
            return Ok(own);
        }
    }
    Config::open_default().and_then(|config| of(&config)).context("cannot read the configuration of Git")
}

fn of(config: &Config) -> Result<Option<String>, git2::Error> {
    match config.get_entry(EMAIL) {
        Ok(entry) => Ok(entry.value().ok().map(str::to_owned)),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
