//! The index of the search: made from the pages as they are published, so that nothing can be found that cannot be
//! read. Works on bytes; knows no page, no template and no record. `site/search.js` reads what is written here, and
//! parts a question into words as [`words::words`] does.

mod words;

use super::page::Made;
use crate::locale::Locale;
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use words::{folded, is_han, words};

/// Words of a shard on average.
const WORDS: usize = 400;
/// Shards at most.
const SHARDS: usize = 256;
/// Pages that stand in one file.
const CHUNK: usize = 100;

/// What the search shows of a page: its address from the language's folder, its sentence, and where it stands.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Shown(String, String, String);

/// A page as it is found.
struct Page {
    shown: Shown,
    /// Words of its sentence and place, one a line, in order.
    named: String,
    /// Words of its text alone, one a line, in order.
    told: String,
}

/// The pages as they are found, with the tag of the language of each.
#[derive(Default)]
pub(super) struct Found(Vec<(String, Page)>);

impl Found {
    /// Adds a page, or nothing.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

/// How a page of the portal is found: not at all, where it is none, or is of no language.
pub(super) fn found(path: &str, bytes: &[u8]) -> Found {
    // papers to be printed say once more what the pages say
    let page = std::str::from_utf8(bytes).ok().filter(|_| !path.ends_with("/pack.html")).and_then(|html| {
        let (tag, address) = path.split_once('/')?;
        Some((tag.to_owned(), page(address, html)?))
    });
    Found(page.into_iter().collect())
}

/// How many shards and pages there are.
#[derive(Serialize)]
struct Size {
    shards: usize,
    chunk: usize,
}

/// The files of the index in every language: `search/<locale>/`, whose scripts hand their data to the page that loads
/// them, which also works for a portal that is opened from a folder.
pub(super) fn files(mut found: Found, locales: &[Locale]) -> Result<Vec<Made>> {
    found.0.par_sort_by(|(_, a), (_, b)| order(&a.shown.0).cmp(&order(&b.shown.0)));
    let of = |locale: &Locale| {
        let pages: Vec<&Page> =
            found.0.iter().filter(|(tag, _)| *tag == locale.tag()).map(|(_, page)| page).collect();
        index(&pages, locale.tag())
    };
    Ok(locales.par_iter().map(of).collect::<Result<Vec<_>>>()?.concat())
}

/// Records after everything else, the latest first.
fn order(address: &str) -> (bool, bool, std::cmp::Reverse<&str>) {
    let is_record = address.starts_with("records/");
    (is_record, !is_record && address.starts_with("rules/"), std::cmp::Reverse(address))
}

fn index(pages: &[&Page], tag: &str) -> Result<Vec<Made>> {
    let mut postings: HashMap<&str, [Steps; 2]> = HashMap::new();
    for (number, page) in (0..).zip(pages) {
        for (at, words) in [&page.named, &page.told].into_iter().enumerate() {
            for word in words.lines() {
                postings.entry(word).or_default()[at].push(number);
            }
        }
    }
    let shards = (postings.len() / WORDS).clamp(1, SHARDS);
    let mut parts: Vec<BTreeMap<&str, String>> = vec![BTreeMap::new(); shards];
    // in what order they come plays no part
    #[allow(clippy::iter_over_hash_type, reason = "each goes to its own place in a sorted shard")]
    for (word, [named, told]) in postings {
        parts[shard(word, shards)].insert(word, format!("{}|{}", named.told, told.told));
    }
    let script = |name: &str, number: usize, data: String| -> Result<Made> {
        let text = format!("pinguanFound({},{number},{data});\n", serde_json::to_string(name)?);
        Ok((format!("search/{tag}/{name}-{number}.js"), text.into_bytes()))
    };
    let size = serde_json::to_string(&Size { shards, chunk: CHUNK })?;
    let mut made = vec![script("size", 0, size)?];
    for (number, part) in parts.iter().enumerate() {
        made.push(script("words", number, serde_json::to_string(part)?)?);
    }
    for (number, chunk) in pages.chunks(CHUNK).enumerate() {
        let shown: Vec<&Shown> = chunk.iter().map(|page| &page.shown).collect();
        made.push(script("pages", number, serde_json::to_string(&shown)?)?);
    }
    Ok(made)
}

/// Rising numbers as the steps between them, in base 36.
#[derive(Default)]
struct Steps {
    told: String,
    last: u32,
}

impl Steps {
    fn push(&mut self, number: u32) {
        if !self.told.is_empty() {
            self.told.push(',');
        }
        let (mut rest, begins) = (number - self.last, self.told.len());
        loop {
            self.told.insert(begins, char::from_digit(rest % 36, 36).unwrap_or_default());
            rest /= 36;
            if rest == 0 {
                break;
            }
        }
        self.last = number;
    }
}

/// In which shard a word stands: that of all words that begin with its first two letters, or its first character.
fn shard(word: &str, shards: usize) -> usize {
    let letters = if word.starts_with(is_han) { 1 } else { 2 };
    word.chars().take(letters).fold(7, |sum, c| (sum * 31 + c as usize) % 1_000_003) % shards
}

/// A page of the portal as it is found; `None` for what is no page, and for the search itself.
fn page(address: &str, html: &str) -> Option<Page> {
    if !address.ends_with(".html") || address.starts_with("search/") {
        return None;
    }
    let sentence = shown(within(html, "<h1", "</h1>")?);
    let crumbs = within(html, "<nav class=\"w crumbs\"", "</nav>").unwrap_or_default();
    let place: Vec<String> = crumbs
        .split("<li")
        .skip(2)
        .map(|item| shown(item.split_once('>').map_or("", |(_, rest)| rest)))
        .collect();
    let place = place.join(" › ");
    let (heading, main) =
        (folded(&format!("{place} {sentence}")), folded(&told(within(html, "<main", "</main>")?)));
    let (named, mut told) = (words(&heading), words(&main));
    told.retain(|word| named.binary_search(word).is_err());
    let (named, told) = (named.join("\n"), told.join("\n"));
    Some(Page { shown: Shown(address.to_owned(), sentence, place), named, told })
}

/// What stands inside the first element that begins and ends so.
fn within<'a>(html: &'a str, opens: &str, closes: &str) -> Option<&'a str> {
    let rest = &html[html.find(opens)?..];
    let inner = &rest[rest.find('>')? + 1..];
    Some(&inner[..inner.find(closes)?])
}

