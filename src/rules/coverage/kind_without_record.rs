//! Every kind of record that is kept regularly has a record in each interval.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::{KINDS, Tells};
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `COV-002`.
pub const RULE: Rule = Rule {
    id: "COV-002",
    name: "kind-without-record",
    clauses: &["1.2.3"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "kinds that had no record in the first quarter",
        edits: &[Edit::Set(POLICY, "versions[0].parameters.coverage_interval", "quarter")],
    }],
    passes: &[Sample {
        name: "the clause came into force after the quarter had begun",
        edits: &[
            Edit::Set(POLICY, "versions[0].parameters.coverage_interval", "quarter"),
            Edit::Lay(POLICY, "in_force_from", "{1.2.3: 2026-01-02}"),
        ],
    }],
    check,
};

/// Kinds whose records tell of what need not happen, or not in every interval.
const OCCASIONAL: [&str; 11] = [
    "anomaly",
    "appeal",
    "correction",
    "data-incident",
    "disposal",
    "document",
    "finding",
    "improvement",
    "incentive",
    "legal-hold",
    "waiver",
];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for kind in KINDS.iter().filter(|kind| kind.has_page() && !OCCASIONAL.contains(&kind.name)) {
        for (period, last) in ctx.closed_intervals(&[kind.name], |policy| policy.coverage_interval, "1.2.3") {
            let within = |record: &dyn Tells| {
                record.governing_date(&ctx.ledger.zone).is_some_and(|date| period.contains(date))
            };
            let records = ctx.ledger.of_kind(kind.name);
            if ctx.refuses(kind.name) || records.into_iter().any(|(_, record)| within(record)) {
                continue;
            }
            findings
                .report_at(ctx.keeper(kind.name))
                .with("wanted", Arg::Message(format!("record-{}", kind.name)))
                .with("period", period)
                .with("last", last)
                .limited_by("coverage_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
