//! Every entry of the baseline still excuses something.

use super::BASELINE;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::APPEAL;
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
    fails: &[Sample {
        name: "what it froze is mended",
        edits: &[Edit::File(
            BASELINE,
            "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
        )],
    }],
    passes: &[Sample {
        name: "it excuses a late appeal",
        edits: &[
            Edit::File(
                BASELINE,
                "frozen:\n  - {rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-07, reason: 制度施行前的舊案}\n",
            ),
            Edit::Set(APPEAL, "filed_on", "2026-01-07"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.baseline else { return };
    for (index, frozen) in filed.record.frozen.iter().enumerate() {
        if super::fault(ctx, frozen).is_none() && !ctx.used.frozen.contains(&index) {
            findings
                .report_standing(&filed.path, format!("frozen[{index}]"))
                .with("frozen", &*frozen.rule)
                .with("file", &*frozen.path);
        }
    }
}
