//! Over a month no assessor judges more than the policy’s share of all monitored contacts.

use super::samples_in;
use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Id, Monitoring};
use crate::rules::sample::{MONITORING, MONITORING2, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `MON-010`.
pub const RULE: Rule = Rule {
    id: "MON-010",
    name: "one-assessor-dominates",
    clauses: &["3.2.2b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "one assessor judged all four",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-05-01}"),
            Edit::Set(MONITORING, "samples[1].assessor", "S-0041"),
            Edit::Set(MONITORING2, "samples[1].assessor", "S-0041"),
        ],
    }],
    passes: &[Sample {
        name: "two shared them",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{3.2.2b: 2026-05-01}")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (month, last) in ctx.closed_intervals(&["monitoring"], |_| Grain::Month, "3.2.2b") {
        let mut assessors: BTreeMap<&Id, (u64, &Filed<Monitoring>, usize)> = BTreeMap::new();
        let mut total = 0;
        for (filed, index, sample) in samples_in(ctx, month) {
            total += 1;
            assessors.entry(&sample.assessor).or_insert((0, filed, index)).0 += 1;
        }
        let limit = ctx.on(month.end()).monitoring_assessor_percent;
        for (assessor, (count, filed, index)) in assessors {
            if count * 100 > u64::from(limit) * total {
                findings
                    .report(filed, &filed.record.id, format!("samples[{index}].assessor"))
                    .with("person", &**assessor)
                    .with("period", month)
                    .with("count", count)
                    .with("total", total)
                    .with("limit", limit)
                    .limited_by("monitoring_assessor_percent", month.end())
                    .since(last.plus_days(1));
            }
        }
    }
}
