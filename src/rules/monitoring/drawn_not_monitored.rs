//! What was drawn is monitored within the policy's days: a draw of which the maker may leave out what does not please is
//! no draw.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `MON-014`.
pub const RULE: Rule = Rule {
    id: "MON-014",
    name: "drawn-not-monitored",
    clauses: &["3.2.2a", "2.2.2c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["MON-007"],
    fails: &[
        Sample { name: "three drawn, two monitored", edits: &[FRAME, DRAWN] },
        Sample {
            name: "promised, and never drawn",
            edits: &[
                FRAME,
                Edit::Set(MONITORING, "draw", "{by: S-0041, size: 2, strata: [{name: phone, contacts: 20}]}"),
                Edit::Set(MONITORING, "samples", "[]"),
                Edit::Delete(crate::rules::sample::CALIBRATION),
            ],
        },
    ],
    passes: &[Sample {
        name: "there is still time",
        edits: &[
            FRAME,
            DRAWN,
            Edit::Set(crate::rules::sample::POLICY, "versions[0].parameters.drawn_monitoring_days", "60"),
        ],
    }],
    check,
};

const FRAME: Edit =
    Edit::Set(MONITORING, "frame_sha256", "8ad648c3e56c632216ba3e09cb9fffd06455e1ef5c1c159f96fb4f3bf3e76a13");

const DRAWN: Edit = Edit::Set(
    MONITORING,
    "draw",
    "{by: S-0041, size: 3, strata: [{name: phone, contacts: 20}], seed_commit: 4f9c2f1d8f4a8f8bb0c6c2f2c8d1c9d35a6f7e01, seed: 83f23e4cbacee87d70c1be7d95df00c7aff9f6a3f6e7054a940b5b0563b96f1a, drawn: [{stratum: phone, item: P-03}, {stratum: phone, item: P-07}, {stratum: phone, item: P-11}]}",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.monitorings {
        let record = &filed.record;
        let Some(draw) = &record.draw else { continue };
        let limit = ctx.on(record.date).drawn_monitoring_days;
        let last = record.date.plus_days(i64::from(limit));
        let monitored: BTreeSet<_> =
            record.samples.iter().map(|sample| u64::from(sample.no)).filter(|no| *no <= draw.size).collect();
        let missing = draw.size.saturating_sub(monitored.len() as u64);
        if missing > 0 && ctx.as_of > last {
            findings
                .report(filed, &record.id, "draw")
                .with("kind", if record.awaits_draw() { "undrawn" } else { "drawn" })
                .with("missing", missing)
                .with("size", draw.size)
                .with("limit", limit)
                .limited_by("drawn_monitoring_days", record.date)
                .since(last.plus_days(1));
        }
    }
}
