//! What waits in training and publicity: the plans of this year and the next, planned sessions, exams,
//! make-ups, and the publicity of the running interval.

use super::Agenda;
use crate::calendar::{Grain, Period};
use crate::policy::Deadline;
use crate::record::{DepartmentKind, TrainingSession};

impl Agenda<'_> {
    /// Every deadline of training and publicity.
    pub(super) fn training(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let keeper = self.department_of(DepartmentKind::Quality);
        let mut all = self.training_plans(&keeper);
        for plan in ledger.training_plans.iter().map(|filed| &*filed.record) {
            let items = plan.items.iter();
            all.extend(
                items.filter_map(|item| {
                    engine.planned_session(plan, item, ledger.first_held(&plan.id, item.no))
                }),
            );
        }
        for session in ledger.training_sessions.iter().map(|filed| &*filed.record) {
            all.push(engine.exam(session));
            all.extend(self.make_ups(session));
        }
        let interval = Period::of(self.policy.on(self.as_of).publicity_interval, self.as_of);
        // without a quality department nobody keeps what is absent; another rule tells of it
        if !keeper.is_empty() && interval.start() >= self.bound_from("5.3.1") {
            let held = ledger.publicity.iter().map(|filed| filed.record.date);
            let held = held.filter(|date| interval.contains(*date) && *date <= self.as_of).min();
            all.push(engine.publicity(interval, &keeper, held));
        }
        all
    }

    /// The training plans of this year and the next; a year that the clause does not bind whole asks for none.
    fn training_plans(&self, keeper: &str) -> Vec<Deadline> {
        let year = Period::of(Grain::Year, self.as_of);
        let bound = year
            .through(year.next())
            .filter(|year| !keeper.is_empty() && year.start() >= self.bound_from("5.1.1"));
        let of = |year: Period| {
            let plan = self.ledger.training_plan_of(year).map(|filed| &*filed.record);
            self.deadlines().training_plan(year, keeper, plan)
        };
        bound.map(of).collect()
    }

    /// The make-ups of a session, each of the unit of its person: of failed exams, and of absence where everyone asked
    /// had to take part and the person did so in no other session of the item.
    fn make_ups(&self, session: &TrainingSession) -> Vec<Deadline> {
        let engine = self.deadlines();
        let mandatory = self.ledger.item_of(session).is_some_and(|(_, item)| item.mandatory);
        let absent = session.absent().into_iter().filter(|_| mandatory);
        let absent = absent.filter(|person| !self.ledger.is_reached_elsewhere(session, person));
        let missed = absent.map(|person| engine.absence(session, person));
        let all = engine.make_ups(session).into_iter().chain(missed);
        let placed = |deadline: Deadline| {
            let person = deadline.person.as_ref().and_then(|person| self.ledger.person(person))?;
            let stays = person.is_active(self.as_of);
            stays.then(|| Deadline { unit: person.unit().to_string(), ..deadline })
        };
        all.filter_map(placed).collect()
    }
}
