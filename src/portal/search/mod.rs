//! The index of the search: made from the pages as they are published, so that nothing can be found that cannot be
//! read. Works on bytes; knows no page, no template and no record. `site/search.js` reads what is written here, and
//! parts a question into words as [`words::words`] does.

mod page;
mod words;

pub(super) use page::found;

use super::page::Made;
use crate::locale::Locale;
use anyhow::Result;
use page::{Page, Shown};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use words::is_han;

/// Words of a shard on average.
const WORDS: usize = 400;
/// Shards at most.
const SHARDS: usize = 256;
/// Pages that stand in one file.
const CHUNK: usize = 100;

/// Takes a file; from several threads, in no order.
type Hand<'a> = &'a (dyn Fn(Made) -> Result<()> + Sync);

/// A page that is kept, its words by their numbers.
struct Kept {
    tag: String,
    shown: Shown,
    own: Box<[u32]>,
    named: Box<[u32]>,
    told: Box<[u32]>,
}

/// The pages as they are found.
#[derive(Default)]
pub(super) struct Found {
    pages: Vec<Kept>,
    /// Each word once, with its number: which one it is tells nothing.
    words: HashMap<Box<str>, u32>,
}

impl Found {
    /// Adds a page.
    pub(super) fn add(&mut self, Page { tag, shown, own, named, told }: Page) {
        let [own, named, told] = [own, named, told].map(|words| self.numbers(&words));
        self.pages.push(Kept { tag, shown, own, named, told });
    }

    fn numbers(&mut self, words: &str) -> Box<[u32]> {
        let number = |word| {
            if let Some(number) = self.words.get(word) {
                return *number;
            }
            let number = self.words.len() as u32;
            self.words.insert(Box::from(word), number);
            number
        };
        words.lines().map(number).collect()
    }
}

/// How many shards and pages there are.
#[derive(Serialize)]
struct Size {
    shards: usize,
    chunk: usize,
}

/// The files of the index in every language: `search/<locale>/`, whose scripts hand their data to the page that loads
/// them, which also works for a portal that is opened from a folder. Each is handed over as it is made.
pub(super) fn files(mut found: Found, locales: &[Locale], hand: Hand) -> Result<()> {
    found.pages.par_sort_by(|a, b| order(&a.shown.0).cmp(&order(&b.shown.0)));
    locales.par_iter().try_for_each(|locale| index(&found, locale.tag(), hand))
}

/// Records after everything else, the latest first.
fn order(address: &str) -> (bool, bool, std::cmp::Reverse<&str>) {
    let is_record = address.starts_with("records/");
    (is_record, !is_record && address.starts_with("rules/"), std::cmp::Reverse(address))
}

fn index(found: &Found, tag: &str, hand: Hand) -> Result<()> {
    let pages: Vec<&Kept> = found.pages.iter().filter(|page| page.tag == tag).collect();
    let mut postings: Vec<[Steps; 3]> = Vec::new();
    postings.resize_with(found.words.len(), Default::default);
    for (number, page) in (0..).zip(&pages) {
        for (at, words) in [&page.own, &page.named, &page.told].into_iter().enumerate() {
            for word in words {
                postings[*word as usize][at].push(number);
            }
        }
    }
    let is_there = |all: &&[Steps; 3]| all.iter().any(|steps| !steps.told.is_empty());
    let shards = (postings.iter().filter(is_there).count() / WORDS).clamp(1, SHARDS);
    let mut parts: Vec<BTreeMap<&str, &[Steps; 3]>> = vec![BTreeMap::new(); shards];
    // in what order they come plays no part
    #[allow(clippy::iter_over_hash_type, reason = "each goes to its own place in a sorted shard")]
    for (word, number) in &found.words {
        if let Some(all) = postings.get(*number as usize).filter(is_there) {
            parts[shard(word, shards)].insert(word, all);
        }
    }
    let script = |name: &str, number: usize, data: String| {
        let text = format!("pinguanFound({},{number},{data});\n", serde_json::to_string(name)?);
        hand((format!("search/{tag}/{name}-{number}.js"), text.into_bytes()))
    };
    script("size", 0, serde_json::to_string(&Size { shards, chunk: CHUNK })?)?;
    parts.par_iter().enumerate().try_for_each(|(number, part)| {
        let told = |[own, named, told]: &[Steps; 3]| format!("{}|{}|{}", own.told, named.told, told.told);
        let part: BTreeMap<&str, String> = part.iter().map(|(word, all)| (*word, told(all))).collect();
        script("words", number, serde_json::to_string(&part)?)
    })?;
    pages.par_chunks(CHUNK).enumerate().try_for_each(|(number, chunk)| {
        let shown: Vec<&Shown> = chunk.iter().map(|page| &page.shown).collect();
        script("pages", number, serde_json::to_string(&shown)?)
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn the_index_of_a_language_holds_its_own_words_whatever_the_order_of_pages() {
        let index = |pages: [(&str, &str); 3]| {
            let mut all = Found::default();
            for (path, word) in pages {
                all.add(found(path, format!("<main><h1>{word}</h1></main>").as_bytes()).unwrap());
            }
            let made = Mutex::new(BTreeMap::new());
            let take = |(path, bytes)| {
                made.lock().unwrap().insert(path, bytes);
                Ok(())
            };
            files(all, &[Locale::En, Locale::ZhHant], &take).unwrap();
            made.into_inner().unwrap()
        };
        let (one, two, other) =
            (("en/a.html", "alpha"), ("en/b.html", "alpha beta"), ("zh-Hant/a.html", "gamma"));
        let made = index([one, two, other]);
        assert_eq!(made, index([other, two, one]));
        let words = String::from_utf8(made["search/en/words-0.js"].clone()).unwrap();
        assert!(words.contains(r#"{"alpha":"0,1||","beta":"0||"}"#), "{words}");
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
