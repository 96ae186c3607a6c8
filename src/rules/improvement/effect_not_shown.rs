//! An improvement is called effective only where the difference lies on the good side by more than chance.

use super::effect;
use super::effect::Side;
use crate::diagnostic::{Level, Nature};
use crate::kpi::Shift;
use crate::record::EffectVerdict;
use crate::rules::sample::{IMPROVEMENT2, INQUIRY, INQUIRY2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::stats::interval::Interval;

/// `IMP-006`.
pub const RULE: Rule = Rule {
    id: "IMP-006",
    name: "effect-not-shown",
    clauses: &["3.3.3c", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-007"],
    fails: &[
        Sample {
            name: "a little better, which chance may have done",
            edits: &[
                Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "365"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9125"),
            ],
        },
        Sample {
            name: "the same, while it is still open",
            edits: &[
                Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "365"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9125"),
                Edit::Remove(IMPROVEMENT2, "closed_on"),
            ],
        },
        Sample {
            name: "one incident less, which chance may have done",
            edits: &[Edit::Set(
                IMPROVEMENT2,
                "effect_checks",
                "[{kpi: DATA-INC, before: 2026-02, after: 2026-05, before_value: 1, after_value: 0, checked_on: 2026-05-31, by: S-0041, verdict: effective, basis: 少一件。}]",
            )],
        },
        Sample {
            name: "worse",
            edits: &[
                Edit::Set(INQUIRY, "channels[0].first_response_in_time", "396"),
                Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "360"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].before_value", "0.99"),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9"),
            ],
        },
        Sample {
            name: "too few to tell",
            edits: &[
                Edit::Set(
                    INQUIRY2,
                    "channels",
                    "[{channel: phone, received: 10, first_response_in_time: 10, solved_first_contact: 5}]",
                ),
                Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "1"),
            ],
        },
    ],
    passes: &[Sample {
        name: "what chance may have done is called undecided",
        edits: &[
            Edit::Set(INQUIRY2, "channels[0].first_response_in_time", "365"),
            Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9125"),
            Edit::Set(IMPROVEMENT2, "effect_checks[0].verdict", "undecided"),
            Edit::Remove(IMPROVEMENT2, "closed_on"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        for (number, check) in improvement.effect_checks.iter().enumerate() {
            if check.verdict != EffectVerdict::Effective {
                continue;
            }
            let Some(seen) = effect::seen(ctx, check) else { continue };
            let kind = match (seen.side, seen.charted) {
                (Side::Good, _) => continue,
                (Side::Bad, Some(Shift::Worse)) => "signal",
                (Side::Bad, _) => "worse",
                (Side::Undecided, _) => "undecided",
                (Side::TooFew, _) => "few",
            };
            let bound = |bound: fn(&Interval) -> f64| {
                effect::shown(&seen.kpi, seen.interval.as_ref().map_or(0.0, bound))
            };
            let found = findings.report(filed, &improvement.id, format!("effect_checks[{number}].verdict"));
            found
                .with("kind", kind)
                .with("kpi", seen.kpi.id())
                .with("before", effect::shown(&seen.kpi, seen.before))
                .with("after", effect::shown(&seen.kpi, seen.after))
                .with("low", bound(|interval| interval.lo))
                .with("high", bound(|interval| interval.hi));
            // while it is open, more data may still show it; a closed one rests on this check
            let rests = improvement.closed_on.is_some()
                && improvement.decided_check().is_some_and(|decided| std::ptr::eq(decided, check));
            if seen.side != Side::Bad && !rests {
                found.warn();
            }
        }
    }
}
