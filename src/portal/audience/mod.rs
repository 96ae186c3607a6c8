//! For whom a portal is built, and what of the records, measures and findings they may see. A portal is made of
//! what its readers may see and of nothing else: what they may not is not in the ledger of which pages are made.
//! Knows no page.

mod links;
mod table;

pub(in crate::portal) use links::without_dead_ends;
pub use table::{Page, Scope, scope};

use crate::diagnostic::{Diagnostic, Level, Nature, Standing};
use crate::kpi::{self, Dimension, Measured, Series};
use crate::ledger::{Ledger, UnitKind};
use crate::privacy::{Find, finds, masked, masked_text};
use crate::record::{Kind, Tells};
use crate::report::Summary;
use crate::source::{Source, Sources};
use std::collections::BTreeSet;

/// For whom a portal is built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// The quality committee: everything.
    #[default]
    Committee,
    /// A department, by its id: its own records, and how the company's departments stand.
    Department(String),
    /// A creditor, by its code: what was done for it.
    Creditor(String),
    /// Everyone: the headline measures, the regulation and the method.
    Public,
}

impl Audience {
    /// The audience of a word: `committee`, `public`, `department:ID` or `creditor:CODE`.
    pub fn parse(word: &str) -> Option<Self> {
        let of = |id: &str| (!id.is_empty()).then(|| id.to_owned());
        match word.split_once(':') {
            None if word == "committee" => Some(Self::Committee),
            None if word == "public" => Some(Self::Public),
            Some(("department", id)) => of(id).map(Self::Department),
            Some(("creditor", code)) => of(code).map(Self::Creditor),
            _ => None,
        }
    }

    /// Its name in the policy and in message keys.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Committee => "committee",
            Self::Department(_) => "department",
            Self::Creditor(_) => "creditor",
            Self::Public => "public",
        }
    }

    /// The department or creditor; empty where it is neither.
    pub fn of(&self) -> &str {
        match self {
            Self::Department(id) | Self::Creditor(id) => id,
            Self::Committee | Self::Public => "",
        }
    }

    /// Whether it is there: a department of the company, a creditor that some record names.
    pub fn is_known(&self, ledger: &Ledger) -> bool {
        match self {
            Self::Committee | Self::Public => true,
            Self::Department(id) => ledger.departments.iter().any(|filed| *filed.record.id == **id),
            Self::Creditor(code) => creditors(ledger).contains(code.as_str()),
        }
    }

    /// Whether small numbers are withheld from it: as the policy says, else from all but committee and
    /// departments.
    pub fn is_withheld_from(&self, ledger: &Ledger) -> bool {
        match &ledger.policy.record.privacy.withhold_from {
            Some(named) => named.iter().any(|name| **name == *self.name()),
            None => matches!(self, Self::Creditor(_) | Self::Public),
        }
    }

    /// Whether it may see some records of a kind.
    pub fn sees_kind(&self, kind: &str) -> bool {
        scope(self, kind) != Scope::None
    }

    fn sees(&self, ledger: &Ledger, kind: &'static Kind, record: &dyn Tells, path: &str) -> bool {
        match (scope(self, kind.name), self) {
            (Scope::All, _) => true,
            (Scope::Own, Self::Department(id)) => {
                if kind.name == "person" {
                    let own = ledger.people.iter().find(|filed| filed.path == path);
                    return own.is_some_and(|filed| *filed.record.department == **id);
                }
                match record.unit() {
                    Some(unit) => ledger.belongs(unit, id),
                    None => ledger.unit(id).is_some_and(|unit| unit.department_kind == kind.owner),
                }
            }
            (Scope::Own, Self::Creditor(code)) => {
                creditor(ledger, kind.name, path).is_some_and(|own| own == code)
            }
            (Scope::Own | Scope::None, _) => false,
        }
    }

    /// Whether it may see how a unit stands: a department sees departments and its own teams.
    pub fn sees_unit(&self, ledger: &Ledger, unit: &str) -> bool {
        let is_department = || ledger.unit(unit).is_some_and(|unit| unit.kind == UnitKind::Department);
        match self {
            Self::Department(id) => is_department() || ledger.belongs(unit, id),
            _ => true,
        }
    }

    /// Whether it may see a series of measures.
    fn sees_series(&self, ledger: &Ledger, series: &Series) -> bool {
        match (self, &series.unit, &series.narrowed) {
            (Self::Public, _, Some((Dimension::Creditor, _))) => false,
            (Self::Public, ..) => series.kpi.is_headline(),
            (Self::Department(_), Some(unit), _) => self.sees_unit(ledger, unit),
            _ => true,
        }
    }

    /// The measures that it may see, small numbers withheld where they are.
    pub fn measured(&self, ctx: &kpi::Ctx, measured: Measured) -> Measured {
        let seen = match self {
            Self::Committee => measured,
            Self::Creditor(code) => measured.narrowed_to(Dimension::Creditor, code),
            Self::Department(_) | Self::Public => {
                measured.only(&|series| self.sees_series(ctx.ledger, series))
            }
        };
        let least = u64::from(ctx.policy.on(ctx.as_of).small_number);
        if self.is_withheld_from(ctx.ledger) { seen.withheld(ctx, least) } else { seen }
    }
}

