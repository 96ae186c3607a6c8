//! A penalty comes after a rectification that another person verified to have failed.

use crate::diagnostic::{Level, Nature};
use crate::record::{Finding, IncentiveKind};
use crate::rules::sample::{APPEAL, CRITICISM, FINDING, PENALTY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-007`.
pub const RULE: Rule = Rule {
    id: "INC-007",
    name: "penalty-without-failed-rectification",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["INC-004", "INC-008", "INC-009", "FND-016", "FND-019", "APL-005"],
    fails: &[
        Sample { name: "after nothing", edits: &[Edit::Remove(PENALTY, "after")] },
        Sample {
            name: "after a rectification that worked",
            edits: &[Edit::Set(CRITICISM, "verification.effective", "true")],
        },
        Sample {
            name: "before the verification",
            edits: &[
                Edit::Set(APPEAL, "filed_on", "2025-12-20"),
                Edit::Set(PENALTY, "decided_on", "2025-12-09"),
                Edit::Set(PENALTY, "hearing.on", "2025-12-08"),
            ],
        },
        Sample {
            name: "after a finding that does not name the person",
            edits: &[
                Edit::Set(PENALTY, "after", "FIND-2026-0001"),
                Edit::Set(FINDING, "verification.effective", "false"),
                Edit::Set(PENALTY, "decided_on", "2026-06-08"),
                Edit::Set(PENALTY, "hearing.on", "2026-06-05"),
                Edit::Set(APPEAL, "filed_on", "2026-06-12"),
                Edit::Set(APPEAL, "decided_on", "2026-06-19"),
            ],
        },
        Sample {
            name: "after a criticism of somebody else",
            edits: &[Edit::Set(PENALTY, "person", "S-0011")],
        },
    ],
    passes: &[Sample {
        name: "on the day of the verification",
        edits: &[
            Edit::Set(APPEAL, "filed_on", "2025-12-20"),
            Edit::Set(PENALTY, "decided_on", "2025-12-10"),
            Edit::Set(PENALTY, "hearing.on", "2025-12-10"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.incentives.iter().filter(|filed| filed.record.kind == IncentiveKind::Penalty) {
        let penalty = &filed.record;
        let Some(after) = &penalty.after else {
            findings.report(filed, &penalty.id, "kind").with("kind", "absent").with("after", "");
            continue;
        };
        let verification = match (ctx.ledger.incentive(after), finding(ctx, after)) {
            (Some(criticism), _) => {
                let same = criticism.record.is_of_same(penalty);
                same.then_some(&criticism.record.verification).ok_or("other")
            }
            (_, Some(finding)) => {
                ctx.ledger.concerns(finding, penalty).then_some(&finding.verification).ok_or("other")
            }
            _ => continue,
        };
        let kind = match verification.map(Option::as_ref) {
            Err(kind) => kind,
            Ok(None) => "open",
            Ok(Some(verification)) if verification.effective => "effective",
            Ok(Some(verification)) if ctx.date(verification.at) > penalty.decided_on => "early",
            Ok(Some(_)) => continue,
        };
        findings.report(filed, &penalty.id, "after").with("kind", kind).with("after", &**after);
    }
}

fn finding<'a>(ctx: &Ctx<'a>, id: &str) -> Option<&'a Finding> {
    ctx.ledger.findings.iter().map(|filed| &*filed.record).find(|finding| *finding.id == *id)
}
