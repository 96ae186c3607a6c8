//! Every monitored contact is judged by attitude, method and effect.

use super::samples;
use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MON-003`.
pub const RULE: Rule = Rule {
    id: "MON-003",
    name: "aspect-missing",
    clauses: &["3.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nobody looked at the effect",
        edits: &[Edit::Remove(MONITORING, "samples[0].aspects.effect")],
    }],
    passes: &[Sample {
        name: "no point for an aspect is a result too",
        edits: &[Edit::Set(
            MONITORING,
            "samples[0].aspects",
            "{attitude: {points: 30, possible: 30}, method: {points: 60, possible: 60}, effect: {points: 0, possible: 10}}",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, index, sample) in samples(ctx) {
        for (aspect, _) in sample.aspects.all().into_iter().filter(|(_, points)| points.is_none()) {
            findings
                .report(filed, &filed.record.id, format!("samples[{index}].aspects.{aspect}"))
                .with("no", sample.no)
                .with("aspect", Arg::Message(format!("value-aspect-{aspect}")));
        }
    }
}
