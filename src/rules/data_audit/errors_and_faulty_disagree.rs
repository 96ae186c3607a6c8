//! A record with an error is faulty, and a faulty record has an error.

use crate::diagnostic::{Level, Nature};
use crate::record::Stratum;
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DAU-007`.
pub const RULE: Rule = Rule {
    id: "DAU-007",
    name: "errors-and-faulty-disagree",
    clauses: &["2.3.3b", "4.1.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "3 inaccurate records, 2 of them faulty",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors.accuracy", "3")],
        },
        Sample {
            name: "25 empty fields in 2 records of 12 fields",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors.completeness", "25")],
        },
        Sample {
            name: "a faulty record without an error",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].faulty", "3")],
        },
    ],
    passes: &[
        Sample {
            name: "both errors in one record",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].faulty", "1")],
        },
        Sample {
            name: "24 empty fields in 2 records of 12 fields",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].errors.completeness", "24")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_audits {
        for (index, stratum) in filed.record.strata.iter().enumerate() {
            for (kind, field, count) in contradictions(stratum) {
                findings
                    .report(filed, &filed.record.id, format!("strata[{index}].{field}"))
                    .with("kind", kind)
                    .with("count", count)
                    .with("faulty", stratum.faulty);
            }
        }
    }
}

/// The dimensions with more errors than the faulty records hold, and the faulty records when there are more of them
/// than errors in all dimensions.
fn contradictions(stratum: &Stratum) -> Vec<(&'static str, String, u64)> {
    let errors = stratum.errors.dimensions();
    let fields = |kind| stratum.required_fields.filter(|_| kind == "completeness").unwrap_or(stratum.sampled);
    // as many fields a record as there are at most
    let holds = |kind| fields(kind).div_ceil(stratum.sampled.max(1)).max(1).saturating_mul(stratum.faulty);
    let above = errors.into_iter().filter_map(|(kind, count)| Some((kind, count?)));
    let above = above.filter(|(kind, count)| *count > holds(*kind));
    let mut found: Vec<_> = above.map(|(kind, count)| (kind, format!("errors.{kind}"), count)).collect();
    let all: Option<Vec<u64>> = errors.into_iter().map(|(_, count)| count).collect();
    let all = all.map(|all| all.into_iter().fold(0, u64::saturating_add));
    found.extend(all.filter(|all| *all < stratum.faulty).map(|all| ("faulty", "faulty".to_owned(), all)));
    found
}
