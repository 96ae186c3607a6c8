//! A critical item that was not met has a finding.

use super::samples;
use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-001`.
pub const RULE: Rule = Rule {
    id: "MON-001",
    name: "critical-item-without-finding",
    clauses: &["3.2.1a", "3.2.1b", "2.2.2c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "privacy was not kept, and no finding opened",
        edits: &[Edit::Set(
            MONITORING,
            "samples[0].items",
            "[{code: PRIVACY, critical: compliance, passed: false}]",
        )],
    }],
    passes: &[
        Sample {
            name: "the finding is named",
            edits: &[
                Edit::Set(
                    MONITORING,
                    "samples[0].items",
                    "[{code: PRIVACY, critical: compliance, passed: false}]",
                ),
                Edit::Set(MONITORING, "samples[0].finding", "FIND-2026-0001"),
            ],
        },
        Sample {
            name: "an item that is not critical",
            edits: &[Edit::Set(
                MONITORING,
                "samples[0].items",
                "[{code: PRIVACY, passed: true}, {code: CLOSING, passed: false}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx).filter(|(.., sample)| sample.finding.is_none()) {
        for (item, failed) in sample.critical_failures() {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].items[{item}].passed"))
                .with("no", sample.no)
                .with("item", &*failed.code)
                .with("critical", Arg::Message(format!("value-critical-{}", failed.critical.name())));
        }
    }
}
