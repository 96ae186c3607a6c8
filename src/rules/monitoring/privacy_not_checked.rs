//! The checklist of every contact with a debtor asks whether privacy was kept.

use super::samples;
use crate::diagnostic::{Level, Nature};
use crate::record::{DepartmentKind, PRIVACY_ITEM};
use crate::rules::sample::{MONITORING, MONITORING2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-012`.
pub const RULE: Rule = Rule {
    id: "MON-012",
    name: "privacy-not-checked",
    clauses: &["3.2.1b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the checklist has no such item",
        edits: &[Edit::Set(
            MONITORING,
            "samples[0].items",
            "[{code: IDENTITY, critical: compliance, passed: true}]",
        )],
    }],
    passes: &[Sample {
        name: "customer service answers whoever calls",
        edits: &[Edit::Set(
            MONITORING2,
            "samples[0].items",
            "[{code: IDENTITY, critical: compliance, passed: true}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx) {
        let unit = ctx.ledger.unit(&filed.record.unit);
        let collects = unit.is_some_and(|unit| unit.department_kind == DepartmentKind::Collection);
        if collects && !sample.items.iter().any(|item| &*item.code == PRIVACY_ITEM) {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}]"))
                .with("no", sample.no)
                .with("item", PRIVACY_ITEM);
        }
    }
}
