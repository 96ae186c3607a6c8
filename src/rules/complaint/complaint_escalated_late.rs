//! A major complaint reaches the quality department and the company's leaders within the policy's hours.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::Recipient;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CMP-005`.
pub const RULE: Rule = Rule {
    id: "CMP-005",
    name: "complaint-escalated-late",
    clauses: &["3.3.2c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the leaders are told after 31 hours; the policy gives 24",
        edits: &[Edit::Set(COMPLAINT, "escalations[1].at", "2026-05-06T16:02+08:00")],
    }],
    passes: &[Sample {
        name: "the leaders are told exactly after 24 hours",
        edits: &[Edit::Set(COMPLAINT, "escalations[1].at", "2026-05-06T09:02+08:00")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        for to in Recipient::ALL {
            let (Some(deadline), Some(at)) =
                (ctx.deadlines().escalation(complaint, to), complaint.escalated_at(to))
            else {
                continue;
            };
            if let Some(hours) = ctx.overrun(&deadline) {
                let index = complaint.escalations.iter().position(|e| e.to == to && e.at == at).unwrap_or(0);
                findings
                    .report(filed, &complaint.id, format!("escalations[{index}].at"))
                    .with("recipient", Arg::Message(format!("recipient-{}", to.name().replace('_', "-"))))
                    .with("hours", Arg::Decimal { value: hours, places: 1 })
                    .broken(ctx, &deadline)
                    .since(ctx.date(at));
            }
        }
    }
}
