//! Of the calls of a log no more than the policy’s share is given up before an answer.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::Calls;
use crate::rules::sample::HOTLINE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-005`.
pub const RULE: Rule = Rule {
    id: "HOT-005",
    name: "abandon-rate-high",
    clauses: &["3.3.1a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "three of 40 calls where the policy gives 5 %",
        edits: &[
            Edit::Set(HOTLINE, "calls[0].abandoned", "3"),
            Edit::Set(HOTLINE, "calls[0].answered", "37"),
        ],
    }],
    passes: &[
        Sample { name: "two of 40", edits: &[Edit::Set(HOTLINE, "calls[0].abandoned", "2")] },
        Sample { name: "none of none", edits: &[Edit::Set(HOTLINE, "calls", "[]")] },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.hotline_logs {
        let log = &filed.record;
        let sum = |count: fn(&Calls) -> u64| log.calls.iter().map(count).fold(0_u64, u64::saturating_add);
        let (abandoned, offered) = (sum(|calls| calls.abandoned), sum(|calls| calls.offered));
        let limit = ctx.on(log.period.end()).hotline_abandon_percent;
        if u128::from(abandoned) * 100 > u128::from(limit) * u128::from(offered) && offered > 0 {
            findings
                .report(filed, &log.id, "calls")
                .with("period", log.period)
                .with("count", abandoned)
                .with("total", offered)
                .with("share", Arg::Decimal { value: abandoned as f64 * 100.0 / offered as f64, places: 1 })
                .with("limit", limit)
                .limited_by("hotline_abandon_percent", log.period.end())
                .since(log.reported_on);
        }
    }
}
