//! Samples are no more than contacts, are numbered once each, and score no more than is possible.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{CALIBRATION, MONITORING, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `MON-008`.
pub const RULE: Rule = Rule {
    id: "MON-008",
    name: "monitoring-counts-do-not-fit",
    clauses: &["3.2.2a", "3.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "two samples of one contact", edits: &[Edit::Set(MONITORING, "frame", "1")] },
        Sample {
            name: "a number stands twice",
            edits: &[
                Edit::Set(MONITORING, "samples[1].no", "1"),
                Edit::Set(CALIBRATION, "contacts[1].no", "1"),
                Edit::Set(CALIBRATION, "contacts[1].monitoring", "MON-2026-0002"),
            ],
        },
        Sample {
            name: "31 points of 30",
            edits: &[Edit::Set(MONITORING, "samples[0].aspects.attitude.points", "31")],
        },
        Sample {
            name: "no points could be given",
            edits: &[Edit::Set(MONITORING, "samples[0].aspects.attitude", "{points: 0, possible: 0}")],
        },
        Sample {
            name: "nothing was monitored",
            edits: &[
                Edit::Set(MONITORING, "samples", "[]"),
                Edit::Set(CALIBRATION, "contacts[0].monitoring", "MON-2026-0002"),
                Edit::Set(CALIBRATION, "contacts[1].monitoring", "MON-2026-0002"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "every contact was monitored, with every point",
            edits: &[
                Edit::Set(MONITORING, "frame", "2"),
                Edit::Set(MONITORING, "samples[0].aspects.attitude.points", "30"),
            ],
        },
        Sample {
            name: "the list is committed to, and the draw waits for its seed",
            edits: &[
                Edit::Set(MONITORING, "samples", "[]"),
                Edit::Set(MONITORING, "frame_sha256", FRAME),
                Edit::Set(MONITORING, "draw", "{by: S-0041, size: 2, strata: [{name: phone, contacts: 20}]}"),
                Edit::Set(CALIBRATION, "contacts[0].monitoring", "MON-2026-0002"),
                Edit::Set(CALIBRATION, "contacts[1].monitoring", "MON-2026-0002"),
                Edit::Set(POLICY, "versions[0].parameters.drawn_monitoring_days", "60"),
            ],
        },
    ],
    check,
};

const FRAME: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.monitorings {
        let (record, count) = (&filed.record, filed.record.samples.len() as u64);
        let mut report = |field: String, kind: &'static str, of: u64, than: u64| {
            findings
                .report(filed, &record.id, field)
                .with("kind", kind)
                .with("count", of)
                .with("limit", than);
        };
        // what was drawn is asked for by another rule, in its time
        if count == 0 && record.draw.is_none() {
            report("samples".to_owned(), "empty", 0, record.frame);
        }
        if count > record.frame {
            report("frame".to_owned(), "frame", count, record.frame);
        }
        let mut seen = BTreeSet::new();
        for (index, sample) in record.samples.iter().enumerate() {
            if !seen.insert(sample.no) {
                report(format!("samples[{index}].no"), "repeated", u64::from(sample.no), 0);
            }
            for (aspect, points) in sample.aspects.all() {
                let Some(points) = points else { continue };
                let (given, possible) = (u64::from(points.points), u64::from(points.possible));
                if possible == 0 || given > possible {
                    let kind = if possible == 0 { "impossible" } else { "points" };
                    report(format!("samples[{index}].aspects.{aspect}"), kind, given, possible);
                }
            }
        }
    }
}
