//! The sum of scores is possible on a scale from 1 to 5.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SUR-003`.
pub const RULE: Rule = Rule {
    id: "SUR-003",
    name: "score-outside-scale",
    clauses: &["4.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "301 points from 60 answers", edits: &[Edit::Set(SURVEY, "score_sum", "301")] },
        Sample { name: "59 points from 60 answers", edits: &[Edit::Set(SURVEY, "score_sum", "59")] },
    ],
    passes: &[
        Sample { name: "everyone gave 5 points", edits: &[Edit::Set(SURVEY, "score_sum", "300")] },
        Sample { name: "everyone gave 1 point", edits: &[Edit::Set(SURVEY, "score_sum", "60")] },
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
    for filed in &ctx.ledger.surveys {
        let survey = &filed.record;
        let (least, most) = (survey.answered, survey.answered.saturating_mul(5));
        if !(least..=most).contains(&survey.score_sum) {
            findings
                .report(filed, &survey.id, "score_sum")
                .with("sum", survey.score_sum)
                .with("answered", survey.answered)
                .with("least", least)
                .with("most", most);
        }
    }
}
