//! Every month since the clause came into force has a duty roster and a log of calls.

use crate::calendar::{Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{HOTLINE, POLICY, ROSTER};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-002`.
pub const RULE: Rule = Rule {
    id: "HOT-002",
    name: "hotline-record-missing",
    clauses: &["3.3.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "no roster for May",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{3.3.1a: 2026-05-01}"), Edit::Delete(ROSTER)],
        },
        Sample {
            name: "no log for May",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{3.3.1a: 2026-05-01}"), Edit::Delete(HOTLINE)],
        },
    ],
    passes: &[
        Sample {
            name: "both are there",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{3.3.1a: 2026-05-01}")],
        },
        Sample {
            name: "the month’s records may still come",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.3.1a: 2026-05-01}"),
                Edit::Delete(ROSTER),
                Edit::Delete(HOTLINE),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "30"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let rosters: Vec<_> = ctx.ledger.hotline_rosters.iter().map(|filed| filed.record.period).collect();
    let logs: Vec<_> = ctx.ledger.hotline_logs.iter().map(|filed| filed.record.period).collect();
    for (kind, periods) in [("hotline-roster", rosters), ("hotline-log", logs)] {
        if ctx.refuses(kind) {
            continue;
        }
        for (month, last) in
            ctx.closed_intervals(&["hotline-roster", "hotline-log"], |_| Grain::Month, "3.3.1a")
        {
            let covers = |held: &Period| held.start() <= month.start() && month.end() <= held.end();
            if !periods.iter().any(covers) {
                findings
                    .report_at(ctx.keeper(kind))
                    .with("kind", kind)
                    .with("period", month)
                    .with("last", last)
                    .since(last.plus_days(1));
            }
        }
    }
}
