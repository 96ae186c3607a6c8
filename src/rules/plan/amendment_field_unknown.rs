//! An amendment changes fields that the plan has, to values that they may take.

use crate::diagnostic::{Level, Nature};
use crate::ledger;
use crate::record::Plan;
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-020`.
pub const RULE: Rule = Rule {
    id: "PLN-020",
    name: "amendment-field-unknown",
    clauses: &["3.1.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a field that the plan does not have",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {when.weekday.end: \"19:00\"}, approvals: []}]",
            )],
        },
        Sample {
            name: "a value that the field may not take",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {when.weekdays.end: \"7 pm\"}, approvals: []}]",
            )],
        },
        Sample {
            name: "the status cannot be amended",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {status: rejected}, approvals: []}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "a window is narrowed",
        edits: &[Edit::Set(
            PLAN,
            "amendments",
            "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-20, changes: {when.weekdays.end: \"19:00\"}, approvals: []}]",
        )],
    }],
    check,
};

/// What identifies a plan or rests on the evidence about it, and therefore is, like that, no content to amend.
const FIXED: [&str; 2] = ["id", "status"];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.plans.iter().filter(|filed| !filed.record.amendments.is_empty()) {
        let Some(body) = ledger::body(ctx.ledger, filed) else { continue };
        for (index, amendment) in filed.record.amendments.iter().enumerate() {
            for (field, value) in &amendment.changes.0 {
                let top = field.split(['.', '[']).next().unwrap_or_default();
                let amended = body.with::<Plan>(&[(field, value.as_str())]);
                let (kind, detail) = match amended {
                    _ if FIXED.contains(&top) || Plan::EVIDENCE.contains(&top) => ("fixed", String::new()),
                    Err(detail) => ("refused", detail),
                    Ok(_) => continue,
                };
                findings
                    .report(filed, &filed.record.id, format!("amendments[{index}].changes"))
                    .with("kind", kind)
                    .with("field", field.as_str())
                    .with("detail", detail);
            }
        }
    }
}
