//! Runs all rules over a ledger and says where each finding stands. The one place that decides levels.

use super::apply::find;
use super::excuse::{Excuses, Used};
use super::found::Found;
use super::{Ctx, RULES, Rule};
use crate::calendar::Date;
use crate::diagnostic::{Arg, Args, Diagnostic, Label, Level, Nature, Span, Standing};
use crate::kpi::Measured;
use crate::ledger::Ledger;
use crate::policy::{POLICY_PATH, PolicyBook};
use crate::privacy::masked;
use crate::record::LevelName;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What came of judging a ledger.
#[derive(Debug)]
pub struct Verdict {
    /// Every finding, in order of path, place and rule.
    pub diagnostics: Vec<Diagnostic>,
    /// Counts over them.
    pub counts: Counts,
    /// Rules that a fault of the program kept from being applied, in order: with one of them there is no verdict.
    pub broken: Vec<&'static str>,
}

/// Counts of a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records found below `records/`.
    pub found: usize,
    /// Of these, records that were judged.
    pub judged: usize,
    /// Of these, files that are no records.
    pub refused: usize,
    /// Rules that were applied.
    pub rules: usize,
    /// Rules that a fault of the program kept from being applied.
    pub broken: usize,
    /// Findings of level error.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Breaches, answered ones included.
    pub breaches: usize,
    /// Findings that a waiver covers.
    pub waived: usize,
    /// Findings of level error that are defects: they keep the portal from being built.
    pub defects: usize,
}

/// Judges a ledger by every rule, as of a date.
pub fn judge(ledger: &Ledger, as_of: Date) -> (PolicyBook, Verdict) {
    judge_by(ledger, as_of, &|_| true)
}

/// Judges a ledger by some rules only, as of a date. A rule that asks what the others found wants them all.
pub fn judge_by(ledger: &Ledger, as_of: Date, wanted: &dyn Fn(&Rule) -> bool) -> (PolicyBook, Verdict) {
    judge_with(RULES, ledger, as_of, wanted)
}

