//! A revision in force has a decision of the committee that approves it.

use crate::diagnostic::{Level, Nature};
use crate::record::Subject;
use crate::rules::sample::DOCUMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-002`.
pub const RULE: Rule = Rule {
    id: "DOC-002",
    name: "revision-without-decision",
    clauses: &["2.2.2b", "7.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["DOC-005"],
    fails: &[
        Sample { name: "no decision at all", edits: &[Edit::Remove(DOCUMENT, "revisions[0].decision")] },
        Sample {
            name: "a decision about something else",
            edits: &[
                Edit::Set(DOCUMENT, "revisions[0].decision", "DEC-2026-009"),
                Edit::Set(DOCUMENT, "revisions[0].effective_from", "2026-01-02"),
            ],
        },
    ],
    passes: &[Sample {
        name: "a draft that is not in force yet",
        edits: &[Edit::File("document/2026/DOC-2026-0001.yaml", DRAFT)],
    }],
    check,
};

/// A document that is still to come into force.
const DRAFT: &str = "id: DOC-2026-0001\ntitle: 熱線作業程序\nkind: procedure\nunit: CS\nregistered_on: 2026-06-01\nrevisions:\n  - {number: 1, drafted_by: S-0020, effective_from: 2026-08-01, review_by: 2027-07-31, reference: DMS, summary: 初版草案。}\nretention: {months: 60, basis: 文件管制程序}\n";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.documents {
        let document = &filed.record;
        for (index, revision) in document.revisions.iter().enumerate() {
            if revision.effective_from > ctx.as_of {
                continue;
            }
            let decision = revision.decision.as_deref();
            let kind = match decision.map(|id| ctx.ledger.decision(id)) {
                None => "none",
                Some(Some(decided))
                    if !decided.decision.approves(Subject::Document, &document.id, Some(revision.number)) =>
                {
                    "silent"
                }
                _ => continue,
            };
            let field = if kind == "none" { "effective_from" } else { "decision" };
            findings
                .report(filed, &document.id, format!("revisions[{index}].{field}"))
                .with("kind", kind)
                .with("number", u64::from(revision.number))
                .with("from", revision.effective_from)
                .with("decision", decision.unwrap_or_default());
        }
    }
}
