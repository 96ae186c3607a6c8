//! No more contacts are made than attempted.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::EXECUTION;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-007`.
pub const RULE: Rule = Rule {
    id: "EXE-007",
    name: "reached-above-attempts",
    clauses: &["3.1.3a", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "3901 reached in 3900 attempts",
        edits: &[Edit::Set(EXECUTION, "contacts.reached", "3901")],
    }],
    passes: &[Sample {
        name: "every attempt reached the customer",
        edits: &[Edit::Set(EXECUTION, "contacts.reached", "3900")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let contacts = &execution.contacts;
        if contacts.reached > contacts.attempts {
            findings
                .report(filed, &execution.id, "contacts.reached")
                .with("reached", contacts.reached)
                .with("attempts", contacts.attempts);
        }
    }
}
