//! In every interval of the policy, each department takes part: in training, in publicity, or by feedback.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{POLICY, PUBLICITY, TRAINING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `TRN-023`.
pub const RULE: Rule = Rule {
    id: "TRN-023",
    name: "department-not-participating",
    clauses: &["1.3.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nobody of two departments, nor of the leaders",
        edits: &[
            Edit::Lay(POLICY, "in_force_from", "{1.3.2: 2026-01-01}"),
            Edit::Set(TRAINING, "attended", "[S-0010, S-0011, S-0012, S-0040]"),
            Edit::Set(TRAINING, "required", "[S-0010, S-0011, S-0012, S-0040]"),
            Edit::Set(TRAINING, "exam.results", FOUR),
            Edit::Set(TRAINING, "make_ups", "[]"),
            Edit::Set(PUBLICITY, "departments", "[C1, CS]"),
        ],
    }],
    passes: &[
        Sample {
            name: "feedback makes up for it",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{1.3.2: 2026-01-01}"),
                Edit::Set(TRAINING, "attended", "[S-0010, S-0011, S-0012, S-0040]"),
                Edit::Set(TRAINING, "required", "[S-0010, S-0011, S-0012, S-0040]"),
                Edit::Set(TRAINING, "exam.results", FOUR),
                Edit::Set(TRAINING, "make_ups", "[]"),
                Edit::Set(PUBLICITY, "departments", "[C1, CS, MG]"),
                Edit::File(
                    "feedback/2026/FB-2026-0003.yaml",
                    "id: FB-2026-0003\nreported_at: 2026-03-05T10:00+08:00\nunit: DM\nby: S-0030\nsubject: risk\nsummary: 清償檔偶有延遲。\nanswered_at: 2026-03-06T11:00+08:00\nanswered_by: S-0041\nanswer: 已通知系統單位。\n",
                ),
            ],
        },
        Sample {
            name: "publicity makes up for it",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{1.3.2: 2026-01-01}"),
                Edit::Set(TRAINING, "attended", "[S-0010, S-0011, S-0012, S-0040]"),
                Edit::Set(TRAINING, "required", "[S-0010, S-0011, S-0012, S-0040]"),
                Edit::Set(TRAINING, "exam.results", FOUR),
                Edit::Set(TRAINING, "make_ups", "[]"),
                Edit::Set(PUBLICITY, "departments", "[C1, CS, DM, MG]"),
            ],
        },
    ],
    check,
};

/// What the four who had to come scored.
const FOUR: &str = "[{person: S-0010, score: 90}, {person: S-0011, score: 90}, {person: S-0012, score: 90}, {person: S-0040, score: 90}]";

/// The kinds of record that show it.
const KINDS: [&str; 3] = ["training-session", "publicity", "feedback"];

fn check(ctx: &Ctx, findings: &mut Findings) {
    if KINDS.iter().any(|kind| ctx.refuses(kind)) {
        return;
    }
    for (interval, last) in ctx.closed_intervals(&KINDS, |policy| policy.participation_interval, "1.3.2") {
        let participants = ctx.ledger.participants(interval);
        for filed in &ctx.ledger.departments {
            let id = &filed.record.id;
            if ctx.ledger.is_peopled(id, interval.end()) && !participants.contains(id) {
                findings
                    .report(filed, id, "id")
                    .with("department", &**id)
                    .with("period", interval)
                    .with("last", last)
                    .limited_by("participation_interval", interval.start())
                    .since(last.plus_days(1));
            }
        }
    }
}
