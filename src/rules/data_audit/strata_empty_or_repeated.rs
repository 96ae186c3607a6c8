//! A data audit has at least one unit, and each once.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `DAU-003`.
pub const RULE: Rule = Rule {
    id: "DAU-003",
    name: "strata-empty-or-repeated",
    clauses: &["2.3.3b", "4.1.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "nothing was sampled", edits: &[Edit::Set(DATA_AUDIT, "strata", "[]")] },
        Sample {
            name: "one unit stands twice",
            edits: &[Edit::Set(
                DATA_AUDIT,
                "strata",
                "[{unit: C1-A, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}, {unit: C1-A, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "two units",
        edits: &[Edit::Set(
            DATA_AUDIT,
            "strata",
            "[{unit: C1-A, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}, {unit: PTN-01, sampled: 90, faulty: 0, required_fields: 900, errors: {accuracy: 0, completeness: 0, timeliness: 0}}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_audits {
        let audit = &filed.record;
        if audit.strata.is_empty() {
            findings.report(filed, &audit.id, "strata").with("kind", "empty").with("unit", "");
        }
        let mut seen = BTreeSet::new();
        for (index, stratum) in audit.strata.iter().enumerate() {
            if !seen.insert(&stratum.unit) {
                findings
                    .report(filed, &audit.id, format!("strata[{index}].unit"))
                    .with("kind", "repeated")
                    .with("unit", &*stratum.unit);
            }
        }
    }
}
