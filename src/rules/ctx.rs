//! What a rule may ask: the records, the policy, and questions that many rules share. Judges nothing itself.

use super::excuse;
use super::own::{self, Asked};
use super::privacy::{Sought, seek};
use super::{InForce, Rule, RuleBook};
use crate::calendar::{Date, Grain, Period};
use crate::kpi::{self, Kpi, KpiBook, Measured};
use crate::ledger::Ledger;
use crate::policy::{Deadline, Deadlines, Parameters, PolicyBook, PolicyFault};
use crate::record::{DepartmentKind, Kind, Person, Role};
use std::collections::BTreeSet;

/// What a rule may ask.
pub struct Ctx<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// The rules in force.
    pub rules: &'a RuleBook,
    /// The measures in force.
    pub kpis: &'a KpiBook,
    /// What is wrong with the policy itself.
    pub policy_faults: &'a [PolicyFault],
    /// The measures that rules ask for.
    pub(super) measured: Option<Measured>,
    /// Today.
    pub as_of: Date,
    /// Where personal data stands, or may stand.
    pub(super) personal: Option<Sought>,
    /// What came of asking the rules of the policy's own.
    pub(super) asked: Option<Asked>,
    /// What excused a finding of the rules before; empty while they run.
    pub used: excuse::Used,
}

impl Ctx<'_> {
    /// The headline measures and those of which records claim values, recomputed; the others are empty.
    ///
    /// # Panics
    ///
    /// In a rule of a family that is not known to ask for them.
    pub fn measured(&self) -> &Measured {
        self.measured.as_ref().expect("measured for the families that ask")
    }

    /// What came of asking the rules of the policy's own.
    ///
    /// # Panics
    ///
    /// In a rule that is not known to ask for it.
    pub(super) fn asked(&self) -> &Asked {
        self.asked.as_ref().expect("asked for the rules that need it")
    }

    /// Makes what several of some rules ask for, before they run side by side: a thread that made it among them would
    /// meanwhile be given another of them, which waits for it, and so for itself.
    pub(super) fn share(&mut self, rules: &[InForce]) {
        if rules.iter().any(|rule| rule.is(Rule::asks_for_measures)) {
            let claimed = claimed(self.ledger);
            let asked = |kpi: &Kpi| kpi.is_watched() || claimed.contains(kpi.id());
            let ctx = kpi::Ctx { ledger: self.ledger, policy: self.policy, as_of: self.as_of };
            self.measured = Some(kpi::measure_some(&ctx, &asked));
        }
        if rules.iter().any(InForce::asks_own_rules) {
            self.asked = Some(own::ask(self.ledger, self.as_of));
        }
        if rules.iter().any(|rule| rule.is(Rule::asks_for_personal_data)) {
            self.personal = Some(seek(self));
        }
    }

    /// The parameters in force on a date.
    pub fn on(&self, date: Date) -> &Parameters {
        self.policy.on(date)
    }

    /// The day from which a clause binds the company.
    pub fn in_force_from(&self, clause: &str) -> Date {
        self.policy.bound_from(clause, self.ledger.company.record.adopted_on)
    }

    /// The intervals of a grain that lie whole after a clause came into force, and whose records can no
    /// longer come, with the last day on which they could.
    ///
    /// `kinds` are those whose records would show what is asked for. Intervals of which such a record was disposed of
    /// by rule are left out: what is absent then is no fault. That of other kinds excuses nothing.
    pub fn closed_intervals(
        &self,
        kinds: &[&str],
        grain: fn(&Parameters) -> Grain,
        clause: &str,
    ) -> Vec<(Period, Date)> {
        let (from, mut closed) = (self.in_force_from(clause), Vec::new());
        let mut at = from;
        let gone = self.ledger.tombstones().map(|(.., left)| left);
        let disposed = gone.filter(|left| kinds.contains(&&*left.kind)).map(|left| left.dated).max();
        loop {
            let period = Period::of(grain(self.on(at)), at);
            let grace = self.on(period.end()).interval_grace_days;
            let last = period.end().plus_days(i64::from(grace));
            if last >= self.as_of {
                return closed;
            }
            if period.start() >= from && disposed.is_none_or(|day| period.start() > day) {
                closed.push((period, last));
            }
            at = period.end().plus_days(1);
        }
    }

    /// Whether a file of a kind is there, but was refused: then nobody knows what it would have told.
    pub fn refuses(&self, kind: &str) -> bool {
        let mut kinds = self.ledger.refused.iter().filter_map(|refused| Kind::of_path(&refused.path));
        kinds.any(|found| found.name == kind)
    }

    /// The path of a record; that of the company where there is none.
    pub fn path_of(&self, id: &str) -> &str {
        self.ledger.find(id).map_or(self.ledger.company.path.as_str(), |(path, _)| path)
    }

    /// The department that keeps a kind of record, by path and id, where what is absent is told of.
    pub fn keeper(&self, kind: &str) -> (&str, Option<&str>) {
        let keeper = Kind::named(kind).and_then(|kind| self.ledger.department_of_kind(kind.owner));
        keeper
            .map_or((self.ledger.company.path.as_str(), None), |filed| (&filed.path, Some(&filed.record.id)))
    }

    /// A person who was in the company on a date, in a department that exists. What speaks against a
    /// person's part in a record is judged of such a person alone; other rules report the rest.
    pub fn acting(&self, person: &str, date: Date) -> Option<&Person> {
        let found = self.ledger.person(person).filter(|found| found.is_active(date))?;
        self.ledger.unit(&found.department).map(|_| found)
    }

    /// Whether a person worked in a department of a kind on a date, in one of some roles.
    pub fn serves(&self, person: &Person, kind: DepartmentKind, roles: &[Role], date: Date) -> bool {
        self.ledger.works_in(&person.id, kind, date) && roles.iter().any(|role| person.has_role(*role, date))
    }

    /// The deadlines of records.
    pub fn deadlines(&self) -> Deadlines<'_> {
        Deadlines {
            policy: self.policy,
            zone: &self.ledger.zone,
            workdays: &self.ledger.workdays,
            leaders: &self.ledger.leaders,
        }
    }

    /// How much of its limit something took, or has taken until today: whole days, or hours rounded up to a tenth, so
    /// that no message tells of something late as in time; `None` when it
    /// was done in time or still has time, and where the calendar it needs could not be read.
    pub fn overrun(&self, deadline: &Deadline) -> Option<f64> {
        if deadline.needs_calendar() && self.ledger.is_refused("calendar") {
            return None;
        }
        let deadlines = self.deadlines();
        let used = || (deadlines.used(deadline, self.as_of) * 10.0).ceil() / 10.0;
        deadlines.is_late(deadline, self.as_of).then(used)
    }

    /// The civil date of a moment in the company's zone.
    pub fn date(&self, moment: crate::calendar::Moment) -> Date {
        self.ledger.zone.date(moment)
    }
}

/// The measures of which records claim values.
fn claimed(ledger: &Ledger) -> BTreeSet<&str> {
    let reports = ledger.reports.iter().flat_map(|filed| &filed.record.kpis).map(|claim| &*claim.kpi);
    let analyses = ledger.analyses.iter().flat_map(|filed| &filed.record.data).map(|claim| &*claim.kpi);
    let checks = ledger.improvements.iter().flat_map(|filed| &filed.record.effect_checks);
    let assessed = ledger.assessments.iter().flat_map(|filed| &filed.record.indicators);
    let effects = checks.map(|check| &*check.kpi);
    reports.chain(analyses).chain(effects).chain(assessed.map(|one| &*one.kpi)).collect()
}
