//! Any two raters of a calibration agree beyond chance (Cohen’s kappa) as the policy asks.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::RaterVerdict;
use crate::rules::sample::CALIBRATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::stats::agreement::{self, Weights};
use crate::stats::interval::Confidence;

/// `CAL-003`.
pub const RULE: Rule = Rule {
    id: "CAL-003",
    name: "raters-disagree",
    clauses: &["3.2.2b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "half of what chance leaves",
        edits: &[Edit::Set(
            CALIBRATION,
            "contacts",
            "[{monitoring: MON-2026-0001, no: 1, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: passed}]}, {monitoring: MON-2026-0001, no: 2, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: passed}]}, {monitoring: MON-2026-0002, no: 1, ratings: [{by: S-0041, score: 85, verdict: faulty}, {by: S-0042, score: 85, verdict: faulty}]}, {monitoring: MON-2026-0002, no: 2, ratings: [{by: S-0041, score: 85, verdict: passed}, {by: S-0042, score: 85, verdict: faulty}]}]",
        )],
    }],
    passes: &[
        Sample { name: "they agree", edits: &[Edit::Set(CALIBRATION, "date", "2026-05-20")] },
        Sample {
            name: "both found nothing at all: chance explains it, and there is no kappa",
            edits: &[Edit::Set(
                CALIBRATION,
                "contacts[1].ratings",
                "[{by: S-0041, score: 90, verdict: passed}, {by: S-0042, score: 88, verdict: passed}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.calibrations {
        let record = &filed.record;
        let limit = ctx.on(record.date).calibration_kappa_percent;
        for (first, second, both) in record.pairs() {
            let agreed = agreement::table(&both, RaterVerdict::COUNT)
                .and_then(|table| agreement::cohen_kappa(&table, Weights::Unweighted, Confidence::P95));
            let Some(agreed) = agreed.ok().filter(|agreed| agreed.kappa * 100.0 < f64::from(limit)) else {
                continue;
            };
            findings
                .report(filed, &record.id, "contacts")
                .with("first", &**first)
                .with("second", &**second)
                .with("kappa", Arg::Decimal { value: agreed.kappa, places: 2 })
                .with("count", agreed.n)
                .with("limit", Arg::Decimal { value: f64::from(limit) / 100.0, places: 2 })
                .limited_by("calibration_kappa_percent", record.date)
                .since(record.date);
        }
    }
}
