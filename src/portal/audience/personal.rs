//! What is personal in the texts of a portal: nobody sees it. What the policy does not let stand is masked, and a text
//! in which it cannot be is left out. Knows no audience and no page.

use crate::ledger::Ledger;
use crate::privacy::{Find, finds, joined, masked, masked_text, scan_text};
use crate::record::{Allowed, Kind};
use crate::rules::begins_an_id;
use crate::source::{Source, Sources};
use crate::yaml::{Node, Value};

/// Whether the policy, or the place, lets a find stand.
fn is_let(ledger: &Ledger, path: &str, find: &Find) -> bool {
    let policy = &ledger.policy.record.privacy;
    let text = |allowed: &Allowed| allowed.text.as_ref().is_some_and(|text| find.is(text));
    let here = |allowed: &Allowed| {
        let name = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let record = allowed.record.as_ref().is_some_and(|record| name == Some(record));
        record && allowed.sort.as_ref().is_some_and(|sort| **sort == *find.sort.name())
    };
    policy.allowed.iter().any(|allowed| text(allowed) || here(allowed))
        || policy.email_domains.iter().any(|domain| find.is_of_domain(domain))
        || path.starts_with("records/company/person/")
        || begins_an_id(find)
}

/// Whether a text or its path holds personal data that nothing lets stand.
pub(super) fn is_personal(ledger: &Ledger, path: &str, source: &Source) -> bool {
    let text = match source {
        Source::Text(text) => &**text,
        _ => "",
    };
    let found = finds(path).into_iter().chain(scan_text(text).into_iter().map(|seen| seen.find));
    found.into_iter().any(|find| !is_let(ledger, path, &find)) || decoded(ledger, path, text)
}

/// Whether a value holds what its lines do not show.
fn decoded(ledger: &Ledger, path: &str, text: &str) -> bool {
    let Some(kind) = Kind::of_path(path).filter(|_| text.contains(['\\', '|', '>'])) else { return false };
    let root = Node::walk(&kind.yaml_of(text)).0;
    let mut values = Vec::new();
    if let Some(root) = &root {
        scalars(root, &mut values);
    }
    let found = values.iter().flat_map(|value| joined(value)).flat_map(|value| finds(&value));
    found.into_iter().any(|find| !is_let(ledger, path, &find))
}

fn scalars(node: &Node, into: &mut Vec<String>) {
    match &node.value {
        Value::Scalar { text, .. } => into.push(text.clone()),
        Value::Sequence(items) => items.iter().for_each(|item| scalars(item, into)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, _, value)| {
            into.push(key.clone());
            scalars(value, into);
        }),
    }
}

/// A text and its path without personal data; `None` where it cannot be masked.
pub(super) fn clean(ledger: &Ledger, path: &str, source: &Source) -> Option<(String, String)> {
    let Source::Text(text) = source else { return None };
    let keep = |find: &Find| is_let(ledger, path, find);
    let clean = masked_text(text, &keep);
    let hidden = clean.as_deref().unwrap_or(text);
    (!decoded(ledger, path, hidden)).then(|| (masked(path).into_owned(), hidden.to_owned()))
}

/// The project's own files for the portal, what is personal in their texts masked; those of the program, whose addresses
/// are nobody's, as they are.
pub fn without_personal_data(
    ledger: &Ledger,
    site: &Sources,
    is_of_program: fn(&str, &str) -> bool,
) -> Sources {
    let mut texts = Vec::new();
    for (path, _) in site.iter() {
        if let Some(text) = site.text(path) {
            let keep = |find: &Find| is_of_program(path, text) || is_let(ledger, path, find);
            texts.push((path.to_owned(), masked_text(text, &keep).unwrap_or_else(|| text.to_owned())));
        }
    }
    Sources::from_texts(texts)
}
