//! Runs all rules over a ledger and says where each finding stands. The one place that decides levels.

use super::apply::find;
use super::excuse::{Excuses, Used};
use super::found::Found;
use super::verdict::{Counts, Verdict};
use super::{Ctx, InForce, RULES, Rule, RuleBook};
use crate::calendar::Date;
use crate::diagnostic::{Arg, Args, Diagnostic, Label, Level, Nature, Span, Standing};
use crate::kpi::KpiBook;
use crate::ledger::Ledger;
use crate::policy::{POLICY_PATH, PolicyBook, PolicyFault};
use crate::privacy::masked;
use crate::record::LevelName;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Judges a ledger by every rule, as of a date.
///
/// # Panics
///
/// Where a rule breaks off: what it would have found may not be taken for nothing.
pub fn judge(ledger: &Ledger, as_of: Date) -> (PolicyBook, Verdict) {
    judge_by(ledger, as_of, &|_| true)
}

/// Judges a ledger by some rules only, as of a date. A rule that asks what the others found wants them all.
///
/// # Panics
///
/// As [`judge`].
pub fn judge_by(ledger: &Ledger, as_of: Date, wanted: &dyn Fn(&InForce) -> bool) -> (PolicyBook, Verdict) {
    whole(judge_with(&[], ledger, as_of, wanted))
}

/// Judges a ledger by every rule that can be applied, as of a date. For those who tell of [`Verdict::broken`].
pub fn attempt(ledger: &Ledger, as_of: Date) -> (PolicyBook, Verdict) {
    judge_with(&[], ledger, as_of, &|_| true)
}

fn whole((policy, verdict): (PolicyBook, Verdict)) -> (PolicyBook, Verdict) {
    assert!(verdict.broken.is_empty(), "a rule broke off");
    (policy, verdict)
}

