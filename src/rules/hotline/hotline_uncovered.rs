//! On every day somebody is on duty at the hotline for as long as the policy gives: round the clock. The shifts of
//! all rosters count together.

use crate::diagnostic::{Level, Nature};
use crate::ledger::HotlineDay;
use crate::rules::sample::{POLICY, ROSTER};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `HOT-001`.
pub const RULE: Rule = Rule {
    id: "HOT-001",
    name: "hotline-uncovered",
    clauses: &["3.3.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody on the last evening",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-01T00:00+08:00, to: 2026-05-31T20:00+08:00, staff: 2}]",
            )],
        },
        Sample {
            name: "a shift without people",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-01T00:00+08:00, to: 2026-05-31T20:00+08:00, staff: 2}, {from: 2026-05-31T20:00+08:00, to: 2026-06-01T00:00+08:00, staff: 0}]",
            )],
        },
        Sample {
            name: "a gap of a minute across midnight",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-01T00:00+08:00, to: 2026-05-20T23:59+08:00, staff: 1}, {from: 2026-05-21T00:00+08:00, to: 2026-06-01T00:00+08:00, staff: 1}]",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "a night shift ends in the next month, whose roster begins then",
            edits: &[
                Edit::Set(
                    ROSTER,
                    "shifts",
                    "[{from: 2026-05-01T00:00+08:00, to: 2026-06-01T08:00+08:00, staff: 1}]",
                ),
                Edit::File(ROSTER2, JUNE),
            ],
        },
        Sample {
            name: "two rosters share the month",
            edits: &[
                Edit::Set(
                    ROSTER,
                    "shifts",
                    "[{from: 2026-05-01T00:00+08:00, to: 2026-05-16T08:00+08:00, staff: 1}]",
                ),
                Edit::File(ROSTER2, HALF),
            ],
        },
        Sample {
            name: "shifts that overlap and cross midnight",
            edits: &[Edit::Set(
                ROSTER,
                "shifts",
                "[{from: 2026-05-10T22:00+08:00, to: 2026-06-01T00:00+08:00, staff: 1}, {from: 2026-05-01T00:00+08:00, to: 2026-05-11T06:00+08:00, staff: 1}]",
            )],
        },
        Sample {
            name: "the policy asks for 20 hours a day",
            edits: &[
                Edit::Set(
                    ROSTER,
                    "shifts",
                    "[{from: 2026-05-01T00:00+08:00, to: 2026-05-31T20:00+08:00, staff: 2}]",
                ),
                Edit::Set(POLICY, "versions[0].parameters.hotline_hours_per_day", "20"),
            ],
        },
    ],
    check,
};

const ROSTER2: &str = "hotline-roster/2026/HROS-2026-0002.yaml";

const JUNE: &str = "\
id: HROS-2026-0002
period: 2026-06
unit: CS
by: S-0020
published_on: 2026-05-22
shifts:
  - {from: 2026-06-01T08:00+08:00, to: 2026-07-01T00:00+08:00, staff: 2}
";

const HALF: &str = "\
id: HROS-2026-0002
period: 2026-05
unit: CS
by: S-0020
published_on: 2026-05-08
shifts:
  - {from: 2026-05-16T08:00+08:00, to: 2026-06-01T00:00+08:00, staff: 2}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    let zone = &ctx.ledger.zone;
    for HotlineDay { day, roster, gaps } in ctx.ledger.hotline_days(None) {
        let hours = ctx.on(day).hotline_hours_per_day;
        let Some((from, to)) = gaps.first().copied() else { continue };
        let open: f64 = gaps.iter().map(|(from, to)| to.hours_since(*from)).sum();
        let (start, end) = zone.day(day);
        let long = end.hours_since(start);
        // a day on which clocks change is covered for its whole length
        let asked = if hours >= 24 { long } else { f64::from(hours) };
        let missing = ((asked - (long - open)) * 60.0).ceil();
        if missing > 0.0 {
            findings
                .report(roster, &roster.record.id, "shifts")
                .with("date", day)
                .with("minutes", missing as u64)
                .with("from", zone.date_and_time(from).1)
                .with("to", if to == end { "24:00".to_owned() } else { zone.date_and_time(to).1 })
                .with("hours", hours)
                .limited_by("hotline_hours_per_day", day)
                .since(day);
        }
    }
}
