//! Every place of the records where personal data stands, certain or suspected. Makes no sentence, and never
//! hands on what was found.

use crate::diagnostic::{Arg, Span};
use crate::ledger::Ledger;
use crate::policy::POLICY_PATH;
use crate::privacy::{Find, Sort, finds, joined, masked, scan_text};
use crate::record::{Allowed, KINDS, Kind};
use crate::rules::{Ctx, Findings};
use crate::source::Source;
use crate::yaml::{Node, Value};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Where the company's own addresses of its people stand.
const PEOPLE: &str = "records/company/person/";

/// A place where personal data stands, or may stand.
#[derive(Debug)]
pub(in crate::rules) struct Personal {
    path: String,
    span: Span,
    sort: Sort,
    doubtful: bool,
}

/// What the search found.
#[derive(Debug)]
pub(in crate::rules) struct Sought {
    /// Every place that the policy does not allow.
    found: Vec<Personal>,
    /// The places in the policy of the allowances that something used, such as `allowed[0]`.
    used: BTreeSet<String>,
}

/// Reports what is certain, or what is only suspected.
pub(super) fn report(ctx: &Ctx, findings: &mut Findings, doubtful: bool) {
    for found in sought(ctx).found.iter().filter(|found| found.doubtful == doubtful) {
        let record = ctx.ledger.ids().find(|(_, own, _)| *own == found.path);
        findings
            .report_place(&found.path, record.map(|(id, ..)| masked(id).into_owned()), found.span)
            .with("sort", Arg::Message(format!("personal-{}", found.sort.name())));
    }
}

/// The allowances of the policy that nothing used, by place.
pub(super) fn unused(ctx: &Ctx) -> Vec<String> {
    let policy = &ctx.ledger.policy.record.privacy;
    let texts = (0..policy.allowed.len()).map(|index| format!("allowed[{index}]"));
    let domains = (0..policy.email_domains.len()).map(|index| format!("email_domains[{index}]"));
    texts.chain(domains).filter(|place| !sought(ctx).used.contains(place)).collect()
}

fn sought<'a>(ctx: &'a Ctx) -> &'a Sought {
    ctx.personal.as_ref().expect("sought for the family that asks")
}

/// Every place that the policy does not allow, the first of a sort on each line, in order of paths and places.
pub(in crate::rules) fn seek(ctx: &Ctx) -> Sought {
    let mut sought = Sought { found: Vec::new(), used: BTreeSet::new() };
    let sources: Vec<_> = ctx.ledger.sources.iter().collect();
    let all: Vec<_> = sources.par_iter().map(|(path, source)| (*path, in_source(path, source))).collect();
    for (path, mut found) in all {
        found.retain(|(_, find)| match allowance(ctx.ledger, path, find) {
            // that the list names a text is no use of the list
            Some(place) if path == POLICY_PATH || place.is_empty() || sought.used.contains(&place) => false,
            Some(place) => !sought.used.insert(place),
            None => true,
        });
        found.sort_by_key(|(span, find)| (find.doubtful, *span, find.sort));
        found.dedup_by(|b, a| (a.0.line, a.1.sort, a.1.doubtful) == (b.0.line, b.1.sort, b.1.doubtful));
        sought.found.extend(found.into_iter().map(|(span, find)| {
            let (path, sort, doubtful) = (path.to_owned(), find.sort, find.doubtful);
            Personal { path, span, sort, doubtful }
        }));
    }
    sought
}

/// Every find in the name and the text of a file.
fn in_source(path: &str, source: &Source) -> Vec<(Span, Find)> {
    let mut found: Vec<_> = finds(path).into_iter().map(|find| (Span::START, find)).collect();
    if let Source::Text(text) = source {
        in_text(path, text, &mut found);
    }
    found
}

fn in_text(path: &str, text: &str, found: &mut Vec<(Span, Find)>) {
    found.extend(scan_text(text).into_iter().map(|seen| (seen.span(), seen.find)));
    let kind = Kind::of_path(path);
    if let Some(kind) = kind.filter(|_| needs_decoding(text))
        && let Some(root) = Node::walk(&kind.yaml_of(text)).0
    {
        let written = found.clone();
        let known = |span: Span, find: &Find| {
            written.iter().any(|(own, other)| {
                other.sort == find.sort && own.end_line >= span.line && own.line <= span.end_line
            })
        };
        let mut decoded = Vec::new();
        in_node(&root, &mut decoded);
        found.extend(decoded.into_iter().filter(|(span, find)| !known(*span, find)));
    }
}

/// Whether a value may differ from what stands on its lines: escapes, and values that go over several lines.
fn needs_decoding(text: &str) -> bool {
    let goes_on = |line: &str| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with(['#', '-']) && !line.contains(": ") && !line.ends_with(':')
    };
    text.contains('\\') || text.lines().any(goes_on)
}

/// The finds in decoded values, at the place of the value.
fn in_node(node: &Node, found: &mut Vec<(Span, Find)>) {
    match &node.value {
        Value::Scalar { text, .. } => {
            // what stands on one line is searched as it is written there
            let lines = node.span.end_line > node.span.line;
            let values = if lines { joined(text) } else { vec![text.clone()] };
            let all = values.iter().flat_map(|value| finds(value));
            found.extend(all.map(|find| (node.span, find)));
        }
        Value::Sequence(items) => items.iter().for_each(|item| in_node(item, found)),
        Value::Mapping(entries) => {
            for (key, span, value) in entries {
                found.extend(finds(key).into_iter().map(|find| (*span, find)));
                in_node(value, found);
            }
        }
    }
}

/// Every find in a text and the name of its file that the policy does not allow; an empty path is that of no file.
pub fn personal_data_in(ledger: &Ledger, path: &str, text: &str) -> Vec<(Span, Find)> {
    let mut found: Vec<(Span, Find)> = finds(path).into_iter().map(|find| (Span::START, find)).collect();
    in_text(path, text, &mut found);
    found.retain(|(_, find)| allowance(ledger, path, find).is_none());
    found
}

/// Whether what looks like a plate is how the ids of a kind begin, such as `RPT-2026`.
pub fn begins_an_id(find: &Find) -> bool {
    find.sort == Sort::Plate && KINDS.iter().filter_map(Kind::prefix).any(|prefix| find.is_led_by(prefix))
}

/// The place in the policy of what allows a find, empty for what every policy allows; `None`: nothing does.
fn allowance(ledger: &Ledger, path: &str, find: &Find) -> Option<String> {
    let policy = &ledger.policy.record.privacy;
    let of_file =
        |record: &str| path.rsplit('/').next().and_then(|name| name.split('.').next()) == Some(record);
    let allows = |allowed: &Allowed| match (&allowed.text, &allowed.sort, &allowed.record) {
        (Some(text), None, None) => find.is(text),
        (None, Some(sort), Some(record)) => **sort == *find.sort.name() && of_file(record),
        _ => false,
    };
    if let Some(index) = policy.allowed.iter().position(allows) {
        return Some(format!("allowed[{index}]"));
    }
    if let Some(index) = policy.email_domains.iter().position(|domain| find.is_of_domain(domain)) {
        return Some(format!("email_domains[{index}]"));
    }
    let passes = (find.sort == Sort::Email && path.starts_with(PEOPLE)) || begins_an_id(find);
    passes.then(String::new)
}
