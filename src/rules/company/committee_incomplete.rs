//! The quality committee has a chair, a leader of the company, every department’s head and the quality department.

use crate::diagnostic::{Level, Nature};
use crate::ledger::SeatFor;
use crate::record::{Committee, Kind};
use crate::rules::sample::COMMITTEE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-007`.
pub const RULE: Rule = Rule {
    id: "ORG-007",
    name: "committee-incomplete",
    clauses: &["2.1.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["MTG-003"],
    fails: &[
        Sample {
            name: "nobody presides",
            edits: &[Edit::Set(COMMITTEE, "members[0].seat", "company_leader")],
        },
        Sample {
            name: "the chair no longer leads the company",
            edits: &[Edit::Set(
                "company/person/S-0001.yaml",
                "roles[0]",
                "{role: team_lead, from: 2025-01-01}",
            )],
        },
        Sample {
            name: "the head of the data department is missing",
            edits: &[Edit::Set(COMMITTEE, "members[3].person", "S-0031")],
        },
        Sample {
            name: "nobody of the quality department",
            edits: &[Edit::Set(COMMITTEE, "members[4].person", "S-0021")],
        },
        Sample { name: "there is no committee", edits: &[Edit::Delete(COMMITTEE)] },
    ],
    passes: &[
        Sample {
            name: "a term that ends today",
            edits: &[Edit::Set(
                COMMITTEE,
                "members[1]",
                "{person: S-0010, seat: department_head, from: 2026-01-01, to: 2026-06-30}",
            )],
        },
        Sample {
            name: "the head of the data department presides",
            edits: &[Edit::Set(COMMITTEE, "members[3].seat", "chair")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let ledger = ctx.ledger;
    if ctx.as_of < ledger.company.record.adopted_on {
        return;
    }
    let Some(filed) = &ledger.committee else {
        if !ledger
            .refused
            .iter()
            .any(|refused| Kind::of_path(&refused.path).is_some_and(|kind| kind.name == "committee"))
        {
            findings
                .report_standing(&ledger.company.path, "")
                .with("kind", "committee")
                .with("department", "")
                .with("today", ctx.as_of);
        }
        return;
    };
    for (kind, department) in absent(ctx, &filed.record) {
        findings
            .report_standing(&filed.path, "members")
            .with("kind", kind)
            .with("department", department)
            .with("today", ctx.as_of);
    }
}

/// Which seats are empty today.
fn absent(ctx: &Ctx, committee: &Committee) -> Vec<(&'static str, String)> {
    let seats = ctx.ledger.required_seats(committee, ctx.as_of);
    let empty = seats.into_iter().filter(|seat| !seat.filled).map(|seat| match seat.of {
        SeatFor::Chair => ("chair", String::new()),
        SeatFor::Leader => ("leader", String::new()),
        SeatFor::Head(department) => ("head", department.to_string()),
        SeatFor::Quality => ("quality", String::new()),
    });
    empty.collect()
}
