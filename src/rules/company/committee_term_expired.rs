//! A seat of the committee whose term is over, or whose holder has left, is held by another.

use crate::diagnostic::{Level, Nature};
use crate::record::{Member, Seat};
use crate::rules::sample::COMMITTEE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-010`.
pub const RULE: Rule = Rule {
    id: "ORG-010",
    name: "committee-term-expired",
    clauses: &["2.1.1"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a term that ended, and nobody followed",
            edits: &[
                Edit::Set(
                    COMMITTEE,
                    "members[4]",
                    "{person: S-0040, seat: quality, from: 2025-12-01}\n  - {person: S-0002, seat: company_leader, from: 2025-12-01, to: 2026-06-29}",
                ),
                LEADER,
            ],
        },
        Sample {
            name: "a member who has left the company",
            edits: &[
                Edit::Set(
                    COMMITTEE,
                    "members[4]",
                    "{person: S-0040, seat: quality, from: 2025-12-01}\n  - {person: S-0002, seat: company_leader, from: 2025-12-01}",
                ),
                LEADER,
                Edit::Set("company/person/S-0002.yaml", "from", "2025-01-01\nto: 2026-06-29"),
            ],
        },
    ],
    passes: &[Sample {
        name: "another followed",
        edits: &[Edit::Set(
            COMMITTEE,
            "members[4]",
            "{person: S-0041, seat: quality, from: 2025-12-01, to: 2026-05-31}\n  - {person: S-0040, seat: quality, from: 2025-12-01}",
        )],
    }],
    check,
};

/// A second leader of the company.
const LEADER: Edit = Edit::File(
    "company/person/S-0002.yaml",
    "id: S-0002\ndepartment: MG\nfrom: 2025-01-01\nroles:\n  - {role: company_leader, from: 2025-01-01}\n",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.committee else { return };
    for (index, member) in filed.record.members.iter().enumerate() {
        let Some(person) = ctx.ledger.person(&member.person) else { continue };
        let over = member.to.filter(|to| *to < ctx.as_of).map(|to| ("over", "to", to));
        let left = person.to.filter(|to| *to < ctx.as_of).map(|to| ("left", "person", to));
        let Some((kind, field, last)) = over.or(left) else { continue };
        if !ctx.ledger.members_on(ctx.as_of).any(|other| follows(ctx, member, other)) {
            findings
                .report_standing(&filed.path, format!("members[{index}].{field}"))
                .with("kind", kind)
                .with("person", &*member.person)
                .with("last", last);
        }
    }
}

/// Whether a member of today holds the seat that another held: a head's for the same department.
fn follows(ctx: &Ctx, member: &Member, other: &Member) -> bool {
    let (before, after) = (ctx.ledger.person(&member.person), ctx.ledger.person(&other.person));
    let active = after.is_some_and(|after| after.is_active(ctx.as_of));
    let one = |department: Option<&crate::record::Id>| department.map(|id| id.to_string());
    let same = member.seat != Seat::DepartmentHead
        || one(before.map(|p| &p.department)) == one(after.map(|p| &p.department));
    active && other.seat == member.seat && same
}
