//! Just enough of HTML to read the portal's own pages: tags with their attributes, and the text that people see.

/// A tag as it stands in a page.
#[derive(Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub closes: bool,
    pub attributes: Vec<(&'a str, &'a str)>,
    /// Where it ends in the page.
    pub end: usize,
}

impl Tag<'_> {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }
}

/// The tags of a page, in order. What stands in comments, scripts and styles is none.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = page[at..].find('<') {
        let start = at + found + 1;
        let rest = &page[start..];
        if rest.starts_with("!--") {
            at = rest.find("-->").map_or(page.len(), |end| start + end + 3);
            continue;
        }
        let closes = rest.starts_with('/');
        let from = start + usize::from(closes);
        let (tag, end) = tag(page, from, closes);
        at = end;
        if !closes && ["script", "style"].contains(&tag.name) {
            let close = format!("</{}", tag.name);
            at = page[end..].find(&close).map_or(page.len(), |found| end + found);
        }
        tags.push(tag);
    }
    tags
}

fn tag(page: &str, from: usize, closes: bool) -> (Tag<'_>, usize) {
    let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let name_end = page[from..].find(is_end).map_or(page.len(), |end| from + end);
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at += page[at..].find(|c: char| !c.is_ascii_whitespace() && c != '/').unwrap_or(page.len() - at);
        if at >= page.len() || page[at..].starts_with('>') {
            break;
        }
        let key_end = page[at..].find(|c: char| is_end(c) || c == '=').map_or(page.len(), |end| at + end);
        let key = &page[at..key_end];
        at = key_end;
        let mut value = "";
        if page[at..].starts_with("=\"") {
            let start = at + 2;
            let end = page[start..].find('"').map_or(page.len(), |end| start + end);
            value = &page[start..end];
            at = (end + 1).min(page.len());
        } else if page[at..].starts_with('=') {
            panic!("an attribute without quotes: {}", &page[from..=key_end]);
        }
        attributes.push((key, value));
    }
    let end = (at + 1).min(page.len());
    (Tag { name: &page[from..name_end], closes, attributes, end }, end)
}

const BLOCKS: [&str; 32] = [
    "article",
    "aside",
    "body",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
    "title",
];

/// What people read of a page, one line a block, with marks for headings, links and table cells.
pub fn text(page: &str) -> String {
    let mut text = String::new();
    let mut line = String::new();
    let mut at = 0;
    for tag in tags(page) {
        let start = page[..tag.end].rfind('<').unwrap();
        line.push_str(&page[at.min(start)..start]);
        at = tag.end;
        if BLOCKS.contains(&tag.name) {
            flush(&mut line, &mut text);
        }
        match tag.name {
            "h1" | "h2" | "h3" | "h4" if !tag.closes => {
                line.push_str(&"#".repeat(tag.name[1..].parse().unwrap()));
                line.push(' ');
            }
            "td" | "th" | "text" | "tspan" | "option" if tag.closes => line.push_str(" | "),
            "a" if !tag.closes => line.push('['),
            "a" => line.push(']'),
            "script" | "style" if tag.closes => line.clear(),
            _ => {}
        }
    }
    flush(&mut line, &mut text);
    text
}

fn flush(line: &mut String, text: &mut String) {
    let entities =
        [("&#39;", "'"), ("&quot;", "\""), ("&ensp;", " "), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">")];
    let line_text =
        entities.iter().fold(line.clone(), |text, (entity, character)| text.replace(entity, character));
    let line_text = line_text.replace("&amp;", "&");
    let words = line_text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !words.is_empty() && words != "|" {
        text.push_str(&words);
        text.push('\n');
    }
    line.clear();
}

#[test]
fn tags_attributes_and_text_are_read() {
    let page = "<!doctype html><!-- <a id=\"no\"> --><p id=\"a\" hidden>One <a href=\"b.html?x=1>2#c\">two</a></p>\
                <script>if (a < b) {}</script><br/><h2>Three</h2>";
    let tags = tags(page);
    let names: Vec<_> = tags.iter().map(|tag| (tag.name, tag.closes)).collect();
    let expected = [
        ("!doctype", false),
        ("p", false),
        ("a", false),
        ("a", true),
        ("p", true),
        ("script", false),
        ("script", true),
        ("br", false),
        ("h2", false),
        ("h2", true),
    ];
    assert_eq!(names, expected);
    assert_eq!(tags[1].get("id"), Some("a"));
    assert_eq!(tags[1].get("hidden"), Some(""));
    assert_eq!(tags[2].get("href"), Some("b.html?x=1>2#c"));
    assert_eq!(text("<p>One <a href=\"x\">two</a></p><h2>Three</h2>"), "One [two]\n## Three\n");
}
