//! Nobody presides over the approval of a revision of their own.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DOCUMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DOC-006`.
pub const RULE: Rule = Rule {
    id: "DOC-006",
    name: "drafter-presided",
    clauses: &["7.2", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the chair drafted it",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].drafted_by", "S-0001")],
    }],
    passes: &[Sample {
        name: "a member of the committee drafted it",
        edits: &[Edit::Set(DOCUMENT, "revisions[0].drafted_by", "S-0040")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.documents {
        let document = &filed.record;
        for (index, revision) in document.revisions.iter().enumerate() {
            let decided = revision.decision.as_deref().and_then(|id| ctx.ledger.decision(id));
            let own = decided.filter(|decided| decided.meeting.record.chair == revision.drafted_by);
            if let Some(decided) = own {
                findings
                    .report(filed, &document.id, format!("revisions[{index}].drafted_by"))
                    .with("person", &*revision.drafted_by)
                    .with("number", u64::from(revision.number))
                    .with("decision", &*decided.decision.id)
                    .beside(&decided.meeting.path, "chair", "meeting-chaired-here");
            }
        }
    }
}
