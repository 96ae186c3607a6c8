//! The portal in one language while it is made: what is shown, the templates, and where pages are handed over.

use super::frame::below;
use super::rule::Judged;
use super::shorts::Shorts;
use super::trees::Trees;
use super::{Input, Writer};
use crate::history::CommitRef;
use crate::locale::Locale;
use crate::portal::press::Press;
use crate::portal::render::Renderer;
use crate::portal::url::PagePath;
use crate::record::KINDS;
use anyhow::Result;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The portal in one language.
pub(in crate::portal) struct Site<'a> {
    pub(in crate::portal) input: &'a Input<'a>,
    pub(in crate::portal) locale: Locale,
    pub(in crate::portal) locales: &'a [Locale],
    pub(super) judged: &'a Judged,
    pub(super) press: &'a Press<'a>,
    pub(super) trees: Trees,
    pub(super) shorts: Shorts,
    pub(super) renderer: Renderer,
    /// How many records of each kind there are.
    pub(super) counts: BTreeMap<&'static str, usize>,
    /// For each folder, with a slash at its end, the commit that changed something below it last.
    pub(super) below: BTreeMap<&'a str, &'a CommitRef>,
}

impl<'a> Site<'a> {
    /// Prepares the templates of a language, with the project's overrides.
    pub(super) fn new(
        input: &'a Input<'a>,
        locale: Locale,
        locales: &'a [Locale],
        judged: &'a Judged,
        press: &'a Press<'a>,
    ) -> Result<Self> {
        let overrides: BTreeMap<String, String> = input
            .site
            .iter()
            .filter_map(|(path, _)| Some((path.strip_prefix("templates/")?, input.site.text(path)?)))
            .filter(|(name, _)| !name.contains('/') && name.strip_suffix(".html").is_some())
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect();
        let renderer = Renderer::new(locale, Arc::clone(input.messages), &overrides)?;
        Ok(Self {
            input,
            locale,
            locales,
            judged,
            press,
            trees: Trees::default(),
            shorts: Shorts::default(),
            renderer,
            counts: KINDS.iter().map(|kind| (kind.name, input.ledger.of_kind(kind.name).len())).collect(),
            below: below(input.last_changes),
        })
    }

    /// Whether its language is the company's first: what is of no language is made with it.
    pub(super) fn is_first(&self) -> bool {
        self.locales.first() == Some(&self.locale)
    }

    /// A writer for the page in the folder that `segments` name.
    pub(in crate::portal) fn page(&'a self, segments: &[&str]) -> Writer<'a> {
        Writer { site: self, path: PagePath::page(self.locale, segments) }
    }
}
