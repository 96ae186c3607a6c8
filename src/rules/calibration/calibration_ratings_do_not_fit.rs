//! A calibration judges monitored contacts, each by two raters or more, each rater once.

use crate::diagnostic::{Level, Nature};
use crate::record::Judged;
use crate::rules::sample::CALIBRATION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `CAL-002`.
pub const RULE: Rule = Rule {
    id: "CAL-002",
    name: "calibration-ratings-do-not-fit",
    clauses: &["3.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "only one rater",
            edits: &[Edit::Set(
                CALIBRATION,
                "contacts[0].ratings",
                "[{by: S-0041, score: 90, verdict: passed}]",
            )],
        },
        Sample {
            name: "a rater twice",
            edits: &[Edit::Set(
                CALIBRATION,
                "contacts[0].ratings",
                "[{by: S-0041, score: 90, verdict: passed}, {by: S-0041, score: 90, verdict: passed}]",
            )],
        },
        Sample {
            name: "a contact that was not monitored",
            edits: &[Edit::Set(CALIBRATION, "contacts[0].no", "9")],
        },
        Sample {
            name: "101 points of a hundred",
            edits: &[Edit::Set(CALIBRATION, "contacts[0].ratings[0].score", "101")],
        },
        Sample { name: "no contact", edits: &[Edit::Set(CALIBRATION, "contacts", "[]")] },
        Sample { name: "of the future", edits: &[Edit::Set(CALIBRATION, "date", "2026-07-01")] },
    ],
    passes: &[Sample {
        name: "three raters",
        edits: &[Edit::Set(
            CALIBRATION,
            "contacts[0].ratings",
            "[{by: S-0040, score: 100, verdict: passed}, {by: S-0041, score: 90, verdict: passed}, {by: S-0042, score: 88, verdict: passed}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.calibrations {
        let record = &filed.record;
        let mut report = |field: String, kind: &'static str, value: String| {
            findings.report(filed, &record.id, field).with("kind", kind).with("value", value);
        };
        if record.contacts.is_empty() {
            report("contacts".to_owned(), "empty", String::new());
        }
        if record.date > ctx.as_of {
            report("date".to_owned(), "future", record.date.to_string());
        }
        for (index, judged) in record.contacts.iter().enumerate() {
            let at = |field: &str| format!("contacts[{index}].{field}");
            if is_unmonitored(ctx, judged) {
                report(at("no"), "unmonitored", judged.no.to_string());
            }
            if judged.ratings.len() < 2 {
                report(at("ratings"), "alone", judged.ratings.len().to_string());
            }
            let mut seen = BTreeSet::new();
            for (place, rating) in judged.ratings.iter().enumerate() {
                if !seen.insert(&rating.by) {
                    report(at(&format!("ratings[{place}].by")), "repeated", rating.by.to_string());
                }
                if rating.score > 100 {
                    report(at(&format!("ratings[{place}].score")), "score", rating.score.to_string());
                }
            }
        }
    }
}

/// Whether the monitoring record is there, and has no contact of that number.
fn is_unmonitored(ctx: &Ctx, judged: &Judged) -> bool {
    let of = ctx.ledger.monitorings.iter().find(|filed| filed.record.id == judged.monitoring);
    of.is_some_and(|filed| !filed.record.samples.iter().any(|sample| sample.no == judged.no))
}
