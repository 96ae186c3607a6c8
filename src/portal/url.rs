//! The one maker of URLs. Pages have paths from the root of the output; links are relative and name
//! `index.html`, so that the site works from a folder, a subfolder of a host, or a disk.
//! Knows no page by name.

use crate::locale::Locale;
use std::fmt::Write;

/// The path of a published file from the root of the output, such as `zh-Hant/kpi/COMPLAINT/index.html`.
/// Each segment is a plain file name: nothing in it can climb out of the output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath(String);

impl PagePath {
    /// A file at the root of the output, in folders that `segments` name, the last being the file.
    pub fn file(segments: &[&str]) -> Self {
        Self(joined(segments.iter().copied()))
    }

    /// The page of a locale in the folder that `segments` name: its `index.html`.
    pub fn page(locale: Locale, segments: &[&str]) -> Self {
        let all = std::iter::once(locale.tag()).chain(segments.iter().copied());
        Self(joined(all.chain(std::iter::once("index.html"))))
    }

    /// The path as text, with `/` between its segments.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same page in another locale, for pages that belong to one.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> Self {
        match self.0.split_once('/') {
            Some((first, rest)) if Locale::parse(first).is_some() => Self(format!("{}/{rest}", locale.tag())),
            _ => self.clone(),
        }
    }

    /// The absolute address of the file where the root of the output is published at `base`, which ends in a slash.
    pub fn address(&self, base: &str) -> String {
        let mut address = base.to_owned();
        encode_path(&self.0, &mut address);
        address
    }

    /// The relative link from this page to a file, with an optional fragment.
    pub fn link(&self, to: &Self, fragment: Option<&str>) -> String {
        let alike = self.0.bytes().zip(to.0.bytes()).take_while(|(left, right)| left == right).count();
        // up to the end of the last folder that holds both
        let shared = self.0.as_bytes()[..alike].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
        let mut link = String::with_capacity(to.0.len() + 16);
        for _ in self.0[shared..].matches('/') {
            link.push_str("../");
        }
        encode_path(&to.0[shared..], &mut link);
        if let Some(fragment) = fragment {
            link.push('#');
            encode(fragment, &mut link);
        }
        link
    }
}

/// Segments as a path, each without separators, climbs or controls; none is empty.
fn joined<'a>(segments: impl Iterator<Item = &'a str>) -> String {
    let mut path = String::with_capacity(64);
    for segment in segments {
        if !path.is_empty() {
            path.push('/');
        }
        if segment.is_empty() || segment.starts_with('.') {
            path.push('_');
        }
        let plain = |c: char| if matches!(c, '/' | '\\' | ':') || c.is_control() { '-' } else { c };
        path.extend(segment.chars().map(plain));
    }
    path
}

/// Adds a path as it stands in a URL.
fn encode_path(path: &str, out: &mut String) {
    for (place, segment) in path.split('/').enumerate() {
        if place > 0 {
            out.push('/');
        }
        encode(segment, out);
    }
}

fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // writing to a String cannot fail
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_climb_to_the_common_folder_and_name_the_file() {
        let home = PagePath::page(Locale::En, &[]);
        let kpi = PagePath::page(Locale::En, &["kpi", "COMPLAINT"]);
        let unit = PagePath::page(Locale::En, &["kpi", "COMPLAINT", "COL-2"]);
        let style = PagePath::file(&["style.css"]);
        assert_eq!(home.link(&kpi, None), "kpi/COMPLAINT/index.html");
        assert_eq!(kpi.link(&home, None), "../../index.html");
        assert_eq!(unit.link(&kpi, Some("data/3")), "../index.html#data%2F3");
        let alike = PagePath::page(Locale::En, &["kpi", "COMPLAINTS"]);
        assert_eq!(kpi.link(&alike, None), "../COMPLAINTS/index.html");
        assert_eq!(alike.link(&kpi, None), "../COMPLAINT/index.html");
        assert_eq!(unit.link(&style, None), "../../../../style.css");
        assert_eq!(kpi.link(&kpi, None), "index.html");
        assert_eq!(
            kpi.link(&kpi.in_locale(Locale::ZhHant), None),
            "../../../zh-Hant/kpi/COMPLAINT/index.html"
        );
        assert_eq!(style.in_locale(Locale::En), style);
    }

    #[test]
    fn an_address_begins_where_the_portal_lies() {
        let page = PagePath::page(Locale::En, &["records", "a b"]);
        assert_eq!(page.address("https://h.example/q/"), "https://h.example/q/en/records/a%20b/index.html");
    }

    #[test]
    fn hostile_segments_stay_inside_and_are_encoded() {
        let root = PagePath::file(&["index.html"]);
        let bad = PagePath::page(Locale::En, &["..", "a/b", "\"><script>", ""]);
        assert_eq!(bad.as_str(), "en/_../a-b/\"><script>/_/index.html");
        assert_eq!(root.link(&bad, None), "en/_../a-b/%22%3E%3Cscript%3E/_/index.html");
    }
}