/// Whether an element names what stands beside it, leads elsewhere, or shows a sample: it says nothing of this page.
fn is_untold(name: &str) -> bool {
    matches!(
        name,
        "dt" | "figcaption" | "form" | "h1" | "h2" | "nav" | "pre" | "script" | "summary" | "svg" | "table"
    )
}

/// A text before and after the first of a byte that is a character; a page has thousands of short pieces.
fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|found| found == byte)?;
    Some((&text[..at], &text[at + 1..]))
}

/// The text of an element that tells of this page.
fn told(html: &str) -> String {
    let (mut text, mut untold): (String, Option<(&str, usize)>) = (String::new(), None);
    let (mut piece, mut rest) = cut(html, b'<').map_or((html, None), |(before, after)| (before, Some(after)));
    loop {
        let (tag, words) = cut(piece, b'>').unwrap_or(("", piece));
        let closes = tag.starts_with('/');
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let name = &name[..name.bytes().position(|b| b <= b' ' || b == b'/').unwrap_or(name.len())];
        untold = match untold {
            None if !closes && is_untold(name) => Some((name, 1)),
            Some((within, depth)) if within == name && closes => (depth > 1).then_some((within, depth - 1)),
            Some((within, depth)) if within == name => Some((within, depth + 1)),
            before => before,
        };
        if untold.is_none() {
            text.push(' ');
            text.push_str(words);
        }
        let Some(after) = rest else { break };
        (piece, rest) = cut(after, b'<').map_or((after, None), |(before, after)| (before, Some(after)));
    }
    unescaped(&text)
}

/// The text of an element on one line.
fn shown(html: &str) -> String {
    let text: String = html
        .split('<')
        .enumerate()
        .map(|(at, piece)| if at == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) })
        .collect();
    unescaped(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the entities are that the pages are written with.
const ENTITIES: [(&str, char); 7] =
    [("lt", '<'), ("gt", '>'), ("quot", '"'), ("#39", '\''), ("#x27", '\''), ("#x2F", '/'), ("amp", '&')];

fn unescaped(text: &str) -> String {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let entity = part.split_once(';').and_then(|(name, rest)| {
            let (_, character) = ENTITIES.iter().find(|(known, _)| *known == name)?;
            Some((*character, rest))
        });
        let (character, rest) = entity.unwrap_or(('&', part));
        plain.push(character);
        plain.push_str(rest);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_found_by_what_it_tells_and_not_by_its_labels() {
        let html = "<nav class=\"w crumbs\" aria-label=\"x\"><ol><li><a href=\"../\">Home</a></li><li><a href=\"x\">Complaints</a></li>\
            <li aria-current=\"page\">COMP-2026-0001</li></ol></nav><main class=\"w\"><h1><span class=\"cl\">Late &amp; &lt;open&gt;</span></h1>\
            <dl><dt>Owner</dt><dd>alpha</dd></dl><table><tr><td>other</td></tr></table><p>beta</p></main>";
        let page = page("records/complaint/COMP-2026-0001/index.html", html).unwrap();
        assert_eq!(page.shown.1, "Late & <open>");
        assert_eq!(page.shown.2, "Complaints › COMP-2026-0001");
        assert_eq!(page.told, "alpha\nbeta");
        assert!(page.named.lines().any(|word| word == "comp-2026-0001") && page.named.contains("late"));
    }

    #[test]
    fn words_that_begin_alike_share_a_shard_and_numbers_are_told_as_steps() {
        assert_eq!(shard("投訴", 64), shard("投", 64));
        assert_eq!(shard("comp-2026-0001", 64), shard("co", 64));
        let mut steps = Steps::default();
        for number in [0, 3, 40, 1336] {
            steps.push(number);
        }
        assert_eq!(steps.told, "0,3,11,100");
    }
}
