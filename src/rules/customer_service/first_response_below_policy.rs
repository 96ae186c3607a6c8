//! The policy’s share of the inquiries is first answered in time.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{IMPROVEMENT2, INQUIRY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INQ-002`.
pub const RULE: Rule = Rule {
    id: "INQ-002",
    name: "first-response-below-policy",
    clauses: &["2.3.2a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "fewer than nine of ten",
        edits: &[
            Edit::Set(INQUIRY, "channels[0].first_response_in_time", "359"),
            Edit::Set(IMPROVEMENT2, "effect_checks[0].before_value", "0.8975"),
        ],
    }],
    passes: &[Sample {
        name: "nine of ten",
        edits: &[Edit::Set(INQUIRY, "channels[0].first_response_in_time", "360")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.inquiries {
        let inquiry = &filed.record;
        let (received, in_time, _) = inquiry.totals();
        let limit = ctx.on(inquiry.compiled_on).inquiry_first_response_percent;
        if u128::from(in_time) * 100 < u128::from(received) * u128::from(limit) {
            findings
                .report(filed, &inquiry.id, "channels")
                .with("period", inquiry.period)
                .with("in_time", in_time)
                .with("received", received)
                .with("share", Arg::Percent { value: in_time as f64 / received as f64, places: 1 })
                .with("limit", limit)
                .limited_by("inquiry_first_response_percent", inquiry.compiled_on)
                .since(inquiry.compiled_on);
        }
    }
}
