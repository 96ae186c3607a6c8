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
        Self(segments.iter().map(|segment| file_name(segment)).collect::<Vec<_>>().join("/"))
    }

    /// The page of a locale in the folder that `segments` name: its `index.html`.
    pub fn page(locale: Locale, segments: &[&str]) -> Self {
        let mut all = vec![locale.tag()];
        all.extend_from_slice(segments);
        all.push("index.html");
        Self::file(&all)
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
        for (place, segment) in self.0.split('/').enumerate() {
            if place > 0 {
                address.push('/');
            }
            encode(segment, &mut address);
        }
        address
    }

    /// The relative link from this page to a file, with an optional fragment.
    pub fn link(&self, to: &Self, fragment: Option<&str>) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let target: Vec<&str> = to.0.split('/').collect();
        let folders = from.len() - 1;
        let shared = from[..folders]
            .iter()
            .zip(&target[..target.len() - 1])
            .take_while(|(left, right)| left == right)
            .count();
        let mut link = "../".repeat(folders - shared);
        for (place, segment) in target[shared..].iter().enumerate() {
            if place > 0 {
                link.push('/');
            }
            encode(segment, &mut link);
        }
        if let Some(fragment) = fragment {
            link.push('#');
            encode(fragment, &mut link);
        }
        link
    }
}

/// A segment without separators, climbs or controls; never empty.
fn file_name(segment: &str) -> String {
    let name: String = segment
        .chars()
        .map(|c| if matches!(c, '/' | '\\' | ':') || c.is_control() { '-' } else { c })
        .collect();
    if name.is_empty() || name.starts_with('.') { format!("_{name}") } else { name }
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
        assert_eq!(unit.link(&kpi, Some("data")), "../index.html#data");
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
