//! A plan's contact hours lie within the policy's.

use super::content::{field, submitted, times};
use crate::diagnostic::{Level, Nature};
use crate::policy::{Edge, Hours};
use crate::record::Window;
use crate::rules::sample::{HOUSE, PLAN, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PLN-011`.
pub const RULE: Rule = Rule {
    id: "PLN-011",
    name: "plan-window-beyond-policy",
    clauses: &["3.1.1", "3.2.1a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["EXE-002", "PCK-005", "PLN-017"],
    fails: &[
        Sample {
            name: "calls until 22:00 where the policy allows 21:00",
            edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"22:00\"")],
        },
        Sample {
            name: "an amendment moves the start to 07:30",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶要求晚間聯絡, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.start: \"07:30\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
        Sample {
            name: "an amendment to which nobody has agreed yet",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶要求晚間聯絡, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-07-14, changes: {when.weekdays.end: \"23:00\"}}]",
            )],
        },
        Sample {
            name: "one minute past the end of a pack’s hours",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"24:00\""),
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(PLAN, "when.weekdays.end", "\"22:01\""),
            ],
        },
        Sample {
            name: "the stricter of two packs decides",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[tw, house]"),
                Edit::File(HOUSE, HOUSE_HOURS),
                Edit::Set(PLAN, "when.weekdays.end", "\"20:31\""),
            ],
        },
        Sample {
            name: "a value that is not verified only warns",
            edits: &[
                Edit::Set(POLICY, "versions[0].packs", "[house]"),
                Edit::File(HOUSE, HOUSE_UNVERIFIED),
                Edit::Set(PLAN, "when.weekdays.end", "\"20:31\""),
            ],
        },
        Sample {
            name: "hours that run past midnight",
            edits: &[
                Edit::Set(PLAN, "when.weekdays.start", "\"20:00\""),
                Edit::Set(PLAN, "when.weekdays.end", "\"02:00\""),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "calls up to the very end of the policy's hours",
            edits: &[Edit::Set(PLAN, "when.weekdays.end", "\"21:00\"")],
        },
        Sample {
            name: "calls up to the very end of a pack’s hours",
            edits: &[
                Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"22:00\""),
                Edit::Set(POLICY, "versions[0].packs", "[tw]"),
                Edit::Set(PLAN, "when.weekdays.end", "\"22:00\""),
            ],
        },
    ],
    check,
};

const HOUSE_HOURS: &str = "\
title: {zh-Hant: 本公司時段}
window:
  start: \"08:00\"
  end: \"20:30\"
  tz: office
  source: {citation: DEC-2025-002, status: company-choice}
";

const HOUSE_UNVERIFIED: &str = "\
title: {zh-Hant: 待確認的時段}
window:
  start: \"08:00\"
  end: \"20:30\"
  tz: office
  source: {citation: 尚待律師確認, status: unverified}
";

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (filed, date) in submitted(ctx) {
        let limits = ctx.policy.limits(date);
        let mut seen = BTreeSet::new();
        for (amendment, when) in times(ctx, filed) {
            for (day, window) in when.windows() {
                for (edge, bound) in limits.hours_broken(window) {
                    if !seen.insert((day, window.start, window.end, edge, bound.weight)) {
                        continue;
                    }
                    let (at, actual, limit) = told(edge, window, bound.value);
                    let found = findings
                        .report(filed, &filed.record.id, field(amendment, format!("when.{day}.{at}")))
                        .with("edge", edge.name())
                        .with("actual", actual)
                        .with("limit", limit);
                    let parameter =
                        if edge == Edge::Start { "contact_window_start" } else { "contact_window_end" };
                    found.decided_by(ctx, &bound.origin, parameter, date);
                    if bound.weight.only_warns(false) {
                        found.warn();
                    }
                }
            }
        }
    }
}

/// The field of an edge, what stands there, and what is allowed.
fn told(edge: Edge, planned: Window, allowed: Hours) -> (&'static str, String, String) {
    let allowed = allowed.window;
    match edge {
        Edge::Start => ("start", planned.start.to_string(), allowed.start.to_string()),
        Edge::End => ("end", planned.end.to_string(), allowed.end.to_string()),
        Edge::Whole => (
            "end",
            format!("{}–{}", planned.start, planned.end),
            format!("{}–{}", allowed.start, allowed.end),
        ),
    }
}
