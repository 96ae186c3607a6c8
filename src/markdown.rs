//! Markdown to HTML, safe whoever wrote it. The only file that names the Markdown crate.
//!
//! Raw HTML becomes text; links lead to https, mailto, or relative pages only; images become their
//! description; footnotes are off; headings are lowered so that a page keeps its one `h1`.

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

/// Bytes of one text that are rendered at most; the rest is cut.
const LONGEST: usize = 256 * 1024;

/// HTML made here, and so safe to print as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Html(String);

impl Html {
    /// The HTML as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A part of a Markdown text: a heading with what follows it, up to the next heading of its level or above.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// 1 to 6; 0 for what stands before the first heading.
    pub level: u8,
    /// The heading's text.
    pub heading: String,
    /// What follows it, up to the next heading of any level.
    pub body: String,
}

/// Renders a text. Its headings become `h2` and lower.
pub fn render(text: &str) -> Html {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut out = String::with_capacity(end + end / 4);
    let mut in_console = false;
    let events = Parser::new_ext(&text[..end], options).map(|event| {
        match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_console = info.starts_with("console");
            }
            Event::End(TagEnd::CodeBlock) => in_console = false,
            Event::Text(text) if in_console => return Event::Html(typed(text).into()),
            _ => {}
        }
        safe(event)
    });
    html::push_html(&mut out, events);
    // raw HTML never passes, so that this is a table of Markdown: wide ones scroll, and keys must reach them
    let out = out.replace("<table>", "<table tabindex=\"0\">");
    Html(out)
}

/// Lines of a console as HTML: those that a person types, which begin with `$ ` or go on with `> `, stand out.
fn typed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut goes_on = false;
    for line in text.split_inclusive('\n') {
        let is_typed = line.starts_with("$ ") || goes_on && line.starts_with("> ");
        goes_on = is_typed;
        let escaped = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        match escaped.strip_suffix('\n') {
            Some(escaped) if is_typed => out.extend(["<kbd>", escaped, "</kbd>\n"]),
            None if is_typed => out.extend(["<kbd>", &escaped, "</kbd>"]),
            _ => out += &escaped,
        }
    }
    out
}

fn safe(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = if is_allowed(&dest_url) { dest_url } else { CowStr::Borrowed("#") };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        // an alignment would be a style within the page, which its policy refuses aloud
        Event::Start(Tag::Table(columns)) => Event::Start(Tag::Table(vec![Alignment::None; columns.len()])),
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        other => other,
    }
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// Whether a link leads to https, mailto or a relative page. Anything before a colon is a scheme, and
/// browsers skip controls and blanks in it, so those refuse the link.
fn is_allowed(url: &str) -> bool {
    if url.chars().any(|character| character.is_control() || character.is_whitespace()) {
        return false;
    }
    let before_path = url.split(['/', '?', '#']).next().unwrap_or_default();
    match before_path.split_once(':') {
        Some((scheme, _)) => scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("mailto"),
        None => !url.starts_with("//") && !url.starts_with('\\'),
    }
}

/// Splits a text at its ATX headings (`# …` at the start of a line, outside fenced code).
pub fn parts(text: &str) -> Vec<Part> {
    let mut parts = vec![Part { level: 0, heading: String::new(), body: String::new() }];
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
        if !fenced && (1..=6).contains(&hashes) && line[hashes..].starts_with(' ') {
            let heading = line[hashes..].trim().to_owned();
            parts.push(Part { level: hashes as u8, heading, body: String::new() });
        } else if let Some(part) = parts.last_mut() {
            part.body.push_str(line);
            part.body.push('\n');
        }
    }
    parts.retain(|part| part.level > 0 || !part.body.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hostile_survives() {
        let hostile = [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#x0A;script:alert(1))",
            "<javascript:alert(1)>",
            "![x](https://evil.example/beacon.png \"t\")",
            "[x](data:text/html,<script>)",
            "[x](//evil.example)",
            "<img src=x onerror=alert(1)>",
            "[x](vbscript:x)",
        ];
        for text in hostile {
            let html = render(text).0;
            let lower = html.to_lowercase();
            assert!(!lower.contains("<script") && !lower.contains("<img"), "{text}: {html}");
            assert!(!lower.contains("href=\"java") && !lower.contains("href=\"data"), "{text}: {html}");
            assert!(!lower.contains("href=\"//") && !lower.contains("href=\"vb"), "{text}: {html}");
        }
        assert!(render("[a](https://example.org)").0.contains("href=\"https://example.org\""));
        assert!(render("# One").0.starts_with("<h2>"));
        let table = render("| a | b |\n|:-:|--:|\n| c | d |\n").0;
        assert!(table.contains("<th>a</th>") && !table.contains("style"), "{table}");
    }

    #[test]
    fn what_is_typed_stands_out_of_what_is_answered() {
        let html = render("```console\n$ a <b> \\\n> c\n> d & e\n$ f\n```\n").0;
        let lines =
            "<kbd>$ a &lt;b&gt; \\</kbd>\n<kbd>&gt; c</kbd>\n<kbd>&gt; d &amp; e</kbd>\n<kbd>$ f</kbd>\n";
        assert!(html.contains(lines), "{html}");
        let html = render("```console\n$ a\n<script>\n> b\n```\n\n```yaml\n$ c\n```\n").0;
        assert!(html.contains("<kbd>$ a</kbd>\n&lt;script&gt;\n&gt; b\n"), "{html}");
        assert_eq!(html.matches("<kbd>").count(), 1, "{html}");
    }

    #[test]
    fn a_text_splits_at_its_headings() {
        let found = parts("intro\n# A\ntext\n```\n# not\n```\n## B\nmore\n");
        let heads: Vec<_> = found.iter().map(|part| (part.level, part.heading.as_str())).collect();
        assert_eq!(heads, [(0, ""), (1, "A"), (2, "B")]);
        assert!(found[1].body.contains("# not"));
    }
}
