//! Every place of the records where personal data stands, certain or suspected. Makes no sentence, and never
//! hands on what was found.

use crate::diagnostic::{Arg, Span};
use crate::privacy::{Find, Sort, finds, masked};
use crate::rules::{Ctx, Findings};
use crate::source::Source;
use crate::yaml::{Node, Value};

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

/// Reports what is certain, or what is only suspected.
pub(super) fn report(ctx: &Ctx, findings: &mut Findings, doubtful: bool) {
    for found in ctx.personal.get_or_init(|| seek(ctx)).iter().filter(|found| found.doubtful == doubtful) {
        let record = ctx.ledger.ids().find(|(_, own, _)| *own == found.path);
        findings
            .report_place(&found.path, record.map(|(id, ..)| masked(id).into_owned()), found.span)
            .with("sort", Arg::Message(format!("personal-{}", found.sort.name())));
    }
}

/// Every place that the policy does not allow, the first of a sort on each line, in order of paths and places.
fn seek(ctx: &Ctx) -> Vec<Personal> {
    let mut all = Vec::new();
    for (path, source) in ctx.ledger.sources.iter() {
        let mut found: Vec<(Span, Find)> = finds(path).into_iter().map(|find| (Span::START, find)).collect();
        if let Source::Text(text) = source {
            in_text(text, &mut found);
        }
        found.retain(|(_, find)| !is_allowed(ctx, path, find));
        found.sort_by_key(|(span, find)| (find.doubtful, *span, find.sort));
        found.dedup_by(|b, a| (a.0.line, a.1.sort, a.1.doubtful) == (b.0.line, b.1.sort, b.1.doubtful));
        all.extend(found.into_iter().map(|(span, find)| {
            let (path, sort, doubtful) = (path.to_owned(), find.sort, find.doubtful);
            Personal { path, span, sort, doubtful }
        }));
    }
    all
}

fn in_text(text: &str, found: &mut Vec<(Span, Find)>) {
    for (number, line) in (1..).zip(text.lines()) {
        found.extend(finds(line).into_iter().map(|find| (on_line(number, &find), find)));
    }
    if needs_decoding(text)
        && let Some(root) = Node::walk(text).0
    {
        in_node(&root, found);
    }
}

fn on_line(line: u32, find: &Find) -> Span {
    let column = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    Span { line, column: column(find.start), end_line: line, end_column: column(find.end) }
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
            let joined = text.replace('\n', " ");
            found.extend(finds(&joined).into_iter().map(|find| (node.span, find)));
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

fn is_allowed(ctx: &Ctx, path: &str, find: &Find) -> bool {
    let policy = &ctx.ledger.policy.record.privacy;
    policy.allowed.iter().any(|allowed| find.is(&allowed.text))
        || policy.email_domains.iter().any(|domain| find.is_of_domain(domain))
        || (find.sort == Sort::Email && path.starts_with(PEOPLE))
}
