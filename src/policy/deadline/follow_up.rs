//! The deadlines of what one department passes on to another: reports, requests for information, suggestions.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::{Feedback, InfoRequest, Suggestion};

impl Deadlines<'_> {
    /// The quality department's answer to what a unit reported.
    pub fn report_answer(&self, feedback: &Feedback) -> Deadline {
        let governing = self.zone.date(feedback.reported_at);
        let limit = Limit::working_days(self.policy.on(governing).feedback_answer_working_days);
        let parameter = "feedback_answer_working_days";
        let rule = Rule { task: Task::ReportAnswer, clause: "2.3.1b", parameter, limit, governing };
        let (start, done) = (When::At(feedback.reported_at), feedback.answered_at.map(When::At));
        let laid = self.lay(&rule, &feedback.id, &feedback.unit, start, done);
        Deadline { desk: Desk::Quality, ..laid }
    }

    /// Customer service's answer to a request for information.
    pub fn info_request(&self, request: &InfoRequest) -> Deadline {
        let governing = self.zone.date(request.requested_at);
        let limit = Limit::working_days(self.policy.on(governing).info_request_working_days);
        let parameter = "info_request_working_days";
        let rule = Rule { task: Task::InfoRequest, clause: "2.3.2b", parameter, limit, governing };
        let (start, done) = (When::At(request.requested_at), request.answered_at.map(When::At));
        let laid = self.lay(&rule, &request.id, &request.unit, start, done);
        Deadline { desk: Desk::CustomerService, ..laid }
    }

    /// The forwarding of a suggestion to the quality department.
    pub fn forwarding(&self, suggestion: &Suggestion) -> Deadline {
        let governing = suggestion.received_on;
        let limit = Limit::working_days(self.policy.on(governing).suggestion_forward_working_days);
        let parameter = "suggestion_forward_working_days";
        let rule = Rule { task: Task::Forwarding, clause: "2.3.2c", parameter, limit, governing };
        let (start, done) = (When::Day(suggestion.received_on), suggestion.forwarded_at.map(When::At));
        let unit = suggestion.unit.as_deref().unwrap_or_default();
        let laid = self.lay(&rule, &suggestion.id, unit, start, done);
        Deadline { desk: Desk::CustomerService, person: Some(suggestion.by.clone()), ..laid }
    }
}
