//! The committee meets at the interval that the policy sets.

use crate::diagnostic::{Level, Nature};
use crate::record::MeetingKind;
use crate::rules::sample::{MEETING, MEETING2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-001`.
pub const RULE: Rule = Rule {
    id: "MTG-001",
    name: "meeting-interval-exceeded",
    clauses: &["2.1.2b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["MTG-010"],
    fails: &[
        Sample {
            name: "nobody met in the second quarter",
            edits: &[
                Edit::Delete(MEETING),
                Edit::Set(POLICY, "versions[0].parameters.committee_grace_days", "0"),
                Edit::Set(POLICY, "versions[0].parameters.committee_interval_days", "90"),
            ],
        },
        Sample { name: "two meetings lie too far apart", edits: &[Edit::Delete(MEETING2)] },
    ],
    passes: &[Sample {
        name: "the grace is not over yet",
        edits: &[
            Edit::Set(MEETING, "held_on", "2026-06-30"),
            Edit::Set(POLICY, "versions[0].parameters.committee_interval_days", "90"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("meeting") {
        return;
    }
    let deadlines = ctx.deadlines();
    let mut since = ctx.in_force_from("2.1.2b");
    let regular = ctx.ledger.meetings.iter().filter(|filed| filed.record.kind == MeetingKind::Regular);
    let mut meetings: Vec<_> =
        regular.filter(|filed| filed.record.held_on > since && filed.record.held_on <= ctx.as_of).collect();
    meetings.sort_by_key(|filed| filed.record.held_on);
    for filed in meetings {
        let meeting = &filed.record;
        let deadline = deadlines.meeting_after(since, &meeting.id, Some(meeting.held_on));
        if let Some(days) = ctx.overrun(&deadline) {
            findings
                .report(filed, &meeting.id, "held_on")
                .with("kind", "held")
                .with("days", days as i64)
                .with("last", since)
                .broken(ctx, &deadline);
        }
        since = meeting.held_on;
    }
    let deadline = deadlines.meeting_after(since, "", None);
    if let Some(days) = ctx.overrun(&deadline) {
        findings
            .report_at(ctx.keeper("meeting"))
            .with("kind", "open")
            .with("days", days as i64)
            .with("last", since)
            .broken(ctx, &deadline);
    }
}
