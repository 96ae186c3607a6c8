//! The deadlines of what every period brings: the access review, the analysis, the quality report.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, Period, When};

impl Deadlines<'_> {
    /// The access review of a period, by the end of the policy's grace. `keeper` is the department that owes it.
    pub fn access_review(&self, period: Period, keeper: &str, done: Option<When>) -> Deadline {
        let days = self.policy.on(period.end()).interval_grace_days;
        let laid =
            self.periodic((Task::AccessReview, "1.4.4"), ("interval_grace_days", days), period, keeper);
        Deadline { desk: Desk::Data, done, ..laid }
    }

    /// The analysis of a period, by the end of the policy's grace.
    pub fn analysis(&self, period: Period, keeper: &str, done: Option<When>) -> Deadline {
        let days = self.policy.on(period.end()).interval_grace_days;
        let laid = self.periodic((Task::Analysis, "3.4.2"), ("interval_grace_days", days), period, keeper);
        Deadline { desk: Desk::Quality, done, ..laid }
    }

    /// The quality report of a period, by the policy's day of the month after it.
    pub fn report(&self, period: Period, keeper: &str, done: Option<When>) -> Deadline {
        let days = self.policy.on(period.end()).report_due_day;
        let laid = self.periodic((Task::Report, "2.2.2e"), ("report_due_day", days), period, keeper);
        Deadline { desk: Desk::Quality, done, ..laid }
    }

    pub(super) fn periodic(
        &self,
        (task, clause): (Task, &'static str),
        (parameter, days): (&'static str, u32),
        period: Period,
        keeper: &str,
    ) -> Deadline {
        let rule = Rule { task, clause, parameter, limit: Limit::days(days), governing: period.end() };
        let laid = self.lay(&rule, keeper, keeper, When::Day(period.end()), None);
        Deadline { part: Some(period.to_string()), ..laid }
    }
}
