//! A measure of the policy's own has an answer for every record that it is about: where its conditions cannot be
//! evaluated the record is counted nowhere, and the value is not what it seems.

use crate::diagnostic::{Level, Nature};
use crate::kpi;
use crate::rules::policy::own_kpi::{OWN, OWN_KPI};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-020`.
pub const RULE: Rule = Rule {
    id: "POL-020",
    name: "own-kpi-unanswered",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["POL-019"],
    fails: &[
        Sample {
            name: "a field that this record leaves out",
            edits: &[OWN_KPI, Edit::Set(OWN, "counts", "record.pauses[0].reason == 'debtor'")],
        },
        Sample {
            name: "a text and a number",
            edits: &[OWN_KPI, Edit::Set(OWN, "when", "record.category + 1 == 2")],
        },
        Sample { name: "a day that is none", edits: &[OWN_KPI, Edit::Set(OWN, "date", "summary")] },
        Sample { name: "a unit that is none", edits: &[OWN_KPI, Edit::Set(OWN, "unit", "category")] },
    ],
    passes: &[
        Sample {
            name: "what may be left out is asked for with has()",
            edits: &[
                OWN_KPI,
                Edit::Set(
                    OWN,
                    "counts",
                    "'!has(record.pauses) && record.decision.by != record.registered_by'",
                ),
            ],
        },
        Sample {
            name: "a day that has not come is no fault",
            edits: &[
                OWN_KPI,
                Edit::Set(OWN, "date", "extensions[0].on"),
                Edit::Set(
                    OWN,
                    "samples",
                    "[{name: 另一人裁定, set: {extensions: '[{on: 2026-05-10, to: 2026-06-01, reason: 調閱錄音}]'}, expected: numerator}, {name: 登記人裁定, set: {decision.by: S-0021, extensions: '[{on: 2026-05-10, to: 2026-06-01, reason: 調閱錄音}]'}, expected: denominator}]",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let asked = kpi::Ctx { ledger: ctx.ledger, policy: ctx.policy, as_of: ctx.as_of };
    for (kpi, found) in ctx.kpis.unanswered(&asked) {
        findings
            .report_of(&found.path, found.record.as_deref(), "")
            .with("own", kpi.id())
            .with("kind", found.why.name())
            .with("detail", found.why.detail())
            .beside(kpi.path().unwrap_or_default(), found.field, "own-kpi-asks-here");
    }
}
