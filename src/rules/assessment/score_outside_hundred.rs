//! Every score lies between 0 and 100.

use super::points;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{DAILY, FAILED, SPECIAL};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-001`.
pub const RULE: Rule = Rule {
    id: "ASM-001",
    name: "score-outside-hundred",
    clauses: &["4.2.1", "4.2.2", "4.2.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ASM-006", "ASM-008", "ASM-009"],
    fails: &[
        Sample { name: "a day above a hundred", edits: &[Edit::Set(DAILY, "days[0].score", "100.5")] },
        Sample { name: "a special assessment below nothing", edits: &[Edit::Set(SPECIAL, "score", "-1")] },
    ],
    passes: &[
        Sample {
            name: "nothing and a hundred",
            edits: &[Edit::Set(DAILY, "days[0].score", "0"), Edit::Set(DAILY, "days[1].score", "100")],
        },
        Sample { name: "a score that is nothing", edits: &[Edit::Set(FAILED, "indicators[1].score", "0")] },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let days = assessment.days.iter().enumerate();
        let days = days.map(|(index, day)| (format!("days[{index}].score"), Some(day.score)));
        let indicators = assessment.indicators.iter().enumerate();
        let indicators = indicators.map(|(index, one)| (format!("indicators[{index}].score"), one.score));
        let parts = assessment.other_parts();
        let single = [
            ("parts.daily", parts.daily),
            ("parts.special", parts.special),
            ("composite", assessment.composite),
            ("score", assessment.score),
        ];
        let single = single.into_iter().map(|(field, score)| (field.to_owned(), score));
        for (field, score) in days.chain(indicators).chain(single) {
            if let Some(score) = score.filter(|score| !(0.0..=100.0).contains(score)) {
                findings.report(filed, &assessment.id, field).with("score", points(score));
            }
        }
    }
}
