//! From entries to a text: two columns a level, blocks, brackets where they were and fit on a line.

use super::model::{Entry, Many, Node, Note, Root};

/// Columns of a line with brackets at most; a character that is not ASCII counts as two.
const WIDEST: usize = 100;

/// Writes a text.
pub(super) fn write(root: &Root) -> String {
    let mut page = Page::default();
    page.notes(&root.head, 0, true);
    page.many(&root.many, 0, None, !matches!(root.head.last(), Some(Note::Comment(_))));
    page.lines.push(String::new());
    page.lines.join("\n")
}

#[derive(Default)]
struct Page {
    lines: Vec<String>,
    /// Whether the last line is of a block scalar to which the empty lines after it would belong.
    keeps: bool,
}

fn spaces(count: usize) -> String {
    " ".repeat(count)
}

fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

impl Page {
    fn line(&mut self, text: &str, comment: Option<&String>) {
        self.keeps = false;
        self.lines.push(comment.map_or_else(|| text.to_owned(), |comment| format!("{text}  {comment}")));
    }

    /// Writes notes; at an opening without a blank line before the first of them.
    fn notes(&mut self, notes: &[Note], indent: usize, at_opening: bool) {
        let mut is_blank = at_opening || self.keeps;
        for note in notes {
            match note {
                Note::Blank if is_blank => {}
                Note::Blank => self.lines.push(String::new()),
                Note::Comment(words) => self.line(&(spaces(indent) + words), None),
            }
            is_blank = *note == Note::Blank || self.keeps;
        }
    }

    /// Writes entries, the first after what leads its line already.
    fn many(&mut self, many: &Many, indent: usize, mut lead: Option<String>, at_opening: bool) {
        for (index, entry) in many.entries.iter().enumerate() {
            self.notes(&entry.before, indent, index == 0 && at_opening);
            let lead = lead.take().unwrap_or_else(|| spaces(indent));
            self.entry(entry, indent, &lead);
        }
        self.notes(&many.foot, indent, false);
    }

    fn entry(&mut self, entry: &Entry, indent: usize, lead: &str) {
        let head = match &entry.key {
            Some(key) => format!("{lead}{}:", key.written(false)),
            None => format!("{lead}-"),
        };
        let inner = indent + 2;
        if let Node::Many(many) = &entry.value
            && inline(entry, many, &head).is_none()
        {
            let comment = entry.opening.as_ref().or(entry.after.as_ref());
            let speaks = |entry: &Entry| entry.before.iter().any(|note| *note != Note::Blank);
            if entry.key.is_none() && comment.is_none() && !many.entries.first().is_some_and(speaks) {
                return self.many(many, inner, Some(format!("{head} ")), true);
            }
            self.line(&head, comment);
            self.notes(&entry.between, inner, true);
            return self.many(many, inner, None, true);
        }
        let (mut words, note) = match &entry.value {
            Node::Empty => {
                self.line(&head, entry.after.as_ref());
                return self.notes(&entry.between, inner, true);
            }
            Node::Scalar(scalar) => (vec![scalar.written(false)], None),
            Node::Many(many) => (vec![inline(entry, many, &head).unwrap_or_default()], None),
            Node::Lines(lines) => (torn(lines, indent), None),
            Node::Block { header, note, lines } => {
                let line = |line: &String| if line.is_empty() { String::new() } else { spaces(inner) + line };
                let mut words = vec![header.clone()];
                words.extend(lines.iter().map(line));
                (words, note.as_ref())
            }
        };
        let begin = if entry.opening.is_some() || !entry.between.is_empty() {
            self.line(&head, entry.opening.as_ref());
            self.notes(&entry.between, inner, true);
            spaces(inner)
        } else {
            head + " "
        };
        let last = words.len() - 1;
        words[0] = begin + &words[0];
        for (index, line) in words.iter().enumerate() {
            let comment = if index == 0 { note } else { None };
            self.line(line, comment.or(entry.after.as_ref().filter(|_| index == last)));
        }
        self.notes(&entry.below, inner, false);
        self.keeps = matches!(&entry.value, Node::Block { header, .. } if header.contains('+'));
    }
}

/// Lines that are kept as they are but for their indentation.
fn torn(lines: &[(usize, String)], indent: usize) -> Vec<String> {
    let line = |(index, (deep, line)): (usize, &(usize, String))| {
        let escaped = line.trim_end().ends_with('\\');
        let line = if escaped { line.as_str() } else { line.trim_end() };
        if index == 0 || line.is_empty() { line.to_owned() } else { spaces(indent + deep) + line }
    };
    lines.iter().enumerate().map(line).collect()
}

/// A collection on one line, when it stood in brackets and there is room for it.
fn inline(entry: &Entry, many: &Many, head: &str) -> Option<String> {
    if !many.is_flow {
        return None;
    }
    let words = brackets(many);
    let bare = many.entries.is_empty() || entry.opening.is_some() && entry.after.is_some();
    (bare || width(head) + 1 + width(&words) <= WIDEST).then_some(words)
}

fn brackets(many: &Many) -> String {
    let value = |entry: &Entry| match &entry.value {
        Node::Scalar(scalar) => scalar.written(true),
        Node::Many(many) => brackets(many),
        Node::Empty | Node::Lines(_) | Node::Block { .. } => String::new(),
    };
    let words = many.entries.iter().map(|entry| match &entry.key {
        Some(key) => format!("{}: {}", key.written(true), value(entry)),
        None => value(entry),
    });
    let words = words.collect::<Vec<_>>().join(", ");
    if many.is_mapping { format!("{{{words}}}") } else { format!("[{words}]") }
}
