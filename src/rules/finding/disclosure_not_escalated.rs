//! A proved disclosure to a third party is reported to the company’s leaders.

use crate::diagnostic::{Level, Nature};
use crate::record::{Finding, FindingCode, Id, Recipient};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-015`.
pub const RULE: Rule = Rule {
    id: "FND-015",
    name: "disclosure-not-escalated",
    clauses: &["3.2.1b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-018"],
    fails: &[Sample {
        name: "a disclosure found by monitoring, reported to nobody",
        edits: &[Edit::Remove(FINDING, "escalations"), Edit::Set(FINDING, "source", "MON-2026-0001")],
    }],
    passes: &[
        Sample {
            name: "reported to the leaders",
            edits: &[Edit::Set(
                FINDING,
                "escalations",
                "[{to: company_leaders, at: 2026-05-12T15:30+08:00, by: S-0040}]",
            )],
        },
        Sample {
            name: "it comes from a major complaint, which is reported itself",
            edits: &[Edit::Remove(FINDING, "escalations")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        if finding.proved() != Some(FindingCode::Disclosure) || is_reported(ctx, finding) {
            continue;
        }
        if let Some(proved) = finding.confirmed_on(&ctx.ledger.zone) {
            findings.report(filed, &finding.id, "code").with("proved", proved).since(proved);
        }
    }
}

/// Whether the leaders were told, or a rule asks for it elsewhere: a major complaint is reported itself.
fn is_reported(ctx: &Ctx, finding: &Finding) -> bool {
    let complaints = ctx.ledger.complaints.iter().map(|filed| &*filed.record);
    let from = |id: &Id| {
        complaints.clone().any(|complaint| complaint.id == *id && complaint.major)
            || ctx.ledger.is_refused(id)
            || ctx.ledger.tombstone(id).is_some()
    };
    finding.escalations.iter().any(|escalation| escalation.to == Recipient::CompanyLeaders)
        || finding.source.as_ref().is_some_and(from)
}
