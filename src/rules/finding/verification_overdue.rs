//! A rectification that is done is verified within the policy’s days.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-019`.
pub const RULE: Rule = Rule {
    id: "FND-019",
    name: "verification-overdue",
    clauses: &["3.2.3b"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "verified a day late",
            edits: &[Edit::Set(FINDING, "verification.at", "2026-06-15T10:00+08:00")],
        },
        Sample { name: "done in May, and not verified", edits: &[Edit::Remove(FINDING, "verification")] },
    ],
    passes: &[
        Sample {
            name: "verified on the last day",
            edits: &[Edit::Set(FINDING, "verification.at", "2026-06-14T10:00+08:00")],
        },
        Sample {
            name: "what was alleged was not borne out",
            edits: &[Edit::File(
                "finding/2026/FIND-2026-0003.yaml",
                "id: FIND-2026-0003\nfound_at: 2026-05-12T10:00+08:00\nfound_by: S-0041\nunit: C1-A\nseverity: normal\nsummary: 客戶稱外訪時語氣不佳。\nnotified_at: 2026-05-12T16:00+08:00\nallegation: {raised_on: 2026-05-12, status: dismissed, settled_on: 2026-05-15, settled_by: S-0040, basis: 錄音查無此事。}\nrectification: {owner: S-0010, due: 2026-05-19, action: 抽聽該員錄音。, done_on: 2026-05-14}\nclosed_on: 2026-05-15\n",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(deadline) = ctx.deadlines().verification(finding) else { continue };
        findings.late(ctx, filed, &finding.id, ("verification.at", "rectification.done_on"), &deadline);
    }
}
