//! Edits of a text that leave all else as it is written: every other value, comment, quote and blank line. What cannot
//! be written with certainty is not written at all.

use super::layout::{comments, written};
use super::order::{Fields, of_shape};
use super::{Node, Shape, Value};
use crate::diagnostic::Span;
use serde_json::Value as Json;

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum New {
    /// Words, in quotes where they need them.
    Text(String),
    /// A number or a truth value.
    Plain(String),
    /// Scalars in brackets.
    List(Vec<Self>),
    /// Items, each on its own line.
    Items(Vec<Self>),
    /// A mapping.
    Mapping(Vec<(String, Self)>),
}

/// One edit of a text, at a field path such as `amendments[0].approvals`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Sets a field; mappings on the way to it are made, and of a mapping that is there only the given fields are set.
    Set(String, New),
    /// Adds an item to the end of a list, which is made where there is none.
    Append(String, New),
}

/// A text after some edits, new fields in the order of their type. `None` where that cannot be done with certainty:
/// what comes out is read again, and must be what was meant with every comment kept.
pub fn edited(text: &str, edits: &[Edit], schema: &Json, orders: &[Fields]) -> Option<String> {
    let (before, problems) = Node::walk(text);
    let mut meant = before.filter(|_| problems.is_empty())?.to_json(&[]);
    let mut after = text.to_owned();
    let mut open: Vec<Edit> = edits.iter().rev().cloned().collect();
    while let Some(edit) = open.pop() {
        let root = Node::walk(&after).0?;
        let page = Page { text: &after, root: &root, schema, orders };
        match page.split(edit) {
            Split::Several(parts) => open.extend(parts.into_iter().rev()),
            Split::One(edit) => {
                edit.mean(&mut meant)?;
                after = page.write(&edit)?;
            }
        }
    }
    let (tree, problems) = Node::walk(&after);
    let is_meant = problems.is_empty() && tree?.to_json(&[]) == meant && comments(&after) == comments(text);
    is_meant.then_some(after)
}

fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[']).map(|step| step.trim_end_matches(']')).filter(|step| !step.is_empty()).collect()
}

impl New {
    /// As JSON with every scalar as its text.
    fn json(&self) -> Json {
        match self {
            Self::Text(text) | Self::Plain(text) => text.clone().into(),
            Self::List(items) | Self::Items(items) => items.iter().map(Self::json).collect(),
            Self::Mapping(fields) => {
                let fields = fields.iter().map(|(key, new)| (key.clone(), new.json()));
                fields.collect::<serde_json::Map<_, _>>().into()
            }
        }
    }

    /// On one line.
    fn line(&self, in_flow: bool) -> String {
        let all = |items: &[Self]| items.iter().map(|item| item.line(true)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Text(text) => written(text, in_flow),
            Self::Plain(text) => text.clone(),
            Self::List(items) | Self::Items(items) => format!("[{}]", all(items)),
            Self::Mapping(fields) => {
                let field = |(key, new): &(String, Self)| format!("{}: {}", written(key, true), new.line(true));
                format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The lines of an entry of a block mapping.
    fn entry(&self, key: &str, indent: usize, lines: &mut Vec<String>) {
        let head = format!("{}{}:", " ".repeat(indent), written(key, false));
        match self {
            Self::Mapping(fields) if !fields.is_empty() => {
                lines.push(head);
                fields.iter().for_each(|(key, new)| new.entry(key, indent + 2, lines));
            }
            Self::Items(items) if !items.is_empty() => {
                lines.push(head);
                items.iter().for_each(|item| item.item(indent + 2, lines));
            }
            new => lines.push(format!("{head} {}", new.line(false))),
        }
    }

    /// The lines of an item of a block sequence.
    fn item(&self, indent: usize, lines: &mut Vec<String>) {
        let (first, dash) = (lines.len(), format!("{}- ", " ".repeat(indent)));
        match self {
            Self::Mapping(fields) if !fields.is_empty() => {
                fields.iter().for_each(|(key, new)| new.entry(key, indent + 2, lines));
                lines[first].replace_range(..indent + 2, &dash);
            }
            new => lines.push(dash + &new.line(false)),
        }
    }
}

impl Edit {
    /// Does to a tree what is to be done to its text.
    fn mean(&self, tree: &mut Json) -> Option<()> {
        let (Self::Set(path, new) | Self::Append(path, new)) = self;
        let mut steps = steps(path);
        let last = steps.pop()?;
        let mut at = tree;
        for step in steps {
            at = if at.is_array() { at.get_mut(step.parse::<usize>().ok()?)? } else { at.get_mut(step)? };
        }
        let at = match at {
            Json::Array(items) => items.get_mut(last.parse::<usize>().ok()?)?,
            Json::Object(fields) => fields.entry(last).or_insert(Json::Null),
            _ => return None,
        };
        match self {
            Self::Set(..) => *at = new.json(),
            Self::Append(..) => at.as_array_mut()?.push(new.json()),
        }
        Some(())
    }
}

/// An edit that can be written, or the ones of which it consists.
enum Split {
    One(Edit),
    Several(Vec<Edit>),
}

struct Page<'a> {
    text: &'a str,
    root: &'a Node,
    schema: &'a Json,
    orders: &'a [Fields],
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
    fn split(&self, edit: Edit) -> Split {
        let (path, new) = match edit {
            Edit::Append(path, item) if self.find(&steps(&path)).is_none() => (path, New::Items(vec![item])),
            Edit::Append(..) => return Split::One(edit),
            Edit::Set(path, new) => (path, new),
        };
        let found = self.find(&steps(&path));
        if let (Some(Value::Mapping(_)), New::Mapping(fields)) = (found.as_ref().map(|f| &f.node.value), &new) {
            let set = |(key, new): &(String, New)| Edit::Set(format!("{path}.{key}"), new.clone());
            return Split::Several(fields.iter().map(set).collect());
        }
        if let Some((parent, key)) = path.rsplit_once('.')
            && self.find(&steps(parent)).is_none()
        {
            return Split::Several(vec![Edit::Set(parent.to_owned(), New::Mapping(vec![(key.to_owned(), new)]))]);
        }
        Split::One(Edit::Set(path, new))
    }

    fn write(&self, edit: &Edit) -> Option<String> {
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
        let order = of_shape(container.shape, self.orders);
        let rank = |name: &str| order.and_then(|order| order.iter().position(|field| *field == name));
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
        match before {
            Some(index) => {
                let (_, key, node) = &entries[index];
                Some(self.below(self.last_line(node, key.line), indent, &lines))
            }
            None => {
                let at = start(entries[0].1)?;
                let lines = lines.join(self.line_end()) + self.line_end() + &" ".repeat(indent);
                Some(self.spliced(at..at, &lines[indent..]))
            }
        }
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

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
