//! A periodic assessment names each of the four indicators, and each that its weight set weighs: with counts, or with
//! a reason that the set allows.

use super::absent;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{ASSESSMENT_C1, ASSESSMENT_CS};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-002`.
pub const RULE: Rule = Rule {
    id: "ASM-002",
    name: "indicator-absent",
    clauses: &["4.2.2", "4.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the data accuracy is absent",
            edits: &[Edit::Remove(ASSESSMENT_C1, "indicators[3]")],
        },
        Sample {
            name: "a reason that the weight set does not allow",
            edits: &[Edit::Set(
                ASSESSMENT_C1,
                "indicators[3]",
                "{kpi: DATA-ACC, weight: 20, not_applicable: 尚未稽核。}",
            )],
        },
        Sample {
            name: "one of the four without a word",
            edits: &[Edit::Remove(ASSESSMENT_CS, "indicators[4]")],
        },
    ],
    passes: &[Sample {
        name: "what the weight set allows to be left out, with another reason",
        edits: &[Edit::Set(
            ASSESSMENT_CS,
            "indicators[4]",
            "{kpi: COMPLAINT, not_applicable: 投訴由被投訴單位承擔。}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        for (kpi, index) in absent(ctx, &filed.record) {
            let field = index.map_or("indicators".to_owned(), |index| format!("indicators[{index}]"));
            findings
                .report(filed, &filed.record.id, field)
                .with("kind", if index.is_some() { "counts" } else { "absent" })
                .with("kpi", kpi);
        }
    }
}
