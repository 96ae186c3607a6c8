//! A rectification is due within the days that the policy gives for its severity.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-004`.
pub const RULE: Rule = Rule {
    id: "FND-004",
    name: "rectification-due-too-far",
    clauses: &["3.2.3b", "3.2.3c"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "eight days for a major finding where the policy gives seven",
        edits: &[Edit::Set(FINDING, "rectification.due", "2026-05-20")],
    }],
    passes: &[
        Sample {
            name: "fourteen days for a normal one",
            edits: &[
                Edit::Set(FINDING, "severity", "normal"),
                Edit::Set(FINDING, "rectification.due", "2026-05-26"),
            ],
        },
        Sample {
            name: "three days for a serious one",
            edits: &[
                Edit::Set(FINDING, "severity", "serious"),
                Edit::Set(FINDING, "rectification.due", "2026-05-15"),
                Edit::Set(
                    FINDING,
                    "disposition",
                    "{what: 書面告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-20}",
                ),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let zone = &ctx.ledger.zone;
    for filed in ctx.ledger.findings.iter().filter(|filed| filed.record.rectification.is_some()) {
        let finding = &filed.record;
        let deadline = ctx.deadlines().rectification(finding);
        let start = deadline.start.date(zone);
        let due = finding.rectification.as_ref().map_or(start, |mending| mending.due);
        let latest = deadline.latest.date(zone);
        if due > latest {
            findings
                .report(filed, &finding.id, "rectification.due")
                .with("severity", finding.severity.name())
                .with("days", due.days_since(start))
                .with("limit", deadline.limit.count)
                .with("last", latest)
                .limited_by(deadline.parameter, deadline.governing);
        }
    }
}
