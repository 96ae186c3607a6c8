//! A second serious finding of the same person within the policy’s days is told of.

use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Finding, Severity};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-017`.
pub const RULE: Rule = Rule {
    id: "FND-017",
    name: "serious-repeated",
    clauses: &["3.2.3c"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the second within a year",
        edits: &[
            Edit::Set(FINDING, "subject", "S-0012"),
            Edit::Set(FINDING, "severity", "serious"),
            Edit::Set(FINDING, "rectification.due", "2026-05-15"),
            Edit::Set(
                FINDING,
                "disposition",
                "{what: 記過一次, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-20}",
            ),
            Edit::File("finding/2025/FIND-2025-0001.yaml", EARLIER),
        ],
    }],
    passes: &[Sample {
        name: "the second is of another person",
        edits: &[
            Edit::Set(FINDING, "subject", "S-0011"),
            Edit::Set(FINDING, "severity", "serious"),
            Edit::Set(FINDING, "rectification.due", "2026-05-15"),
            Edit::Set(
                FINDING,
                "disposition",
                "{what: 記過一次, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-20}",
            ),
            Edit::File("finding/2025/FIND-2025-0001.yaml", EARLIER),
        ],
    }],
    check,
};

/// An earlier serious finding.
const EARLIER: &str = "\
id: FIND-2025-0001
found_at: 2025-10-06T10:00+08:00
found_by: S-0041
unit: C1-A
severity: serious
summary: 通話中以加重處置相脅。
code: threat
subject: S-0012
notified_at: 2025-10-06T16:00+08:00
rectification: {owner: S-0010, due: 2025-10-09, action: 停止撥打並重新受訓。, done_on: 2025-10-09}
verification: {by: S-0042, at: 2025-10-15T10:00+08:00, effective: true, basis: 抽聽 20 通無不當用語。}
disposition: {what: 記過一次, reference: HR-2025-044, decided_by: S-0001, decided_on: 2025-10-15}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let serious = |filed: &&Filed<Finding>| {
        let finding = &filed.record;
        finding.severity == Severity::Serious && finding.subject.is_some() && finding.is_confirmed()
    };
    let mut all: Vec<_> = ctx.ledger.findings.iter().filter(serious).collect();
    all.sort_by_key(|filed| (filed.record.found_at, filed.record.id.clone()));
    for (index, filed) in all.iter().enumerate() {
        let finding = &filed.record;
        let earlier = all[..index].iter().rev().find(|before| before.record.subject == finding.subject);
        let (Some(subject), Some(earlier)) = (&finding.subject, earlier) else { continue };
        let found = ctx.date(finding.found_at);
        let (days, limit) =
            (found.days_since(ctx.date(earlier.record.found_at)), ctx.on(found).serious_repeat_days);
        if days <= i64::from(limit) {
            findings
                .report(filed, &finding.id, "subject")
                .with("person", &**subject)
                .with("days", days)
                .with("earlier", &*earlier.record.id)
                .with("limit", limit)
                .limited_by("serious_repeat_days", found)
                .beside(&earlier.path, "severity", "earlier-here")
                .since(found);
        }
    }
}
