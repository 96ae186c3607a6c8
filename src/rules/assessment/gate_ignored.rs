//! What bounds a composite, and is shown by a finding, is named in the assessment.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::kpi::gates_shown;
use crate::rules::sample::{ASSESSMENT_C1, ASSESSMENT_S12, FAULTY, FINDING, WAIVER};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-010`.
pub const RULE: Rule = Rule {
    id: "ASM-010",
    name: "gate-ignored",
    clauses: &["4.2.2", "3.2.1c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["FND-003"],
    fails: &[
        Sample {
            name: "a rectification that is overdue for thirty-one days",
            edits: &[
                WINTER[0],
                WINTER[1],
                WINTER[2],
                WINTER[3],
                Edit::Set(FINDING, "rectification.done_on", "2026-02-12"),
                Edit::Set(FINDING, "verification.at", "2026-02-20T10:00+08:00"),
            ],
        },
        Sample {
            name: "a threat by the person, proved in the quarter",
            edits: &[Edit::Set(FAULTY, "code", "threat"), Edit::Set(FAULTY, "subject", "S-0012")],
        },
        Sample {
            name: "a record that the department falsified",
            edits: &[Edit::Set(FAULTY, "code", "falsified")],
        },
    ],
    passes: &[
        Sample {
            name: "overdue for thirty days, which is waived",
            edits: &[
                WINTER[0],
                WINTER[1],
                WINTER[2],
                WINTER[3],
                EXCUSED,
                Edit::Set(FINDING, "rectification.done_on", "2026-02-11"),
                Edit::Set(FINDING, "verification.at", "2026-02-20T10:00+08:00"),
            ],
        },
        Sample {
            name: "done on the day to which it was extended",
            edits: &[
                WINTER[0],
                WINTER[1],
                WINTER[2],
                WINTER[3],
                Edit::Set(
                    FINDING,
                    "rectification.extensions",
                    "[{to: 2026-02-20, reason: 設備缺料, by: S-0041, on: 2026-01-10}]",
                ),
                Edit::Set(FINDING, "rectification.done_on", "2026-02-20"),
                Edit::Set(FINDING, "verification.at", "2026-02-21T10:00+08:00"),
            ],
        },
        Sample {
            name: "what a person did bounds neither the department nor others",
            edits: &[Edit::Set(FAULTY, "code", "insult"), Edit::Set(FAULTY, "subject", "S-0011")],
        },
        Sample {
            name: "the threat is named",
            edits: &[
                Edit::Set(FAULTY, "code", "threat"),
                Edit::Set(FAULTY, "subject", "S-0012"),
                Edit::Set(ASSESSMENT_S12, "gates", "[{gate: conduct, finding: FIND-2026-0002}]"),
            ],
        },
        Sample {
            name: "the gate is named",
            edits: &[
                WINTER[0],
                WINTER[1],
                WINTER[2],
                WINTER[3],
                EXCUSED,
                Edit::Set(FINDING, "rectification.done_on", "2026-02-12"),
                Edit::Set(FINDING, "verification.at", "2026-02-20T10:00+08:00"),
                Edit::Set(ASSESSMENT_C1, "gates", "[{gate: overdue_action, finding: FIND-2026-0001}]"),
            ],
        },
    ],
    check,
};

/// A finding of January against a team lead, due on the twelfth.
const WINTER: [Edit; 4] = [
    Edit::Set(FINDING, "found_at", "2026-01-05T10:00+08:00"),
    Edit::Set(FINDING, "notified_at", "2026-01-05T16:00+08:00"),
    Edit::Set(FINDING, "rectification.due", "2026-01-12"),
    Edit::Set(FINDING, "subject", "S-0011"),
];

/// Its delay is waived.
const EXCUSED: Edit = Edit::File(
    WAIVER,
    "id: WAV-2026-0001\nrule: FND-003\nrecord: FIND-2026-0001\nreason: 設備缺料。\nowner: S-0010\napprover: S-0001\ncreated_on: 2026-02-01\nexpires_on: 2026-07-30\n",
);

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.assessments.iter().filter(|filed| filed.record.is_periodic()) {
        let assessment = &filed.record;
        for (gate, finding) in gates_shown(ctx.ledger, ctx.policy, assessment, ctx.as_of) {
            let named =
                assessment.gates.iter().any(|named| named.gate == gate && named.finding == finding.record.id);
            if !named {
                findings
                    .report(filed, &assessment.id, "gates")
                    .with("gate", Arg::Message(format!("value-gate-{}", gate.name().replace('_', "-"))))
                    .with("finding", &*finding.record.id)
                    .beside(&finding.path, "", "gate-shown-here");
            }
        }
    }
}
