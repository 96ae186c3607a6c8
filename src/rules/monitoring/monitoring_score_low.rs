//! A monitored contact scores the pass mark, or has a finding.

use super::samples;
use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::{MONITORING, MONITORING2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-002`.
pub const RULE: Rule = Rule {
    id: "MON-002",
    name: "monitoring-score-low",
    clauses: &["3.2.1a", "3.3.1b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a point below the mark",
            edits: &[Edit::Set(
                MONITORING,
                "samples[0].aspects",
                "{attitude: {points: 24, possible: 30}, method: {points: 31, possible: 40}, effect: {points: 24, possible: 30}}",
            )],
        },
        Sample {
            name: "customer service below the mark",
            edits: &[Edit::Set(MONITORING2, "samples[0].aspects.attitude.points", "10")],
        },
    ],
    passes: &[
        Sample {
            name: "at the mark",
            edits: &[Edit::Set(
                MONITORING,
                "samples[0].aspects",
                "{attitude: {points: 24, possible: 30}, method: {points: 32, possible: 40}, effect: {points: 24, possible: 30}}",
            )],
        },
        Sample {
            name: "below, and a finding was opened",
            edits: &[
                Edit::Set(MONITORING, "samples[0].aspects.attitude.points", "5"),
                Edit::Set(MONITORING, "samples[0].finding", "FIND-2026-0001"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx).filter(|(.., sample)| sample.finding.is_none()) {
        let limit = ctx.on(filed.record.date).monitoring_pass_mark;
        let (given, possible) = sample.points();
        // compared unrounded: a score of 79.6 has not passed at 80
        if possible > 0 && given * 100 < u64::from(limit) * possible {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].aspects"))
                .with("no", sample.no)
                .with("score", Arg::Decimal { value: given as f64 * 100.0 / possible as f64, places: 1 })
                .with("limit", limit)
                .limited_by("monitoring_pass_mark", filed.record.date)
                .since(ctx.date(sample.recorded_at));
        }
    }
}
