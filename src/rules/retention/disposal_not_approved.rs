//! A disposal rests on a decision of the committee that says so and was taken before it.

use super::{DISPOSAL, DISPOSED};
use crate::diagnostic::{Level, Nature};
use crate::record::{Disposal, MeetingDecision, Subject};
use crate::rules::sample::MEETING1;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `RET-004`.
pub const RULE: Rule = Rule {
    id: "RET-004",
    name: "disposal-not-approved",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no decision",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Remove(DISPOSAL, "decision")],
        },
        Sample {
            name: "decided after it was done",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "decision", "DEC-2026-011")],
        },
        Sample {
            name: "a decision about something else",
            edits: &[Edit::File(DISPOSAL, DISPOSED), Edit::Set(DISPOSAL, "decision", "DEC-2026-004")],
        },
        Sample {
            name: "a decision about records of another kind",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "survey"),
            ],
        },
    ],
    passes: &[
        Sample { name: "disposed of after its time, by decision", edits: &[Edit::File(DISPOSAL, DISPOSED)] },
        Sample {
            name: "decided by the id of the disposal",
            edits: &[
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "DSPL-2026-0001"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.disposals {
        let disposal = &filed.record;
        let mut report = |kind: &'static str, field, decided| {
            findings
                .report(filed, &disposal.id, field)
                .with("kind", kind)
                .with("decision", disposal.decision.as_deref().unwrap_or_default())
                .with("decided", decided)
                .with("on", disposal.disposed_on);
        };
        let Some(id) = &disposal.decision else {
            report("none", "disposed_on", disposal.disposed_on);
            continue;
        };
        // a decision that there is not is told by another rule
        let Some(decided) = ctx.ledger.decision(id) else { continue };
        if decided.on() > disposal.disposed_on {
            report("late", "decision", decided.on());
        }
        if !is_about(decided.decision, disposal) {
            report("silent", "decision", decided.on());
        }
    }
}

/// Whether a decision approves a disposal: by its id, or by every kind of record of which something was disposed.
fn is_about(decision: &MeetingDecision, disposal: &Disposal) -> bool {
    let approves = |name: &str| decision.approves(Subject::Disposal, name, None);
    approves(&disposal.id) || disposal.tombstones.iter().all(|left| approves(&left.kind))
}
