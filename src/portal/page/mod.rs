//! From results to views: one file a page or family of pages. Decides what a page says and in which order;
//! `view` says in which shape, the templates how it looks.

mod about;
mod account;
mod ages;
mod agreement;
mod amendment;
mod any;
mod approval;
mod asked;
mod asset;
mod baseline;
mod calendar;
mod changes;
mod clause;
mod clauses;
mod commits;
mod comparison;
mod complaint;
mod complaint_chain;
mod compliance;
mod concerns;
mod counted;
mod course;
mod coverage;
mod data;
mod deadlines;
mod decisions;
mod due;
mod elsewhere;
mod entry;
mod feeds;
mod finding;
mod form;
mod found;
mod frame;
mod gaps;
mod guide;
mod health;
mod home;
mod hotline;
mod kpi;
mod kpis;
mod lineage;
mod measure;
mod meetings;
mod monitored;
mod months;
mod pack;
mod partner;
mod past;
mod periods;
mod person;
mod picture;
mod plan;
mod policy;
mod record;
mod register;
mod register_views;
mod registers;
mod regulation;
mod rule;
mod search;
mod sheet;
mod shorts;
mod since;
mod site;
mod split;
mod standing;
mod state;
mod training;
mod trees;
mod unit;
mod waiver;
mod waivers;
mod words;
mod writer;

pub(in crate::portal) use site::Site;
pub(in crate::portal) use writer::Writer;

pub use asset::is_built_in;
pub use guide::GUIDE;

use super::audience::{Audience, Page, Withheld};
use super::press::{Press, Take};
use crate::calendar::Date;
use crate::change::{Change, Past};
use crate::history::{CommitRef, Provenance};
use crate::kpi::{Ctx, Elsewhere, Measured};
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::policy::PolicyBook;
use crate::report::Report;
use crate::source::Sources;
use anyhow::{Context, Result};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What changed since the last meeting of the committee.
pub struct Since {
    /// The meeting.
    pub meeting: String,
    /// Its day, as of which the records were judged and measured.
    pub on: Date,
    /// The commit that held the records on that day.
    pub commit: CommitRef,
    /// The difference.
    pub change: Change,
}

/// Everything that the portal shows.
pub struct Input<'a> {
    /// For whom the pages are.
    pub audience: &'a Audience,
    /// The records that they may see.
    pub ledger: &'a Ledger,
    /// All records: for what is counted or due, never to be shown.
    pub whole: &'a Ledger,
    /// Ids that they may not see.
    pub hidden: &'a BTreeSet<String>,
    /// Counts in their records that are withheld from them.
    pub withheld: &'a Withheld,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// The measures.
    pub measured: &'a Measured,
    /// The measures at the end of the quarter before this one.
    pub before: &'a Measured,
    /// Measures that were computed elsewhere, as the readers may see them.
    pub elsewhere: Option<&'a Elsewhere>,
    /// What changed since the last meeting, where history reaches its day and the readers see every record.
    pub since: Option<&'a Since>,
    /// The check.
    pub report: &'a Report<'a>,
    /// Today.
    pub as_of: Date,
    /// Where the records come from, when from Git.
    pub git: Option<&'a Provenance>,
    /// The commit that gave each record its content, by path; empty where the records do not come from Git.
    pub last_changes: &'a BTreeMap<String, CommitRef>,
    /// What Git says of each record, by path; empty where the records do not come from Git.
    pub pasts: &'a BTreeMap<String, Past>,
    /// The project's own files below `site/` and `templates/`.
    pub site: &'a Sources,
    /// The messages.
    pub messages: &'a Arc<Messages>,
    /// Whether this is a draft, built in spite of defects.
    pub draft: bool,
}

impl<'a> Input<'a> {
    /// What was counted from: all records, whoever may see them.
    pub fn counted(&self) -> Ctx<'a> {
        Ctx { ledger: self.whole, policy: self.policy, as_of: self.as_of }
    }
}

/// A page or file before it is checked to have a place in the site.
pub(in crate::portal) type Made = (String, Vec<u8>);

/// A family of pages: makes all of its pages in one language; of very many it hands over each at once.
type Family = fn(&Site) -> Result<Vec<Made>>;

/// Every family, and the part of the portal to which it belongs where not everyone sees it.
const FAMILIES: &[(Option<Page>, Family)] = &[
    (None, home::pages),
    (None, kpi::pages),
    (Some(Page::Units), unit::pages),
    (None, record::pages),
    (Some(Page::Compliance), compliance::pages),
    (Some(Page::Rules), rule::pages),
    (Some(Page::Committee), meetings::pages),
    (Some(Page::Committee), decisions::pages),
    (Some(Page::Committee), changes::pages),
    (Some(Page::Committee), pack::pages),
    (Some(Page::Deadlines), deadlines::pages),
    (Some(Page::Deadlines), calendar::files),
    (Some(Page::Records), feeds::files),
    (Some(Page::Deadlines), months::pages),
    (None, regulation::pages),
    (None, clauses::pages),
    (Some(Page::Coverage), coverage::pages),
    (Some(Page::Policy), policy::pages),
    (Some(Page::Waivers), waivers::pages),
    (Some(Page::Overviews), training::pages),
    (Some(Page::Overviews), monitored::pages),
    (Some(Page::Overviews), hotline::pages),
    (None, person::pages),
    (None, about::pages),
    (Some(Page::Compliance), guide::pages),
    (Some(Page::Compliance), form::pages),
    (None, search::pages),
    (None, data::pages),
    (None, asset::pages),
];

/// Makes every file of the portal: all pages in every language of the company, and the data.
/// Fails when a template, a message or an asset is missing or faulty: a fault of the program or of an
/// override, never of a record; and when a file cannot be handed over.
pub fn make(input: &Input, take: Take) -> Result<()> {
    let locales: Vec<Locale> = input.ledger.company.record.locales.iter().map(|tag| (*tag).into()).collect();
    let has_rules = [Page::Rules, Page::Compliance].into_iter().any(|page| input.audience.sees_page(page));
    let judged = if has_rules { rule::Judged::new(input.report.rules) } else { rule::Judged::default() };
    let press = Press::new(input.audience, input.hidden, take);
    let has = |page: &Option<Page>| page.is_none_or(|page| input.audience.sees_page(page));
    let families: Vec<Family> =
        FAMILIES.iter().filter(|(page, _)| has(page)).map(|(_, family)| *family).collect();
    for locale in &locales {
        let site = Site::new(input, *locale, &locales, &judged, &press)?;
        families
            .par_iter()
            .try_for_each(|family| family(&site)?.into_par_iter().try_for_each(|made| press.put(made)))?;
    }
    press.finish(&locales)
}

/// Makes the data alone: the same bytes as among all files of the portal.
pub fn data(input: &Input, take: Take) -> Result<()> {
    let locales: Vec<Locale> = input.ledger.company.record.locales.iter().map(|tag| (*tag).into()).collect();
    let first = *locales.first().context("the company has no language")?;
    let (judged, press) = (rule::Judged::default(), Press::new(input.audience, input.hidden, take));
    let site = Site::new(input, first, &locales, &judged, &press)?;
    data::pages(&site)?;
    words::kinds(&site).try_for_each(|kind| data::of_kind(&site, kind))?;
    press.finish(&[])
}
