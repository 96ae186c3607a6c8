//! The deadline of the disposal of what need not be kept any more.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Date, Limit, When};

impl Deadlines<'_> {
    /// The disposal of the oldest record of a kind, counted from the last day on which it must be kept; none where the
    /// kind has no retention period. `keeper` is the department that keeps the kind.
    pub fn disposal(&self, kind: &str, dated: Date, keeper: &str) -> Option<Deadline> {
        let kept = self.policy.kept_until(kind, dated)?;
        let (parameter, limit) = ("disposal_days", Limit::days(self.policy.on(kept).disposal_days));
        let rule = Rule { task: Task::Disposal, clause: "6.2", parameter, limit, governing: kept };
        let laid = self.lay(&rule, keeper, keeper, When::Day(kept), None);
        Some(Deadline { desk: Desk::Quality, part: Some(kind.to_owned()), ..laid })
    }
}
