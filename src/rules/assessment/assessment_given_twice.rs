//! One unit or person has one assessment of a kind for a period; of special ones, one on each topic.

use crate::diagnostic::{Level, Nature};
use crate::record::Assessment;
use crate::rules::sample::{ASSESSMENT_CS, SPECIAL};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `ASM-016`.
pub const RULE: Rule = Rule {
    id: "ASM-016",
    name: "assessment-given-twice",
    clauses: &["4.2.1", "4.2.2", "4.2.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "two of one department for one quarter",
            edits: &[Edit::File("assessment/2026/ASM-2026-0019.yaml", AGAIN)],
        },
        Sample {
            name: "two special ones on one topic",
            edits: &[Edit::File("assessment/2026/ASM-2026-0019.yaml", TOPIC)],
        },
    ],
    passes: &[
        Sample {
            name: "two special ones on two topics",
            edits: &[
                Edit::File("assessment/2026/ASM-2026-0019.yaml", TOPIC),
                Edit::Set(SPECIAL, "topic", "外訪禮儀"),
            ],
        },
        Sample {
            name: "two of one department for two quarters",
            edits: &[
                Edit::File("assessment/2026/ASM-2026-0019.yaml", AGAIN),
                Edit::Set(ASSESSMENT_CS, "period", "2026-Q2"),
                Edit::Set(ASSESSMENT_CS, "assessed_on", "2026-06-30"),
                Edit::Remove(ASSESSMENT_CS, "issued_on"),
            ],
        },
    ],
    check,
};

const AGAIN: &str = "\
id: ASM-2026-0019
kind: periodic
period: 2026-Q1
unit: CS
assessor: S-0042
assessed_on: 2026-04-17
issued_on: 2026-04-20
indicators:
  - {kpi: CSAT, weight: 40, period: 2025-Q3, numerator: 0, denominator: 0}
  - {kpi: ACK, weight: 30, period: 2025-Q3, numerator: 0, denominator: 0}
  - {kpi: SLA, weight: 30, period: 2025-Q3, numerator: 0, denominator: 0}
  - {kpi: SUCCESS, not_applicable: 本部門不承辦此項業務。}
  - {kpi: COMPLAINT, not_applicable: 本部門不承辦此項業務。}
  - {kpi: DATA-ACC, not_applicable: 本部門不承辦此項業務。}
grade: not_rated
";

const TOPIC: &str = "\
id: ASM-2026-0019
kind: special
period: 2026-Q2
unit: C1-A
assessor: S-0042
assessed_on: 2026-06-15
issued_on: 2026-06-16
topic: 第三人接聽時的應對
rationale: 五月的重大投訴與洩露債務有關。
score: 90
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let mut first = BTreeMap::new();
    for filed in &ctx.ledger.assessments {
        let Assessment { id, kind, period, unit, person, topic, .. } = &*filed.record;
        let earlier = *first.entry((kind, period, unit, person, topic.as_deref())).or_insert(filed);
        if earlier.record.id != *id {
            findings
                .report(filed, id, "period")
                .with("named", &**id)
                .with("other", &*earlier.record.id)
                .with("who", &**person.as_ref().unwrap_or(unit))
                .with("period", *period)
                .beside(&earlier.path, "period", "earlier-here");
        }
    }
}