/// What an audience sees of a project.
pub struct Shown {
    /// The records of which its pages are made.
    pub ledger: Ledger,
    /// The findings in these records.
    pub diagnostics: Vec<Diagnostic>,
    /// Counts over them.
    pub summary: Summary,
    /// Ids and codes that may stand nowhere.
    pub hidden: BTreeSet<String>,
}

/// What an audience sees of a project; `None`: all of it as it is. Nobody sees personal data: what the policy does
/// not allow is masked, and a text in which it cannot be is left out.
pub fn shown(audience: &Audience, ledger: &Ledger, found: &[Diagnostic], summary: Summary) -> Option<Shown> {
    let personal = ledger.sources.iter().any(|(path, source)| is_personal(ledger, path, source));
    if *audience == Audience::Committee && !personal {
        return None;
    }
    let mut visible: BTreeSet<&str> = BTreeSet::new();
    for kind in crate::record::KINDS {
        let of_kind = ledger.of_kind(kind.name).into_iter();
        visible.extend(
            of_kind.filter(|(path, record)| audience.sees(ledger, kind, *record, path)).map(|(path, _)| path),
        );
    }
    let is_seen = |path: &str| {
        visible.contains(path)
            || path.starts_with("records/policy/regulation/")
            || !path.starts_with("records/")
            || *audience == Audience::Committee
    };
    let kept = ledger.sources.iter().filter(|(path, _)| is_seen(path));
    let texts = kept.filter_map(|(path, source)| clean(ledger, path, source));
    let seen = Ledger::load(Sources::from_texts(texts)).unwrap_or_else(|unjudged| unjudged.ledger);
    let mut hidden: BTreeSet<String> =
        ledger.ids().filter(|(id, ..)| seen.find(id).is_none()).map(|(id, ..)| id.to_string()).collect();
    for meeting in ledger.meetings.iter().filter(|filed| seen.find(&filed.record.id).is_none()) {
        hidden.extend(meeting.record.decisions.iter().map(|decision| decision.id.to_string()));
    }
    if matches!(audience, Audience::Creditor(_) | Audience::Public) {
        hidden.extend(creditors(ledger).into_iter().filter(|code| *code != audience.of()).map(str::to_owned));
    }
    if *audience == Audience::Committee {
        hidden.clear();
    }
    let diagnostics: Vec<Diagnostic> = found.iter().filter(|found| is_seen(&found.path)).cloned().collect();
    let summary = count(&diagnostics, &seen, summary, audience);
    Some(Shown { ledger: seen, diagnostics, summary, hidden })
}

/// The counts of a check over what an audience sees of it; the committee's stay those of the check.
fn count(found: &[Diagnostic], seen: &Ledger, of: Summary, audience: &Audience) -> Summary {
    if *audience == Audience::Committee {
        return of;
    }
    let count = |test: fn(&&Diagnostic) -> bool| found.iter().filter(test).count();
    Summary {
        found: seen.judged() + seen.refused.len(),
        judged: seen.judged(),
        refused: seen.refused.len(),
        errors: count(|found| found.level == Level::Error),
        warnings: count(|found| found.level == Level::Warning),
        breaches: count(|found| found.nature == Nature::Breach),
        waived: count(|found| matches!(found.standing, Standing::Waived { .. })),
        ..of
    }
}

