//! The rules of the policy's own: what each asks of the records, and its samples. Reports nothing where a condition
//! has no answer; that is a finding of another rule.

use super::{Ctx, Edit, Findings, Sample, edit, sample};
use crate::calendar::Date;
use crate::diagnostic::Nature;
use crate::expression::Why;
use crate::ledger::{Asker, Filed, Ledger};
use crate::locale::Locale;
use crate::record::{LevelName, Names, OwnRule, OwnSample, Tells};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A rule of the policy's own.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) path: String,
    pub(super) rule: Arc<OwnRule>,
    pub(super) clauses: Vec<&'static str>,
    pub(super) since: String,
    text: String,
}

impl Own {
    pub(super) fn new(ledger: &Ledger, filed: &Filed<OwnRule>) -> Self {
        Self {
            path: filed.path.clone(),
            rule: Arc::clone(&filed.record),
            clauses: filed.record.clauses.iter().map(|clause| clause.id()).collect(),
            since: filed.record.from.to_string(),
            text: ledger.sources.text(&filed.path).unwrap_or_default().to_owned(),
        }
    }

    /// Its text, in force for every record: a sample does not grow old.
    pub(super) fn timeless(&self) -> String {
        edit::set(&self.text, "from", &Date::EPOCH.to_string())
    }

    /// Its samples that fail, or pass; none where the small company has no record of the kind.
    pub(super) fn samples(&self, fails: bool) -> &[OwnSample] {
        let is_there = self.rule.kind.kind().is_some_and(|kind| sample::path_in(kind, None).is_some());
        let all = if fails { &self.rule.fails } else { &self.rule.passes };
        if is_there { all } else { &[] }
    }

    /// What is made of one of its samples as edits of the small company: the first names its record.
    pub(super) fn laid<T>(&self, own: &OwnSample, make: impl FnOnce(&Sample) -> T) -> T {
        let path = self.rule.kind.kind().and_then(|kind| sample::path_in(kind, own.record.as_deref()));
        let path = path.unwrap_or("");
        let set = own.set.0.iter().map(|(field, value)| Edit::Set(path, field, value.as_str()));
        let remove = own.remove.iter().map(|field| Edit::Remove(path, field));
        let edits: Vec<_> = [Edit::Keep(path)].into_iter().chain(remove).chain(set).collect();
        make(&Sample { name: &own.name, edits: &edits })
    }

    /// Its words in every language, under the keys of a rule.
    pub(super) fn words(&self) -> Vec<super::Words> {
        let (rule, name) = (&self.rule, &*self.rule.name);
        let parts: [(&str, &Names); 5] = [
            ("", &rule.message),
            (".title", &rule.title),
            (".what", rule.what.as_ref().unwrap_or(&rule.title)),
            (".why", &rule.why),
            (".mend", &rule.mend),
        ];
        let in_locale = |locale: Locale| {
            parts.map(|(part, names)| (locale, format!("{name}{part}"), names.in_locale(locale).0.to_owned()))
        };
        Locale::ALL.into_iter().flat_map(in_locale).collect()
    }
}

/// What came of asking a record.
struct Came {
    path: String,
    record: Option<String>,
    since: Option<Date>,
    /// Why there is no answer, and in which field of the rule the question stands; `None`: the rule is broken.
    why: Option<(&'static str, Why)>,
}

/// What came of asking the records, by rule.
#[derive(Default)]
pub(super) struct Asked(BTreeMap<String, Vec<Came>>);

/// Asks all rules of the policy's own, each of every record that it is about.
pub(super) fn ask(ledger: &Ledger, as_of: Date) -> Asked {
    let all = ledger.own_rules.iter().flat_map(|filed| filed.record.expressions().map(|(_, one)| one));
    let asking = Asking { ledger, asker: Asker::new(ledger, as_of, all) };
    let each = |filed: &Filed<OwnRule>| (filed.record.id.to_string(), asking.ask(&filed.record));
    Asked(ledger.own_rules.iter().map(each).collect())
}

struct Asking<'a> {
    ledger: &'a Ledger,
    asker: Asker<'a>,
}

impl Asking<'_> {
    fn ask(&self, rule: &OwnRule) -> Vec<Came> {
        let Some(kind) = rule.kind.kind() else { return Vec::new() };
        let records = self.ledger.of_kind(kind.name);
        let is_in_time = |tells: &dyn Tells| {
            let date = tells.governing_date(&self.ledger.zone);
            date.is_none_or(|date| date >= rule.from)
        };
        let records: Vec<_> = records.into_iter().filter(|(_, tells)| is_in_time(*tells)).collect();
        let records: Vec<_> = records
            .into_iter()
            .map(|(path, tells)| (path, tells.id().map(|id| &**id), tells.governing_date(&self.ledger.zone)))
            .collect();
        let came = |(path, id, since): &(&str, Option<&str>, Option<Date>)| {
            let answer = self.answer(rule, path, *id);
            let came =
                |why| Came { path: (*path).to_owned(), record: id.map(str::to_owned), since: *since, why };
            match answer {
                Ok(true) => None,
                Ok(false) => Some(came(None)),
                Err(why) => Some(came(Some(why))),
            }
        };
        records.par_iter().filter_map(came).collect()
    }

    /// Whether a record keeps a rule, or is none of those that it is about.
    fn answer(&self, rule: &OwnRule, path: &str, id: Option<&str>) -> Result<bool, (&'static str, Why)> {
        let unread = || ("require", Why::Failed("the record cannot be read".to_owned()));
        let record = self.asker.tree(path).ok_or_else(unread)?;
        let uses = |name: &str| rule.expressions().any(|(_, one)| one.uses(name));
        let scene = self.asker.scene(&record, id, uses);
        if let Some(when) = &rule.when
            && !scene.holds(when).map_err(|why| ("when", why))?
        {
            return Ok(true);
        }
        scene.holds(&rule.require).map_err(|why| ("require", why))
    }
}

/// Reports the records that break a rule of the policy's own.
pub(super) fn check(ctx: &Ctx, own: &Own, findings: &mut Findings) {
    for came in ctx.asked().0.get(&**own.rule.id).into_iter().flatten().filter(|came| came.why.is_none()) {
        let field = own.rule.field.as_deref().unwrap_or_default();
        let found = findings.report_of(&came.path, came.record.as_deref(), field);
        if let Some(since) = came.since.filter(|_| Nature::from(own.rule.nature) == Nature::Breach) {
            found.since(since.min(ctx.as_of));
        }
    }
}

/// Reports the records of which a rule of the policy's own has no answer; not of one that the policy turns off.
pub(super) fn unanswered(ctx: &Ctx, findings: &mut Findings) {
    let is_asked = |filed: &&Filed<OwnRule>| ctx.policy.level(&filed.record.id) != Some(LevelName::Off);
    for filed in ctx.ledger.own_rules.iter().filter(is_asked) {
        for came in ctx.asked().0.get(&**filed.record.id).into_iter().flatten() {
            let Some((field, why)) = &came.why else { continue };
            findings
                .report_of(&came.path, came.record.as_deref(), "")
                .with("own", &**filed.record.id)
                .with("kind", why.name())
                .with("detail", why.detail())
                .beside(&filed.path, *field, "own-rule-asks-here");
        }
    }
}
