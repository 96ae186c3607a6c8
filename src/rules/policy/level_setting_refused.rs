//! The policy sets levels of rules that exist, once each, and weakens none that is protected.

use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::record::LevelName;
use crate::rules::sample::{COMPLAINT, POLICY};
use crate::rules::{Ctx, Edit, Findings, InForce, Rule, Sample};

/// `POL-008`.
pub const RULE: Rule = Rule {
    id: "POL-008",
    name: "level-setting-refused",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a rule that there is not",
            edits: &[Edit::Set(
                POLICY,
                "levels",
                "[{rule: CMP-999, level: off, reason: 試行期間, decision: DEC-2026-009}]",
            )],
        },
        Sample {
            name: "approvals are not looked at",
            edits: &[Edit::Set(
                POLICY,
                "levels",
                "[{rule: PLN-006, level: off, reason: 試行期間, decision: DEC-2026-009}]",
            )],
        },
        Sample {
            name: "a broken file only warns",
            edits: &[Edit::Set(
                POLICY,
                "levels",
                "[{rule: REC-001, level: warning, reason: 試行期間, decision: DEC-2026-009}]",
            )],
        },
        Sample {
            name: "one rule twice",
            edits: &[Edit::Set(
                POLICY,
                "levels",
                "[{rule: CMP-004, level: off, reason: 試行, decision: DEC-2026-009}, {rule: CMP-004, level: error, reason: 收緊, decision: DEC-2026-010}]",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "a rule is off for a reason",
            edits: &[
                Edit::Set(
                    POLICY,
                    "levels",
                    "[{rule: CMP-004, level: off, reason: 試行期間, decision: DEC-2026-009}]",
                ),
                Edit::Set(COMPLAINT, "registered_at", "2026-05-05T11:02+08:00"),
            ],
        },
        Sample {
            name: "an approval rule stays an error",
            edits: &[Edit::Set(
                POLICY,
                "levels",
                "[{rule: PLN-006, level: error, reason: 試行期間, decision: DEC-2026-009}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let levels = &ctx.ledger.policy.record.levels;
    for (index, set) in levels.iter().enumerate() {
        let rule = ctx.rules.named(&set.rule).filter(|rule| *rule.id == *set.rule);
        let weaker = |rule: &InForce| match set.level {
            LevelName::Error => false,
            LevelName::Warning => rule.level < Level::Warning,
            LevelName::Off => true,
        };
        let kind = match rule {
            None => "unknown",
            Some(rule) if rule.is_protected() && weaker(&rule) => "protected",
            Some(_) if levels[..index].iter().any(|before| before.rule == set.rule) => "twice",
            Some(_) => continue,
        };
        findings
            .report_standing(POLICY_PATH, format!("levels[{index}].rule"))
            .with("kind", kind)
            .with("set", &*set.rule);
    }
}
