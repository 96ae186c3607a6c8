//! The structural check: a tree against the JSON Schema of its kind, reporting every fault at once.
//! Reads the part of JSON Schema 2020-12 that our own schemas use.

use super::{Node, Problem, ProblemKind, Shape, Value, mend};
use crate::calendar::{Date, Moment};
use crate::diagnostic::Span;
use regex::Regex;
use serde_json::Value as Json;

/// Every structural fault of a tree against a schema, in order of place.
pub fn check(root: &Node, schema: &Json) -> Vec<Problem> {
    let mut check = Check { problems: Vec::new() };
    check.node(root, Shape::of(schema), root.place(""));
    check.problems.sort_by_key(|problem| problem.span);
    check.problems
}

struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn node(&mut self, node: &Node, shape: Shape, key: Span) {
        let (schema, allowed) = (shape.json(), shape.constants());
        if !allowed.is_empty() {
            self.constant(node, &allowed, key);
            return;
        }
        let expected: Vec<&str> = match &schema["type"] {
            Json::String(name) => vec![name],
            Json::Array(names) => names.iter().filter_map(Json::as_str).collect(),
            _ => return,
        };
        let fits = expected.iter().any(|name| has_type(node, name, schema));
        if !fits {
            let main = expected.iter().find(|name| **name != "null").copied().unwrap_or("null");
            let place =
                if matches!(node.value, Value::Scalar { .. }) && !is_null(node) { node.span } else { key };
            let fix = mend::typed(node, &expected, schema).filter(|_| place == node.span);
            let problem = Problem::new(ProblemKind::Shape, place).mended(fix);
            self.problems.push(
                problem
                    .with("expected", crate::diagnostic::Arg::Message(format!("shape-{main}")))
                    .with("found", words(node)),
            );
            return;
        }
        match &node.value {
            Value::Scalar { text, .. } => self.scalar(node, text, schema),
            Value::Sequence(items) => {
                for item in items {
                    self.node(item, shape.items(), item.place(""));
                }
            }
            Value::Mapping(entries) => self.mapping(entries, shape, key),
        }
    }

    fn mapping(&mut self, entries: &[(String, Span, Node)], shape: Shape, key: Span) {
        let schema = shape.json();
        for (name, span, value) in entries {
            if !shape.names(name) && schema["additionalProperties"] == Json::Bool(false) {
                let known = shape.fields().map(|(known, _)| known);
                let fix = mend::key(name, shape, entries);
                let problem = Problem::new(ProblemKind::UnknownField, *span).mended(fix);
                self.problems
                    .push(problem.with("field", name.as_str()).with("suggestion", nearest(name, known)));
            } else {
                self.node(value, shape.field(name), *span);
            }
        }
        for required in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if !entries.iter().any(|(name, ..)| name == required) {
                self.problems.push(Problem::new(ProblemKind::MissingField, key).with("field", required));
            }
        }
    }

    fn constant(&mut self, node: &Node, allowed: &[&str], key: Span) {
        match &node.value {
            Value::Scalar { text, .. } if allowed.contains(&text.as_str()) => {}
            Value::Scalar { text, .. } => {
                let place = if is_null(node) { key } else { node.span };
                let fix = mend::word(text, allowed).filter(|_| place == node.span);
                let problem = Problem::new(ProblemKind::NotAllowed, place).mended(fix);
                let problem = problem.with("found", text.as_str());
                let suggestion = nearest(text, allowed.iter().copied());
                self.problems
                    .push(problem.with("allowed", allowed.join(", ")).with("suggestion", suggestion));
            }
            _ => {
                let problem = Problem::new(ProblemKind::NotAllowed, key).with("found", words(node));
                self.problems.push(problem.with("allowed", allowed.join(", ")).with("suggestion", ""));
            }
        }
    }

    fn scalar(&mut self, node: &Node, text: &str, schema: &Json) {
        let outside = |bound: &str, test: fn(f64, f64) -> bool| {
            let (Some(bound), Ok(value)) = (schema[bound].as_f64(), text.parse()) else { return false };
            test(value, bound)
        };
        let mut detail = None;
        if outside("minimum", |value, bound| value < bound) {
            detail = Some(format!("≥ {}", schema["minimum"]));
        } else if outside("maximum", |value, bound| value > bound) {
            detail = Some(format!("≤ {}", schema["maximum"]));
        } else if let Some(pattern) = schema["pattern"].as_str()
            && !Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
        {
            detail = Some(schema["examples"][0].as_str().unwrap_or(pattern).to_owned());
        } else if is_never(text, schema["examples"][0].as_str().unwrap_or_default()) {
            let problem = Problem::new(ProblemKind::Shape, node.span);
            self.problems.push(problem.with("found", text).with("kind", "day"));
        } else if schema["maxLength"].as_u64().is_some_and(|limit| text.chars().count() as u64 > limit) {
            let problem = Problem::new(ProblemKind::Limit, node.span);
            let limit = schema["maxLength"].as_u64().unwrap_or_default();
            self.problems.push(problem.with("limit", limit).with("what", "characters"));
        }
        if let Some(detail) = detail {
            let expected = crate::diagnostic::Arg::Text(detail);
            let fix = schema["pattern"].as_str().and_then(|pattern| mend::form(text, pattern));
            let problem = Problem::new(ProblemKind::Shape, node.span).mended(fix);
            self.problems.push(problem.with("expected", expected).with("found", text));
        }
    }
}

