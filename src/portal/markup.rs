//! How a line of text stands in HTML: an element for each kind of piece, with every word and address in it escaped.
//! Here and not in the templates, because a page has hundreds of them. With `render`, the only file that names the
//! template engine; knows no page.

use super::view::{Kind, Part, Text};
use serde::{Serialize, Serializer};
use tera::{Value, escape_html};

/// As HTML that a template prints as it is: whoever else reads it gets a text.
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut html = Vec::new();
        for part in &self.0 {
            write(part, &mut html).map_err(serde::ser::Error::custom)?;
        }
        let html = String::from_utf8(html).map_err(serde::ser::Error::custom)?;
        Value::safe_string(&html).serialize(serializer)
    }
}

fn write(part: &Part, html: &mut Vec<u8>) -> std::io::Result<()> {
    let Part { kind, text, href, name, lang } = part;
    let [href, name, lang] =
        [href, name, lang].map(|given| given.as_deref().filter(|given| !given.is_empty()));
    let element = match (href, kind) {
        (Some(_), _) => "a",
        (None, Kind::Plain) => lang.map_or("", |_| "span"),
        (None, Kind::Strong) => "b",
        (None, Kind::Id | Kind::Code) => "code",
        (None, Kind::Keep) => "span",
        (None, Kind::Removed) => "del",
        (None, Kind::Added) => "ins",
    };
    if element.is_empty() {
        return escape_html(text, html);
    }
    html.push(b'<');
    html.extend_from_slice(element.as_bytes());
    if let Some(href) = href {
        attribute("href", &[href], html)?;
    }
    match kind {
        Kind::Id => attribute("class", &["id"], html)?,
        Kind::Keep => attribute("class", &["nb"], html)?,
        _ => {}
    }
    if let Some(name) = name.filter(|_| href.is_some()) {
        // who asks for a link by the words that are seen finds it
        let seen = if name.contains(&**text) { "" } else { &**text };
        attribute("aria-label", &[seen, if seen.is_empty() { "" } else { " " }, name], html)?;
    }
    // an id and a command are of no language
    if let Some(lang) = lang.filter(|_| element != "code") {
        attribute("lang", &[lang], html)?;
    }
    let is_strong = element == "a" && *kind == Kind::Strong;
    html.extend_from_slice(if is_strong { &b"><b>"[..] } else { b">" });
    escape_html(text, html)?;
    html.extend_from_slice(if is_strong { &b"</b></"[..] } else { b"</" });
    html.extend_from_slice(element.as_bytes());
    html.push(b'>');
    Ok(())
}

fn attribute(name: &str, value: &[&str], html: &mut Vec<u8>) -> std::io::Result<()> {
    html.push(b' ');
    html.extend_from_slice(name.as_bytes());
    html.extend_from_slice(b"=\"");
    value.iter().try_for_each(|value| escape_html(value, html))?;
    html.push(b'"');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_piece_is_an_element_and_nothing_in_it_is_markup() {
        let of = Text::default;
        for (text, html) in [
            (of(), ""),
            (of().plain("a<b>&\"'"), "a&lt;b&gt;&amp;&quot;&#39;"),
            (of().plain("a").lang("zh-Hant"), "<span lang=\"zh-Hant\">a</span>"),
            (of().strong("a").lang("\"x"), "<b lang=\"&quot;x\">a</b>"),
            (of().id("<A>").code("<c>"), "<code class=\"id\">&lt;A&gt;</code><code>&lt;c&gt;</code>"),
            (of().code("c").lang("en"), "<code>c</code>"),
            (of().keep("a b").lang("en"), "<span class=\"nb\" lang=\"en\">a b</span>"),
            (of().removed("a").added("b"), "<del>a</del><ins>b</ins>"),
            (of().link("a\"><", "b"), "<a href=\"a&quot;&gt;&lt;\">b</a>"),
            (of().link("", "b"), "b"),
            (
                of().record("a", "A-1", "Plan <A-1>"),
                "<a href=\"a\" class=\"id\" aria-label=\"Plan &lt;A-1&gt;\">A-1</a>",
            ),
            (
                of().record("a", "A&1", "a plan"),
                "<a href=\"a\" class=\"id\" aria-label=\"A&amp;1 a plan\">A&amp;1</a>",
            ),
        ] {
            assert_eq!(serde_json::to_value(&text).unwrap(), html);
            let given = Value::from_serializable(&[text]);
            assert!(
                given.as_array().unwrap().iter().all(Value::is_safe),
                "{html} would be escaped once more"
            );
        }
        let strong =
            Part { kind: Kind::Strong, text: "a".to_owned(), href: Some("b".to_owned()), ..Part::default() };
        assert_eq!(serde_json::to_value(Text(vec![strong])).unwrap(), "<a href=\"b\"><b>a</b></a>");
    }
}
