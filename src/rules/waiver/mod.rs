//! Rules of waivers, and what makes one good enough to cover anything.

pub(super) mod rule_cannot_be_waived;
pub(super) mod waiver_approver_is_owner;
pub(super) mod waiver_approver_without_authority;
pub(super) mod waiver_covers_nothing_known;
pub(super) mod waiver_expired;
pub(super) mod waiver_expiring;
pub(super) mod waiver_too_long;
pub(super) mod waiver_unused;

use super::{Ctx, Edit, sample};
use crate::record::{DepartmentKind, Role, Waiver};

/// The minimal company's waiver in the samples, by its lines.
macro_rules! waiver {
    ($($line:literal),*) => {
        Edit::File(
            "waiver/2026/WAV-2026-0001.yaml",
            concat!("id: WAV-2026-0001\nreason: 新舊系統並行，補登期間。\n", $($line, "\n"),*),
        )
    };
}
use waiver;

/// The same for one late complaint, owned and approved as it should be, with the lines of its days.
macro_rules! of_one_complaint {
    ($($line:literal),*) => {
        waiver!(
            "rule: CMP-004",
            "record: COMP-2026-0001",
            "owner: S-0020",
            "approver: S-0001",
            "created_on: 2026-05-06",
            $($line),*
        )
    };
}
use of_one_complaint;

/// The breach that the samples' waiver covers: a complaint that was registered late.
const LATE: Edit = Edit::Set(sample::COMPLAINT, "registered_at", "2026-05-05T11:02+08:00");

/// Whether a waiver is free of defects: only then does it cover anything.
pub(super) fn is_in_order(ctx: &Ctx, waiver: &Waiver) -> bool {
    scope_faults(ctx, waiver).is_empty()
        && ctx.ledger.person(&waiver.owner).is_some_and(|owner| owner.is_active(waiver.created_on))
        && has_authority(ctx, waiver)
        && waiver.owner != waiver.approver
        && length_fault(ctx, waiver).is_none()
        && !ctx.rules.named(&waiver.rule).is_some_and(|rule| rule.is_protected())
}

/// What of a waiver's rule, record and unit is not there, by field and kind.
fn scope_faults(ctx: &Ctx, waiver: &Waiver) -> Vec<(&'static str, &'static str)> {
    let known = ctx.rules.named(&waiver.rule).is_some_and(|rule| *rule.id == *waiver.rule);
    let there = |id: &str| ctx.ledger.find(id).is_some() || ctx.ledger.is_refused(id);
    let tests = [
        ("rule", "rule", !known),
        ("", "none", waiver.record.is_none() && waiver.unit.is_none()),
        ("unit", "both", waiver.record.is_some() && waiver.unit.is_some()),
        ("record", "record", waiver.record.as_ref().is_some_and(|id| !there(id))),
        ("unit", "unit", waiver.unit.as_ref().is_some_and(|id| ctx.ledger.unit(id).is_none())),
    ];
    tests.into_iter().filter(|(.., fails)| *fails).map(|(field, kind, _)| (field, kind)).collect()
}

/// Whether the approver may approve waivers: a leader of the company, or the head of the quality department.
fn has_authority(ctx: &Ctx, waiver: &Waiver) -> bool {
    let (id, date) = (&waiver.approver, waiver.created_on);
    ctx.ledger.person(id).is_some_and(|person| {
        person.has_role(Role::CompanyLeader, date)
            || ctx.serves(person, DepartmentKind::Quality, &[Role::DepartmentHead], date)
    })
}

/// What is wrong with a waiver's dates, by field and kind.
fn length_fault(ctx: &Ctx, waiver: &Waiver) -> Option<(&'static str, &'static str)> {
    let limit = i64::from(ctx.on(waiver.created_on).waiver_days);
    let tests = [
        ("created_on", "future", waiver.created_on > ctx.as_of),
        ("expires_on", "order", waiver.expires_on < waiver.created_on),
        ("ended_on", "ended", waiver.ended_on.is_some_and(|ended| ended < waiver.created_on)),
        ("expires_on", "length", waiver.expires_on.days_since(waiver.created_on) > limit),
    ];
    tests.into_iter().find(|(.., fails)| *fails).map(|(field, kind, _)| (field, kind))
}
