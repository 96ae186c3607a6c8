//! From pages to files: each page leaves as soon as it is made, so that no more of them are in memory than are being
//! written. What is made of all pages together, the search and the rows of long registers, is kept in short. Knows no
//! record.

use super::audience::{Audience, without_dead_ends};
use super::page::Made;
use super::publish::{File, SitePath};
use super::{rows, search};
use crate::locale::Locale;
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Takes a file of the portal; from several threads, in no order.
pub type Take<'a> = &'a (dyn Fn(File) -> Result<()> + Sync);

/// What is known of the pages that have left.
#[derive(Default)]
struct Kept {
    found: search::Found,
    rows: rows::Rows,
    /// Pages whose links may lead to what the audience does not see: that is known when all are made.
    waiting: Vec<Made>,
}

/// Takes pages and files, finishes them, and hands them on.
pub(super) struct Press<'a> {
    audience: &'a Audience,
    hidden: &'a BTreeSet<String>,
    take: Take<'a>,
    kept: Mutex<Kept>,
}

impl<'a> Press<'a> {
    /// A press for an audience that must not see some ids.
    pub(super) fn new(audience: &'a Audience, hidden: &'a BTreeSet<String>, take: Take<'a>) -> Self {
        Self { audience, hidden, take, kept: Mutex::default() }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Kept) -> T) -> T {
        change(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes a page or file. Fails when its path has no place in a site, or where it is handed to fails.
    pub(super) fn put(&self, made: Made) -> Result<()> {
        if *self.audience == Audience::Committee {
            return self.leave(made);
        }
        self.with(|kept| kept.waiting.push(made));
        Ok(())
    }

    fn leave(&self, (path, bytes): Made) -> Result<()> {
        let (found, rows) = (search::found(&path, &bytes), rows::of_page(&path, &bytes));
        self.with(|kept| {
            if let Some(found) = found {
                kept.found.add(found);
            }
            if let Some((register, (number, rows))) = rows {
                kept.rows.entry(register).or_default().insert(number, rows);
            }
        });
        self.hand((path, bytes))
    }

    fn hand(&self, (path, bytes): Made) -> Result<()> {
        let path = SitePath::new(path.clone()).with_context(|| format!("path of a page: {path}"))?;
        (self.take)(File { path, bytes })
    }

    /// What waited, and what is made of all pages.
    pub(super) fn finish(self, locales: &[Locale]) -> Result<()> {
        let waiting = self.with(|kept| std::mem::take(&mut kept.waiting));
        let finished = without_dead_ends(waiting, self.hidden);
        finished.into_par_iter().try_for_each(|made| self.leave(made))?;
        let (found, rows) =
            self.with(|kept| (std::mem::take(&mut kept.found), std::mem::take(&mut kept.rows)));
        search::files(found, locales, &|made| self.hand(made))?;
        rows::files(rows)?.into_iter().try_for_each(|made| self.hand(made))
    }
}
