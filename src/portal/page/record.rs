//! The page of every record, each by its kind.

use super::lineage::Index;
use super::{Made, Site, any, complaint, counted, finding, plan, waiver};
use crate::ledger::Filed;
use crate::record::{Id, Kind};
use anyhow::Result;
use rayon::prelude::*;

/// The pages of the records of one kind, handed over one by one.
fn each<'a, T: Sync + Send>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a [Filed<T>],
    page: fn(&'a Site<'a>, &'a Index<'a>, &'a Filed<T>) -> Result<Made>,
) -> Result<()> {
    filed.par_iter().try_for_each(|filed| site.press.put(page(site, index, filed)?))
}

/// The pages of every record, handed over one by one.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let (ledger, index) = (site.input.ledger, &Index::new(site)?);
    each(site, index, &ledger.plans, plan::page)?;
    each(site, index, &ledger.executions, counted::execution)?;
    each(site, index, &ledger.complaints, complaint::page)?;
    each(site, index, &ledger.surveys, counted::survey)?;
    each(site, index, &ledger.data_audits, counted::data_audit)?;
    each(site, index, &ledger.findings, finding::page)?;
    each(site, index, &ledger.waivers, waiver::page)?;
    let others: Vec<_> =
        ledger.ids().filter(|(.., kind)| kind.has_page() && !any::OWN.contains(&kind.name)).collect();
    let page = |(id, path, kind): &(&'_ Id, &'_ str, &'static Kind)| any::page(site, index, kind, path, id);
    others.par_iter().try_for_each(|other| site.press.put(page(other)?))?;
    Ok(Vec::new())
}
