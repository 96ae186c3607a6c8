//! The decision of an appeal comes after it and says how; only what was upheld changes a score, and into one of 0 to
//! 100.

use crate::diagnostic::{Level, Nature};
use crate::record::AppealOutcome;
use crate::rules::sample::APPEAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-006`.
pub const RULE: Rule = Rule {
    id: "APL-006",
    name: "appeal-decision-contradicts",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["APL-003", "APL-007"],
    fails: &[
        Sample {
            name: "decided before it was filed",
            edits: &[Edit::Set(APPEAL, "decided_on", "2025-12-28")],
        },
        Sample { name: "an outcome of no day", edits: &[Edit::Remove(APPEAL, "decided_on")] },
        Sample { name: "dismissed with another score", edits: &[Edit::Set(APPEAL, "revised_score", "75")] },
        Sample {
            name: "a score above a hundred",
            edits: &[
                AGAINST_SCORE[0],
                AGAINST_SCORE[1],
                AGAINST_SCORE[2],
                AGAINST_SCORE[3],
                Edit::Set(APPEAL, "revised_score", "101"),
            ],
        },
        Sample {
            name: "a score was upheld against, and nobody says which stands",
            edits: &[AGAINST_SCORE[0], AGAINST_SCORE[1], AGAINST_SCORE[2], AGAINST_SCORE[3]],
        },
    ],
    passes: &[Sample {
        name: "upheld, with another score",
        edits: &[
            AGAINST_SCORE[0],
            AGAINST_SCORE[1],
            AGAINST_SCORE[2],
            AGAINST_SCORE[3],
            Edit::Set(APPEAL, "revised_score", "70"),
        ],
    }],
    check,
};

/// Upheld against the assessment.
const AGAINST_SCORE: [Edit; 4] = [
    Edit::Set(APPEAL, "against", "ASM-2025-0001"),
    Edit::Set(APPEAL, "filed_on", "2025-10-28"),
    Edit::Set(APPEAL, "decided_on", "2025-11-20"),
    Edit::Set(APPEAL, "outcome", "upheld"),
];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.appeals {
        let appeal = &filed.record;
        let upheld = matches!(appeal.outcome, Some(AppealOutcome::Upheld | AppealOutcome::Partly));
        let of_score = ctx.ledger.assessment(&appeal.against).is_some();
        let faults = [
            ("early", "decided_on", appeal.decided_on.is_some_and(|on| on < appeal.filed_on)),
            ("future", "decided_on", appeal.decided_on.is_some_and(|on| on > ctx.as_of)),
            ("undated", "outcome", appeal.outcome.is_some() && appeal.decided_on.is_none()),
            ("not-upheld", "revised_score", appeal.revised_score.is_some() && !(upheld && of_score)),
            (
                "range",
                "revised_score",
                appeal.revised_score.is_some_and(|score| !(0.0..=100.0).contains(&score)),
            ),
            ("unrevised", "outcome", upheld && of_score && appeal.revised_score.is_none()),
        ];
        for (kind, field, _) in faults.into_iter().filter(|(.., broken)| *broken) {
            findings.report(filed, &appeal.id, field).with("kind", kind);
        }
    }
}
