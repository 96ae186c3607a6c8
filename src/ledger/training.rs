//! Look-ups of training: which item of a plan a session carries out, who was trained, which departments took
//! part.

use super::{Ledger, UnitKind};
use crate::calendar::{Date, Period};
use crate::record::{Filed, Id, Person, TrainingItem, TrainingPlan, TrainingSession};
use std::collections::BTreeSet;

impl Ledger {
    /// A training plan.
    pub fn training_plan(&self, id: &str) -> Option<&Filed<TrainingPlan>> {
        self.training_plans.iter().find(|filed| &*filed.record.id == id)
    }

    /// The training plan of a year; of several, the one that was approved first.
    pub fn training_plan_of(&self, year: Period) -> Option<&Filed<TrainingPlan>> {
        let plans = self.training_plans.iter().filter(|filed| filed.record.year == year.year());
        plans.min_by_key(|filed| (filed.record.approved().is_none(), filed.record.approved()))
    }

    /// The item of a plan that a session carries out.
    pub fn item_of(&self, session: &TrainingSession) -> Option<(&Filed<TrainingPlan>, &TrainingItem)> {
        let plan = self.training_plan(session.plan.as_ref()?)?;
        Some((plan, plan.record.item(session.item?)?))
    }

    /// The sessions that carry out an item of a plan, by path.
    pub fn sessions_of<'a>(
        &'a self,
        plan: &'a str,
        item: u32,
    ) -> impl Iterator<Item = &'a Filed<TrainingSession>> {
        self.training_sessions.iter().filter(move |filed| {
            filed.record.plan.as_deref() == Some(plan) && filed.record.item == Some(item)
        })
    }

    /// Whether somebody took part in another session of the item that a session carries out, or made up for it there.
    pub fn is_reached_elsewhere(&self, session: &TrainingSession, person: &Id) -> bool {
        self.item_of(session).is_some_and(|(plan, item)| {
            let others = self.sessions_of(&plan.record.id, item.no).map(|filed| &*filed.record);
            let mut others = others.filter(|other| other.id != session.id);
            others.any(|other| other.reached().any(|(reached, _)| reached == person))
        })
    }

    /// When an item of a plan was first held.
    pub fn first_held(&self, plan: &str, item: u32) -> Option<Date> {
        self.sessions_of(plan, item).map(|filed| filed.record.date).min()
    }

    /// Everyone who took part in a training within some days, or made up for it.
    pub fn trained(&self, from: Date, to: Date) -> BTreeSet<&Id> {
        let sessions = self.training_sessions.iter().map(|filed| &*filed.record);
        let reached = sessions.flat_map(TrainingSession::reached);
        reached.filter(|(_, date)| (from..=to).contains(date)).map(|(person, _)| person).collect()
    }

    /// Everyone who was asked to a training within some days, took part in one, or made up for it.
    pub fn enrolled(&self, from: Date, to: Date) -> BTreeSet<&Id> {
        let sessions = self.training_sessions.iter().map(|filed| &*filed.record);
        let held = sessions.filter(|session| (from..=to).contains(&session.date));
        held.flat_map(|session| &session.required).chain(self.trained(from, to)).collect()
    }

    /// The departments that took part in quality within a period: by training of their people, in publicity, or by
    /// what they, their teams or people reported to the quality department.
    pub fn participants(&self, period: Period) -> BTreeSet<&Id> {
        let trained = self.trained(period.start(), period.end()).into_iter();
        let trained = trained.filter_map(|person| self.person(person)).map(|person| &person.department);
        let held = self.publicity.iter().filter(|filed| period.contains(filed.record.date));
        let shown = held.flat_map(|filed| &filed.record.departments);
        let told = self.feedback.iter().map(|filed| &*filed.record);
        let told = told.filter(|told| period.contains(self.zone.date(told.reported_at)));
        let told =
            told.filter_map(|told| self.unit(&told.unit)).filter(|unit| unit.kind != UnitKind::Partner);
        trained.chain(shown).chain(told.map(|unit| &unit.department)).collect()
    }

    /// Whether a department has people of its own on a date: partner agencies' staff are not.
    pub fn is_peopled(&self, department: &str, date: Date) -> bool {
        let mut people = self.active(date).map(|filed| &*filed.record);
        people.any(|person| &*person.department == department && person.partner.is_none())
    }

    /// Those in the company on a date, by id.
    pub fn active(&self, date: Date) -> impl Iterator<Item = &Filed<Person>> {
        self.people.iter().filter(move |filed| filed.record.is_active(date))
    }

    /// How many are in a department or team on a date.
    pub fn headcount(&self, unit: &str, date: Date) -> usize {
        let is_in = |person: &Person| *person.department == *unit || person.team.as_deref() == Some(unit);
        self.active(date).filter(|filed| is_in(&filed.record)).count()
    }
}
