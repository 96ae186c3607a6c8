//! Every word that a new record starts with has given way to a fact.

use crate::diagnostic::{Level, Nature, Span};
use crate::record::KINDS;
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::yaml::{Node, Value};

/// `REC-011`.
pub const RULE: Rule = Rule {
    id: "REC-011",
    name: "template-words-left",
    clauses: &["6.2", "1.3.4", "1.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-005"],
    fails: &[
        Sample { name: "a survey by the method METHOD", edits: &[Edit::Set(SURVEY, "method", "METHOD")] },
        Sample {
            name: "an inquiry in which nothing was counted",
            edits: &[
                Edit::Set(INQUIRY, "channels[0].received", "0"),
                Edit::Set(INQUIRY, "channels[0].first_response_in_time", "0"),
                Edit::Set(INQUIRY, "channels[0].solved_first_contact", "0"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "a method whose name holds the word",
            edits: &[Edit::Set(SURVEY, "method", "METHOD 5")],
        },
        Sample {
            name: "a plan that is a draft",
            edits: &[Edit::File("plan/2026/PLAN-2026-C1-0003.yaml", DRAFT)],
        },
    ],
    check,
};

const INQUIRY: &str = "inquiry/2026/INQ-2026-0002.yaml";

/// A plan that was just started.
const DRAFT: &str = "id: PLAN-2026-C1-0003\nstatus: draft\ntitle: TITLE\nunit: C1-A\nauthor: S-0011\noverdue_basis: THE OVERDUE SITUATION ON WHICH IT RESTS\nwho:\n  segment: SEGMENT\n  cases: 0\n  excluded:\n    - {reason: disputed, cases: 0}\n    - {reason: vulnerable, cases: 0}\nhow:\n  channels: [phone, sms]\nwhen:\n  from: 2026-06-30\n  to: 2026-06-30\n  weekdays: {start: \"09:00\", end: \"20:00\"}\n  max_attempts_per_day: 1\n  max_attempts_per_week: 3\n";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for kind in KINDS {
        let words = kind.template_words();
        for (path, record) in ctx.ledger.of_kind(kind.name) {
            let Some(text) = ctx.ledger.sources.text(path) else { continue };
            if kind.is_as_started(text) {
                let id = record.id().map(ToString::to_string);
                findings.report_place(path, id, Span::START).with("kind", "whole").with("text", kind.name);
            }
            if !words.iter().any(|word| text.contains(word)) {
                continue;
            }
            let Some(root) = Node::walk(&kind.yaml_of(text)).0 else { continue };
            // a draft is still being written
            let status = root.get("status").map(|status| &status.value);
            if matches!(status, Some(Value::Scalar { text, .. }) if text == "draft") {
                continue;
            }
            for (span, word) in left(&root, words) {
                findings
                    .report_place(path, record.id().map(ToString::to_string), span)
                    .with("kind", "word")
                    .with("text", word);
            }
        }
    }
}

/// The words that stand in a tree as a whole value, with their places.
fn left<'a>(node: &Node, words: &'a [String]) -> Vec<(Span, &'a str)> {
    match &node.value {
        Value::Scalar { text, .. } => {
            let word = words.iter().find(|word| *word == text.trim());
            word.map(|word| (node.span, word.as_str())).into_iter().collect()
        }
        Value::Sequence(items) => items.iter().flat_map(|item| left(item, words)).collect(),
        Value::Mapping(entries) => entries.iter().flat_map(|(.., value)| left(value, words)).collect(),
    }
}