/// Whether a text has the form of a date or a moment, as the example is one, and is of a day or an hour that there is not.
fn is_never(text: &str, example: &str) -> bool {
    let day = |text| Date::parse(text).is_some();
    let moment = |text| Moment::parse(text).is_some();
    (day(example) && !day(text)) || (moment(example) && !moment(text))
}

fn is_null(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
}

/// Whether a value is of a type, as the types of the records take it: of nothing they make an empty list, and what stands
/// in a form of its own, such as an id or a year, is text without quotes too.
fn has_type(node: &Node, name: &str, schema: &Json) -> bool {
    let (text, plain) = match &node.value {
        Value::Sequence(_) => return name == "array",
        Value::Mapping(_) => return name == "object",
        Value::Scalar { text, plain } => (text.as_str(), *plain),
    };
    let needs_no_field = schema["required"].as_array().is_none_or(Vec::is_empty);
    let boolean = plain && matches!(text, "true" | "false" | "True" | "False" | "TRUE" | "FALSE");
    let integer = plain && (text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok());
    let number = plain && text.parse::<f64>().is_ok_and(f64::is_finite);
    match name {
        "null" => is_null(node),
        "boolean" => boolean,
        "integer" => integer,
        "number" => number,
        "string" => schema["pattern"].is_string() || !(boolean || number || is_null(node)),
        "array" => text.is_empty(),
        "object" => text.is_empty() && needs_no_field,
        _ => false,
    }
}

/// What stands there, shortened, for a message.
fn words(node: &Node) -> crate::diagnostic::Arg {
    use crate::diagnostic::Arg;
    match &node.value {
        Value::Sequence(_) => Arg::Message("shape-array".into()),
        Value::Mapping(_) => Arg::Message("shape-object".into()),
        Value::Scalar { .. } if is_null(node) => Arg::Message("shape-null".into()),
        Value::Scalar { text, .. } => Arg::Text(text.chars().take(60).collect()),
    }
}

/// The closest of some names, if it is close enough to be meant; else nothing.
fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    let scored = known.map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate));
    let limit = (name.chars().count() / 3).max(1);
    scored
        .min()
        .filter(|(distance, _)| *distance <= limit)
        .map_or(String::new(), |(_, found)| found.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_types_take_is_no_fault() {
        let schema = serde_json::json!({
            "type": "object",
            "properties": {
                "period": {"type": "string", "pattern": "^[0-9]{4}$"}, "roles": {"type": "array"},
                "names": {"type": "object"}, "who": {"type": "object", "required": ["by"]},
                "amount": {"type": "integer"}, "text": {"type": "string"}
            }
        });
        let (root, _) =
            Node::walk("period: 2026\nroles:\nnames:\nwho:\namount: 18446744073709551615\ntext: 7\n");
        let found: Vec<_> = check(&root.unwrap(), &schema).into_iter().map(|p| p.span.line).collect();
        assert_eq!(found, [4, 6]);
    }

    #[test]
    fn every_fault_of_a_text_is_reported_at_once() {
        use ProblemKind::{MissingField, NotAllowed, Shape, UnknownField};
        let schema = serde_json::json!({
            "type": "object", "additionalProperties": false, "required": ["id", "unit"],
            "properties": {
                "id": {"type": "string"}, "unit": {"type": "string"},
                "cases": {"type": "integer", "minimum": 0},
                "status": {"$ref": "#/$defs/Status"}, "note": {"type": ["string", "null"]}
            },
            "$defs": {"Status": {"oneOf": [{"const": "draft"}, {"const": "approved"}]}}
        });
        let text = "id: 7\ncases: -1\nstatus: aproved\nnotes: x\nnote: 3\n";
        let (root, _) = Node::walk(text);
        let found: Vec<_> =
            check(&root.unwrap(), &schema).into_iter().map(|p| (p.span.line, p.kind)).collect();
        assert_eq!(
            found,
            [(1, MissingField), (1, Shape), (2, Shape), (3, NotAllowed), (4, UnknownField), (5, Shape)]
        );
    }
}
