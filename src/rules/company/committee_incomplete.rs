//! The quality committee has a chair, a leader of the company, every department’s head and the quality department.

use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Committee, DepartmentKind, Id, Kind, Member, Role, Seat, in_term};
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
    also: &[],
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

/// Which seats are empty today. Someone who is not in the register is taken to fill the seat: another rule
/// reports the person.
fn absent(ctx: &Ctx, committee: &Committee) -> Vec<(&'static str, String)> {
    let (ledger, today) = (ctx.ledger, ctx.as_of);
    let seated: Vec<&Member> =
        committee.members.iter().filter(|member| in_term(member.from, member.to, today)).collect();
    let unknown = |member: &&&Member| ledger.person(&member.person).is_none();
    let active =
        |member: &&&Member| ledger.person(&member.person).is_some_and(|found| found.is_active(today));
    let unsure = |seats: &[Seat]| seated.iter().filter(unknown).any(|member| seats.contains(&member.seat));
    let any = |test: &dyn Fn(&Member) -> bool| seated.iter().filter(active).any(|member| test(member));
    let mut absent = Vec::new();
    if !unsure(&[Seat::Chair]) && !any(&|member| member.seat == Seat::Chair) {
        absent.push(("chair", String::new()));
    }
    let leads = |member: &Member| {
        ledger.person(&member.person).is_some_and(|found| found.has_role(Role::CompanyLeader, today))
    };
    if !unsure(&[Seat::Chair, Seat::CompanyLeader]) && !any(&leads) {
        absent.push(("leader", String::new()));
    }
    for Filed { record: department, .. } in &ledger.departments {
        let heads = |member: &Member| ledger.heads(&member.person, &department.id, today);
        let own = matches!(department.kind, DepartmentKind::Management | DepartmentKind::Quality);
        if !own && !unsure(&[Seat::DepartmentHead]) && !any(&heads) {
            absent.push(("head", department.id.to_string()));
        }
    }
    let works = |person: &Id| ledger.works_in(person, DepartmentKind::Quality, today);
    let exists = ledger.people.iter().any(|filed| works(&filed.record.id));
    if exists && !unsure(&[Seat::Quality]) && !any(&|member| works(&member.person)) {
        absent.push(("quality", String::new()));
    }
    absent
}
