//! The regular meeting that follows a major complaint has it on its agenda.

use crate::diagnostic::{Level, Nature};
use crate::record::MeetingKind;
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-010`.
pub const RULE: Rule = Rule {
    id: "MTG-010",
    name: "major-complaint-not-on-agenda",
    clauses: &["2.1.2b", "3.3.2c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the agenda does not name it",
        edits: &[Edit::Set(MEETING, "agenda[0].records", "[FIND-2026-0001]")],
    }],
    passes: &[Sample {
        name: "received on the day of the meeting, it waits for the next",
        edits: &[
            Edit::Set(MEETING, "agenda[0].records", "[]"),
            Edit::Set(MEETING, "held_on", "2026-05-05"),
            Edit::Set(MEETING, "decisions", "[]"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let from = ctx.in_force_from("2.1.2b");
    let regular = ctx.ledger.meetings.iter().filter(|filed| filed.record.kind == MeetingKind::Regular);
    let mut meetings: Vec<_> = regular.filter(|filed| filed.record.held_on <= ctx.as_of).collect();
    meetings.sort_by_key(|filed| filed.record.held_on);
    for complaint in ctx.ledger.complaints.iter().map(|filed| &*filed.record).filter(|found| found.major) {
        let received = ctx.date(complaint.received_at);
        let next = meetings.iter().find(|filed| filed.record.held_on > received);
        let Some(filed) = next.filter(|_| received >= from) else { continue };
        let meeting = &filed.record;
        if !meeting.agenda.iter().any(|item| item.records.contains(&complaint.id)) {
            findings
                .report(filed, &meeting.id, "agenda")
                .with("complaint", &*complaint.id)
                .with("received", received)
                .since(meeting.held_on);
        }
    }
}
