//! Where in a text an edit is written, and how: between the lines, after what stands before it in the order of its type.

use super::{Edit, New, steps};
use crate::diagnostic::Span;
use crate::yaml::layout::written;
use crate::yaml::{Node, Shape, Value};
use serde_json::Value as Json;

/// An edit that can be written, or the ones of which it consists.
pub(super) enum Split {
    One(Edit),
    Several(Vec<Edit>),
}

/// A text on its way to be edited.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) root: &'a Node,
    pub(super) schema: &'a Json,
}

/// A value of the text.
struct Found<'a> {
    node: &'a Node,
    key: Option<Span>,
    /// Whether it stands within brackets.
    in_flow: bool,
    shape: Shape<'a>,
}

impl<'a> Page<'a> {
    fn find(&self, steps: &[&str]) -> Option<Found<'a>> {
        let mut at = Found { node: self.root, key: None, in_flow: false, shape: Shape::of(self.schema) };
        for step in steps {
            let in_flow = at.in_flow || self.is_flow(at.node);
            at = match &at.node.value {
                Value::Mapping(entries) => {
                    let (_, key, node) = entries.iter().find(|(key, ..)| key == step)?;
                    Found { node, key: Some(*key), in_flow, shape: at.shape.field(step) }
                }
                Value::Sequence(items) => {
                    let node = items.get(step.parse::<usize>().ok()?)?;
                    Found { node, key: None, in_flow, shape: at.shape.items() }
                }
                Value::Scalar { .. } => return None,
            };
        }
        Some(at)
    }

    /// Splits what sets fields of a mapping that is there, and wraps what leads through mappings that are not.
    pub(super) fn split(&self, edit: Edit) -> Split {
        let (path, new) = match edit {
            Edit::Append(path, item) if self.find(&steps(&path)).is_none() => (path, New::Items(vec![item])),
            Edit::Append(..) => return Split::One(edit),
            Edit::Set(path, new) => (path, new),
        };
        let found = self.find(&steps(&path));
        if let (Some(Value::Mapping(_)), New::Mapping(fields)) = (found.as_ref().map(|f| &f.node.value), &new)
        {
            let set = |(key, new): &(String, New)| Edit::Set(format!("{path}.{key}"), new.clone());
            return Split::Several(fields.iter().map(set).collect());
        }
        if let Some((parent, key)) = path.rsplit_once('.')
            && self.find(&steps(parent)).is_none()
        {
            return Split::Several(vec![Edit::Set(
                parent.to_owned(),
                New::Mapping(vec![(key.to_owned(), new)]),
            )]);
        }
        Split::One(Edit::Set(path, new))
    }

    pub(super) fn write(&self, edit: &Edit) -> Option<String> {
        match edit {
            Edit::Set(path, new) => match self.find(&steps(path)) {
                Some(found) => self.replace(&found, new),
                None => self.insert(path, new),
            },
            Edit::Append(path, item) => self.append(&self.find(&steps(path))?, item),
        }
    }

    fn is_flow(&self, node: &Node) -> bool {
        !matches!(node.value, Value::Scalar { .. })
            && node.span.range_in(self.text).is_some_and(|range| self.text[range].starts_with(['[', '{']))
    }

    /// Puts a value in the place of one that stands on one line.
    fn replace(&self, found: &Found, new: &New) -> Option<String> {
        let (node, span) = (found.node, found.node.span);
        let range = span.range_in(self.text)?;
        let is_scalar = matches!(node.value, Value::Scalar { .. });
        if is_scalar && range.is_empty() {
            let at = self.colon(found.key?)?;
            return Some(self.spliced(at..at, &format!(" {}", new.line(found.in_flow))));
        }
        let is_line = span.line == span.end_line && (is_scalar || self.is_flow(node));
        is_line.then(|| self.spliced(range, &new.line(found.in_flow)))
    }

    /// Adds an entry to a mapping, after the last of those that come before it in the order of its type.
    fn insert(&self, path: &str, new: &New) -> Option<String> {
        let mut steps = steps(path);
        let key = steps.pop()?;
        let container = self.find(&steps)?;
        let Value::Mapping(entries) = &container.node.value else { return None };
        let rank = |name: &str| container.shape.position(name);
        let before = match rank(key) {
            Some(own) => entries.iter().rposition(|(name, ..)| rank(name).is_none_or(|rank| rank < own)),
            None => entries.len().checked_sub(1),
        };
        let start = |span: Span| span.range_in(self.text).map(|range| range.start);
        if container.in_flow || self.is_flow(container.node) {
            let entry = format!("{}: {}", written(key, true), new.line(true));
            return match (before, entries.first()) {
                (Some(index), _) => {
                    let at = entries[index].2.span.range_in(self.text)?.end;
                    Some(self.spliced(at..at, &format!(", {entry}")))
                }
                (None, Some((_, first, _))) => {
                    let at = start(*first)?;
                    Some(self.spliced(at..at, &format!("{entry}, ")))
                }
                (None, None) => {
                    let at = start(container.node.span)? + 1;
                    Some(self.spliced(at..at, &entry))
                }
            };
        }
        let indent = entries.first()?.1.column as usize - 1;
        let mut lines = Vec::new();
        new.entry(key, indent, &mut lines);
        if let Some(index) = before {
            let (_, key, node) = &entries[index];
            return Some(self.below(self.last_line(node, key.line), indent, &lines));
        }
        let at = start(entries[0].1)?;
        let lines = lines.join(self.line_end()) + self.line_end() + &" ".repeat(indent);
        Some(self.spliced(at..at, &lines[indent..]))
    }

    /// Adds an item to a sequence.
    fn append(&self, found: &Found, item: &New) -> Option<String> {
        let Value::Sequence(items) = &found.node.value else { return None };
        let range = found.node.span.range_in(self.text)?;
        let mut lines = Vec::new();
        let Some(last) = items.last() else {
            let span = found.node.span;
            if found.in_flow {
                return Some(self.spliced(range, &format!("[{}]", item.line(true))));
            }
            let key = found.key.filter(|key| key.line == span.line && span.line == span.end_line)?;
            item.item(key.column as usize + 1, &mut lines);
            let emptied = self.spliced(self.colon(key)?..range.end, "");
            return Some(Page { text: &emptied, ..*self }.below(key.line, key.column as usize, &lines));
        };
        if self.is_flow(found.node) {
            let at = last.span.range_in(self.text)?.end;
            return Some(self.spliced(at..at, &format!(", {}", item.line(true))));
        }
        let first = items.first()?.span;
        let lead: String = self.line(first.line).chars().take(first.column as usize - 1).collect();
        let dash = lead.trim_end_matches(' ').strip_suffix('-')?.chars().count();
        item.item(dash, &mut lines);
        Some(self.below(self.last_line(last, last.span.line), dash, &lines))
    }

    /// The byte after the colon of a key.
    fn colon(&self, key: Span) -> Option<usize> {
        let end = key.range_in(self.text)?.end;
        let rest = &self.text[end..];
        rest.trim_start_matches(' ').starts_with(':').then(|| end + rest.find(':').unwrap_or_default() + 1)
    }

    /// The last line of a value whose key or dash stands on a line.
    fn last_line(&self, node: &Node, lead: u32) -> u32 {
        let span = node.span;
        match &node.value {
            Value::Mapping(entries) if !self.is_flow(node) => {
                entries.last().map_or(lead, |(_, key, node)| self.last_line(node, key.line))
            }
            Value::Sequence(items) if !self.is_flow(node) => {
                items.last().map_or(lead, |item| self.last_line(item, item.span.line))
            }
            Value::Scalar { .. } if (span.line, span.column) == (span.end_line, span.end_column) => lead,
            _ => {
                let over = u32::from(span.end_column == 1 && span.end_line > span.line);
                let lines = (span.line..=span.end_line - over).rev();
                lines.into_iter().find(|line| !self.line(*line).trim().is_empty()).unwrap_or(span.line)
            }
        }
    }

    fn line(&self, number: u32) -> &str {
        self.text.lines().nth(number as usize - 1).unwrap_or_default()
    }

    fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// Adds lines below a line, and below the comments after it that are indented more: they speak of what is above.
    fn below(&self, line: u32, indent: usize, lines: &[String]) -> String {
        let is_deeper = |line: &str| {
            let words = line.trim_start_matches(' ');
            words.starts_with('#') && line.len() - words.len() > indent
        };
        let after = self.text.lines().skip(line as usize);
        let own = after.take_while(|line| is_deeper(line) || line.trim().is_empty()).collect::<Vec<_>>();
        let own = own.iter().rposition(|line| is_deeper(line)).map_or(0, |last| last + 1);
        let at: usize = self.text.split_inclusive('\n').take(line as usize + own).map(str::len).sum();
        let mut new = lines.join(self.line_end()) + self.line_end();
        if !self.text[..at].ends_with('\n') {
            new.insert_str(0, self.line_end());
        }
        self.spliced(at..at, &new)
    }

    fn spliced(&self, range: std::ops::Range<usize>, new: &str) -> String {
        format!("{}{new}{}", &self.text[..range.start], &self.text[range.end..])
    }
}
