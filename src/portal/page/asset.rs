//! The style sheet, the script and the texts that people write for the portal: those of the project's `site/`
//! folder, else those built in. Other files of that folder are copied as they are.

use super::{Made, Site};
use crate::portal::audience::Page;
use crate::portal::publish::SitePath;
use anyhow::Result;
use include_dir::{Dir, include_dir};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/site");

/// The files of which the style sheet is made, in order.
const STYLES: [&str; 2] = ["style.css", "chart.css"];
/// The files of which the script is made, in order.
const SCRIPTS: [&str; 3] = ["portal.js", "register.js", "search.js"];

/// What only the forms need: written as they are, beside the others.
pub(super) const FORM: [&str; 2] = ["form.css", "form.js"];

/// The assets, once for all languages.
#[allow(clippy::unnecessary_wraps, reason = "the form of every family of pages")]
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    if !site.is_first() {
        return Ok(Vec::new());
    }
    let mut made = vec![(STYLES[0].to_owned(), style(site).into_bytes())];
    let script: String = SCRIPTS.iter().filter_map(|name| text(site, name)).collect();
    made.push((SCRIPTS[0].to_owned(), script.into_bytes()));
    if site.input.audience.sees_page(Page::Compliance) {
        made.extend(
            FORM.iter().filter_map(|name| Some(((*name).to_owned(), text(site, name)?.as_bytes().to_vec()))),
        );
    }
    for (path, _) in site.input.site.iter() {
        let Some(name) = path.strip_prefix("site/").filter(|name| is_copied(name)) else { continue };
        made.extend(site.input.site.text(path).map(|text| (name.to_owned(), text.as_bytes().to_vec())));
    }
    Ok(made)
}

/// The style sheet of the portal.
pub(super) fn style(site: &Site) -> String {
    STYLES.iter().filter_map(|name| text(site, name)).map(close_set).collect()
}

/// A style sheet without its comments, and without the ends of lines that part nothing.
pub(super) fn close_set(style: &str) -> String {
    let mut told = String::new();
    for (at, part) in style.split("/*").enumerate() {
        told.push_str(if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) });
    }
    let mut set = String::new();
    for line in told.lines().filter(|line| !line.trim().is_empty()) {
        set.push_str(line);
        if !line.ends_with(['{', '}', ';', ',']) {
            set.push('\n');
        }
    }
    set
}

/// Whether a file of the project's `site/` is copied: it has a valid path that no page or asset takes.
fn is_copied(name: &str) -> bool {
    let taken = ["pages/", "guide/", "data/", "rows/", "search/", "zh-Hant/", "zh-Hans/", "en/"]
        .iter()
        .any(|folder| name.starts_with(folder));
    let made = STYLES.contains(&name)
        || SCRIPTS.contains(&name)
        || name == "pack.css"
        || FORM.contains(&name)
        || ["index.html", "404.html", "manifest.json"].contains(&name);
    !taken && !made && SitePath::new(name).is_ok()
}

/// A text below `site/`: the project's own, else the built-in one.
pub(super) fn text<'a>(site: &'a Site, name: &str) -> Option<&'a str> {
    let own = site.input.site.text(&format!("site/{name}"));
    own.or_else(|| BUILT_IN.get_file(name)?.contents_utf8())
}

/// Whether a text of the project below `site/` is the one that is built in, to the byte.
pub fn is_built_in(path: &str, text: &str) -> bool {
    let built_in = path.strip_prefix("site/").and_then(|name| BUILT_IN.get_file(name)?.contents_utf8());
    built_in == Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_is_set_close_and_says_the_same() {
        let style = "/* a\nb */\na{color:red;\nmargin:0 auto}\n\nh1,\nh2\n.x{top:1px}/* c */\n";
        assert_eq!(close_set(style), "a{color:red;margin:0 auto}h1,h2\n.x{top:1px}");
    }
}
