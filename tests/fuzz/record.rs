//! The text of a record: the name of a kind on the first line, then the text. What the fast parser accepts the walk
//! accepts, and the schema; where both read it, they read the same; what either refuses is told of.

use super::chance::digest;
use super::driver::Target;
use pinguan::ledger::{Ledger, Refusal};
use pinguan::record::{KINDS, Kind, Layout, Place};
use pinguan::rules::{minimal_company, structural};
use pinguan::source::Sources;
use pinguan::yaml::{self, Laid, Node, Value};
use serde_json::Value as Json;

pub const TARGET: Target = Target {
    name: "record",
    words: &[
        "complaint\n",
        "plan\n",
        "policy\n",
        "report\n",
        "person\n",
        "id: ",
        "unit: C1-A\n",
        "names: {",
        "zh-Hant: x\n",
        "en: x\n",
        "- {",
        "}\n",
        "null\n",
        "\"\\u202e\"",
        "|\n  x\n",
        ">-\n  x\n",
        "? x\n: y\n",
        "'it''s'",
        "[]",
        "{}",
        "a: 1\na: 2\n",
        "---\n",
        "# x\n",
        "!!map {}",
    ],
    run,
    more,
    around: |text| format!("suggestion\nid: SUG-2026-9001\nsummary: {}\n", Json::from(text)).into_bytes(),
    least: 500,
    most: 20_000,
};

/// Every record of the minimal company.
fn more() -> Vec<Vec<u8>> {
    let of = |(path, text): (&String, &String)| {
        Kind::of_path(path).map(|kind| format!("{}\n{text}", kind.name).into_bytes())
    };
    minimal_company().iter().filter_map(of).collect()
}

fn run(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    let (name, text) = text.split_once('\n').unwrap_or(("", &text));
    let kind = Kind::named(name).unwrap_or(&KINDS[digest(name.bytes()) as usize % KINDS.len()]);
    let parsed = (kind.parse)(text);
    let yaml = kind.yaml_of(text);
    let (root, problems) = Node::walk(&yaml);
    let in_body = if kind.is_prose() { yaml::body_problems(text) } else { Vec::new() };
    let in_shape = root.as_ref().map(|root| yaml::check_structure(root, (kind.schema)().as_value()));
    if parsed.is_ok() {
        assert!(root.is_some(), "accepted by the fast parser, and the walk sees nothing");
        assert_eq!(problems, [], "accepted by the fast parser, refused by the walk");
        assert_eq!(in_body, [], "accepted by the fast parser, its prose refused");
        assert_eq!(in_shape.as_deref(), Some(&[][..]), "accepted by the fast parser, refused by the schema");
    }
    // the fast parser refuses a little more, such as an integer of more than 64 bits: `filed` sees that it is told
    if let (Some(root), true, Ok(value)) = (&root, problems.is_empty(), yaml::typed::<Json>(&yaml)) {
        // a text that is one scalar, of which the parsers may read another one, is no record
        let is_refused = matches!(root.value, Value::Scalar { .. }) && parsed.is_err();
        let told = root.to_json(&[]);
        assert!(is_refused || is_same(root, &value), "two parsers, two values: {told:?} and {value}");
    }
    if kind.is_prose() || root.is_some() {
        laid_out(kind, text);
    }
    let told = filed(kind, text, parsed.is_ok());
    let kinds =
        problems.iter().chain(&in_body).chain(in_shape.iter().flatten()).map(|problem| problem.kind as u8);
    let kinds: std::collections::BTreeSet<u8> = kinds.collect();
    digest(kinds.into_iter().chain([u8::from(parsed.is_ok()), u8::from(told)]).chain(kind.name.bytes()))
}

/// Whether a tree is what the other parser read.
fn is_same(node: &Node, other: &Json) -> bool {
    match (&node.value, other) {
        (Value::Scalar { text, plain: false }, other) => other.as_str() == Some(text),
        (Value::Scalar { text, .. }, Json::Null) => {
            matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL")
        }
        (Value::Scalar { text, .. }, Json::Bool(is)) => text.to_lowercase() == is.to_string(),
        (Value::Scalar { text, .. }, Json::Number(number)) => text.parse::<f64>().ok() == number.as_f64(),
        (Value::Scalar { text, .. }, other) => other.as_str() == Some(text),
        (Value::Sequence(nodes), Json::Array(items)) => {
            nodes.len() == items.len() && nodes.iter().zip(items).all(|(node, item)| is_same(node, item))
        }
        (Value::Mapping(entries), Json::Object(fields)) => {
            let same = |(key, _, node): &(String, _, Node)| {
                fields.get(key).is_some_and(|field| is_same(node, field))
            };
            entries.len() == fields.len() && entries.iter().all(same)
        }
        _ => false,
    }
}

/// The layout of a text is laid out already, and says the same.
fn laid_out(kind: &Kind, text: &str) {
    let layout = Layout::of(kind);
    if let Ok(Laid::Anew(laid)) = layout.lay_out(text) {
        assert_eq!(layout.lay_out(&laid), Ok(Laid::Already), "laid out, and again another: {laid:?}");
        let is_read = |text: &str| (kind.parse)(text).is_ok();
        assert_eq!(is_read(text), is_read(&laid), "laid out, and read otherwise: {laid:?}");
    }
}

/// The text as a file among others: filed, or refused with a reason that has a place in the report.
fn filed(kind: &Kind, text: &str, is_read: bool) -> bool {
    let path = match kind.place {
        Place::File(path) => path.to_owned(),
        Place::Folder(folder) => format!("{folder}/X-1.yaml"),
        Place::Years(_) | Place::Prose(_) => format!("records/{}/2026/X-1{}", kind.name, kind.ending()),
    };
    let sources = Sources::from_texts([(path, text.to_owned())]);
    let ledger = Ledger::load(sources).unwrap_or_else(|without| without.ledger);
    assert_eq!((ledger.judged(), ledger.refused.len()), if is_read { (1, 0) } else { (0, 1) });
    let Some(refused) = ledger.refused.first() else { return false };
    let Refusal::Problems(problems) = &refused.refusal else { panic!("refused for {:?}", refused.refusal) };
    assert!(!problems.is_empty() && problems.len() <= yaml::MAX_PROBLEMS, "{} problems", problems.len());
    // every rule of structure is asked: seldom, for it takes long
    if digest(text.bytes()).is_multiple_of(16) {
        assert!(!structural(&ledger).is_empty(), "refused, and no finding says so: {problems:?}");
    }
    problems.iter().any(|problem| problem.fix.is_some())
}
