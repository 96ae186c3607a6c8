//! Markdown as HTML: no tag, attribute or address but those that are listed here, each opened and closed in order.

use super::chance::digest;
use super::driver::Target;
use pinguan::markdown::{parts, render};

pub const TARGET: Target = Target {
    name: "markdown",
    words: &[
        "# ",
        "## ",
        "###### ",
        "> ",
        "* ",
        "1. ",
        "- [ ] ",
        "```\n",
        "~~~\n",
        "```console\n$ ",
        "    ",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[x](",
        "](",
        ")",
        "![",
        "<https://a.b>",
        "[x]: ",
        "[^1]",
        "[^1]: ",
        "| a | b |\n| - | - |\n",
        "|:-:|",
        "<b onclick=x>",
        "<!--",
        "<![CDATA[",
        "<?",
        "&lt;",
        "&#0;",
        "javascript:",
        "data:text/html,",
        "https://",
        "mailto:",
        "//x",
        "\\",
        "\n***\n",
        "===\n",
        "  \n",
        "<br/>",
        "\"t\"",
        "{#id .c a=b}",
    ],
    run,
    more: Vec::new,
    around: |text| text.as_bytes().to_vec(),
    least: 2_000,
    most: 60_000,
};

const TAGS: [&str; 27] = [
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "em",
    "strong",
    "del",
    "a",
    "ul",
    "ol",
    "li",
    "code",
    "pre",
    "blockquote",
    "hr",
    "br",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "kbd",
    "sub",
    "sup",
];

fn run(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    let html = render(&text);
    let html = html.as_str();
    let mut open: Vec<&str> = Vec::new();
    let mut seen = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>']) {
        let tag =
            rest[at..].strip_prefix('<').unwrap_or_else(|| panic!("a bracket that opens nothing: {html}"));
        let end = tag.find('>').unwrap_or_else(|| panic!("a tag without an end: {html}"));
        rest = &tag[end + 1..];
        let tag = tag[..end].trim_end_matches('/').trim_end();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed out of order: {html}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(TAGS.contains(&name), "<{name}>: {html}");
        attributed(name, attributes, html);
        seen.extend(name.bytes());
        if !["hr", "br"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "left open: {open:?} in {html}");
    let whole = parts(&text);
    assert!(whole.iter().all(|part| part.level <= 6));
    seen.truncate(40);
    digest(seen)
}

/// Only attributes that are listed, with values that lead nowhere else.
fn attributed(name: &str, attributes: &str, html: &str) {
    let mut rest = attributes;
    while !rest.is_empty() {
        let (key, behind) =
            rest.split_once("=\"").unwrap_or_else(|| panic!("no attribute: {rest:?} in {html}"));
        let (value, behind) = behind.split_once('"').unwrap_or_else(|| panic!("open attribute in {html}"));
        rest = behind.trim_start();
        match (name, key) {
            ("a", "href") => leads_where_it_may(value, html),
            ("a", "title") | ("code", "class") => {}
            ("ol", "start") => assert!(value.bytes().all(|byte| byte.is_ascii_digit()), "{html}"),
            ("table", "tabindex") => assert_eq!(value, "0", "{html}"),
            _ => panic!("{name} {key}={value:?}: {html}"),
        }
    }
}

/// An address as a browser reads it: without blanks and controls, capitals or not, references resolved.
fn leads_where_it_may(address: &str, html: &str) {
    let read =
        address.replace("&#x27;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    let read: String = read.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let read = read.to_lowercase().replace('\\', "/");
    let scheme =
        read.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme);
    assert!(scheme.is_none_or(|scheme| ["https", "mailto"].contains(&scheme)), "{address} in {html}");
    assert!(scheme.is_some() || !read.starts_with("//"), "{address} in {html}");
}
