//! The baseline holds what stood at adoption, of rules that exist and may be frozen.

use super::BASELINE;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `BAS-002`.
pub const RULE: Rule = Rule {
    id: "BAS-002",
    name: "baseline-entry-refused",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["CMP-004"],
    fails: &[
        Sample {
            name: "frozen on the 31st day after adoption",
            edits: &[
                Edit::File(
                    BASELINE,
                    "frozen:\n  - {rule: CMP-004, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-02-01, reason: 制度施行前的舊案}\n",
                ),
                Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00"),
            ],
        },
        Sample {
            name: "a rule that there is not",
            edits: &[Edit::File(
                BASELINE,
                "frozen:\n  - {rule: CMP-999, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-01-05, reason: 制度施行前的舊案}\n",
            )],
        },
        Sample {
            name: "a rule that guards the policy",
            edits: &[Edit::File(
                BASELINE,
                "frozen:\n  - {rule: POL-001, record: COMP-2026-0001, path: records/policy/policy.yaml, frozen_on: 2026-01-05, reason: 制度施行前的舊案}\n",
            )],
        },
    ],
    passes: &[Sample {
        name: "frozen on the 30th day after adoption",
        edits: &[
            Edit::File(
                BASELINE,
                "frozen:\n  - {rule: CMP-004, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-01-31, reason: 制度施行前的舊案}\n",
            ),
            Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.baseline else { return };
    let adopted = ctx.ledger.company.record.adopted_on;
    let limit = ctx.on(adopted).baseline_days;
    let last = adopted.plus_days(i64::from(limit));
    for (index, frozen) in filed.record.frozen.iter().enumerate() {
        let (field, kind) = match Rule::named(&frozen.rule) {
            None => ("rule", "unknown"),
            Some(rule) if rule.guards() => ("rule", "guard"),
            Some(_) if frozen.frozen_on > last => ("frozen_on", "late"),
            Some(_) => continue,
        };
        let found = findings.report_standing(&filed.path, format!("frozen[{index}].{field}"));
        found.with("kind", kind).with("frozen", &*frozen.rule).with("last", last);
        if kind == "late" {
            found.limited_by("baseline_days", adopted);
        }
    }
}
