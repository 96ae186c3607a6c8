//! Inquiries are counted by the policy’s hours to the first response.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INQUIRY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INQ-003`.
pub const RULE: Rule = Rule {
    id: "INQ-003",
    name: "inquiry-limit-differs",
    clauses: &["2.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "counted by a day", edits: &[Edit::Set(INQUIRY, "first_response_hours", "24")] }],
    passes: &[Sample {
        name: "by the policy’s hours",
        edits: &[Edit::Set(INQUIRY, "first_response_hours", "4")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.inquiries {
        let inquiry = &filed.record;
        let limit = ctx.on(inquiry.period.start()).inquiry_first_response_hours;
        if inquiry.first_response_hours != limit {
            findings
                .report(filed, &inquiry.id, "first_response_hours")
                .with("hours", inquiry.first_response_hours)
                .with("limit", limit)
                .limited_by("inquiry_first_response_hours", inquiry.period.start());
        }
    }
}