fn judge_with(
    more: &[&'static Rule],
    ledger: &Ledger,
    as_of: Date,
    wanted: &dyn Fn(&InForce) -> bool,
) -> (PolicyBook, Verdict) {
    let (rules, kpis) = (RuleBook::new(ledger), KpiBook::new(ledger));
    let known: Vec<InForce> =
        rules.all().into_iter().chain(more.iter().map(|rule| InForce::from(*rule))).collect();
    let all = known.iter().any(|rule| rule.is(Rule::comes_last) && wanted(rule));
    let wanted = |rule: &InForce| all || wanted(rule);
    let (policy, policy_faults) = policy_of(ledger);
    let mut ctx = Ctx {
        ledger,
        policy: &policy,
        rules: &rules,
        kpis: &kpis,
        policy_faults: &policy_faults,
        measured: None,
        as_of,
        personal: None,
        asked: None,
        used: Used::default(),
    };
    let asked = known.iter().copied().filter(|rule| wanted(rule) && level(&ctx, rule).is_some());
    let asked: Vec<_> = asked.collect();
    ctx.share(&asked);
    let (last, first): (Vec<_>, Vec<_>) = asked.iter().copied().partition(|rule| rule.is(Rule::comes_last));
    let (found, mut broken) = find(&ctx, &first);
    let (excused, used) = Excuses::new(&ctx).of(&found);
    let mut diagnostics = place(&ctx, &excused, &found);
    ctx.used = used;
    let (found, more) = find(&ctx, &last);
    diagnostics.extend(place(&ctx, &[], &found));
    Diagnostic::sort(&mut diagnostics);
    broken.extend(more);
    let rule_count = asked.len() - broken.len();
    let mut verdict =
        Verdict { diagnostics, counts: Counts::default(), broken, rules: rules.clone(), kpis: kpis.clone() };
    verdict.counts = Counts {
        found: ledger.judged() + ledger.refused.len(),
        judged: ledger.judged(),
        refused: ledger.refused.len(),
        rules: rule_count,
        broken: verdict.broken.len(),
        ..Counts::default()
    };
    verdict.recount();
    (policy, verdict)
}

/// The policy of a ledger, with its packs and scoring, and what is wrong with it.
pub(super) fn policy_of(ledger: &Ledger) -> (PolicyBook, Vec<PolicyFault>) {
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let (policy, faults) = PolicyBook::new(&ledger.policy.record, measures);
    let own = ledger.packs.iter().map(|filed| (filed.path.as_str(), &*filed.record));
    let scoring = ledger.scoring.as_ref().map(|filed| &*filed.record);
    (policy.with_packs(&ledger.policy.record, own).with_scoring(scoring), faults)
}

/// The structural faults alone, of a ledger in which nothing can be judged.
pub fn structural(ledger: &Ledger) -> Vec<Diagnostic> {
    let (policy, _) = PolicyBook::new(&ledger.policy.record, None);
    let as_of = Date::EPOCH;
    let ctx = Ctx {
        ledger,
        policy: &policy,
        rules: &super::BUILT_IN,
        kpis: &crate::kpi::BUILT_IN,
        policy_faults: &[],
        measured: None,
        as_of,
        personal: None,
        asked: None,
        used: Used::default(),
    };
    let rules = RULES.iter().filter(|rule| rule.is_structural());
    let rules: Vec<_> = rules.map(|rule| InForce::from(*rule)).collect();
    let mut diagnostics = place(&ctx, &[], &find(&ctx, &rules).0);
    Diagnostic::sort(&mut diagnostics);
    diagnostics
}

/// Looks up the places of all findings, each text walked once. What excuses them is given in their order, or for none.
fn place(ctx: &Ctx, excused: &[Option<&str>], found: &[(InForce, Found)]) -> Vec<Diagnostic> {
    let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let limits: Vec<_> = found.iter().map(|(_, found)| limit_field(ctx, found)).collect();
    for ((_, found), limit) in found.iter().zip(&limits) {
        if found.span.is_none() {
            fields.entry(&found.path).or_default().push(&found.field);
        }
        if let Some(limit) = limit {
            fields.entry(POLICY_PATH).or_default().push(limit);
        }
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
        .zip(excused.iter().chain(std::iter::repeat(&None)))
        .map(|(((rule, found), limit), excused)| {
            let standing = standing(ctx, *excused, rule, found);
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
    rule: &InForce,
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
fn level(ctx: &Ctx, rule: &InForce) -> Option<Level> {
    let set = match ctx.policy.level(rule.id) {
        None => return Some(rule.level),
        Some(LevelName::Error) => Some(Level::Error),
        Some(LevelName::Warning) => Some(Level::Warning),
        Some(LevelName::Off) => None,
    };
    if rule.is_protected() { Some(set.map_or(rule.level, |set| set.min(rule.level))) } else { set }
}

/// Kinds whose records answer breaches.
const ANSWERING: [&str; 2] = ["finding", "meeting"];

/// A defect weighs what its rule weighs. A breach is a notice once answered, a warning while there is time
/// for an answer, and an error after that, unless the policy makes less of its rule or of the value that decided.
/// What is waived or frozen is a notice.
fn standing(ctx: &Ctx, excused: Option<&str>, rule: &InForce, found: &Found) -> (Level, Standing) {
    let level = level(ctx, rule).unwrap_or(rule.level);
    // a finding may weigh less than its rule, never more
    let level = level.max(found.level.unwrap_or(level));
    let breach = rule.nature == Nature::Breach;
    let record = found.record.as_deref().unwrap_or_default();
    let since = found.since.unwrap_or(ctx.as_of);
    if breach && let Some(by) = ctx.ledger.answer(rule.id, record, since, ctx.as_of) {
        return (Level::Notice, Standing::Answered { by: by.to_owned() });
    }
    // who answered for it then may be gone by rule
    if breach && let Some(gone) = ctx.ledger.disposal_since(&ANSWERING, since) {
        return (Level::Notice, Standing::Answered { by: gone.record.id.to_string() });
    }
    if let Some(by) = excused {
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
        let (policy, verdict) = judge_with(&[&BREAKS], &ledger, as_of, &|_| true);
        let (_, without) = judge(&ledger, as_of);
        assert_eq!(verdict.broken, ["TST-001"]);
        assert_eq!(verdict.diagnostics.len(), without.diagnostics.len());
        assert!(verdict.diagnostics.iter().any(|found| found.rule == "DAU-001"));
        assert_eq!(verdict.counts.rules, without.counts.rules);
        assert_eq!((verdict.counts.broken, without.counts.broken), (1, 0));
        assert!(std::panic::catch_unwind(|| whole((policy, verdict))).is_err(), "taken for a verdict");
    }
}
