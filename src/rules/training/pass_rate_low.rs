//! The policy’s share of the examined passes at the first attempt.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-016`.
pub const RULE: Rule = Rule {
    id: "TRN-016",
    name: "pass-rate-low",
    clauses: &["5.2.3a"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "7 of 9 pass where the policy asks for 80%",
        edits: &[
            Edit::Set(TRAINING, "exam.results[1].score", "79"),
            Edit::Set(
                TRAINING,
                "make_ups",
                "[{person: S-0012, date: 2026-02-26, kind: exam, score: 88}, {person: S-0010, date: 2026-02-26, kind: exam, score: 90}, {person: S-0031, date: 2026-02-20, kind: retraining}]",
            ),
        ],
    }],
    passes: &[Sample { name: "8 of 9 pass", edits: &[Edit::Set(TRAINING, "exam.results[1].score", "80")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let (policy, results) = (ctx.on(session.date), session.results());
        let (examined, failed) = (results.len(), session.failed(policy.exam_pass_mark).len());
        let limit = policy.exam_pass_rate_percent;
        let passed = examined - failed;
        if let Some(exam) = &session.exam
            && passed * 100 < examined * limit as usize
        {
            findings
                .report(filed, &session.id, "exam")
                .with("passed", passed)
                .with("examined", examined)
                .with("limit", limit)
                .limited_by("exam_pass_rate_percent", session.date)
                .since(exam.date);
        }
    }
}
