//! The deadlines of an investigation: the responses of the units asked, and its conclusion.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::Investigation;

impl Deadlines<'_> {
    /// Every deadline of an investigation, kept ones included, in the order of its course. The conclusion
    /// concerns the unit that it is about.
    pub fn of_investigation(&self, investigation: &Investigation, unit: &str) -> Vec<Deadline> {
        let responses = 0..investigation.requests.len();
        let responses = responses.filter_map(|number| self.response(investigation, number));
        responses.chain([self.conclusion(investigation, unit)]).collect()
    }

    /// The response to a request, by its number from 0: by the day that was set, else as the policy asks.
    pub fn response(&self, investigation: &Investigation, number: usize) -> Option<Deadline> {
        let asked = investigation.requests.get(number)?;
        let governing = self.zone.date(asked.asked_at);
        let limit = Limit::working_days(self.policy.on(governing).investigation_response_working_days);
        let parameter = "investigation_response_working_days";
        let rule = Rule { task: Task::Response, clause: "2.3.1b", parameter, limit, governing };
        let (start, done) = (When::At(asked.asked_at), asked.responded_at.map(When::At));
        let laid = self.lay(&rule, &investigation.id, &asked.unit, start, done);
        Some(Deadline {
            due: asked.due.map_or(laid.latest, When::Day),
            part: Some((number + 1).to_string()),
            ..laid
        })
    }

    /// Its conclusion.
    pub fn conclusion(&self, investigation: &Investigation, unit: &str) -> Deadline {
        let governing = self.zone.date(investigation.opened_at);
        let limit = Limit::days(self.policy.on(governing).investigation_conclusion_days);
        let parameter = "investigation_conclusion_days";
        let rule = Rule { task: Task::Conclusion, clause: "3.3.3a", parameter, limit, governing };
        let (start, done) = (When::At(investigation.opened_at), investigation.concluded_at.map(When::At));
        let laid = self.lay(&rule, &investigation.id, unit, start, done);
        Deadline { desk: Desk::Quality, person: Some(investigation.investigator.clone()), ..laid }
    }
}
