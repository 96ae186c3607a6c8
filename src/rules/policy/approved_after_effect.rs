//! A version of the policy, or a target, is approved before it takes effect.

use super::approval;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{MEASURES, MEETING0, MEETING1};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-013`.
pub const RULE: Rule = Rule {
    id: "POL-013",
    name: "approved-after-effect",
    clauses: &["2.1.2a", "7.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["MTG-004", "DOC-003"],
    fails: &[Sample {
        name: "the meeting was held a day after",
        edits: &[
            Edit::Set(MEETING0, "held_on", "2026-01-02"),
            Edit::Set(MEETING0, "decisions[0].due", "2026-02-01"),
            Edit::Set(MEETING0, "decisions[0].done_on", "2026-02-01"),
        ],
    }],
    passes: &[Sample {
        name: "the target takes effect on the day of the meeting",
        edits: &[
            Edit::Set(
                MEETING1,
                "decisions[0].approves",
                "[{subject: policy, name: \"2026.1\"}, {subject: target, name: COMPLAINT}]",
            ),
            Edit::Set(MEASURES, "measures[0].targets[0].decision", "DEC-2026-004"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for asked in approval::all(ctx) {
        let (Some(decided), Some(from)) = (ctx.ledger.decision(asked.decision), asked.from) else { continue };
        if decided.on() > from {
            findings
                .report_standing(asked.path, asked.field.as_str())
                .with("subject", asked.subject.name())
                .with("name", asked.name.as_str())
                .with("from", from)
                .with("approved", decided.on())
                .beside(&decided.meeting.path, "held_on", "meeting-held-here");
        }
    }
}
