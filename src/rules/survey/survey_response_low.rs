//! Of the questionnaires of a survey wave, the policy's share is answered.

use crate::diagnostic::{Arg, Level, Nature};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-006`.
pub const RULE: Rule = Rule {
    id: "SUR-006",
    name: "survey-response-low",
    clauses: &["4.1.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "60 answers to 601", edits: &[Edit::Set(SURVEY, "sent", "601")] }],
    passes: &[
        Sample { name: "60 answers to 600", edits: &[Edit::Set(SURVEY, "sent", "600")] },
        Sample {
            name: "nobody was asked",
            edits: &[
                Edit::Set(SURVEY, "sent", "0"),
                Edit::Set(SURVEY, "answered", "0"),
                Edit::Set(SURVEY, "satisfied", "0"),
                Edit::Set(SURVEY, "score_sum", "0"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.surveys.iter().filter(|filed| filed.record.sent > 0) {
        let survey = &filed.record;
        let limit = ctx.on(survey.closed_on).survey_response_percent;
        let asked = u128::from(survey.sent) * u128::from(limit);
        if u128::from(survey.answered) * 100 < asked {
            let share = survey.answered as f64 / survey.sent as f64;
            findings
                .report(filed, &survey.id, "answered")
                .with("share", Arg::Percent { value: share, places: 1 })
                .with("limit", limit)
                .limited_by("survey_response_percent", survey.closed_on)
                .since(survey.closed_on);
        }
    }
}
