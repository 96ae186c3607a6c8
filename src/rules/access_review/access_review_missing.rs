//! In every interval since the clause came into force, an access review was held.

use crate::diagnostic::{Level, Nature};
use crate::rules::retention::{DISPOSAL, DISPOSED};
use crate::rules::sample::{ACCESS_REVIEW, MEETING1, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ACC-001`.
pub const RULE: Rule = Rule {
    id: "ACC-001",
    name: "access-review-missing",
    clauses: &["1.4.4", "2.3.3a", "3.4.1a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "nobody looked at the access rights of the first quarter",
            edits: &[Edit::Delete(ACCESS_REVIEW)],
        },
        Sample {
            name: "a record of another kind was disposed of by rule",
            edits: &[
                Edit::Delete(ACCESS_REVIEW),
                MONTH,
                TIME,
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(DISPOSAL, "tombstones[0].dated", "2026-03-05"),
            ],
        },
    ],
    passes: &[
        Sample {
            name: "the quarter’s own was disposed of by rule",
            edits: &[
                Edit::Delete(ACCESS_REVIEW),
                MONTH,
                TIME,
                Edit::File(DISPOSAL, DISPOSED),
                Edit::Set(
                    DISPOSAL,
                    "tombstones",
                    "[{record: ACC-2026-0001, kind: access-review, dated: 2026-03-05}]",
                ),
                Edit::Set(MEETING1, "decisions[2].approves[2].name", "access-review"),
            ],
        },
        Sample {
            name: "the quarter’s review may still come",
            edits: &[
                Edit::Delete(ACCESS_REVIEW),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "92"),
            ],
        },
        Sample {
            name: "a review of the whole year covers the quarter",
            edits: &[Edit::Set(ACCESS_REVIEW, "period", "2026")],
        },
    ],
    check,
};

/// Records are kept for a month.
const MONTH: Edit = Edit::Set(POLICY, "retention[0].months", "1");

/// And may be disposed of for a year after.
const TIME: Edit = Edit::Set(POLICY, "versions[0].parameters.disposal_days", "366");

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("access-review") {
        return;
    }
    let keeper = ctx.keeper("access-review");
    for (period, last) in
        ctx.closed_intervals(&["access-review"], |policy| policy.access_review_interval, "1.4.4")
    {
        if !ctx.ledger.access_reviews.iter().any(|filed| filed.record.period.overlaps(period)) {
            findings
                .report_at(keeper)
                .with("period", period)
                .with("last", last)
                .limited_by("access_review_interval", period.start())
                .since(last.plus_days(1));
        }
    }
}
