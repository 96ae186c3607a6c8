//! Front matter: the YAML at the head of a Markdown text, between two lines `---`. Places stay those of the
//! whole text.

use super::forbidden::forbidden_characters;
use super::{Problem, ProblemKind, typed};
use serde::de::DeserializeOwned;

/// The line before and after front matter.
const FENCE: &str = "---";

/// What follows front matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The text.
    pub text: String,
    /// The line on which it begins, from 1.
    pub line: u32,
}

/// A record of which prose is a part.
pub trait HasBody {
    /// Gives it its prose.
    fn set_body(&mut self, body: Body);
}

/// A Markdown text in its two parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fronted {
    /// The YAML, on the lines on which it stands in the text: the fence before it is an empty line.
    pub yaml: String,
    /// What follows.
    pub body: Body,
}

/// Splits a text; the error says where front matter does not begin or end.
pub fn fronted(text: &str) -> Result<Fronted, Problem> {
    let fault = |line, detail| {
        Problem::at_point(ProblemKind::Syntax, line, 1).with("detail", detail).with("hint", "none")
    };
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end_matches(['\r', '\n']) != FENCE {
        return Err(fault(1, "the text does not begin with front matter, a line ---"));
    }
    let (mut yaml, mut at) = (String::from("\n"), first.len());
    for (number, line) in (3..).zip(lines) {
        at += line.len();
        if line.trim_end_matches(['\r', '\n']) == FENCE {
            let body = Body { text: text[at..].to_owned(), line: number };
            return Ok(Fronted { yaml, body });
        }
        yaml.push_str(line);
    }
    Err(fault(1, "the front matter does not end with a line ---"))
}

/// Parses the front matter of a text into a type and gives that the body.
pub fn typed_with_body<T: DeserializeOwned + HasBody>(text: &str) -> Result<T, Problem> {
    if let Some(problem) = forbidden_characters(text).into_iter().next() {
        return Err(problem);
    }
    let Fronted { yaml, body } = fronted(text)?;
    let mut record: T = typed(&yaml)?;
    record.set_body(body);
    Ok(record)
}

/// Every fault of a text with front matter that its YAML alone does not show.
pub fn body_problems(text: &str) -> Vec<Problem> {
    match fronted(text) {
        Err(problem) => vec![problem],
        Ok(Fronted { body, .. }) => {
            let of_body = |problem: &Problem| problem.span.line >= body.line;
            forbidden_characters(text).into_iter().filter(of_body).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::Node;

    #[test]
    fn places_of_front_matter_are_those_of_the_text() {
        let fronted = fronted("---\nid: A\nlist:\n  - x: 1\n---\n# Title\n---\nmore\n").unwrap();
        assert_eq!(fronted.body, Body { text: "# Title\n---\nmore\n".to_owned(), line: 6 });
        let root = Node::walk(&fronted.yaml).0.unwrap();
        assert_eq!((root.place("id").line, root.place("list[0].x").line), (2, 4));
    }

    #[test]
    fn a_text_without_front_matter_is_told() {
        for text in ["", "id: A\n", "----\nid: A\n---\n", "---\nid: A\n", "\n---\nid: A\n---\n"] {
            assert_eq!(fronted(text).unwrap_err().kind, ProblemKind::Syntax, "{text}");
        }
        let hostile = "---\nid: A\n---\nplain \u{202e} text\n";
        let problems = body_problems(hostile);
        assert_eq!((problems.len(), problems[0].span.line, problems[0].span.column), (1, 4, 7));
    }
}
