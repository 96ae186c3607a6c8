//! The baseline holds what stood at adoption, of rules that exist and may be frozen, and of records no younger than
//! the entry.

use super::BASELINE;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{APPEAL, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `BAS-002`.
pub const RULE: Rule = Rule {
    id: "BAS-002",
    name: "baseline-entry-refused",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["APL-001"],
    fails: &[
        Sample {
            name: "frozen on the 31st day after adoption",
            edits: &[
                Edit::File(
                    BASELINE,
                    "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-02-01, reason: 制度施行前的舊案}\n",
                ),
                Edit::Set(APPEAL, "filed_on", "2026-01-07"),
            ],
        },
        Sample {
            name: "a record of the day after it was frozen",
            edits: &[
                Edit::File(
                    BASELINE,
                    "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-06, reason: 制度施行前的舊案}\n",
                ),
                Edit::Set(APPEAL, "filed_on", "2026-01-07"),
            ],
        },
        Sample {
            name: "frozen tomorrow",
            edits: &[
                Edit::File(
                    BASELINE,
                    "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-07-01, reason: 制度施行前的舊案}\n",
                ),
                Edit::Set(APPEAL, "filed_on", "2026-01-07"),
                Edit::Set(POLICY, "versions[0].parameters.baseline_days", "366"),
            ],
        },
        Sample {
            name: "a rule that there is not",
            edits: &[Edit::File(
                BASELINE,
                "frozen:\n  - {rule: CMP-999, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
            )],
        },
        Sample {
            name: "a rule that guards the policy",
            edits: &[Edit::File(
                BASELINE,
                "frozen:\n  - {rule: POL-001, record: COMP-2026-0001, path: records/policy/policy.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
            )],
        },
    ],
    passes: &[Sample {
        name: "frozen on the 30th day after adoption",
        edits: &[
            Edit::File(
                BASELINE,
                "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-31, reason: 制度施行前的舊案}\n",
            ),
            Edit::Set(APPEAL, "filed_on", "2026-01-07"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.baseline else { return };
    let adopted = ctx.ledger.company.record.adopted_on;
    let last = super::last_day(ctx);
    for (index, frozen) in filed.record.frozen.iter().enumerate() {
        let Some((field, kind)) = super::fault(ctx, frozen) else { continue };
        let found = findings.report_standing(&filed.path, format!("frozen[{index}].{field}"));
        found
            .with("kind", kind)
            .with("frozen", &*frozen.rule)
            .with("last", last)
            .with("on", frozen.frozen_on);
        if kind == "late" {
            found.limited_by("baseline_days", adopted);
        }
    }
}
