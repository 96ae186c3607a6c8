//! Every entry of the baseline still excuses something.

use super::BASELINE;
use crate::diagnostic::{Level, Nature};
use crate::record::Frozen;
use crate::rules::sample::{APPEAL, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `BAS-001`.
pub const RULE: Rule = Rule {
    id: "BAS-001",
    name: "baseline-entry-unused",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "what it froze is mended",
            edits: &[Edit::File(
                BASELINE,
                "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
            )],
        },
        Sample {
            name: "the record never came",
            edits: &[
                Edit::File(BASELINE, AWAITED),
                Edit::Set(POLICY, "versions[0].parameters.baseline_days", "179"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "it excuses a late appeal",
            edits: &[
                Edit::File(
                    BASELINE,
                    "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
                ),
                Edit::Set(APPEAL, "filed_on", "2026-01-07"),
            ],
        },
        Sample {
            name: "the record is still to come, in the days in which the baseline may be given",
            edits: &[
                Edit::File(BASELINE, AWAITED),
                Edit::Set(POLICY, "versions[0].parameters.baseline_days", "180"),
            ],
        },
    ],
    check,
};

/// A complaint that is not there.
const AWAITED: &str = "frozen:\n  - {rule: CMP-006, record: COMP-2025-0099, path: records/complaint/2025/COMP-2025-0099.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.baseline else { return };
    for (index, frozen) in filed.record.frozen.iter().enumerate() {
        let is_asked = super::fault(ctx, frozen).is_none() && !is_awaited(ctx, frozen);
        if is_asked && !ctx.used.frozen.contains(&index) {
            findings
                .report_standing(&filed.path, format!("frozen[{index}]"))
                .with("frozen", &*frozen.rule)
                .with("file", &*frozen.path);
        }
    }
}

/// Whether an entry waits for its record: one that cannot be read, and, as long as the baseline may still be given,
/// one that is to come, for a baseline excuses nothing in the change that brings it.
fn is_awaited(ctx: &Ctx, frozen: &Frozen) -> bool {
    let is_there = ctx.ledger.sources.get(&frozen.path).is_some();
    if is_there { ctx.ledger.is_refused_at(&frozen.path) } else { ctx.as_of <= super::last_day(ctx) }
}
