//! A revision is approved before it comes into force.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DOCUMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-003`.
pub const RULE: Rule = Rule {
    id: "DOC-003",
    name: "revision-approved-late",
    clauses: &["7.2", "2.2.2b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "in force a day before the meeting",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].effective_from", "2025-12-14")],
    }],
    passes: &[Sample {
        name: "in force on the day of the meeting",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].effective_from", "2025-12-15")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.documents {
        let document = &filed.record;
        for (index, revision) in document.revisions.iter().enumerate() {
            let decided = revision.decision.as_deref().and_then(|id| ctx.ledger.decision(id));
            let Some(decided) = decided.filter(|decided| decided.on() > revision.effective_from) else {
                continue;
            };
            findings
                .report(filed, &document.id, format!("revisions[{index}].effective_from"))
                .with("number", u64::from(revision.number))
                .with("from", revision.effective_from)
                .with("approved", decided.on())
                .beside(&decided.meeting.path, "held_on", "meeting-held-here")
                .since(revision.effective_from);
        }
    }
}
