//! The last look at pages for an audience: no link leads to a page that it has not, no id stands in them that it may
//! not see. Works on bytes; knows no page and no template.

use super::super::page::Made;
use std::collections::BTreeSet;

/// What stands for an id that the readers may not see.
const WITHHELD: &str = "***";

/// Files without links to pages that are not among them, and without some ids.
pub(in crate::portal) fn without_dead_ends(made: Vec<Made>, hidden: &BTreeSet<String>) -> Vec<Made> {
    let paths: BTreeSet<String> = made.iter().map(|(path, _)| path.clone()).collect();
    let finish = |(path, bytes): Made| {
        let Ok(text) = String::from_utf8(bytes.clone()) else { return (path, bytes) };
        let linked = if path.ends_with(".html") { unlinked(&path, &text, &paths) } else { text };
        (path, without_ids(&linked, hidden).into_bytes())
    };
    made.into_iter().map(finish).collect()
}

/// The page with the address taken from every link that leads nowhere.
fn unlinked(path: &str, text: &str, paths: &BTreeSet<String>) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(" href=\"") {
        let (before, link) = rest.split_at(at);
        out.push_str(before);
        let value = &link[" href=\"".len()..];
        let Some(end) = value.find('"') else { break };
        if leads_somewhere(path, &value[..end], paths) {
            out.push_str(&link[..=" href=\"".len() + end]);
        }
        rest = &value[end + 1..];
    }
    out.push_str(rest);
    out
}

fn leads_somewhere(from: &str, link: &str, paths: &BTreeSet<String>) -> bool {
    let target = link.split(['#', '?']).next().unwrap_or_default();
    if target.is_empty() || target.contains(':') {
        return true;
    }
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            "." | "" => {}
            name => folders.push(name),
        }
    }
    let made = folders.join("/");
    made == "manifest.json" || paths.contains(&made)
}

/// The text with a mark for every id of a set that stands in it, alone or as part of a longer word.
fn without_ids(text: &str, hidden: &BTreeSet<String>) -> String {
    let is_id = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find(is_id) {
        let (before, word) = rest.split_at(start);
        out.push_str(before);
        let end = word.find(|c| !is_id(c)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        out.push_str(&without_id(word, hidden));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn without_id(word: &str, hidden: &BTreeSet<String>) -> String {
    let bare = word.trim_matches('-');
    if !bare.contains('-') || hidden.is_empty() {
        return word.to_owned();
    }
    // an id may stand in a longer name, such as a part of an address
    let steps: Vec<&str> = bare.split('-').collect();
    for length in (2..=steps.len()).rev() {
        for from in 0..=steps.len() - length {
            let id = steps[from..from + length].join("-");
            if hidden.contains(&id) {
                return without_id(&word.replacen(&id, WITHHELD, 1), hidden);
            }
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_what_is_not_there_lose_their_address_and_ids_their_letters() {
        let page = "<a class=\"x\" href=\"../b/index.html#s\">S-0107</a> <a href=\"../c/index.html\">C</a>";
        let made = vec![
            ("en/a/index.html".to_owned(), page.as_bytes().to_vec()),
            ("en/c/index.html".to_owned(), Vec::new()),
        ];
        let hidden = BTreeSet::from(["S-0107".to_owned()]);
        let done = without_dead_ends(made, &hidden);
        let text = std::str::from_utf8(&done[0].1).unwrap();
        assert_eq!(text, "<a class=\"x\">***</a> <a href=\"../c/index.html\">C</a>");
    }

    #[test]
    fn an_id_within_a_longer_name_is_found() {
        let hidden = BTreeSet::from(["COMP-2026-0001".to_owned()]);
        assert_eq!(without_ids("f-COMP-2026-0001/x COMP-2026-00010", &hidden), "f-***/x COMP-2026-00010");
    }
}
