//! No more is given of a customer than was asked, and no more asked than once.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INFO_REQUEST;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IRQ-003`.
pub const RULE: Rule = Rule {
    id: "IRQ-003",
    name: "info-beyond-request",
    clauses: &["2.3.2b", "3.2.1b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "more than was asked",
            edits: &[Edit::Set(INFO_REQUEST, "given", "[contact_preference, employment]")],
        },
        Sample {
            name: "nothing asked",
            edits: &[Edit::Set(INFO_REQUEST, "fields", "[]"), Edit::Set(INFO_REQUEST, "given", "[]")],
        },
    ],
    passes: &[Sample {
        name: "less than was asked",
        edits: &[Edit::Set(INFO_REQUEST, "fields", "[contact_preference, hardship_note]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.info_requests {
        let request = &filed.record;
        if request.fields.is_empty() {
            let found = findings.report(filed, &request.id, "fields");
            found.with("kind", "none").with("field", "");
        }
        for (number, given) in request.given.iter().enumerate() {
            if !request.fields.contains(given) {
                let word = format!("value-given-{}", given.name().replace('_', "-"));
                findings
                    .report(filed, &request.id, format!("given[{number}]"))
                    .with("kind", "beyond")
                    .with("field", Arg::Message(word));
            }
        }
    }
}
