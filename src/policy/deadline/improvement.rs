//! The deadlines of an improvement: to be done, to be looked at while it is open, to be checked for its effect.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::{EffectVerdict, Improvement};

impl Deadlines<'_> {
    /// Every deadline of an improvement, kept ones included, in the order of its course.
    pub fn of_improvement(&self, improvement: &Improvement) -> Vec<Deadline> {
        let done = [Some(self.improvement(improvement)), self.tracking(improvement)];
        done.into_iter().flatten().chain(self.effect_check(improvement)).collect()
    }

    /// Its being done, by the day that was set.
    pub fn improvement(&self, improvement: &Improvement) -> Deadline {
        let limit = Limit::days(self.policy.on(improvement.opened_on).improvement_days);
        let (parameter, governing) = ("improvement_days", improvement.opened_on);
        let rule = Rule { task: Task::Improvement, clause: "3.3.3b", parameter, limit, governing };
        let (start, done) = (When::Day(improvement.opened_on), improvement.done_on.map(When::Day));
        let laid = self.lay(&rule, &improvement.id, &improvement.unit, start, done);
        Deadline { due: When::Day(improvement.due), person: Some(improvement.owner.clone()), ..laid }
    }

    /// The next look at it while it is open; none once it is done.
    pub fn tracking(&self, improvement: &Improvement) -> Option<Deadline> {
        if improvement.done_on.is_some() {
            return None;
        }
        let looks = improvement.tracking.iter().map(|look| look.on);
        let since = looks.chain([improvement.opened_on]).max()?;
        let limit = Limit::days(self.policy.on(since).improvement_tracking_days);
        let parameter = "improvement_tracking_days";
        let rule = Rule { task: Task::Tracking, clause: "2.2.2d", parameter, limit, governing: since };
        let laid = self.lay(&rule, &improvement.id, &improvement.unit, When::Day(since), None);
        Some(Deadline { desk: Desk::Quality, ..laid })
    }

    /// Checks of its effect, once it is done: the first, and one more after each that was undecided.
    pub fn effect_check(&self, improvement: &Improvement) -> Vec<Deadline> {
        let Some(done_on) = improvement.done_on else { return Vec::new() };
        let mut since = done_on;
        let mut checks = improvement.effect_checks.iter();
        let mut deadlines = Vec::new();
        loop {
            let policy = self.policy.on(since);
            let (days, parameter) = if deadlines.is_empty() {
                (policy.effectiveness_check_days, "effectiveness_check_days")
            } else {
                (policy.effectiveness_recheck_days, "effectiveness_recheck_days")
            };
            let (task, limit) = (Task::EffectCheck, Limit::days(days));
            let rule = Rule { task, clause: "3.3.3c", parameter, limit, governing: since };
            let check = checks.next();
            let done = check.map(|check| When::Day(check.checked_on));
            let laid = self.lay(&rule, &improvement.id, &improvement.unit, When::Day(since), done);
            deadlines.push(Deadline { desk: Desk::Quality, ..laid });
            match check.filter(|check| check.verdict == EffectVerdict::Undecided) {
                Some(check) => since = check.checked_on,
                None => return deadlines,
            }
        }
    }
}
