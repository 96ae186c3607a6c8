//! For whom a portal is built, and what of the records, measures and findings they may see. A portal is made of
//! what its readers may see and of nothing else: what they may not is not in the ledger of which pages are made.
//! Knows no page.

mod counted;
mod hashed;
mod links;
mod personal;
mod small;
mod table;

pub(in crate::portal) use counted::changed;
pub(in crate::portal) use links::without_dead_ends;
pub use personal::without_personal_data;
pub use small::Withheld;
pub use table::{Page, Scope, scope};

use crate::diagnostic::{Diagnostic, Level, Nature, Standing};
use crate::kpi::{self, Cases, Dimension, Measured, Series};
use crate::ledger::{Ledger, UnitKind};
use crate::record::{DepartmentKind, Filed, Kind, Tells};
use crate::report::Summary;
use crate::source::Sources;
use personal::{clean, is_personal};
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

    /// Whether it may see some records of a kind. A record of one debtor is a number of one: where small numbers are
    /// withheld, such records are.
    pub fn sees_kind(&self, ledger: &Ledger, kind: &str) -> bool {
        scope(self, kind) != Scope::None && !(table::is_of_one_debtor(kind) && self.is_withheld_from(ledger))
    }

    fn sees(&self, ledger: &Ledger, kind: &'static Kind, record: &dyn Tells, path: &str) -> bool {
        match (scope(self, kind.name), self) {
            _ if !self.sees_kind(ledger, kind.name) => false,
            (Scope::All, _) => true,
            (Scope::Own, Self::Department(id)) => {
                if kind.name == "person" {
                    let own = Filed::at(&ledger.people, path);
                    return own.is_some_and(|filed| *filed.record.department == **id);
                }
                let keeps = ledger.unit(id).is_some_and(|unit| unit.department_kind == kind.owner);
                match record.unit() {
                    // who collects keeps what it does itself; the others keep what they do for every unit
                    Some(unit) => {
                        ledger.belongs(unit, id) || (keeps && kind.owner != DepartmentKind::Collection)
                    }
                    None => keeps,
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

    /// Whether it files records of a unit: a department does of itself and its teams.
    pub fn files_for(&self, ledger: &Ledger, unit: &str) -> bool {
        match self {
            Self::Department(id) => ledger.belongs(unit, id),
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
        let mut cases = Cases { tallies: &measured.tallies, of: None };
        let seen = match self {
            Self::Committee if !self.is_withheld_from(ctx.ledger) => return measured,
            Self::Creditor(code) => {
                cases.of = Some((Dimension::Creditor, code));
                measured.narrowed_to(Dimension::Creditor, code)
            }
            _ => measured.only(&|series| self.sees_series(ctx.ledger, series)),
        };
        let least = u64::from(ctx.policy.on(ctx.as_of).small_number);
        if self.is_withheld_from(ctx.ledger) { seen.withheld(ctx, &cases, least) } else { seen }
    }

    /// The same of measures that were computed elsewhere, beside those of the records as it sees them.
    pub fn beside(&self, ctx: &kpi::Ctx, elsewhere: Measured, own: &Measured) -> Measured {
        let seen = self.measured(ctx, elsewhere);
        if self.is_withheld_from(ctx.ledger) { seen.withheld_beside(own) } else { seen }
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
    /// What is withheld of its records.
    pub withheld: Withheld,
}

/// What an audience sees of a project; `None`: all of it as it is. Nobody sees personal data: what the policy does
/// not allow is masked, and a text in which it cannot be is left out.
pub fn shown(
    audience: &Audience,
    ledger: &Ledger,
    least: u64,
    found: &[Diagnostic],
    summary: Summary,
) -> Option<Shown> {
    let personal = ledger.sources.iter().any(|(path, source)| is_personal(ledger, path, source));
    let is_withheld = audience.is_withheld_from(ledger);
    if *audience == Audience::Committee && !personal && !is_withheld {
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
        let is_record = Kind::of_path(path).is_some();
        visible.contains(path)
            || path.starts_with("records/policy/regulation/")
            || !path.starts_with("records/")
            || (*audience == Audience::Committee && !(is_record && is_withheld))
    };
    let kept = ledger.sources.iter().filter(|(path, _)| is_seen(path));
    let texts = kept.filter_map(|(path, source)| clean(ledger, path, source));
    let mut seen = Ledger::load(Sources::from_texts(texts)).unwrap_or_else(|unjudged| unjudged.ledger);
    let mut withheld = Withheld::default();
    if is_withheld {
        withheld = Withheld::of(&seen, least);
    }
    if is_withheld || *audience != Audience::Committee {
        withheld = withheld.without_hashes(&seen);
        seen.sources = withheld.put_into(&seen.sources);
    }
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
    // what is said of a record with too few debtors would tell how many
    let may_tell = |path: &str| is_seen(path) && !withheld.touches(path);
    let diagnostics: Vec<Diagnostic> = found.iter().filter(|found| may_tell(&found.path)).cloned().collect();
    let summary = count(&diagnostics, &seen, summary, audience);
    Some(Shown { ledger: seen, diagnostics, summary, hidden, withheld })
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
        "plan" => Filed::at(&ledger.plans, path)?.record.creditor.as_deref(),
        "execution" => of_plan(&Filed::at(&ledger.executions, path)?.record.plan),
        "portfolio" => Some(&*Filed::at(&ledger.portfolios, path)?.record.creditor),
        "repayment" => Some(&*Filed::at(&ledger.repayments, path)?.record.creditor),
        "complaint" => {
            let complaint = &Filed::at(&ledger.complaints, path)?.record;
            complaint.creditor.as_deref().or_else(|| of_plan(complaint.plan.as_deref()?))
        }
        _ => None,
    }
}
