//! The style sheet of the papers of a meeting: that of the portal, then their own, then the running heads in the words
//! of this meeting.

use super::super::{Site, asset};
use crate::portal::view::Style;
use anyhow::{Context, Result};
use std::fmt::Write;

/// What stands in the margins of every page.
pub(super) struct Running {
    pub(super) head_left: String,
    pub(super) head_right: String,
    pub(super) foot_left: String,
    /// Before the number of the page, between it and how many there are, after that.
    pub(super) number: [String; 3],
}

/// The sheet.
pub(super) fn sheet(site: &Site, running: &Running) -> Result<Style> {
    let mut text = asset::style(site);
    text.push_str(&asset::close_set(asset::text(site, "pack.css").unwrap_or_default()));
    let [before, between, after] = &running.number;
    let page = format!(
        "@page{{margin:24mm 18mm 20mm;@top-left{{{}}}@top-right{{{}}}@bottom-left{{{}}}@bottom-right{{{}}}}}",
        rule(&quoted(&running.head_left), "bottom"),
        rule(&quoted(&running.head_right), "bottom"),
        rule(&quoted(&running.foot_left), "top"),
        rule(
            &format!(
                "{}\" \"counter(page)\" \"{}\" \"counter(pages)\" \"{}",
                quoted(before),
                quoted(between),
                quoted(after)
            ),
            "top"
        ),
    );
    text.push_str(&page);
    Style::new(text).context("the style sheet of the papers of a meeting holds \"</\", which would end it")
}

/// The declarations of a margin box: its content, and the line between it and the page.
fn rule(content: &str, side: &str) -> String {
    format!(
        "content:{content};width:50%;font-size:9pt;line-height:1.4;white-space:nowrap;border-{side}:.75pt solid \
         #000;margin-{side}:5mm;vertical-align:{}",
        if side == "top" { "top" } else { "bottom" }
    )
}

/// A text as a string of a style sheet: all but letters and digits by their numbers.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() {
            quoted.push(c);
        } else {
            // writing to a String cannot fail
            _ = write!(quoted, "\\{:x} ", u32::from(c));
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_stays_within_its_string() {
        assert_eq!(quoted("安 \"};</style>\n"), r#""安\20 \22 \7d \3b \3c \2f style\3e \a ""#);
    }

    #[test]
    fn a_sheet_that_would_end_its_element_is_none() {
        assert!(Style::new("a{}</style>".to_owned()).is_none());
        assert!(Style::new("a{}".to_owned()).is_some());
    }
}
