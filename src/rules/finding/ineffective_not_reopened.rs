//! What did not help is taken up again.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `FND-016`.
pub const RULE: Rule = Rule {
    id: "FND-016",
    name: "ineffective-not-reopened",
    clauses: &["3.2.3b", "1.3.3"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the mending did not help, and nothing followed",
        edits: &[Edit::Set(FINDING, "verification.effective", "false")],
    }],
    passes: &[Sample {
        name: "a new finding takes it up",
        edits: &[
            Edit::Set(FINDING, "verification.effective", "false"),
            Edit::File("finding/2026/FIND-2026-0009.yaml", AGAIN),
        ],
    }],
    check,
};

/// A finding that takes up the first.
const AGAIN: &str = "\
id: FIND-2026-0009
found_at: 2026-05-26T10:00+08:00
found_by: S-0041
unit: C1-A
severity: normal
summary: 前次整改無效，抽聽 20 通仍有 5 通未核對。
code: identification
reopens: FIND-2026-0001
notified_at: 2026-05-26T16:00+08:00
rectification: {owner: S-0010, due: 2026-06-09, action: 撥號系統加入必填的核對欄位。, done_on: 2026-06-05}
verification: {by: S-0042, at: 2026-06-15T10:00+08:00, effective: true, basis: 抽聽 20 通均已核對。}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let again: BTreeSet<_> =
        ctx.ledger.findings.iter().filter_map(|filed| filed.record.reopens.as_ref()).collect();
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        let Some(verification) = finding.verification.as_ref().filter(|verified| !verified.effective) else {
            continue;
        };
        if !again.contains(&finding.id) {
            let verified = ctx.date(verification.at);
            findings
                .report(filed, &finding.id, "verification.effective")
                .with("date", verified)
                .since(verified);
        }
    }
}
