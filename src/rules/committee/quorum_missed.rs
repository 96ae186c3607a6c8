//! A meeting has its quorum, the chair of the committee among those who attend.

use crate::diagnostic::{Level, Nature};
use crate::ledger::quorum_of;
use crate::record::Seat;
use crate::rules::sample::{MEETING, MEETING2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-002`.
pub const RULE: Rule = Rule {
    id: "MTG-002",
    name: "quorum-missed",
    clauses: &["2.1.2b", "2.1.1"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "two of five came", edits: &[Edit::Set(MEETING, "attendees", "[S-0001, S-0010]")] },
        Sample {
            name: "the chair of the committee was away",
            edits: &[
                Edit::Set(MEETING, "attendees", "[S-0010, S-0020, S-0030, S-0040]"),
                Edit::Set(MEETING, "chair", "S-0020"),
            ],
        },
    ],
    passes: &[Sample {
        name: "three of five are a majority",
        edits: &[Edit::Set(MEETING2, "attendees", "[S-0001, S-0010, S-0020]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let from = ctx.in_force_from("2.1.2b");
    for filed in ctx.ledger.meetings.iter().filter(|filed| filed.record.held_on >= from) {
        let meeting = &filed.record;
        let members: Vec<_> = ctx.ledger.members_on(meeting.held_on).collect();
        if members.iter().any(|member| ctx.ledger.person(&member.person).is_none()) {
            continue;
        }
        let present = members.iter().filter(|member| meeting.attendees.contains(&member.person));
        let (attending, count) = ctx.ledger.attendance(meeting);
        let limit = ctx.on(meeting.held_on).committee_quorum_percent;
        let few = attending < quorum_of(count, limit);
        let presides = |member: &&&crate::record::Member| member.seat == Seat::Chair;
        let chaired = present.clone().any(|member| presides(&member))
            || !members.iter().any(|member| presides(&member));
        if few || !chaired {
            findings
                .report(filed, &meeting.id, "attendees")
                .with("kind", if few { "few" } else { "chair" })
                .with("present", attending)
                .with("members", members.len())
                .with("limit", limit)
                .limited_by("committee_quorum_percent", meeting.held_on)
                .since(meeting.held_on);
        }
    }
}
