//! Each of the four measures of the regulation has a target, today and in every year since adoption.

use crate::calendar::{Date, Grain, Period};
use crate::diagnostic::{Level, Nature};
use crate::policy::WITH_TARGETS;
use crate::record::Kind;
use crate::rules::sample::{COMPANY, MEASURES};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-005`.
pub const RULE: Rule = Rule {
    id: "POL-005",
    name: "target-missing",
    clauses: &["1.4.1", "1.4.2", "1.4.3", "1.4.4", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["MTG-001", "FBK-001", "IMP-010", "POL-004"],
    fails: &[
        Sample {
            name: "the target ended yesterday",
            edits: &[Edit::Set(MEASURES, "measures[0].targets[0].to", "2026-06-29")],
        },
        Sample {
            name: "no target for data accuracy",
            edits: &[Edit::Set(MEASURES, "measures[1].targets", "[]")],
        },
        Sample {
            name: "none for the year of adoption",
            edits: &[Edit::Set(COMPANY, "adopted_on", "2025-07-01")],
        },
        Sample { name: "there are no targets at all", edits: &[Edit::Delete(MEASURES)] },
    ],
    passes: &[Sample {
        name: "the target ends today",
        edits: &[Edit::Set(MEASURES, "measures[0].targets[0].to", "2026-06-30")],
    }],
    check,
};

/// The measures for which the regulation asks for a target.
fn check(ctx: &Ctx, findings: &mut Findings) {
    let company = &ctx.ledger.company;
    let adopted = company.record.adopted_on;
    let refused = ctx.ledger.refused.iter().filter_map(|refused| Kind::of_path(&refused.path));
    if ctx.as_of < adopted || refused.into_iter().any(|kind| kind.name == "measures") {
        return;
    }
    for kpi in WITH_TARGETS {
        let position = ctx.policy.measures().iter().position(|measure| &*measure.kpi == kpi);
        let place = match (&ctx.ledger.measures, position) {
            (Some(filed), Some(index)) => (filed.path.as_str(), format!("measures[{index}].targets")),
            (Some(filed), None) => (filed.path.as_str(), "measures".to_owned()),
            (None, _) => (company.path.as_str(), "adopted_on".to_owned()),
        };
        let targets = ctx.policy.measure(kpi).map(|measure| measure.targets.as_slice()).unwrap_or_default();
        let overlaps = |year: i16| targets.iter().any(|t| t.from.year() <= year && year <= t.to.year());
        let missing = (adopted.year()..=ctx.as_of.year()).find(|year| !overlaps(*year));
        if missing.is_none() && ctx.policy.target(kpi, ctx.as_of).is_some() {
            continue;
        }
        let today = Period::of(Grain::Year, ctx.as_of);
        let year = missing.and_then(|year| Date::new(year, 1, 1)).map(|day| Period::of(Grain::Year, day));
        findings
            .report_standing(place.0, place.1)
            .with("kind", if missing.is_some() { "year" } else { "today" })
            .with("kpi", kpi)
            .with("year", year.unwrap_or(today))
            .with("today", ctx.as_of);
    }
}
