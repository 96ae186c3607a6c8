//! Nobody assesses their own contacts.

use super::samples;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-004`.
pub const RULE: Rule = Rule {
    id: "MON-004",
    name: "own-contact-assessed",
    clauses: &["3.2.2a", "3.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the assessor made the contact",
        edits: &[Edit::Set(MONITORING, "samples[0].assessed", "S-0041")],
    }],
    passes: &[Sample {
        name: "staff of a partner agency, whose ids the agency keeps",
        edits: &[Edit::Set(MONITORING, "unit", "PTN-01"), Edit::Remove(MONITORING, "samples[0].assessed")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx) {
        if sample.assessed.as_ref() == Some(&sample.assessor) {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].assessor"))
                .with("no", sample.no)
                .with("person", &*sample.assessor);
        }
    }
}
