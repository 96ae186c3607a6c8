//! A scalar on one line: when it needs quotes, and how they are written.

use crate::hidden::is_hidden;
use crate::yaml::is_plain_text;

/// A scalar on one line.
#[derive(Clone, Debug)]
pub(super) struct Scalar {
    /// Its text after unescaping.
    pub text: String,
    /// As it is written.
    pub source: String,
    /// Whether it is written without quotes.
    pub plain: bool,
}

impl Scalar {
    /// How it is written, within brackets or not.
    pub(super) fn written(&self, in_flow: bool) -> String {
        // a plain number, truth value or nothing would mean something else in quotes
        if self.plain && !is_plain_text(&self.source) {
            return self.source.clone();
        }
        if needs_quotes(&self.text, in_flow) { quoted(&self.text) } else { self.text.clone() }
    }
}

fn needs_quotes(text: &str, in_flow: bool) -> bool {
    let Some(first) = text.chars().next() else { return true };
    let flow_mark = |c: char| matches!(c, ',' | '[' | ']' | '{' | '}');
    let second = text.chars().nth(1);
    let begins = match first {
        // within brackets they begin a key or a value, whatever follows
        '?' | ':' if in_flow => true,
        '-' | '?' | ':' => second.is_none_or(|c| c == ' ' || flow_mark(c)),
        c => {
            flow_mark(c)
                || matches!(c, '#' | '&' | '*' | '!' | '|' | '>' | '\'' | '"' | '%' | '@' | '`' | ' ')
        }
    };
    begins
        || text.starts_with("---")
        || text.starts_with("...")
        || text.ends_with([' ', ':'])
        || text.contains(": ")
        || text.contains(" #")
        || text.chars().any(must_be_escaped)
        || in_flow && text.chars().any(flow_mark)
        || matches!(text, "<<" | "=")
        || is_time(text)
        || is_hash(text)
        || !is_plain_text(text)
}

/// `09:00`: older readers take it for a number of minutes.
fn is_time(text: &str) -> bool {
    text.contains(':') && text.bytes().all(|b| b.is_ascii_digit() || b == b':')
}

/// A SHA-256, which may consist of digits alone.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn must_be_escaped(c: char) -> bool {
    let has_four_digits = (c as u32) < 0x1_0000;
    is_hidden(c) && has_four_digits || matches!(c, '\u{a0}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            c if must_be_escaped(c) => written.extend(format!("\\u{:04X}", c as u32).chars()),
            c => written.push(c),
        }
    }
    written + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_where_they_are_needed() {
        let written = |text: &str, in_flow| {
            Scalar { text: text.to_owned(), source: format!("'{text}'"), plain: false }.written(in_flow)
        };
        for plain in
            ["說明，一般文字", "2026-06-30", "2026-06-12T11:50+08:00", "1.3.3", "off", "a:b", "-x", "C1-A"]
        {
            assert_eq!(written(plain, false), plain);
        }
        for text in [
            "", "12", "1e3", "0x1F", "true", "null", "~", "09:00", "- a", "a: b", "a #b", "*x", " a",
            "2024.1", "#",
        ] {
            assert_eq!(written(text, false), format!("\"{text}\""));
        }
        assert_eq!(
            (written("a, b", false), written("a, b", true)),
            ("a, b".to_owned(), "\"a, b\"".to_owned())
        );
        for text in ["::error::x", "?x"] {
            assert_eq!((written(text, false), written(text, true)), (text.to_owned(), format!("\"{text}\"")));
        }
        assert_eq!(written("a\n\"\\\u{202e}", false), r#""a\n\"\\\u202E""#);
    }

    #[test]
    fn a_plain_number_stays_a_number() {
        let plain = |text: &str| {
            Scalar { text: text.to_owned(), source: text.to_owned(), plain: true }.written(false)
        };
        assert_eq!((plain("12"), plain("true"), plain("~")), ("12".into(), "true".into(), "~".into()));
        assert_eq!(plain("09:00"), "\"09:00\"");
    }
}
