//! A recorded draw follows from its own parts: strata that make up the list, a seed that anyone can compute, as many
//! drawn of each stratum as the allocation gives, and no contact monitored that was not drawn. Whether the commit is
//! the right one, and the drawn are those of the list, `pinguan sample verify` says, which reads both.

use crate::diagnostic::{Level, Nature};
use crate::digest::hexadecimal;
use crate::record::{Draw, Monitoring};
use crate::rules::sample::MONITORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::stats::sampling;
use std::collections::BTreeSet;

/// `MON-013`.
pub const RULE: Rule = Rule {
    id: "MON-013",
    name: "draw-does-not-follow",
    clauses: &["3.2.2a", "2.2.2c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["MON-014"],
    fails: &[
        Sample {
            name: "another seed",
            edits: &[
                FRAME,
                DRAWN,
                Edit::Set(
                    MONITORING,
                    "draw.seed",
                    "93f23e4cbacee87d70c1be7d95df00c7aff9f6a3f6e7054a940b5b0563b96f1a",
                ),
            ],
        },
        Sample {
            name: "two of a stratum that gives one",
            edits: &[
                FRAME,
                DRAWN,
                Edit::Set(
                    MONITORING,
                    "draw.drawn",
                    "[{stratum: mail, item: M-03}, {stratum: mail, item: M-01}]",
                ),
            ],
        },
        Sample {
            name: "strata that do not make up the list",
            edits: &[FRAME, DRAWN, Edit::Set(MONITORING, "frame", "21")],
        },
        Sample {
            name: "a contact monitored that was not drawn",
            edits: &[FRAME, DRAWN, Edit::Set(MONITORING, "samples[1].no", "3"), RATED],
        },
        Sample {
            name: "contacts monitored before the draw",
            edits: &[
                FRAME,
                Edit::Set(MONITORING, "draw", "{by: S-0041, size: 2, strata: [{name: phone, contacts: 20}]}"),
            ],
        },
        Sample {
            name: "no hash of the list",
            edits: &[FRAME, DRAWN, Edit::Remove(MONITORING, "frame_sha256")],
        },
        Sample {
            name: "more than there is",
            edits: &[FRAME, DRAWN, Edit::Set(MONITORING, "draw.size", "21")],
        },
        Sample {
            name: "the same contact twice",
            edits: &[
                FRAME,
                DRAWN,
                Edit::Set(
                    MONITORING,
                    "draw.drawn",
                    "[{stratum: mail, item: P-03}, {stratum: phone, item: P-03}]",
                ),
            ],
        },
    ],
    passes: &[Sample { name: "drawn by the seed, one of each stratum", edits: &[FRAME, DRAWN] }],
    check,
};

const FRAME: Edit =
    Edit::Set(MONITORING, "frame_sha256", "8ad648c3e56c632216ba3e09cb9fffd06455e1ef5c1c159f96fb4f3bf3e76a13");

const DRAWN: Edit = Edit::Set(
    MONITORING,
    "draw",
    "{by: S-0041, size: 2, strata: [{name: mail, contacts: 4}, {name: phone, contacts: 16}], seed_commit: 4f9c2f1d8f4a8f8bb0c6c2f2c8d1c9d35a6f7e01, seed: 83f23e4cbacee87d70c1be7d95df00c7aff9f6a3f6e7054a940b5b0563b96f1a, drawn: [{stratum: mail, item: M-03}, {stratum: phone, item: P-03}]}",
);

/// The calibration judged the second contact.
const RATED: Edit = Edit::Set(crate::rules::sample::CALIBRATION, "contacts[1].no", "1");

/// What is wrong, where, with which two numbers or words.
type Fault = (String, &'static str, String, String);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.monitorings {
        let Some(draw) = &filed.record.draw else { continue };
        let minimum = ctx.on(filed.record.date).sample_stratum_minimum;
        let faults = listed(&filed.record, draw).into_iter().chain(drawn(&filed.record, draw, minimum));
        for (field, kind, actual, limit) in faults {
            let found = findings.report(filed, &filed.record.id, field);
            found.with("kind", kind).with("actual", actual).with("limit", limit);
            if kind == "count" {
                found.limited_by("sample_stratum_minimum", filed.record.date);
            }
        }
    }
}

fn fault(field: &str, kind: &'static str, actual: &dyn ToString, limit: &dyn ToString) -> Fault {
    (field.to_owned(), kind, actual.to_string(), limit.to_string())
}

/// What is wrong with the list that is committed to.
fn listed(record: &Monitoring, draw: &Draw) -> Vec<Fault> {
    let mut faults = Vec::new();
    let hash = record.frame_sha256.as_deref().unwrap_or_default();
    if hash.len() != 64 || !is_hexadecimal(hash) {
        faults.push(fault("draw", "hash", &"", &""));
    }
    let total: u128 = draw.strata.iter().map(|stratum| u128::from(stratum.contacts)).sum();
    if total != u128::from(record.frame) {
        faults.push(fault("draw.strata", "strata", &total, &record.frame));
    }
    let sorted = draw.strata.is_sorted_by(|one, next| *one.name < *next.name);
    if !sorted {
        faults.push(fault("draw.strata", "order", &"", &""));
    }
    if draw.size > record.frame || draw.size == 0 {
        faults.push(fault("draw.size", "size", &draw.size, &record.frame));
    }
    faults
}

/// What is wrong with the draw.
fn drawn(record: &Monitoring, draw: &Draw, minimum: u32) -> Vec<Fault> {
    let mut faults = Vec::new();
    if record.awaits_draw() {
        if !record.samples.is_empty() {
            faults.push(fault("samples", "undrawn", &record.samples.len(), &""));
        }
        return faults;
    }
    let commit = draw.seed_commit.as_deref().unwrap_or_default();
    if ![40, 64].contains(&commit.len()) || !is_hexadecimal(commit) {
        faults.push(fault("draw.seed_commit", "commit", &commit, &""));
    }
    let hash = record.frame_sha256.as_deref().unwrap_or_default();
    let seed = hexadecimal(&sampling::seed(hash, &record.date.to_string(), commit));
    if !hash.is_empty() && draw.seed.as_deref() != Some(&seed) {
        faults.push(fault("draw.seed", "seed", &"", &seed));
    }
    let sizes: Vec<u64> = draw.strata.iter().map(|stratum| stratum.contacts).collect();
    if let Ok(counts) = sampling::allocate(&sizes, draw.size, u64::from(minimum)) {
        for (index, (stratum, count)) in draw.strata.iter().zip(counts).enumerate() {
            let of = draw.drawn.iter().filter(|drawn| *drawn.stratum == *stratum.name).count() as u64;
            if of != count {
                faults.push(fault(&format!("draw.strata[{index}]"), "count", &of, &count));
            }
        }
    }
    let mut seen = BTreeSet::new();
    for (index, drawn) in draw.drawn.iter().enumerate() {
        if !draw.strata.iter().any(|stratum| *stratum.name == *drawn.stratum) {
            faults.push(fault(&format!("draw.drawn[{index}].stratum"), "unknown", &drawn.stratum, &""));
        }
        if !seen.insert(&*drawn.item) {
            faults.push(fault(&format!("draw.drawn[{index}].item"), "twice", &drawn.item, &""));
        }
    }
    for (index, sample) in record.samples.iter().enumerate() {
        if sample.no as usize > draw.drawn.len() {
            faults.push(fault(&format!("samples[{index}].no"), "sample", &sample.no, &draw.drawn.len()));
        }
    }
    faults
}

fn is_hexadecimal(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
