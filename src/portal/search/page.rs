//! How a page is found: its sentence, its place and its words, read off its HTML. Knows no index.

use super::words::{folded, words};
use serde::Serialize;

/// What the search shows of a page: its address from the language's folder, its sentence, and where it stands.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shown(pub(super) String, String, String);

/// A page as it is found.
pub(in crate::portal) struct Page {
    /// The tag of its language.
    pub(super) tag: String,
    /// What is shown of it.
    pub(super) shown: Shown,
    /// Words of its sentence and its id, one a line.
    pub(super) own: String,
    /// Words of its place alone, one a line.
    pub(super) named: String,
    /// Words of its text alone, one a line.
    pub(super) told: String,
}

/// How a page of the portal is found: not at all, where it is none, or is of no language.
pub(in crate::portal) fn found(path: &str, bytes: &[u8]) -> Option<Page> {
    // papers to be printed say once more what the pages say
    let html = std::str::from_utf8(bytes).ok().filter(|_| !path.ends_with("/pack.html"))?;
    let (tag, address) = path.split_once('/')?;
    page(tag, address, html)
}

/// A page of the portal as it is found; `None` for what is no page, and for the search itself.
fn page(tag: &str, address: &str, html: &str) -> Option<Page> {
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
    // the folder of a page of its own is named as what it tells of
    let id = address.rsplit('/').nth(1).unwrap_or_default();
    let [heading, above, main] =
        [format!("{sentence} {id}"), place.clone(), told(within(html, "<main", "</main>")?)]
            .map(|text| folded(&text));
    let (own, mut named, mut told) = (words(&heading), words(&above), words(&main));
    named.retain(|word| own.binary_search(word).is_err());
    told.retain(|word| own.binary_search(word).is_err() && named.binary_search(word).is_err());
    let [own, named, told] = [own, named, told].map(|words| words.join("\n"));
    Some(Page { tag: tag.to_owned(), shown: Shown(address.to_owned(), sentence, place), own, named, told })
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
        let page = page("en", "records/complaint/COMP-2026-0001/index.html", html).unwrap();
        assert_eq!(page.shown.1, "Late & <open>");
        assert_eq!(page.shown.2, "Complaints › COMP-2026-0001");
        assert_eq!(page.told, "alpha\nbeta");
        assert_eq!((page.own.as_str(), page.named.as_str()), ("comp-2026-0001\nlate\nopen", "complaints"));
    }
}
