//! Every entry of the baseline still excuses something.

use super::BASELINE;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::COMPLAINT;
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
            "frozen:\n  - {rule: CMP-004, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-01-05, reason: 制度施行前的舊案}\n",
        )],
    }],
    passes: &[Sample {
        name: "it excuses a late registration",
        edits: &[
            Edit::File(
                BASELINE,
                "frozen:\n  - {rule: CMP-004, record: COMP-2026-0001, path: records/complaint/2026/COMP-2026-0001.yaml, frozen_on: 2026-01-05, reason: 制度施行前的舊案}\n",
            ),
            Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.baseline else { return };
    for (index, frozen) in filed.record.frozen.iter().enumerate() {
        if super::may_freeze(frozen) && !ctx.used.frozen.contains(&index) {
            findings
                .report_standing(&filed.path, format!("frozen[{index}]"))
                .with("frozen", &*frozen.rule)
                .with("file", &*frozen.path);
        }
    }
}