/// Whether the policy, or the place, lets a find stand.
fn is_let(ledger: &Ledger, path: &str, find: &Find) -> bool {
    let policy = &ledger.policy.record.privacy;
    let text = |allowed: &crate::record::Allowed| allowed.text.as_ref().is_some_and(|text| find.is(text));
    let here = |allowed: &crate::record::Allowed| {
        let name = path.rsplit('/').next().and_then(|name| name.split('.').next());
        let record = allowed.record.as_ref().is_some_and(|record| name == Some(record));
        record && allowed.sort.as_ref().is_some_and(|sort| **sort == *find.sort.name())
    };
    policy.allowed.iter().any(|allowed| text(allowed) || here(allowed))
        || policy.email_domains.iter().any(|domain| find.is_of_domain(domain))
        || path.starts_with("records/company/person/")
}

fn is_personal(ledger: &Ledger, path: &str, source: &Source) -> bool {
    let text = match source {
        Source::Text(text) => text.as_str(),
        _ => "",
    };
    let found =
        finds(path).into_iter().chain(crate::privacy::scan_text(text).into_iter().map(|seen| seen.find));
    found.into_iter().any(|find| !is_let(ledger, path, &find)) || decoded(ledger, path, text)
}

/// Whether a value holds what its lines do not show.
fn decoded(ledger: &Ledger, path: &str, text: &str) -> bool {
    let Some(kind) = Kind::of_path(path).filter(|_| text.contains(['\\', '|', '>'])) else { return false };
    let root = crate::yaml::Node::walk(&kind.yaml_of(text)).0;
    let mut values = Vec::new();
    if let Some(root) = &root {
        scalars(root, &mut values);
    }
    values.iter().any(|value| finds(&value.replace('\n', "")).iter().any(|find| !is_let(ledger, path, find)))
}

fn scalars(node: &crate::yaml::Node, into: &mut Vec<String>) {
    match &node.value {
        crate::yaml::Value::Scalar { text, .. } => into.push(text.clone()),
        crate::yaml::Value::Sequence(items) => items.iter().for_each(|item| scalars(item, into)),
        crate::yaml::Value::Mapping(entries) => entries.iter().for_each(|(key, _, value)| {
            into.push(key.clone());
            scalars(value, into);
        }),
    }
}

/// A text and its path without personal data; `None` where it cannot be masked.
fn clean(ledger: &Ledger, path: &str, source: &Source) -> Option<(String, String)> {
    let Source::Text(text) = source else { return None };
    let keep = |find: &Find| is_let(ledger, path, find);
    let clean = masked_text(text, &keep);
    let hidden = clean.as_deref().unwrap_or(text);
    (!decoded(ledger, path, hidden)).then(|| (masked(path).into_owned(), hidden.to_owned()))
}

/// The project's own files for the portal, what is personal in their texts masked.
pub fn without_personal_data(ledger: &Ledger, site: &Sources) -> Sources {
    let mut texts = Vec::new();
    for (path, _) in site.iter() {
        if let Some(text) = site.text(path) {
            let clean = masked_text(text, &|find| is_let(ledger, path, find));
            texts.push((path.to_owned(), clean.unwrap_or_else(|| text.to_owned())));
        }
    }
    Sources::from_texts(texts)
}

/// The codes of all creditors.
fn creditors(ledger: &Ledger) -> BTreeSet<&str> {
    let plans = ledger.plans.iter().filter_map(|filed| filed.record.creditor.as_deref());
    let complaints = ledger.complaints.iter().filter_map(|filed| filed.record.creditor.as_deref());
    let portfolios = ledger.portfolios.iter().map(|filed| &*filed.record.creditor);
    let repayments = ledger.repayments.iter().map(|filed| &*filed.record.creditor);
    plans.chain(complaints).chain(portfolios).chain(repayments).collect()
}

/// The creditor for whom a record was made.
fn creditor<'a>(ledger: &'a Ledger, kind: &str, path: &str) -> Option<&'a str> {
    let of_plan = |plan: &str| ledger.plan(plan).and_then(|filed| filed.record.creditor.as_deref());
    match kind {
        "plan" => ledger.plans.iter().find(|filed| filed.path == path)?.record.creditor.as_deref(),
        "execution" => of_plan(&ledger.executions.iter().find(|filed| filed.path == path)?.record.plan),
        "portfolio" => Some(&*ledger.portfolios.iter().find(|filed| filed.path == path)?.record.creditor),
        "repayment" => Some(&*ledger.repayments.iter().find(|filed| filed.path == path)?.record.creditor),
        "complaint" => {
            let complaint = &ledger.complaints.iter().find(|filed| filed.path == path)?.record;
            complaint.creditor.as_deref().or_else(|| of_plan(complaint.plan.as_deref()?))
        }
        _ => None,
    }
}
