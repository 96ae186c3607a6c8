//! The sum of scores is possible on a scale from 1 to 5, of which 4 and 5 are satisfied.

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
        Sample {
            name: "59 points from 60 answers",
            edits: &[Edit::Set(SURVEY, "satisfied", "0"), Edit::Set(SURVEY, "score_sum", "59")],
        },
        Sample {
            name: "209 points from 50 satisfied of 60",
            edits: &[Edit::Set(SURVEY, "satisfied", "50"), Edit::Set(SURVEY, "score_sum", "209")],
        },
        Sample {
            name: "281 points from 50 satisfied of 60",
            edits: &[Edit::Set(SURVEY, "satisfied", "50"), Edit::Set(SURVEY, "score_sum", "281")],
        },
    ],
    passes: &[
        Sample {
            name: "everyone gave 5 points",
            edits: &[Edit::Set(SURVEY, "satisfied", "60"), Edit::Set(SURVEY, "score_sum", "300")],
        },
        Sample {
            name: "everyone gave 1 point",
            edits: &[Edit::Set(SURVEY, "satisfied", "0"), Edit::Set(SURVEY, "score_sum", "60")],
        },
        Sample {
            name: "the satisfied gave 4 points, the others 1",
            edits: &[Edit::Set(SURVEY, "satisfied", "50"), Edit::Set(SURVEY, "score_sum", "210")],
        },
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
        let satisfied = survey.satisfied.min(survey.answered);
        let others = survey.answered - satisfied;
        let sum = |of: [u64; 2]| satisfied.saturating_mul(of[0]).saturating_add(others.saturating_mul(of[1]));
        let (least, most) = (sum([4, 1]), sum([5, 3]));
        if !(least..=most).contains(&survey.score_sum) {
            findings
                .report(filed, &survey.id, "score_sum")
                .with("sum", survey.score_sum)
                .with("answered", survey.answered)
                .with("satisfied", satisfied)
                .with("least", least)
                .with("most", most);
        }
    }
}
