//! The days of an assessment follow each other and lie where they belong.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ASSESSMENT_CS, DAILY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `ASM-015`.
pub const RULE: Rule = Rule {
    id: "ASM-015",
    name: "assessment-dates-out-of-order",
    clauses: &["4.2.1", "4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-005", "ASM-008"],
    fails: &[
        Sample {
            name: "assessed before its period was over",
            edits: &[Edit::Set(ASSESSMENT_CS, "assessed_on", "2026-03-30")],
        },
        Sample {
            name: "issued before it was assessed",
            edits: &[Edit::Set(ASSESSMENT_CS, "issued_on", "2026-04-15")],
        },
        Sample {
            name: "a daily score of another month",
            edits: &[
                Edit::Set(DAILY, "days[0].on", "2026-06-01"),
                Edit::Set(DAILY, "assessed_on", "2026-06-02"),
                Edit::Set(DAILY, "issued_on", "2026-06-02"),
            ],
        },
        Sample { name: "a day scored twice", edits: &[Edit::Set(DAILY, "days[1].on", "2026-05-01")] },
    ],
    passes: &[Sample {
        name: "assessed on the last day of its period",
        edits: &[Edit::Set(ASSESSMENT_CS, "assessed_on", "2026-03-31")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let mut report = |field: String, kind: &'static str, date: Date| {
            findings.report(filed, &assessment.id, field).with("kind", kind).with("date", date);
        };
        if assessment.is_periodic() && assessment.assessed_on < assessment.period.end() {
            report("assessed_on".to_owned(), "assessed", assessment.period.end());
        }
        if assessment.issued_on.is_some_and(|issued| issued < assessment.assessed_on) {
            report("issued_on".to_owned(), "issued", assessment.assessed_on);
        }
        let mut scored = BTreeSet::new();
        for (index, day) in assessment.days.iter().enumerate() {
            let kind = match () {
                () if !assessment.period.contains(day.on) => "outside",
                () if day.on > assessment.assessed_on => "ahead",
                () if !scored.insert(day.on) => "twice",
                () => continue,
            };
            report(format!("days[{index}].on"), kind, day.on);
        }
    }
}