fn judge_with(
    known: &[&'static Rule],
    ledger: &Ledger,
    as_of: Date,
    wanted: &dyn Fn(&Rule) -> bool,
) -> (PolicyBook, Verdict) {
    let all = known.iter().any(|rule| rule.comes_last() && wanted(rule));
    let wanted = |rule: &Rule| all || wanted(rule);
    let measures = ledger.measures.as_ref().map(|filed| &filed.record);
    let (policy, policy_faults) = PolicyBook::new(&ledger.policy.record, measures);
    let own = ledger.packs.iter().map(|filed| (filed.path.as_str(), &filed.record));
    let scoring = ledger.scoring.as_ref().map(|filed| &filed.record);
    let policy = policy.with_packs(&ledger.policy.record, own).with_scoring(scoring);
    let mut ctx = Ctx {
        ledger,
        policy: &policy,
        policy_faults: &policy_faults,
        measured: OnceLock::new(),
        as_of,
        personal: OnceLock::new(),
        used: Used::default(),
    };
    let asked = known.iter().copied().filter(|rule| wanted(rule) && level(&ctx, rule).is_some());
    let asked: Vec<_> = asked.collect();
    let (last, first): (Vec<_>, Vec<_>) = asked.iter().copied().partition(|rule| rule.comes_last());
    let (found, mut broken) = find(&ctx, &first);
    let excuses = Excuses::new(&ctx);
    let used = found.iter().map(|(rule, found)| excuses.used(rule, found)).collect();
    let mut diagnostics = place(&ctx, &excuses, &found);
    ctx.used = used;
    let (found, more) = find(&ctx, &last);
    diagnostics.extend(place(&ctx, &Excuses::default(), &found));
    Diagnostic::sort(&mut diagnostics);
    broken.extend(more);
    let mut verdict = Verdict { diagnostics, counts: Counts::default(), broken };
    verdict.counts = Counts {
        found: ledger.judged() + ledger.refused.len(),
        judged: ledger.judged(),
        refused: ledger.refused.len(),
        rules: asked.len() - verdict.broken.len(),
        broken: verdict.broken.len(),
        ..Counts::default()
    };
    verdict.recount();
    (policy, verdict)
}

/// The structural faults alone, of a ledger in which nothing can be judged.
pub fn structural(ledger: &Ledger) -> Vec<Diagnostic> {
    let (policy, _) = PolicyBook::new(&ledger.policy.record, None);
    let as_of = Date::EPOCH;
    let ctx = Ctx {
        ledger,
        policy: &policy,
        policy_faults: &[],
        measured: OnceLock::from(Measured::default()),
        as_of,
        personal: OnceLock::new(),
        used: Used::default(),
    };
    let rules: Vec<_> = RULES.iter().copied().filter(|rule| rule.is_structural()).collect();
    let mut diagnostics = place(&ctx, &Excuses::default(), &find(&ctx, &rules).0);
    Diagnostic::sort(&mut diagnostics);
    diagnostics
}

/// Looks up the places of all findings, each text walked once.
fn place(ctx: &Ctx, excuses: &Excuses, found: &[(&Rule, Found)]) -> Vec<Diagnostic> {
    let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let limits: Vec<_> = found.iter().map(|(_, found)| limit_field(ctx, found)).collect();
    for ((_, found), limit) in found.iter().zip(&limits) {
        if found.span.is_none() {
            fields.entry(&found.path).or_default().push(&found.field);
        }
        fields.entry(POLICY_PATH).or_default().extend(limit.iter().map(String::as_str));
        for (path, field, _) in &found.related {
            fields.entry(path).or_default().push(field);
        }
    }
    let spans: BTreeMap<(&str, &str), Span> = fields
        .par_iter()
        .flat_map_iter(|(path, fields)| {
            let spans = ctx.ledger.places(path, fields);
            fields.iter().zip(spans).map(move |(field, span)| ((*path, *field), span))
        })
        .collect();
    found
        .iter()
        .zip(&limits)
        .map(|((rule, found), limit)| {
            let standing = standing(ctx, excuses, rule, found);
            diagnostic(ctx.as_of, standing, rule, found, limit.as_deref(), &spans)
        })
        .collect()
}

fn limit_field(ctx: &Ctx, found: &Found) -> Option<String> {
    found.limit.and_then(|(parameter, date)| ctx.policy.field_of(parameter, date))
}

fn diagnostic(
    as_of: Date,
    (level, standing): (Level, Standing),
    rule: &Rule,
    found: &Found,
    limit: Option<&str>,
    spans: &BTreeMap<(&str, &str), Span>,
) -> Diagnostic {
    let span_of = |path: &str, field: &str| spans.get(&(path, field)).copied().unwrap_or(Span::START);
    let label = |path: &str, field: &str, key: &str| Label {
        path: masked(path).into_owned(),
        span: span_of(path, field),
        key: key.to_owned(),
        args: Args::new(),
    };
    let limited = limit.map(|field| label(POLICY_PATH, field, "limit-set-here"));
    let related = found.related.iter().map(|(path, field, key)| label(path, field, key));
    Diagnostic {
        rule: rule.id.to_owned(),
        name: rule.name.to_owned(),
        clauses: rule.clauses.iter().map(|clause| (*clause).to_owned()).collect(),
        level,
        nature: rule.nature,
        path: masked(&found.path).into_owned(),
        span: found.span.unwrap_or_else(|| span_of(&found.path, &found.field)),
        record: found.record.as_deref().map(|id| masked(id).into_owned()),
        args: found.args.iter().map(|(name, arg)| (*name, without_personal_data(arg))).collect(),
        related: limited.into_iter().chain(related).collect(),
        since: (rule.nature == Nature::Breach).then(|| found.since.unwrap_or(as_of)),
        standing,
        // what is personal is not repeated, not even as a mend
        fix: found.fix.clone().filter(|fix| masked(&fix.text) == fix.text),
        new: true,
    }
}

/// An argument in which nothing personal is left: a message tells what a text says, and everyone reads messages.
fn without_personal_data(arg: &Arg) -> Arg {
    match arg {
        Arg::Text(text) => Arg::Text(masked(text).into_owned()),
        other => other.clone(),
    }
}

/// What a rule weighs under the policy; `None` when the policy turns it off. A rule that is protected never
/// weighs less than by itself.
fn level(ctx: &Ctx, rule: &Rule) -> Option<Level> {
    let set = match ctx.policy.level(rule.id) {
        None => return Some(rule.level),
        Some(LevelName::Error) => Some(Level::Error),
        Some(LevelName::Warning) => Some(Level::Warning),
        Some(LevelName::Off) => None,
    };
    if rule.is_protected() { Some(set.map_or(rule.level, |set| set.min(rule.level))) } else { set }
}

/// A defect weighs what its rule weighs. A breach is a notice once answered, a warning while there is time
/// for an answer, and an error after that, unless the policy makes less of its rule or of the value that decided.
/// What is waived or frozen is a notice.
fn standing(ctx: &Ctx, excuses: &Excuses, rule: &Rule, found: &Found) -> (Level, Standing) {
    let level = level(ctx, rule).unwrap_or(rule.level);
    // a finding may weigh less than its rule, never more
    let level = level.max(found.level.unwrap_or(level));
    let breach = rule.nature == Nature::Breach;
    let record = found.record.as_deref().unwrap_or_default();
    let since = found.since.unwrap_or(ctx.as_of);
    if breach && let Some(by) = ctx.ledger.answer(rule.id, record, since, ctx.as_of) {
        return (Level::Notice, Standing::Answered { by: by.to_owned() });
    }
    if let Some(by) = excuses.by(rule, found) {
        return (Level::Notice, Standing::Waived { by: by.to_owned() });
    }
    if !breach {
        return (level, Standing::Open { due: None });
    }
    let clause = rule.clauses.first().copied().unwrap_or_default();
    let due = ctx.deadlines().answer(rule.id, clause, record, "", since).due.date(&ctx.ledger.zone);
    let set = ctx.policy.level(rule.id).map(|_| level);
    let level =
        if ctx.as_of > due { set.or(found.level).unwrap_or(Level::Error) } else { level.max(Level::Warning) };
    (level, Standing::Open { due: Some(due) })
}

impl Verdict {
    /// Counts the findings anew, after some were left out.
    pub fn recount(&mut self) {
        let diagnostics = &self.diagnostics;
        let of = |test: fn(&&Diagnostic) -> bool| diagnostics.iter().filter(test).count();
        self.counts = Counts {
            errors: of(|d| d.level == Level::Error),
            warnings: of(|d| d.level == Level::Warning),
            breaches: of(|d| d.nature == Nature::Breach),
            waived: of(|d| matches!(d.standing, Standing::Waived { .. })),
            defects: of(|d| d.refuses()),
            ..self.counts
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Sample;

    static BREAKS: Rule = Rule {
        id: "TST-001",
        name: "breaks",
        clauses: &[],
        nature: Nature::Defect,
        level: Level::Error,
        since: "0.1.0",
        also: &[],
        fails: &[],
        passes: &[],
        check: |_, _| panic!("as a fault of the program would"),
    };

    #[test]
    fn a_rule_that_breaks_off_leaves_the_others_their_findings_and_no_verdict() {
        let edits = &[crate::rules::Edit::Set(crate::rules::sample::DATA_AUDIT, "strata[0].faulty", "201")];
        let ledger = Sample { name: "a finding of another rule", edits }.load().unwrap();
        let as_of = ledger.company.record.as_of.unwrap();
        let known: Vec<&'static Rule> = RULES.iter().copied().chain([&BREAKS]).collect();
        let (_, verdict) = judge_with(&known, &ledger, as_of, &|_| true);
        let (_, without) = judge(&ledger, as_of);
        assert_eq!(verdict.broken, ["TST-001"]);
        assert_eq!(verdict.diagnostics.len(), without.diagnostics.len());
        assert!(verdict.diagnostics.iter().any(|found| found.rule == "DAU-001"));
        assert_eq!(verdict.counts.rules, without.counts.rules);
        assert_eq!((verdict.counts.broken, without.counts.broken), (1, 0));
    }
}
