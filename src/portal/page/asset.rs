//! The style sheet, the script and the texts that people write for the portal: those of the project's `site/`
//! folder, else those built in. Other files of that folder are copied as they are.

use super::{Made, Site};
use crate::portal::publish::SitePath;
use anyhow::Result;
use include_dir::{Dir, include_dir};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/site");

/// The files of which the style sheet is made, in order.
const STYLES: [&str; 2] = ["style.css", "chart.css"];
const SCRIPT: &str = "portal.js";

/// The assets, once for all languages.
#[allow(clippy::unnecessary_wraps, reason = "the form of every family of pages")]
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    if site.locales.first() != Some(&site.locale) {
        return Ok(Vec::new());
    }
    let style: String = STYLES.iter().filter_map(|name| text(site, name)).collect();
    let mut made = vec![(STYLES[0].to_owned(), style.into_bytes())];
    made.extend(text(site, SCRIPT).map(|script| (SCRIPT.to_owned(), script.as_bytes().to_vec())));
    for (path, _) in site.input.site.iter() {
        let Some(name) = path.strip_prefix("site/").filter(|name| is_copied(name)) else { continue };
        made.extend(site.input.site.text(path).map(|text| (name.to_owned(), text.as_bytes().to_vec())));
    }
    Ok(made)
}

/// Whether a file of the project's `site/` is copied: it has a valid path that no page or asset takes.
fn is_copied(name: &str) -> bool {
    let taken =
        ["pages/", "data/", "zh-Hant/", "zh-Hans/", "en/"].iter().any(|folder| name.starts_with(folder));
    let made = STYLES.contains(&name) || [SCRIPT, "index.html", "404.html", "manifest.json"].contains(&name);
    !taken && !made && SitePath::new(name).is_ok()
}

/// A text below `site/`: the project's own, else the built-in one.
pub(super) fn text<'a>(site: &'a Site, name: &str) -> Option<&'a str> {
    let own = site.input.site.text(&format!("site/{name}"));
    own.or_else(|| BUILT_IN.get_file(name)?.contents_utf8())
}
