//! A measure of the policy's own asks for fields that its records have, names a clause, and shows by samples what it
//! counts, which it does count.

use crate::diagnostic::{Level, Nature};
use crate::kpi::Kpi;
use crate::record::{CountedIn, OwnKpi};
use crate::rules::policy::own_kpi::{OWN, OWN_KPI};
use crate::rules::policy::own_rule::{MOST_SAMPLES, fields_of_samples, has_field};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample, kpi_samples};

/// `POL-019`.
pub const RULE: Rule = Rule {
    id: "POL-019",
    name: "own-kpi-faulty",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a field that the record does not have",
            edits: &[OWN_KPI, Edit::Set(OWN, "counts", "'!has(record.closed_on) || has(record.closed_at)'")],
        },
        Sample {
            name: "a day in a field that there is not",
            edits: &[OWN_KPI, Edit::Set(OWN, "date", "decision.on")],
        },
        Sample { name: "no clause", edits: &[OWN_KPI, Edit::Set(OWN, "clauses", "[]")] },
        Sample {
            name: "nothing shows what does not count",
            edits: &[
                OWN_KPI,
                Edit::Set(
                    OWN,
                    "samples",
                    "[{name: 另一人裁定, set: {decision.by: S-0040}, expected: numerator}]",
                ),
            ],
        },
        Sample {
            name: "it does not count what it says it counts",
            edits: &[OWN_KPI, Edit::Set(OWN, "counts", "record.decision.by == record.registered_by")],
        },
    ],
    passes: &[Sample { name: "a measure in order", edits: &[OWN_KPI] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.own_kpis {
        let kpi = &filed.record;
        let mut report = |field: &str, kind: &str, detail: &str| {
            findings.report(filed, &kpi.id, field).with("kind", kind).with("detail", detail);
        };
        let unknown = unknown_fields(kpi);
        for (at, path) in &unknown {
            report(at, "field", path);
        }
        if kpi.clauses.is_empty() {
            report("clauses", "clauses", "");
        }
        for wanted in [CountedIn::Numerator, CountedIn::Denominator] {
            if kpi.samples.iter().all(|sample| sample.expected != wanted) {
                report("samples", wanted.name(), "");
            }
        }
        if kpi.samples.len() > MOST_SAMPLES {
            report("samples", "many", &MOST_SAMPLES.to_string());
        } else if unknown.is_empty() {
            let run = Kpi::named(ctx.ledger, &kpi.id).map(|kpi| kpi_samples(&kpi)).unwrap_or_default();
            for (index, sample) in run.iter().enumerate().filter(|(_, sample)| !sample.behaves) {
                report(&format!("samples[{index}]"), "behaves", &sample.name);
            }
        }
    }
}

/// Fields for which a measure asks, or that its samples name, and that its kind of record does not have, with the field in which it asks.
fn unknown_fields(kpi: &OwnKpi) -> Vec<(String, String)> {
    let Some(kind) = kpi.kind.kind() else { return Vec::new() };
    let has = has_field(kind);
    let asked =
        kpi.expressions().flat_map(|(at, asked)| asked.fields().map(move |path| (at.to_owned(), path)));
    let named = [("date", &kpi.date), ("unit", &kpi.unit), ("creditor", &kpi.creditor)];
    let named = named.into_iter().filter_map(|(at, path)| Some((at.to_owned(), &**path.as_ref()?)));
    let shown = fields_of_samples("samples", kpi.samples.iter().map(|sample| (&sample.set, &*sample.remove)));
    let all = asked.chain(named).chain(shown).filter(|(_, path)| !has(path));
    all.map(|(at, path)| (at, path.to_owned())).collect()
}
