//! Where the policy changes what a rate takes as business volume, it says what that means for the comparison.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::ExposureBasis;
use crate::rules::sample::MEASURES;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `KPI-005`.
pub const RULE: Rule = Rule {
    id: "KPI-005",
    name: "exposure-changed-without-note",
    clauses: &["4.1.3"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "contacts instead of cases from July on, without a word",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], exposures: [{from: 2026-07-01, basis: contacts, decision: DEC-2025-001}]}",
            )],
        },
        Sample {
            name: "and back to cases",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], exposures: [{from: 2026-07-01, basis: contacts, decision: DEC-2025-001, note: 與先前各月不可比。}, {from: 2026-10-01, basis: cases_worked, decision: DEC-2025-001}]}",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "the change is explained",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], exposures: [{from: 2026-07-01, basis: contacts, decision: DEC-2025-001, note: 與先前各月不可比。}]}",
            )],
        },
        Sample {
            name: "what counts is said, and stays",
            edits: &[Edit::Set(
                MEASURES,
                "measures[0]",
                "{kpi: COMPLAINT, minimum_n: 5, targets: [{from: 2026-01-01, to: 2026-12-31, value: 2.5, decision: DEC-2025-001}], exposures: [{from: 2026-01-01, basis: cases_worked, decision: DEC-2025-001}]}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.measures else { return };
    for (index, measure) in filed.record.measures.iter().enumerate() {
        let mut before = ExposureBasis::default();
        for (place, exposure) in measure.exposures.iter().enumerate() {
            if exposure.basis != before && exposure.note.is_none() {
                let word = |basis: ExposureBasis| {
                    Arg::Message(format!("value-basis-{}", basis.name().replace('_', "-")))
                };
                findings
                    .report_standing(&filed.path, format!("measures[{index}].exposures[{place}].basis"))
                    .with("kpi", &*measure.kpi)
                    .with("from", exposure.from)
                    .with("before", word(before))
                    .with("now", word(exposure.basis));
            }
            before = exposure.basis;
        }
    }
}
