//! What a check of an effect says of a measure is what the records give.

use super::effect;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::IMPROVEMENT2;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-005`.
pub const RULE: Rule = Rule {
    id: "IMP-005",
    name: "effect-claim-differs",
    clauses: &["3.3.3c", "1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-006"],
    fails: &[
        Sample {
            name: "another value before",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].before_value", "0.8")],
        },
        Sample {
            name: "another value after",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.999")],
        },
        Sample {
            name: "there is no such measure",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].kpi", "NOTHING")],
        },
        Sample {
            name: "the measure has no value for the unit",
            edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].unit", "C1-A")],
        },
    ],
    passes: &[Sample {
        name: "within what is shown",
        edits: &[Edit::Set(IMPROVEMENT2, "effect_checks[0].after_value", "0.9904")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.improvements {
        let improvement = &filed.record;
        for (number, check) in improvement.effect_checks.iter().enumerate() {
            let field = |name: &str| format!("effect_checks[{number}].{name}");
            let Some(kpi) = ctx.kpis.named(&check.kpi) else {
                let found = findings.report(filed, &improvement.id, field("kpi"));
                found.with("kind", "unknown").with("kpi", &*check.kpi).with("period", check.before);
                continue;
            };
            let claims =
                [("before", check.before, check.before_value), ("after", check.after, check.after_value)];
            for (name, period, claimed) in claims {
                let point = effect::point(ctx, check, period);
                let measured = point.and_then(|point| point.value);
                let is_claimed = measured.is_some_and(|value| effect::is_claimed(kpi, value, claimed));
                if is_claimed || ctx.ledger.is_thinned(period, &kpi.reads()) {
                    continue;
                }
                let place = if measured.is_some() { format!("{name}_value") } else { name.to_owned() };
                findings
                    .report(filed, &improvement.id, field(&place))
                    .with("kind", if measured.is_some() { "differs" } else { "none" })
                    .with("kpi", &*check.kpi)
                    .with("period", period)
                    .with("claimed", effect::shown(kpi, claimed))
                    .with("measured", effect::shown(kpi, measured.unwrap_or(0.0)));
            }
        }
    }
}
