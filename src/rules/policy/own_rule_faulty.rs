//! A rule of the policy's own asks for fields that its records have, has a name of its own, and shows by samples what
//! it finds and what it leaves alone.

use crate::diagnostic::{Level, Nature};
use crate::record::OwnRule;
use crate::rules::policy::own_rule::{OWN, OWN_RULE, TWIN, has_field};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-017`.
pub const RULE: Rule = Rule {
    id: "POL-017",
    name: "own-rule-faulty",
    clauses: &["2.1.2a", "2.2.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a field that the record does not have",
            edits: &[
                OWN_RULE,
                Edit::Set(OWN, "require", "'!has(record.closed_on) || has(record.feedback_at)'"),
            ],
        },
        Sample {
            name: "it points at a field that there is not",
            edits: &[OWN_RULE, Edit::Set(OWN, "field", "closed_on")],
        },
        Sample { name: "nothing shows what it finds", edits: &[OWN_RULE, Edit::Set(OWN, "fails", "[]")] },
        Sample { name: "two rules of one name", edits: &[OWN_RULE, TWIN] },
    ],
    passes: &[Sample { name: "a rule in order", edits: &[OWN_RULE] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (index, filed) in ctx.ledger.own_rules.iter().enumerate() {
        let rule = &filed.record;
        let mut report = |field: &str, kind: &str, detail: &str| {
            findings.report(filed, &rule.id, field).with("kind", kind).with("detail", detail);
        };
        for (at, path) in unknown_fields(rule) {
            report(at, "field", &path);
        }
        if ctx.ledger.own_rules[..index].iter().any(|before| *before.record.name == *rule.name) {
            report("name", "name", &rule.name);
        }
        if rule.clauses.is_empty() {
            report("clauses", "clauses", "");
        }
        for (at, samples) in [("fails", &rule.fails), ("passes", &rule.passes)] {
            if samples.is_empty() {
                report(at, "sample", "");
            }
        }
    }
}

/// Fields for which a rule asks and that its kind of record does not have, with the field in which it asks.
fn unknown_fields(rule: &OwnRule) -> Vec<(&'static str, String)> {
    let Some(kind) = rule.kind.kind() else { return Vec::new() };
    let has = has_field(kind);
    let asked = rule.expressions().flat_map(|(at, asked)| asked.fields().map(move |path| (at, path)));
    let pointed = rule.field.iter().map(|path| ("field", &**path));
    asked.chain(pointed).filter(|(_, path)| !has(path)).map(|(at, path)| (at, path.to_owned())).collect()
}
