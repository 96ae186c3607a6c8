//! A rule of the policy's own asks for fields that its records have, has a name of its own, and shows by samples what
//! it finds and what it leaves alone, which the rule bears out.

use crate::diagnostic::{Level, Nature};
use crate::record::OwnRule;
use crate::rules::own::Own;
use crate::rules::policy::own_rule::{MOST_SAMPLES, OWN, OWN_RULE, TWIN, fields_of_samples, has_field};
use crate::rules::{Ctx, Edit, Findings, InForce, Rule, Sample};
use rayon::prelude::*;

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
        Sample {
            name: "it does not find what it says it finds",
            edits: &[OWN_RULE, Edit::Set(OWN, "fails", "[{name: 另一人裁定, set: {decision.by: S-0040}}]")],
        },
        Sample {
            name: "it finds what it says it leaves alone",
            edits: &[OWN_RULE, Edit::Set(OWN, "passes", "[{name: 登記人裁定, set: {decision.by: S-0021}}]")],
        },
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
        let unknown = unknown_fields(rule);
        for (at, path) in &unknown {
            report(at, "field", path);
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
            } else if samples.len() > MOST_SAMPLES {
                report(at, "many", &MOST_SAMPLES.to_string());
            }
        }
        // what asks for a field that there is not bears nothing out
        let are_few = [&rule.fails, &rule.passes].iter().all(|samples| samples.len() <= MOST_SAMPLES);
        if unknown.is_empty() && are_few {
            for (at, index, name) in not_borne_out(&Own::new(ctx.ledger, filed)) {
                report(&format!("{at}[{index}]"), at, &name);
            }
        }
    }
}

/// The samples of which a rule does not find what it says, each by its list, place and name.
fn not_borne_out(own: &Own) -> Vec<(&'static str, usize, String)> {
    let rule = InForce::from(own);
    let lists = [("fails", true), ("passes", false)];
    let all = lists.map(|(at, fails)| (0..rule.count(fails)).map(move |index| (at, fails, index)));
    let all: Vec<_> = all.into_iter().flatten().collect();
    let run = |(at, fails, index): (&'static str, bool, usize)| {
        let name = |sample: &Sample| (!rule.behaves(sample, fails)).then(|| sample.name.to_owned());
        Some((at, index, rule.sample(fails, index, name)??))
    };
    all.into_par_iter().filter_map(run).collect()
}

/// Fields for which a rule asks, or that its samples name, and that its kind of record does not have, with the field in which it asks.
fn unknown_fields(rule: &OwnRule) -> Vec<(String, String)> {
    let Some(kind) = rule.kind.kind() else { return Vec::new() };
    let has = has_field(kind);
    let asked =
        rule.expressions().flat_map(|(at, asked)| asked.fields().map(move |path| (at.to_owned(), path)));
    let pointed = rule.field.iter().map(|path| ("field".to_owned(), &**path));
    let shown = [("fails", &rule.fails), ("passes", &rule.passes)];
    let shown = shown.into_iter().flat_map(|(at, samples)| {
        let edits = samples.iter().map(|sample| (&sample.set, &*sample.remove));
        fields_of_samples(at, edits)
    });
    let all = asked.chain(pointed).chain(shown).filter(|(_, path)| !has(path));
    all.map(|(at, path)| (at, path.to_owned())).collect()
}
