//! What surrounds every page: head, languages, navigation, as-of line, breadcrumbs, footer.

use super::text::{Link, Text};
use serde::Serialize;

/// The frame of a page.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Frame {
    /// BCP 47 tag of the page's language, such as `zh-Hant`.
    pub lang: String,
    /// The document's title: the page's name, then the company, such as 投訴率｜安衡資產服務.
    pub title: String,
    /// One sentence about the page for search engines and previews.
    pub description: String,
    /// Link to the style sheet.
    pub style_href: String,
    /// Link to the feed of what the page shows, where there is one.
    pub feed_href: Option<String>,
    /// Link to the script; the page works without it.
    pub script_href: String,
    /// Link to the home page in this language.
    pub home_href: String,
    /// Link to the search in this language.
    pub search_href: String,
    /// The company's name in the page's language.
    pub company: String,
    /// The name of the portal under the company's, such as 品質管理.
    pub portal: String,
    /// One character for the seal, such as 品.
    pub seal: String,
    /// The same page in every language.
    pub languages: Vec<Language>,
    /// The parts of the portal that have pages, in the order of the navigation.
    pub nav: Vec<NavItem>,
    /// The as-of date as words, such as 2026-06-30（週二）.
    pub as_of: String,
    /// Further facts of the as-of line: source or last commit, policy version, edition.
    pub provenance: Vec<Text>,
    /// From the home page down to the parent of this page; empty on the home page.
    pub breadcrumbs: Vec<Link>,
    /// The last breadcrumb, which is this page; shown only with breadcrumbs.
    pub here: String,
    /// On every page of a preview: which change it previews and how it differs.
    pub draft: Option<Text>,
    /// First column of the footer: how far to trust this page.
    pub trust: Text,
    /// Second column: results of the check, or that only those of this page are shown.
    pub check: Text,
    /// Link to the compliance page.
    pub compliance: Option<Link>,
    /// Third column: data files and feeds.
    pub data: Vec<Link>,
    /// Below the data: pages about the portal, such as how numbers are made.
    pub about: Vec<Link>,
}

/// A language of the switcher.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Two or three characters, such as 繁, 简, EN.
    pub short: String,
    /// The language's own name.
    pub name: String,
    /// This page in that language.
    pub href: String,
    /// Whether the page is in it.
    pub current: bool,
}

/// A part of the portal. Its words are the label `nav-` and the key.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NavItem {
    /// `home`, `kpi`, `units`, `records`, `meetings`, `regulation`, `compliance` or `deadlines`.
    pub key: String,
    /// Where it leads.
    pub href: String,
    /// A count that asks for attention, formatted; only on the home, about and compliance pages.
    pub count: Option<String>,
    /// Whether this page belongs to it.
    pub current: bool,
}
