//! Everything that is made of the records of a kind: a page each, its register, its data. One kind after another, so that
//! a file is read as a tree once, and the trees of a kind are gone before the next.

use super::lineage::Index;
use super::words::kinds;
use super::{Made, Site, any, complaint, counted, data, finding, plan, register, registers, waiver};
use crate::ledger::Filed;
use crate::portal::audience::Page;
use crate::record::Kind;
use anyhow::Result;
use rayon::prelude::*;

/// The list of registers; every other page and file is handed over as it is made.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let index = site.input.audience.sees_page(Page::Records).then(|| Index::new(site)).transpose()?;
    for kind in kinds(site) {
        // of those with pages of their own few are read as trees
        site.trees.keep(Some(kind).filter(|kind| !any::OWN.contains(&kind.name)));
        if let Some(index) = &index {
            of_kind(site, index, kind)?;
            register::pages(site, kind, &index.waiting)?;
        }
        data::of_kind(site, kind)?;
    }
    site.trees.keep(None);
    index.iter().map(|index| registers::list(site, &index.waiting)).collect()
}

/// The page of every record of a kind.
fn of_kind<'a>(site: &'a Site<'a>, index: &'a Index<'a>, kind: &'static Kind) -> Result<()> {
    let ledger = site.input.ledger;
    match kind.name {
        "plan" => each(site, index, &ledger.plans, plan::page),
        "execution" => each(site, index, &ledger.executions, counted::execution),
        "complaint" => each(site, index, &ledger.complaints, complaint::page),
        "survey" => each(site, index, &ledger.surveys, counted::survey),
        "data-audit" => each(site, index, &ledger.data_audits, counted::data_audit),
        "finding" => each(site, index, &ledger.findings, finding::page),
        "waiver" => each(site, index, &ledger.waivers, waiver::page),
        name => {
            let all: Vec<_> = ledger.ids().filter(|(.., of)| of.name == name).collect();
            all.par_iter()
                .try_for_each(|(id, path, _)| site.press.put(any::page(site, index, kind, path, id)?))
        }
    }
}

/// The pages of the records of one kind, handed over one by one.
fn each<'a, T: Sync + Send>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a [Filed<T>],
    page: fn(&'a Site<'a>, &'a Index<'a>, &'a Filed<T>) -> Result<Made>,
) -> Result<()> {
    filed.par_iter().try_for_each(|filed| site.press.put(page(site, index, filed)?))
}
