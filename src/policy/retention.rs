//! Until when a record is kept: the months of its kind after the month of its governing date.

use super::PolicyBook;
use crate::calendar::{Date, Grain, Period};
use crate::record::RetentionPeriod;

impl PolicyBook {
    /// The retention periods, in the order of the file.
    pub fn retention(&self) -> &[RetentionPeriod] {
        &self.retention
    }

    /// The retention period of a kind, and its place in the file.
    pub fn retention_of(&self, kind: &str) -> Option<(usize, &RetentionPeriod)> {
        let names = |period: &RetentionPeriod| period.kinds.iter().any(|name| &**name == kind);
        self.retention.iter().enumerate().find(|(_, period)| names(period))
    }

    /// The last day on which a record of a kind must be kept; none where the kind has no period.
    pub fn kept_until(&self, kind: &str, dated: Date) -> Option<Date> {
        let (_, period) = self.retention_of(kind)?;
        Some(Period::of(Grain::Month, dated).plus(i32::try_from(period.months).unwrap_or(i32::MAX)).end())
    }
}
