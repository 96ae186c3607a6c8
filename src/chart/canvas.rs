//! A sheet on which one chart is put: shapes, then texts, then the frame of the SVG. Owns escaping and the
//! boxes of the texts; must not know any chart.

use super::Px;
use super::backend::{self, Class, Mark, tenths, to_tenths};
use super::text::{Rect, width};
use serde::{Serialize, Serializer};
use std::fmt::Write;

/// A finished picture: an `<svg>` element that can stand in a page as it is. Only this module makes one, so
/// everything in it is escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Svg(String);

impl Svg {
    /// The element as text; empty for the default.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Svg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// True for characters that no label may carry: controls, those that turn the direction of the text, and
/// those that XML forbids.
fn dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' |
            '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// `text` without the characters that are dropped.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|c| !dropped(*c)).collect()
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars().filter(|c| !dropped(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}

/// An address inside the site or on the web; other schemes (`javascript:`) give none.
fn address(href: &str) -> Option<&str> {
    let head = href.split(['/', '?', '#']).next().unwrap_or_default();
    let known = ["http:", "https:"].iter().any(|scheme| head.eq_ignore_ascii_case(scheme));
    (known || !(head.contains(':') || href.chars().any(dropped))).then_some(href)
}

/// Where a text hangs on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// Secondary text, no class of its own.
    Plain,
    /// Bold text in ink.
    Strong,
    /// Bold text of a signal for the worse.
    Act,
    /// Bold text of a target.
    Target,
    /// Text of a run, not bold.
    Run,
    /// The same, for the better.
    RunBetter,
    /// A link.
    Link,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "c-strong",
            Self::Act => "c-act",
            Self::Target => "c-aim",
            Self::Run => "c-name",
            Self::RunBetter => "c-name c-good",
            Self::Link => "c-link",
        }
    }

    pub(super) fn bold(self) -> bool {
        matches!(self, Self::Strong | Self::Act | Self::Target)
    }
}

/// A text to be put at `at` (its baseline).
#[derive(Clone, Debug)]
pub(super) struct Label<'a> {
    pub at: Px,
    pub anchor: Anchor,
    pub tone: Tone,
    pub text: &'a str,
}

impl Label<'_> {
    /// The box that the text takes.
    pub(super) fn area(&self) -> Rect {
        let wide = width(self.text, self.tone.bold());
        let left = match self.anchor {
            Anchor::Start => self.at.0,
            Anchor::Middle => self.at.0 - wide / 2.0,
            Anchor::End => self.at.0 - wide,
        };
        Rect { left, top: self.at.1 - 12.0, right: left + wide, bottom: self.at.1 + 4.0 }
    }
}

/// The sheet.
#[derive(Debug)]
pub(super) struct Canvas {
    pub width: i32,
    pub height: i32,
    /// Boxes of the texts put so far.
    pub boxes: Vec<Rect>,
    shapes: String,
    texts: String,
}

impl Canvas {
    pub(super) fn new(width: i32, height: i32) -> Self {
        Self { width, height, boxes: Vec::new(), shapes: String::new(), texts: String::new() }
    }

    pub(super) fn mark(&mut self, class: Class, mark: &Mark) {
        backend::draw(&mut self.shapes, (self.width, self.height), class, mark);
    }

    pub(super) fn path(&mut self, class: Class, points: &[Px]) {
        if points.len() > 1 {
            self.mark(class, &Mark::Path(points));
        }
    }

    /// True when `area` lies on the sheet and on no text.
    pub(super) fn free(&self, area: &Rect) -> bool {
        area.left >= 0.0
            && area.top >= 0.0
            && area.right <= f64::from(self.width)
            && area.bottom <= f64::from(self.height)
            && !self.boxes.iter().any(|other| other.overlaps(area))
    }

    /// Puts a text; nothing for an empty one.
    pub(super) fn put(&mut self, label: &Label) {
        if label.text.trim().is_empty() {
            return;
        }
        self.boxes.push(label.area());
        let out = &mut self.texts;
        out.push_str("<text");
        if label.tone != Tone::Plain {
            let _ = write!(out, " class=\"{}\"", label.tone.class());
        }
        out.push_str(" x=\"");
        tenths(out, to_tenths(label.at.0));
        out.push_str("\" y=\"");
        tenths(out, to_tenths(label.at.1));
        out.push_str(match label.anchor {
            Anchor::Start => "\">",
            Anchor::Middle => "\" text-anchor=\"middle\">",
            Anchor::End => "\" text-anchor=\"end\">",
        });
        escape(out, label.text);
        out.push_str("</text>");
    }

    /// Puts a text that is a link when the address is one.
    pub(super) fn link(&mut self, label: &Label, href: Option<&str>) {
        let href = href.and_then(address).filter(|_| !label.text.trim().is_empty());
        if let Some(href) = href {
            self.texts.push_str("<a href=\"");
            escape(&mut self.texts, href);
            self.texts.push_str("\">");
            self.put(&Label { tone: Tone::Link, ..label.clone() });
            self.texts.push_str("</a>");
        } else {
            self.put(label);
        }
    }

    /// The picture, named by `title` and described by `desc`.
    pub(super) fn finish(self, id: &str, title: &str, desc: &str) -> Svg {
        let id: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
        let id = if id.starts_with(|c: char| c.is_ascii_alphabetic()) { id } else { format!("c{id}") };
        let (w, h) = (self.width, self.height);
        let mut out = String::with_capacity(self.shapes.len() + self.texts.len() + 512);
        let _ = write!(
            out,
            "<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" width=\"{w}\" height=\"{h}\" \
             viewBox=\"0 0 {w} {h}\"><title id=\"{id}-t\">"
        );
        escape(&mut out, title);
        let _ = write!(out, "</title><desc id=\"{id}-d\">");
        escape(&mut out, desc);
        out.push_str("</desc>");
        out.push_str(&self.shapes);
        out.push_str(&self.texts);
        out.push_str("</svg>");
        Svg(out)
    }
}
