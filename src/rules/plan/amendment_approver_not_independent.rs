//! Nobody agrees to an amendment that they asked for, or to one amendment in both steps.

use crate::diagnostic::{Level, Nature};
use crate::record::Amendment;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-029`.
pub const RULE: Rule = Rule {
    id: "PLN-029",
    name: "amendment-approver-not-independent",
    clauses: &["3.1.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["PLN-013"],
    fails: &[
        Sample {
            name: "the head asked for it and agreed to it",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0010, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "one person agreed in both steps",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0041, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "asked for by the team lead, agreed to by the head and the quality department",
        edits: &[Edit::Set(
            PLAN,
            "amendments",
            "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        for (index, amendment) in filed.record.amendments.iter().enumerate() {
            for (position, approval) in amendment.approvals.iter().enumerate() {
                let (part, beside) = if approval.by == amendment.by {
                    ("asked", format!("amendments[{index}].by"))
                } else if let Some(first) = other_step(amendment, position) {
                    ("both", format!("amendments[{index}].approvals[{first}].by"))
                } else {
                    continue;
                };
                findings
                    .report(filed, &filed.record.id, format!("amendments[{index}].approvals[{position}].by"))
                    .with("person", &*approval.by)
                    .with("part", part)
                    .beside(&filed.path, beside, "plan-says-here");
            }
        }
    }
}

/// An earlier agreement of the same person in the other step.
fn other_step(amendment: &Amendment, position: usize) -> Option<usize> {
    let this = amendment.approvals.get(position)?;
    let earlier = &amendment.approvals[..position];
    earlier.iter().position(|other| other.by == this.by && other.step != this.step)
}
