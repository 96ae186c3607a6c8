//! A data audit looks at accuracy, completeness and timeliness.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DAU-002`.
pub const RULE: Rule = Rule {
    id: "DAU-002",
    name: "dimension-missing",
    clauses: &["2.3.3b", "4.1.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody looked at timeliness",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors", "{accuracy: 1, completeness: 1}")],
        },
        Sample {
            name: "of how many fields one is empty is not said",
            edits: &[Edit::Remove(DATA_AUDIT, "strata[0].required_fields")],
        },
    ],
    passes: &[Sample {
        name: "no error is a result too",
        edits: &[
            Edit::Set(DATA_AUDIT, "strata[0].errors", "{accuracy: 0, completeness: 0, timeliness: 0}"),
            Edit::Set(DATA_AUDIT, "strata[0].faulty", "0"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_audits {
        let audit = &filed.record;
        for (index, stratum) in audit.strata.iter().enumerate() {
            for (dimension, _) in stratum.errors.dimensions().into_iter().filter(|(_, count)| count.is_none())
            {
                findings
                    .report(filed, &audit.id, format!("strata[{index}].errors.{dimension}"))
                    .with("dimension", dimension)
                    .with("unit", &*stratum.unit);
            }
            if stratum.errors.completeness.is_some() && stratum.required_fields.is_none() {
                findings
                    .report(filed, &audit.id, format!("strata[{index}].required_fields"))
                    .with("dimension", "fields")
                    .with("unit", &*stratum.unit);
            }
        }
    }
}
