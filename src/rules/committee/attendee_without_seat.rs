//! Those who attend a meeting hold a seat on its day, each named once, and one of them presides.

use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::Committee;
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-003`.
pub const RULE: Rule = Rule {
    id: "MTG-003",
    name: "attendee-without-seat",
    clauses: &["2.1.2b", "2.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "someone without a seat",
            edits: &[Edit::Set(MEETING, "attendees", "[S-0001, S-0010, S-0030, S-0041]")],
        },
        Sample {
            name: "one name twice",
            edits: &[Edit::Set(MEETING, "attendees", "[S-0001, S-0010, S-0030, S-0030]")],
        },
        Sample { name: "a chair who is not among them", edits: &[Edit::Set(MEETING, "chair", "S-0020")] },
    ],
    passes: &[Sample {
        name: "a guest needs no seat",
        edits: &[Edit::Set(MEETING, "guests", "[S-0041, S-0042]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // someone who is not in the register may be any of the members: another rule reports that
    let known = |filed: &Filed<Committee>| {
        filed.record.members.iter().all(|member| ctx.ledger.person(&member.person).is_some())
    };
    if !ctx.ledger.committee.as_ref().is_some_and(known) {
        return;
    }
    for filed in &ctx.ledger.meetings {
        let meeting = &filed.record;
        let mut report = |field: String, kind: &'static str, person: &str| {
            findings
                .report(filed, &meeting.id, field)
                .with("kind", kind)
                .with("person", person)
                .with("date", meeting.held_on);
        };
        for (index, person) in meeting.attendees.iter().enumerate() {
            let seated = ctx.ledger.members_on(meeting.held_on).any(|member| member.person == *person);
            if meeting.attendees[..index].contains(person) {
                report(format!("attendees[{index}]"), "twice", person);
            } else if !seated && ctx.ledger.person(person).is_some() {
                report(format!("attendees[{index}]"), "seat", person);
            }
        }
        if !meeting.attendees.contains(&meeting.chair) {
            report("chair".to_owned(), "chair", &meeting.chair);
        }
    }
}
