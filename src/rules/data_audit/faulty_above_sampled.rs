//! No more records are faulty than were sampled.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{DATA_AUDIT, MEASURES};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DAU-001`.
pub const RULE: Rule = Rule {
    id: "DAU-001",
    name: "faulty-above-sampled",
    clauses: &["2.3.3b", "4.1.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["DAU-007"],
    fails: &[
        Sample { name: "201 faulty of 200", edits: &[Edit::Set(DATA_AUDIT, "strata[0].faulty", "201")] },
        Sample {
            name: "201 inaccurate of 200",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors.accuracy", "201")],
        },
        Sample {
            name: "2,401 empty of 2,400 fields",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors.completeness", "2401")],
        },
    ],
    passes: &[Sample {
        name: "every record has every error",
        edits: &[
            Edit::Set(MEASURES, "measures[1].targets[0].value", "0.0"),
            Edit::Set(DATA_AUDIT, "strata[0].faulty", "200"),
            Edit::Set(DATA_AUDIT, "strata[0].errors", "{accuracy: 200, completeness: 2400, timeliness: 200}"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_audits {
        let audit = &filed.record;
        for (index, stratum) in audit.strata.iter().enumerate() {
            let faulty = ("faulty", "faulty".to_owned(), Some(stratum.faulty));
            let errors = stratum.errors.dimensions();
            let errors = errors.map(|(dimension, count)| (dimension, format!("errors.{dimension}"), count));
            for (kind, field, count) in std::iter::once(faulty).chain(errors) {
                // what is empty is a field, of which a record has many
                let fields = stratum.required_fields.filter(|_| kind == "completeness");
                let all = fields.unwrap_or(stratum.sampled);
                if let Some(count) = count.filter(|count| *count > all) {
                    findings
                        .report(filed, &audit.id, format!("strata[{index}].{field}"))
                        .with("kind", kind)
                        .with("count", count)
                        .with("sampled", all);
                }
            }
        }
    }
}
