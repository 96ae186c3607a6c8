//! A data audit shows the accuracy that the target asks for. Below it is an audit whose whole interval lies
//! below; not shown to reach it is one whose lower bound lies below although its sample could have shown it.
//! A sample too small for that even without an error says nothing either way.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::DataAudit;
use crate::rules::sample::{DATA_AUDIT, MEASURES};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::stats::interval::{self, Confidence, Interval};

/// `DAU-006`.
pub const RULE: Rule = Rule {
    id: "DAU-006",
    name: "data-accuracy-below-target",
    clauses: &["2.3.3b", "4.1.4"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "six faulty of 200",
            edits: &[
                Edit::Set(DATA_AUDIT, "strata[0].faulty", "6"),
                Edit::Set(DATA_AUDIT, "strata[0].errors.accuracy", "6"),
            ],
        },
        Sample {
            name: "nine of 1 000: the target may be missed or not",
            edits: &[
                Edit::Set(DATA_AUDIT, "strata[0].sampled", "1000"),
                Edit::Set(DATA_AUDIT, "strata[0].faulty", "9"),
                Edit::Set(DATA_AUDIT, "strata[0].errors.accuracy", "9"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "none of 381, the smallest sample that shows 99 percent",
            edits: &[
                Edit::Set(DATA_AUDIT, "strata[0].sampled", "381"),
                Edit::Set(DATA_AUDIT, "strata[0].faulty", "0"),
                Edit::Set(DATA_AUDIT, "strata[0].errors", "{accuracy: 0, completeness: 0, timeliness: 0}"),
            ],
        },
        Sample {
            name: "the same errors against a lower target",
            edits: &[
                Edit::Set(DATA_AUDIT, "strata[0].faulty", "6"),
                Edit::Set(DATA_AUDIT, "strata[0].errors.accuracy", "6"),
                Edit::Set(MEASURES, "measures[1].targets[0].value", "0.9"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.data_audits {
        let audit = &filed.record;
        let Some(target) = ctx.policy.target("DATA-ACC", audit.period.end()) else { continue };
        let Some((value, Shown { now, best })) = measured(ctx, audit) else { continue };
        let kind = if now.hi < target.value {
            "below"
        } else if now.lo < target.value && best.lo >= target.value {
            "unproven"
        } else {
            continue;
        };
        let share = |value| Arg::Percent { value, places: 1 };
        findings
            .report(filed, &audit.id, "strata")
            .with("kind", kind)
            .with("value", share(value))
            .with("low", share(now.lo))
            .with("high", share(now.hi))
            .with("target", share(target.value))
            .since(audit.audited_on);
    }
}

/// The interval of an audit's accuracy, and the one that its sample would have given without an error.
struct Shown {
    now: Interval,
    best: Interval,
}

/// The share of sound records, with its intervals; none where the counts contradict or nothing was sampled.
fn measured(ctx: &Ctx, audit: &DataAudit) -> Option<(f64, Shown)> {
    let sum =
        |of: fn(&crate::record::Stratum) -> u64| audit.strata.iter().map(of).fold(0, u64::saturating_add);
    let (sampled, faulty) = (sum(|stratum| stratum.sampled), sum(|stratum| stratum.faulty));
    let sound = sampled.checked_sub(faulty).filter(|_| sampled > 0)?;
    let level = Confidence::Level(ctx.policy.confidence(audit.audited_on));
    let now = interval::wilson(sound, sampled, level).ok()?;
    let best = interval::wilson(sampled, sampled, level).ok()?;
    Some((sound as f64 / sampled as f64, Shown { now, best }))
}
