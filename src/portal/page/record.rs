//! The page of every record, each by its kind.

use super::lineage::Index;
use super::{Made, Site, any, complaint, counted, finding, plan, waiver};
use crate::ledger::Filed;
use crate::record::{Id, Kind};
use anyhow::Result;
use rayon::prelude::*;

/// The pages of the records of one kind.
fn each<'a, T: Sync>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a [Filed<T>],
    page: fn(&'a Site<'a>, &'a Index<'a>, &'a Filed<T>) -> Result<Made>,
) -> Result<Vec<Made>> {
    filed.par_iter().map(|filed| page(site, index, filed)).collect()
}

/// The pages of every record.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let (ledger, index) = (site.input.ledger, &Index::new(site)?);
    let mut made = each(site, index, &ledger.plans, plan::page)?;
    made.extend(each(site, index, &ledger.executions, counted::execution)?);
    made.extend(each(site, index, &ledger.complaints, complaint::page)?);
    made.extend(each(site, index, &ledger.surveys, counted::survey)?);
    made.extend(each(site, index, &ledger.data_audits, counted::data_audit)?);
    made.extend(each(site, index, &ledger.findings, finding::page)?);
    made.extend(each(site, index, &ledger.waivers, waiver::page)?);
    let others: Vec<_> =
        ledger.ids().filter(|(.., kind)| kind.has_page() && !any::OWN.contains(&kind.name)).collect();
    let page = |(id, path, kind): &(&'_ Id, &'_ str, &'static Kind)| any::page(site, index, kind, path, id);
    made.extend(others.par_iter().map(page).collect::<Result<Vec<_>>>()?);
    Ok(made)
}
