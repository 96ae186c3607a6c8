//! Intimidation, threat, insult and violence, once proved, are serious.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::Severity;
use crate::rules::sample::{COMPLAINT, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-012`.
pub const RULE: Rule = Rule {
    id: "FND-012",
    name: "prohibited-conduct-not-serious",
    clauses: &["3.2.1c", "1.3.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a proved insult is called major",
        edits: &[
            Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
            Edit::Set(FINDING, "code", "insult"),
        ],
    }],
    passes: &[
        Sample {
            name: "a proved insult is serious and was dealt with",
            edits: &[
                Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
                Edit::Set(FINDING, "code", "insult"),
                Edit::Set(FINDING, "severity", "serious"),
                Edit::Set(FINDING, "rectification.due", "2026-05-15"),
                Edit::Set(
                    FINDING,
                    "disposition",
                    "{what: 記過一次, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-20}",
                ),
            ],
        },
        Sample {
            name: "an insult is alleged only",
            edits: &[
                Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"),
                Edit::Set(FINDING, "code", "insult"),
                Edit::Set(FINDING, "found_at", "2026-06-26T10:00+08:00"),
                Edit::Set(FINDING, "notified_at", "2026-06-26T16:00+08:00"),
                Edit::Remove(FINDING, "verification"),
                Edit::Remove(FINDING, "rectification"),
                Edit::Set(FINDING, "allegation", "{raised_on: 2026-06-26, status: alleged}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        if let Some(code) = finding.proved().filter(|code| code.is_prohibited())
            && finding.severity != Severity::Serious
        {
            findings
                .report(filed, &finding.id, "severity")
                .with("code", Arg::Message(format!("value-code-{}", code.name().replace('_', "-"))))
                .with("severity", Arg::Message(format!("severity-{}", finding.severity.name())));
        }
    }
}
