//! The page of the search. What it finds is made from the other pages, by the portal's index.

use super::words::{headline, kinds};
use super::{Made, Site};
use crate::portal::audience::Page;
use crate::portal::view::{Link, Search};
use anyhow::Result;

/// The page in this language.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["search"]);
    let here = w.word("search")?;
    let mut links = vec![Link::new(w.to(&["kpi"]), w.word("nav-kpi")?)];
    if site.input.audience.sees_page(Page::Records) {
        for kind in kinds(site) {
            links.push(Link::new(w.to(&["records", kind.name]), w.kind(kind.name)?));
        }
    }
    let index = w.to_file(&["search", site.locale.tag(), "size-0.js"]);
    let page = Search {
        frame: w.frame(&here, vec![Link::new(w.to(&[]), w.word("nav-home")?)], &["records/"])?,
        headline: headline(&w, vec![w.word("search-headline")?])?,
        index: index.trim_end_matches("size-0.js").to_owned(),
        links,
    };
    Ok(vec![w.render(&page)?])
}
