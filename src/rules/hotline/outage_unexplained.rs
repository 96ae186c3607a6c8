//! An outage of the hotline beyond the policy’s minutes is explained.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::HOTLINE;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-006`.
pub const RULE: Rule = Rule {
    id: "HOT-006",
    name: "outage-unexplained",
    clauses: &["3.3.1a"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "twenty minutes without a word",
        edits: &[
            Edit::Remove(HOTLINE, "outages"),
            Edit::Set(HOTLINE, "outages", "[{from: 2026-05-05T03:00+08:00, to: 2026-05-05T03:20+08:00}]"),
        ],
    }],
    passes: &[Sample {
        name: "fifteen minutes",
        edits: &[
            Edit::Remove(HOTLINE, "outages"),
            Edit::Set(HOTLINE, "outages", "[{from: 2026-05-05T03:00+08:00, to: 2026-05-05T03:15+08:00}]"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.hotline_logs {
        let log = &filed.record;
        for (index, outage) in
            log.outages.iter().enumerate().filter(|(_, outage)| outage.explanation.is_none())
        {
            let date = ctx.date(outage.from);
            let limit = ctx.on(date).hotline_outage_minutes;
            let minutes = outage.to.hours_since(outage.from) * 60.0;
            if minutes > f64::from(limit) {
                findings
                    .report(filed, &log.id, format!("outages[{index}]"))
                    .with("date", date)
                    .with("minutes", minutes.floor() as u64)
                    .with("limit", limit)
                    .limited_by("hotline_outage_minutes", date);
            }
        }
    }
}
