//! Every place of the records where personal data stands, certain or suspected. Makes no sentence, and never
//! hands on what was found.

use crate::diagnostic::{Arg, Span};
use crate::privacy::{Find, finds, masked};
use crate::rules::{Ctx, Findings};
use crate::source::Source;
use crate::yaml::{Node, Value};

/// Where the company's own addresses of its people stand.
const PEOPLE: &str = "records/company/person/";

/// Reports what is certain, or what is only suspected.
pub(super) fn report(ctx: &Ctx, findings: &mut Findings, doubtful: bool) {
    for (path, source) in ctx.ledger.sources.iter() {
        let mut found: Vec<(Span, Find)> = Vec::new();
        let start = Span::START;
        found.extend(finds(path).into_iter().map(|find| (start, find)));
        if let Source::Text(text) = source {
            in_text(text, &mut found);
        }
        found.retain(|(_, find)| find.doubtful == doubtful && !is_allowed(ctx, path, find));
        found.sort_by_key(|(span, find)| (*span, find.sort));
        found.dedup_by(|b, a| a.0.line == b.0.line && a.1.sort == b.1.sort);
        for (span, find) in found {
            let record =
                ctx.ledger.ids().find(|(_, own, _)| *own == path).map(|(id, ..)| masked(id).into_owned());
            findings
                .report_place(path, record, span)
                .with("sort", Arg::Message(format!("personal-{}", find.sort.name())));
        }
    }
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
        || (find.sort == crate::privacy::Sort::Email && path.starts_with(PEOPLE))
}
